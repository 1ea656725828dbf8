import Cryptography
import Files
import Foundation
import GRDB
import LedgerStore
import Provenance
import Testing
import Transparency

@testable import Ledger

/// What a file cannot tell about itself: that it was rolled back, cut short, replaced, or is one of two histories.
@Suite struct `What lies outside the file exposes what the file hides` {
    private static let file = "data/colophon/ledger.sqlite"

    /// A place with a ledger of three entries, and an older copy with two.
    private func placeWithOldCopy() async throws -> TestPlace {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        try place.write("two", to: "two.txt")
        try place.write("three", to: "three.txt")
        try await place.register("one.txt")
        try place.copy(Self.file, to: "old.sqlite")
        try await place.register("two.txt")
        return place
    }

    private func checkpoint(_ place: TestPlace) async throws -> [UInt8] {
        try await place.withLedger(.reading) { try $0.checkpoint().bytes }
    }

    @Test func `a ledger that was rolled back is not continued`() async throws {
        let place = try await placeWithOldCopy()
        try place.copy("old.sqlite", to: Self.file)
        let before = try Data(contentsOf: URL(filePath: place.ledgerPath))
        let error = await #expect(throws: LedgerError.self) { try await place.register("three.txt") }
        #expect(error?.code == .pin)
        #expect(error?.hint?.contains("nothing was appended") == true)
        #expect(try Data(contentsOf: URL(filePath: place.ledgerPath)) == before)
        let verification = try place.verify()
        #expect(verification.failedCodes == ["pin"])
        #expect(verification.firstBadEntry == 2)
    }

    @Test func `a rollback is noticed under another path too`() async throws {
        let place = try await placeWithOldCopy()
        #expect(try place.verify(ledger: place.folder.path + "/old.sqlite").failedCodes == ["pin"])
    }

    @Test func `a tail that was cut off with everything that belongs to it is noticed`() async throws {
        let place = try await placeWithOldCopy()
        try place.tamper { database in
            for sql in [
                "DELETE FROM content WHERE entry = 2", "DELETE FROM handle WHERE entry = 2", "DELETE FROM line WHERE entry = 2",
                "DELETE FROM checkpoint WHERE size = 3", "DELETE FROM entry WHERE position = 2",
                "UPDATE tile SET hashes = substr(hashes, 1, 64)",
            ] { try database.execute(sql: sql) }
        }
        let verification = try place.verify()
        #expect(verification.failedCodes == ["pin"], "\(verification.report.failures)")
        #expect(verification.report.failures[0].sentence.contains("rolled back or cut short"))
    }

    @Test func `two histories with one key are shown to be two`() async throws {
        let place = try await placeWithOldCopy()
        let theirs = try await checkpoint(place)
        // Another machine, that remembers nothing, goes on from the old copy with the same key.
        try place.copy("old.sqlite", to: Self.file)
        try place.remove("state")
        try await place.register("three.txt")
        let verification = try place.verify(VerifyLedger.Trust(checkpoint: theirs))
        #expect(verification.failedCodes == ["against"])
        #expect(verification.report.failures[0].sentence.hasPrefix("fork:"))
        #expect(try place.verify().failedCodes.isEmpty, "in itself it is whole")
    }

    @Test func `a checkpoint from elsewhere is equal, a beginning, or newer`() async throws {
        let place = try await placeWithOldCopy()
        let newest = try await checkpoint(place)
        let older = try await place.withLedger(.reading) { try $0.checkpoint(size: 2).bytes }
        let proof = try await place.withLedger(.reading) { try $0.proof(of: 1, size: 2).bytes }
        for known in [newest, older, proof] {
            #expect(try place.verify(VerifyLedger.Trust(checkpoint: known)).outcome(of: "against") == .passed)
        }
        let old = try VerifyLedger(
            place.workplace(ledger: place.folder.path + "/old.sqlite"), trust: VerifyLedger.Trust(checkpoint: newest), now: 0
        ).run()
        #expect(old.outcome(of: "against") == .failed)
    }

    @Test func `a checkpoint of another ledger, or none at all, is no comparison`() async throws {
        let place = try await placeWithOldCopy()
        let other = try TestPlace()
        for bytes in [try await checkpoint(other), [], Array("no note\n".utf8)] {
            #expect(try place.verify(VerifyLedger.Trust(checkpoint: bytes)).outcome(of: "against") == .failed)
        }
    }

    @Test func `another ledger at a known path is refused`() async throws {
        let place = try await placeWithOldCopy()
        let other = try TestPlace()
        try? FileManager.default.removeItem(atPath: place.ledgerPath)
        try FileManager.default.copyItem(atPath: other.ledgerPath, toPath: place.ledgerPath)
        let error = await #expect(throws: LedgerError.self) { try await place.withLedger(.reading) { _ in } }
        #expect(error?.code == .pin)
        let verification = try place.verify()
        #expect(verification.failedCodes == ["pin"])
        #expect(verification.firstBadEntry == 0)
    }

    @Test func `on a machine that knows nothing, nothing is said to be good that was not checked`() async throws {
        let place = try await placeWithOldCopy()
        let verification = try VerifyLedger(place.elsewhere, now: 0).run()
        #expect(verification.outcome(of: "pin") == .undetermined)
        #expect(verification.outcome(of: "signer") == .undetermined)
        #expect(verification.outcome(of: "pending") == .undetermined)
        #expect(verification.report.outcome == .undetermined)
        let fingerprint = try #require(verification.sealFingerprint)
        #expect(
            try VerifyLedger(place.elsewhere, trust: .init(signer: fingerprint), now: 0).run().outcome(of: "signer") == .passed)
        for wrong in [fingerprint + "=", fingerprint.lowercased(), "SHA256:", ""] {
            #expect(try VerifyLedger(place.elsewhere, trust: .init(signer: wrong), now: 0).run().outcome(of: "signer") == .failed)
        }
    }

    @Test func `the larger of two checkpoints is the one that is remembered`() async throws {
        let place = try await placeWithOldCopy()
        let older = try await place.withLedger(.reading) { try $0.checkpoint(size: 2).bytes }
        let ledger = try OpenLedger(place.workplace)
        defer { ledger.close() }
        let pins = try PinStore(place.workplace)
        let newest = try pins.note(of: ledger.genesisLeaf)
        try pins.write(note: older, genesis: ledger.genesisLeaf, path: ledger.path)
        #expect(try pins.note(of: ledger.genesisLeaf) == newest)
    }
}
