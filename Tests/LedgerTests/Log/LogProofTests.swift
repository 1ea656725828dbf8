import Cryptography
import GRDB
import Provenance
import Testing
import Transparency

@testable import Ledger

@Suite struct `The log gives out proofs that others can check` {
    /// Commits at sizes 1, 2, 5, 6 and 9.
    private func place() async throws -> TestPlace {
        let place = try TestPlace()
        for (batch, count) in [1, 3, 1, 3].enumerated() {
            for index in 0..<count { try place.write("\(batch) \(index)", to: "\(batch)/\(index).txt") }
            try await place.register("\(batch)") { $0.each = true }
        }
        return place
    }

    private static let sizes = [1, 2, 5, 6, 9]

    @Test func `every entry is proved at every size that has a checkpoint`() async throws {
        let place = try await place()
        try await place.withLedger(.reading) { ledger in
            let key = try VerifierKey(name: ledger.genesis.origin, publicKey: ledger.genesis.keys.log)
            for size in Self.sizes {
                for position in 0..<size {
                    let proof = try TlogProof(bytes: ledger.proof(of: position, size: size).bytes)
                    let leaf = Merkle.leafHash(try ledger.logEntry(at: position).bytes)
                    #expect(try proof.verdict(leafHash: leaf, policy: CheckpointPolicy(logKey: key)) == .included(witnesses: []))
                }
                #expect(throws: LedgerError.self) { try ledger.proof(of: size, size: size) }
            }
            #expect(try ledger.proof(of: 3).proof.size == 9)
        }
    }

    @Test func `sizes between checkpoints have none, and the nearest are named`() async throws {
        let place = try await place()
        try await place.withLedger(.reading) { ledger in
            for (size, hint) in [(3, "the nearest: 2 and 5"), (10, "the nearest: 9"), (0, "the nearest: 1")] {
                let error = #expect(throws: LedgerError.self) { try ledger.checkpoint(size: size) }
                #expect(error?.hint == hint)
            }
        }
    }

    @Test func `every smaller size is connected with every checkpoint`() async throws {
        let place = try await place()
        try await place.withLedger(.reading) { ledger in
            let leaves = try (0..<9).map { Merkle.leafHash(try ledger.logEntry(at: $0).bytes) }
            for newSize in Self.sizes {
                for oldSize in 1...newSize {
                    let consistency = try ledger.consistency(from: oldSize, to: newSize)
                    let roots = [oldSize, newSize].map { Merkle.root(of: leaves[..<$0]) }
                    #expect(try consistency.proof.connects(roots[0], to: roots[1]))
                    #expect(consistency.text.hasPrefix("old \(oldSize)\n"))
                }
                #expect(throws: LedgerError.self) { try ledger.consistency(from: newSize + 1, to: newSize) }
            }
        }
    }

    @Test func `an entry is given with its lines and its own bytes`() async throws {
        let place = try await place()
        try await place.withLedger(.reading) { ledger in
            let entry = try ledger.logEntry(at: 1)
            #expect(entry.statement.kind == .work)
            #expect(entry.lines.map(\.list) == ["title", "creator", "file"])
            #expect(entry.reference.leaf == Merkle.leafHash(entry.bytes))
            #expect(throws: LedgerError.self) { try ledger.logEntry(at: 9) }
        }
    }

    @Test func `no proof comes from a tree that was tampered with`() async throws {
        let place = try await place()
        try place.tamper { try $0.execute(sql: "UPDATE tile SET hashes = zeroblob(length(hashes))") }
        try await place.withLedger(.reading) { ledger in
            #expect(throws: LedgerError.self) { try ledger.proof(of: 2) }
            #expect(throws: LedgerError.self) { try ledger.consistency(from: 2) }
        }
    }
}

@Suite struct `An entry is corrected by another one` {
    @Test func `the correction stands in the history of the work`() async throws {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        try await place.register("one.txt")
        try await place.withLedger { ledger in
            let writer = try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start)
            let correction = try ledger.correct(1, note: "It is by Ana.") { writer }
            #expect((correction.entry.index, correction.corrects.index) == (2, 1))
            let second = try ledger.correct(2, note: "It is by Ana and Ben.") { writer }
            #expect(second.corrects == correction.entry)
            let events = try ledger.events(about: "one")
            #expect(events.map(\.kind) == [.work, .correction, .correction])
            #expect(events.map(\.name) == ["one@1", "of entry 1: It is by Ana.", "of entry 2: It is by Ana and Ben."])
        }
        #expect(try place.verify().failedCodes.isEmpty)
    }

    @Test(arguments: ["", " \n"]) func `a note that says nothing is refused`(note: String) async throws {
        let place = try TestPlace()
        try await place.withLedger { ledger in
            #expect(throws: LedgerError.self) {
                try ledger.correct(0, note: note) { try ledger.unlock(TestPlace.noPassphrase, now: 0) }
            }
        }
    }

    @Test(arguments: [-1, 1, Int.max]) func `an entry that is not there is refused`(position: Int) async throws {
        let place = try TestPlace()
        try await place.withLedger { ledger in
            #expect(throws: LedgerError.self) {
                try ledger.correct(position, note: "x") { try ledger.unlock(TestPlace.noPassphrase, now: 0) }
            }
        }
    }

    @Test(.enabled(if: TestAuthority.isPossible, "needs openssl"))
    func `a claim that a token contradicts is open until its owner corrects it`() async throws {
        let (place, authority) = (try TestPlace(), try TestAuthority())
        try place.write("one", to: "one.txt")
        try await place.register("one.txt", now: TestPlace.start + 90_000)
        _ = try await place.stamp(authority)
        let trust = VerifyLedger.Trust(authorities: [try authority.trust])
        let verification = try place.verify(trust)
        #expect(verification.outcome(of: "claimed-times") == .undetermined)
        #expect(verification.report.outcome == .undetermined)
        try await place.withLedger { ledger in
            _ = try ledger.correct(1, note: "The clock was wrong.") {
                try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start + 300)
            }
        }
        #expect(try place.verify(trust).outcome(of: "claimed-times") == .passed)
    }

    @Test(.enabled(if: TestAuthority.isPossible, "needs openssl"))
    func `a claim from before a token that was in the log already is contradicted`() async throws {
        let (place, authority) = (try TestPlace(), try TestAuthority())
        _ = try await place.stamp(authority)
        try place.write("one", to: "one.txt")
        try await place.register("one.txt", now: TestPlace.start - 90_000)
        let verification = try place.verify(VerifyLedger.Trust(authorities: [authority.trust]))
        #expect(verification.outcome(of: "claimed-times") == .undetermined)
    }
}
