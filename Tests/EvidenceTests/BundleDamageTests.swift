import Evidence
import Foundation
import Provenance
import Testing
import Transparency

@Suite struct `Damaged bundles` {
    /// A bundle with one work, so that the sweep is short.
    static func smallBundle() throws -> [UInt8] {
        var ledger = try TestLedger()
        try ledger.append(
            .work, ["handle": "one", "version": 1, "kind": "text"],
            [ledger.line("title", ["text": "One"]), ledger.file("one.txt", Array("1\n".utf8))])
        let evidence = EvidenceCase(
            slug: "small", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
            records: [try ledger.record(0), try ledger.record(1)])
        return try Story.bundle(evidence, sealedBy: ledger.secrets.seal)
    }

    /// Whether the damage was seen: a failed check or a refusal, and nothing else.
    private func isSeen(_ bytes: RandomAccessBytes) -> Bool {
        do {
            return try BundleVerifier.verify(bytes, trust: BundleTrust(now: `Evidence bundle`.now)).report.outcome == .failed
        } catch {
            return error is EvidenceError
        }
    }

    @Test func `a bundle cut at any byte is refused`() throws {
        let bundle = try Self.smallBundle()
        for length in 0..<bundle.count where !isSeen(RandomAccessBytes(byteCount: length) { Array(bundle[$0]) }) {
            Issue.record("cut at \(length)")
        }
    }

    @Test func `a bundle with a bit flipped fails or is refused`() throws {
        let bundle = try Self.smallBundle()
        let isExhaustive = ProcessInfo.processInfo.environment["COLOPHON_EXHAUSTIVE"] != nil
        // A step that is prime to eight and to the lengths of headers reaches all kinds of places.
        for position in stride(from: 0, to: bundle.count * 8, by: isExhaustive ? 7 : 2_011) {
            var flipped = bundle
            flipped[position / 8] ^= 1 << (position % 8)
            if !isSeen(RandomAccessBytes(flipped)) { Issue.record("bit \(position)") }
        }
    }

    @Test func `bytes added or removed anywhere are seen`() throws {
        let bundle = try Self.smallBundle()
        for position in stride(from: 0, through: bundle.count, by: 997) {
            #expect(isSeen(RandomAccessBytes(Array(bundle[..<position]) + [0] + bundle[position...])), "added at \(position)")
            if position < bundle.count {
                #expect(
                    isSeen(RandomAccessBytes(Array(bundle[..<position]) + bundle[(position + 1)...])), "removed at \(position)")
            }
        }
    }
}
