import Cryptography
import Files
import Foundation
import Intake
import LedgerStore
import Provenance
import Testing
import Transparency

@testable import Ledger

@Suite(.enabled(if: TestAuthority.isPossible, "needs openssl")) struct `Outside time is got from an authority` {
    private func place() async throws -> TestPlace {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        try await place.register("one.txt")
        return place
    }

    private func stamp(
        _ place: TestPlace, _ authorities: [Authority], now: Int = Int(Date().timeIntervalSince1970),
        _ exchange: @escaping Stamp.Exchange
    ) async throws -> StampOutcome {
        try await place.withLedger { ledger in
            try await Stamp(ledger, now: now).run(
                authorities, exchange: exchange, unlock: { try ledger.unlock(TestPlace.noPassphrase, now: now) })
        }
    }

    @Test func `a good token covers everything before it, and is anchored`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        guard case .stamped(let first) = try await place.stamp(authority) else {
            Issue.record("not stamped")
            return
        }
        #expect(first.entries == 0..<2)
        #expect((first.size, first.anchor, first.authority, first.warning) == (2, 2, "test", nil))
        #expect(first.signer == "CN=Test authority")
        #expect(first.accuracyMicroseconds == 1_000_000)
        let times = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect((times.pendingCount, times.pendingSince, times.unanchoredCount) == (0, nil, 0))
        #expect(times.earliest(covering: 1)?.time == first.time)
        #expect(times.earliest(covering: 2) == nil, "the anchor itself is covered by the next token")

        #expect(try await place.stamp(authority) == .nothingPending)
        #expect(try place.verify(VerifyLedger.Trust(authorities: [authority.trust])).report.outcome == .passed)

        try place.write("two", to: "two.txt")
        try await place.register("two.txt")
        #expect(try await place.withLedger(.reading) { try $0.outsideTimes() }.pendingCount == 1)
        guard case .stamped(let second) = try await place.stamp(authority) else {
            Issue.record("not stamped")
            return
        }
        #expect(second.entries == 2..<4)
        let later = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect(later.earliest(covering: 0)?.size == 2, "the earliest token that covers an entry counts")
        #expect(later.earliest(covering: 2)?.size == 4)
    }

    /// The ways in which an authority can fail, and a word of what is said about each.
    enum Failure: String, CaseIterable, Sendable {
        case down, slow, garbage, empty, rejection, otherDigest, noNonce, otherRoot, damaged, truncated
    }

    @Test(arguments: Failure.allCases) func `an authority that fails leaves everything pending`(failure: Failure) async throws {
        let (place, authority, other) = (try await place(), try TestAuthority(), try TestAuthority(name: "Other"))
        let outcome = try await stamp(place, [authority.authority()]) { request, _ in
            switch failure {
            case .down: throw IntakeError(.unreachable, "the host cannot be reached")
            case .slow: throw IntakeError(.timedOut, "the host did not answer within 1 second")
            case .garbage: return Array("<html>busy</html>".utf8)
            case .empty: return []
            // A PKIStatusInfo with the status rejection (RFC 3161, section 2.4.2).
            case .rejection: return [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]
            case .otherDigest: return try authority.reply(to: TimeStampRequest(SHA256.hash([1])).bytes)
            case .noNonce:
                guard let digest = request.imprint.sha256 else { return [] }
                return try authority.reply(to: TimeStampRequest(digest).bytes)
            case .otherRoot: return try other.reply(to: request.bytes)
            case .damaged:
                var reply = try authority.reply(to: request.bytes)
                reply[reply.count - 5] ^= 1
                return reply
            case .truncated: return try authority.reply(to: request.bytes).dropLast()
            }
        }
        guard case .failed(let reason, let hint, let pendingCount) = outcome else {
            Issue.record("taken: \(outcome)")
            return
        }
        #expect(reason.hasPrefix("test: "))
        #expect(hint != nil)
        #expect(pendingCount == 2)
        let counts = try await place.withLedger(.reading) { try $0.store.read { (try $0.tokens().count, try $0.entryCount()) } }
        #expect(counts == (0, 2))
    }

    @Test func `when one authority fails the next is asked`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        let outcome = try await stamp(place, [authority.authority("bad"), authority.authority("good")]) { request, address in
            guard address.contains("good") else { throw IntakeError(.unreachable, "down") }
            return try authority.reply(to: request.bytes)
        }
        guard case .stamped(let stamp) = outcome else {
            Issue.record("not stamped")
            return
        }
        #expect(stamp.authority == "good")
    }

    @Test func `without an authority nothing is asked and nothing is done`() async throws {
        let place = try await place()
        guard case .failed(_, let hint, 2) = try await stamp(place, [], { _, _ in throw CocoaError(.featureUnsupported) }) else {
            Issue.record("not refused")
            return
        }
        #expect(hint?.contains("colophon tsa add") == true)
    }

    @Test func `a clock that is far off is mentioned`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        guard case .stamped(let stamp) = try await place.stamp(authority, now: TestPlace.start - 90_000) else {
            Issue.record("not stamped")
            return
        }
        #expect(stamp.warning?.contains("one of them is wrong") == true)
    }

    @Test func `a token whose anchor was never written is anchored by the next run`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        try await place.withLedger { ledger in
            let note = try ledger.checkpoint().bytes
            let request = try TimeStampRequest(SHA256.hash(note))
            try ledger.store.keep(request: request.bytes, reply: authority.reply(to: request.bytes), forCheckpoint: 2)
        }
        let trust = VerifyLedger.Trust(authorities: [try authority.trust])
        #expect(try place.verify(trust).report.outcome == .passed, "a token that waits for its anchor is no fault")
        let before = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect((before.pendingCount, before.unanchoredCount, before.stamps.count) == (0, 1, 0))
        #expect(try await place.stamp(authority) == .nothingPending)
        let after = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect((after.pendingCount, after.unanchoredCount, after.stamps.map(\.anchor.index)) == (0, 0, [2]))
        #expect(try place.verify(trust).report.outcome == .passed)
    }

    @Test func `tokens that came while others were without anchors are anchored in their order`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        try await place.withLedger { ledger in
            for _ in 0..<3 {
                let request = try TimeStampRequest(SHA256.hash(try ledger.checkpoint().bytes))
                try ledger.store.keep(request: request.bytes, reply: authority.reply(to: request.bytes), forCheckpoint: 2)
            }
        }
        #expect(try await place.stamp(authority) == .nothingPending)
        let times = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect(times.stamps.map(\.anchor.index).sorted() == [2, 3, 4])
        #expect(try place.verify(VerifyLedger.Trust(authorities: [authority.trust])).report.outcome == .passed)
    }

    @Test func `a token is found in a long log without reading all of it`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        _ = try await place.stamp(authority)
        for index in 0..<300 { try place.write("file \(index)", to: "many/\(index).txt") }
        try await place.register("many") { $0.each = true }
        let times = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect(times.pendingCount == 300)
        #expect(times.pendingSince == TestPlace.start)
    }
}
