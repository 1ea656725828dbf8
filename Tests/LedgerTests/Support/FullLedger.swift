import Cryptography
import Files
import Foundation
import LedgerStore
import Provenance
import Transparency

@testable import Ledger

/// A ledger that has something in every table: works in two versions, a kept capture, a correction, and two anchored time stamps.
final class FullLedger: Sendable {
    let place: TestPlace
    let authority: TestAuthority

    /// One for all tests that only read it or copy it.
    static let shared = Task { try await FullLedger() }

    /// The genesis, two works, an anchor, a new version, a use, a correction and an anchor.
    static let entryCount = 8

    init() async throws {
        place = try TestPlace()
        authority = try TestAuthority()
        for index in 0..<3 { try place.write("picture \(index)", to: "harbour/\(index).png") }
        try place.write("a song", to: "song.wav")
        try await place.register("harbour") { $0.title = "Harbour at dawn" }
        try await place.register("song.wav")
        try await stamp()
        try place.write("picture 0, brighter", to: "harbour/0.png")
        try await place.register("harbour") { $0.revises = "harbour-at-dawn" }
        try await keepCapture()
        try await stamp()
    }

    var trust: VerifyLedger.Trust { get throws { VerifyLedger.Trust(authorities: [try authority.trust]) } }

    private func stamp() async throws {
        guard case .stamped = try await place.stamp(authority) else { throw CocoaError(.coderInvalidValue) }
    }

    /// Records a use with a capture of more than one chunk, and a correction, without the words that a real one needs.
    private func keepCapture() async throws {
        let capture = try place.write(String(repeating: "captured ", count: 150_000), to: "capture.html")
        try await place.withLedger { ledger in
            let writer = try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start)
            let document = try IncomingDocument(capture, isKept: true, random: .system)
            _ = try ledger.append(by: writer) { appender in
                var list = LineList(random: .system)
                try list.add("exhibit", document.line.members, salt: document.salt)
                try list.add("target", appender.reader.target(WorkName("song").unwrapped).0.members)
                try appender.add(
                    StatementDraft(.use, ["handle": "use-1"], lineCount: list.count, listRoot: list.root), lines: list.lines,
                    handle: (.use, "use-1", 1))
                try document.keep(in: appender)
            }
            _ = try ledger.correct(2, note: "The title is another.") { writer }
        }
    }
}

extension TestPlace {
    /// Has an authority of the test stamp the log.
    func stamp(_ authority: TestAuthority, now: Int = Int(Date().timeIntervalSince1970)) async throws -> StampOutcome {
        try await withLedger { ledger in
            try await Stamp(ledger, now: now).run(
                [authority.authority()], exchange: { request, _ in try authority.reply(to: request.bytes) },
                unlock: { try ledger.unlock(TestPlace.noPassphrase, now: now) })
        }
    }
}
