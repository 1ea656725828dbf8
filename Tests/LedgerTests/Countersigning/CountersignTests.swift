import Cryptography
import Files
import Foundation
import LedgerStore
import Provenance
import Testing
import Transparency

@testable import Ledger

@Suite struct CountersignTests {
    private let home: Home

    init() async throws {
        home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        try await home.link(["harbour"]) {
            $0.handle = "delivery"
            $0.note = "my own note"
        }
    }

    private var signer: SigningKey { get throws { try #require(SigningKey(seed: Array(repeating: 7, count: 32))) } }

    /// The request for an entry, as the other side gets it.
    private func request(_ name: String) throws -> SignRequest {
        let request = try home.open(.reading) { try $0.countersignRequest(for: name) }
        return try SignRequest(home.file("request.json", String(decoding: request.bytes, as: UTF8.self)))
    }

    /// What the other side sends back.
    private func reply(_ name: String) throws -> CountersignReply {
        let entry = try request(name).request.entry
        return try CountersignReply(
            entry: entry.reference, countersignature: Countersignature(of: entry.envelope.payload, by: signer))
    }

    private func take(
        _ reply: CountersignReply, signer: String? = nil, as party: String? = nil
    ) throws -> CountersignOutcome {
        var request = try CountersignImport(file: home.file("reply.json", String(decoding: reply.bytes, as: UTF8.self)))
        request.signer = signer
        request.party = party
        return try home.open { ledger in try ledger.importCountersignature(request) { try home.unlock(ledger) } }
    }

    private func verification() throws -> LedgerVerification {
        try VerifyLedger(home.workplace, trust: VerifyLedger.Trust(signer: nil), now: Home.now).run { _, _ in }
    }

    @Test func `a request shows the lines of the entry and what it speaks of, and no note`() throws {
        let request = try request("delivery").request
        #expect(request.entry.statement.kind == .link)
        #expect(Set(request.entry.lines.map(\.line.list)) == ["party", "delivery", "target"])
        #expect(request.entry.statement.lineCount == request.entry.lines.count + 1)
        #expect(request.related.map(\.statement.kind) == [.agreement, .work])
        #expect(request.related[1].lines(of: "file").count == 3)
        #expect(!String(decoding: request.bytes, as: UTF8.self).contains("my own note"))
        #expect(try CountersignRequest(bytes: request.bytes) == request)
    }

    @Test func `a countersignature is checked, recorded, and found again`() throws {
        let reply = try reply("brand")
        let size = try home.entryCount()
        let fingerprint = try signer.publicKey.openSSHFingerprint
        let outcome = try take(reply, signer: fingerprint)
        #expect(!outcome.wasKnown && outcome.record.line.identity == .compared && outcome.record.line.party == "bright")
        #expect(try take(reply, signer: fingerprint).wasKnown)
        #expect(try home.entryCount() == size + 1)
        let found = try home.open(.reading) { try $0.countersignatures(of: reply.entry) }
        #expect(found == [outcome.record] && found[0].fingerprint == fingerprint)
        let report = try verification().report
        #expect(report.failures.isEmpty)
        #expect(report.checks.contains { $0.code == "countersignatures" && $0.outcome == .passed })
    }

    @Test func `without a fingerprint it is on record that nobody checked whose key it is`() throws {
        let reply = try reply("brand")
        #expect(try take(reply).record.line.identity == .notChecked)
        // Comparing it later is new knowledge, and a new entry.
        #expect(try !take(reply, signer: signer.publicKey.openSSHFingerprint).wasKnown)
    }

    @Test func `another key than the one that was named is refused`() throws {
        let reply = try reply("brand")
        let size = try home.entryCount()
        let other = try #require(SigningKey(seed: Array(repeating: 8, count: 32))).publicKey.openSSHFingerprint
        let error = #expect(throws: LedgerError.self) { try take(reply, signer: other) }
        #expect(error?.reason.contains("not with") == true)
        #expect(try home.entryCount() == size)
    }

    @Test func `a signature of another entry, of another payload or of another ledger is refused`() throws {
        let reply = try reply("brand")
        let link = try request("delivery").request.entry
        let size = try home.entryCount()
        let moved = CountersignReply(entry: link.reference, countersignature: reply.countersignature)
        let payload = link.envelope.payload
        let wrong = try CountersignReply(entry: reply.entry, countersignature: Countersignature(of: payload, by: signer))
        let elsewhere = CountersignReply(
            entry: EntryReference(index: reply.entry.index, leaf: SHA256.hash([])), countersignature: reply.countersignature)
        let behind = CountersignReply(
            entry: EntryReference(index: 10_000, leaf: reply.entry.leaf), countersignature: reply.countersignature)
        for bad in [moved, wrong, elsewhere, behind] { #expect(throws: LedgerError.self) { try take(bad) } }
        #expect(try home.entryCount() == size)
    }

    @Test func `a party that the agreement does not have is refused, with the nearest`() throws {
        let reply = try reply("brand")
        let error = #expect(throws: LedgerError.self) { try take(reply, as: "brigt") }
        #expect(error?.hint == "did you mean “bright”?")
        #expect(try take(reply, as: "ana").record.line.party == "ana")
    }

    @Test func `a request for an agreement is for its newest words that nobody refused, or for a version by its number`()
        async throws
    {
        let terms = """
            revision: {id: r2, from: 2026-06-01, accepted: signed, replaces: [figures]}
            """
        try home.file("change.txt", "They may no longer analyse.\n")
        func amend(_ text: String) async throws {
            let request = try AmendmentRequest(
                agreement: "brand", document: home.path("change.txt"), terms: home.file("change.yaml", text))
            let ledger = try home.openForWriting()
            defer { ledger.close() }
            _ = try await ledger.amend(request) { try home.unlock(ledger) }
        }
        try await amend(terms)
        try await amend("revision: {id: r3, from: 2026-07-01, until: 2026-12-31, accepted: refused}\n")
        var note = NoteRequest(agreement: "brand")
        note.text = "They called."
        let ledger = try home.openForWriting()
        _ = try ledger.note(note) { try home.unlock(ledger) }
        ledger.close()
        #expect(try request("brand").request.entry.statement.version == 2)
        for version in 1...4 { #expect(try request("brand@\(version)").request.entry.statement.version == version) }
        for bad in ["brand@5", "brand@0", "delivery@1", "brand@1:x"] { #expect(throws: LedgerError.self) { try request(bad) } }
        let entry = try request("brand").request.entry
        _ = try take(
            CountersignReply(
                entry: entry.reference, countersignature: Countersignature(of: entry.envelope.payload, by: signer)))
        let found = try home.open(.reading) { try $0.countersignatures(of: $0.agreement(named: "brand")) }
        #expect(found.map(\.countersigns) == [entry.reference])
    }

    @Test func `only agreements and links are countersigned`() throws {
        #expect(throws: LedgerError.self) { try request("0") }
        #expect(throws: LedgerError.self) { try request("harbour") }
        #expect(throws: LedgerError.self) { try request("99") }
    }

    @Test func `a request that was changed anywhere is refused`() throws {
        let bytes = try request("delivery").request.bytes
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[index] ^= 1
            guard let read = try? CountersignRequest(bytes: changed) else { continue }
            // What it says about places and signatures of other ledgers can only be compared by their owner.
            #expect(read.entry.lines == (try CountersignRequest(bytes: bytes)).entry.lines, "byte \(index)")
        }
        for count in stride(from: 0, to: bytes.count, by: 13) {
            #expect(throws: StatementError.self) { try CountersignRequest(bytes: Array(bytes[..<count])) }
        }
        #expect(throws: StatementError.self) { try CountersignRequest(bytes: bytes + [0x0A]) }
    }

    @Test func `a reply that was changed is refused, or not good`() throws {
        let reply = try reply("brand")
        let payload = try request("brand").request.entry.envelope.payload
        for index in reply.bytes.indices {
            var changed = reply.bytes
            changed[index] ^= 1
            guard let read = try? CountersignReply(bytes: changed), read.countersignature != reply.countersignature else {
                continue
            }
            #expect(!read.countersignature.isGood(for: payload), "byte \(index)")
        }
    }

    @Test func `a countersignature that does not fit its entry is found by verification`() throws {
        _ = try take(reply("brand"))
        let link = try request("delivery").request.entry
        let good = try Countersignature(of: link.envelope.payload, by: signer)
        let line = CountersignatureLine(good, identity: .compared, party: nil)
        let agreement = try home.open(.reading) { try $0.agreement(named: "brand").entry }
        _ = try home.open { ledger in
            try ledger.append(by: home.unlock(ledger)) { appender in
                let listLine = try ListLine(
                    list: CountersignatureLine.list, salt: Array(repeating: 1, count: 16), members: line.members)
                try appender.add(
                    StatementDraft(
                        .countersign, ["countersigns": agreement.json], lineCount: 1,
                        listRoot: SaltedList(leafHashes: [listLine.leafHash]).root),
                    lines: [LineRow(bytes: listLine.bytes, leafHash: listLine.leafHash)])
            }
        }
        let bad = try home.entryCount() - 1
        let failures = try verification().report.failures
        #expect(failures.map(\.code) == ["countersignatures"] && failures.first?.entry == bad)
    }
}
