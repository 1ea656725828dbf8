import Cryptography
import Evidence
import Files
import Foundation
import Provenance
import Testing
import Transparency

/// Sizes that take minutes in a debug build; they run when `COLOPHON_EXHAUSTIVE` is set.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["COLOPHON_EXHAUSTIVE"] != nil)) struct `Large bundles` {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("colophon-large-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Zeros, a mebibyte at a time.
    private func zeros(_ count: Int) -> ByteSource {
        ByteSource { consume in
            let chunk = [UInt8](repeating: 0, count: 1 << 20)
            for _ in 0..<count >> 20 { try consume(chunk) }
            try consume(Array(chunk.prefix(count & (1 << 20 - 1))))
        }
    }

    private func peakMegabytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }

    @Test(arguments: [0xFFFF_FFFE, 0xFFFF_FFFF, 5 << 30]) func `a file of more than four gibibytes goes in and out`(count: Int)
        throws
    {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try #require(RawPath(folder.appendingPathComponent("large.zip").path))
        let large = try MeasuredSource(zeros(count))
        let before = try peakMegabytes()
        var file: StreamingAtomicFile? = try StreamingAtomicFile(path)
        var writer = ZipWriter { try file?.write($0) }
        try writer.add("a", large)
        try writer.add("b", MeasuredSource(ByteSource("after")))
        try writer.finish()
        try file.take()?.commit()
        let open = try RandomAccessFile(path)
        let reader = try ZipReader(RandomAccessBytes(byteCount: open.identity.size) { try open.bytes($0) })
        #expect(reader.entries.map(\.byteCount) == [count, 5])
        for entry in reader.entries { try reader.stream(entry) { _ in } }
        #expect(try peakMegabytes() - before < 32)
        let unzip = try Program.run("/usr/bin/python3", ["-m", "zipfile", "-t", "large.zip"], in: folder)
        #expect(unzip.output.contains("Done testing"), "\(unzip.output)")
    }

    @Test func `a use of 5,000 works is written and verified`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var ledger = try TestLedger()
        var works = [EntryReference]()
        for number in 0..<5_000 {
            works.append(
                try ledger.append(
                    .work, ["handle": .string("w\(number)"), "version": 1, "kind": "image"],
                    [
                        ledger.line("title", ["text": .string("Work \(number)")]),
                        ledger.file("\(number).jpg", [UInt8(number & 255)]),
                    ]))
        }
        let agreement = try ledger.append(
            .agreement, ["handle": "a"],
            [
                ledger.line(Party(handle: "ana", name: "Ana", role: .creator)),
                ledger.line(Party(handle: "b", name: "B", role: .other)),
                ledger.line(AgreementDates(from: CalendarDay("2026-01-01"))),
                ledger.document("a.txt", Array("measure and nothing else".utf8), hasText: true),
                ledger.line(
                    Term(
                        id: "t", effect: .permit, quote: "measure and nothing else", range: 0..<24, actions: [.measure],
                        objects: [.work],
                        exclusive: [.action])),
            ])
        let targets = try works.enumerated().map {
            try ledger.line("target", WorkTarget(work: $1, name: "w\($0)@1", part: .all).members)
        }
        let link = try ledger.append(
            .link, ["handle": "l", "agreement": agreement.json],
            [ledger.line("party", ["party": "b"]), ledger.line("delivery", ["on": "2026-01-10"])] + targets)
        let use = try ledger.append(
            .use, ["handle": "u"],
            [
                ledger.line(Fact(field: "by", value: "b", basis: .declared)),
                ledger.line(Fact(field: "action", value: "sell", basis: .declared)),
                ledger.line(Fact(field: "object", value: "work", basis: .declared)),
                ledger.line(Fact(field: "on", value: "2026-02-01", basis: .declared)),
            ] + targets)
        let clock = ContinuousClock()
        var bundle = [UInt8]()
        let records = try ([0, agreement.index, link.index, use.index] + works.map(\.index)).map { try ledger.record($0) }
        let evidence = EvidenceCase(slug: "many", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(), records: records)
        let writing = try clock.measure { bundle = try Story.bundle(evidence, sealedBy: ledger.secrets.seal) }
        var verification: BundleVerification?
        let verifying = try clock.measure { verification = try `Evidence bundle`.verify(bundle) }
        #expect(verification?.report.failures.isEmpty == true)
        #expect(verification?.evidence?.findings?.count == 1)
        print("5,000 works: \(bundle.count) bytes, written in \(writing), verified in \(verifying)")
    }
}
