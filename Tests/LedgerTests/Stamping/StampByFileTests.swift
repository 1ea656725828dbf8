import Cryptography
import Files
import Foundation
import LedgerStore
import Provenance
import Testing
import Transparency

@testable import Ledger

@Suite(.enabled(if: TestAuthority.isPossible, "needs openssl")) struct `Outside time is carried by file` {
    private func place() async throws -> TestPlace {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        try await place.register("one.txt")
        return place
    }

    private func read(_ path: RawPath) throws -> [UInt8] { try FileReader.contents(of: path, limit: 1 << 20) }

    /// Writes a request and the reply of an authority, and returns the file with the reply.
    private func exchange(_ place: TestPlace, _ authority: TestAuthority, name: String = "a") async throws -> RawPath {
        let query = try place.path("\(name).tsq")
        try await place.withLedger(.reading) { ledger in
            _ = try #require(try Stamp(ledger, now: TestPlace.start).request(to: query))
        }
        let reply = try place.path("\(name).tsr")
        try AtomicFile.write(authority.reply(to: read(query)), to: reply)
        return reply
    }

    private func take(_ place: TestPlace, _ reply: RawPath, _ authorities: [Authority], request: RawPath? = nil) async throws
        -> StampOutcome
    {
        try await place.withLedger { ledger in
            try Stamp(ledger, now: Int(Date().timeIntervalSince1970)).importReply(
                reply, request: request, authorities, unlock: { try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start) })
        }
    }

    @Test func `a reply is matched with its request, recorded once, and known when it comes again`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        let reply = try await exchange(place, authority)
        let authorities = [try authority.authority()]
        guard case .stamped(let stamp) = try await take(place, reply, authorities) else {
            Issue.record("not stamped")
            return
        }
        #expect((stamp.size, stamp.anchor) == (2, 2))
        for _ in 0..<2 {
            guard case .known(let known) = try await take(place, reply, authorities) else {
                Issue.record("not known")
                return
            }
            #expect((known.size, known.anchor) == (2, 2))
        }
        let count = try await place.withLedger(.reading) { try $0.store.read { try $0.entryCount() } }
        #expect(count == 3)
        #expect(try place.verify(VerifyLedger.Trust(authorities: [authority.trust])).report.outcome == .passed)
    }

    @Test func `a reply that comes late covers what was there when it was asked for`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        let reply = try await exchange(place, authority)
        try place.write("two", to: "two.txt")
        try await place.register("two.txt")
        guard case .stamped(let stamp) = try await take(place, reply, [authority.authority()]) else {
            Issue.record("not stamped")
            return
        }
        #expect((stamp.size, stamp.anchor) == (2, 3))
        let times = try await place.withLedger(.reading) { try $0.outsideTimes() }
        #expect(times.pendingCount == 1)
        #expect(try place.verify(VerifyLedger.Trust(authorities: [authority.trust])).failedCodes.isEmpty)
    }

    @Test func `without a root that it leads to, a reply is not taken`() async throws {
        let (place, authority, other) = (try await place(), try TestAuthority(), try TestAuthority(name: "Other"))
        let reply = try await exchange(place, authority)
        for authorities in [[], [try other.authority()]] {
            guard case .failed = try await take(place, reply, authorities) else {
                Issue.record("taken")
                continue
            }
        }
        guard case .stamped = try await take(place, reply, [other.authority("other"), authority.authority()]) else {
            Issue.record("not stamped, with its own root second")
            return
        }
    }

    @Test func `a reply to a request of another machine needs that request`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        let reply = try await exchange(place, authority)
        try place.remove("state/colophon/state.sqlite")
        let authorities = [try authority.authority()]
        guard case .failed(let reason, let hint, 2) = try await take(place, reply, authorities) else {
            Issue.record("taken")
            return
        }
        #expect(reason.contains("not known on this machine") && hint?.contains("--request") == true)
        // A request for the same digest with another nonce is not the one.
        let query = try place.path("b.tsq")
        let note = try await place.withLedger(.reading) { try $0.checkpoint().bytes }
        try AtomicFile.write(TimeStampRequest(SHA256.hash(note)).bytes, to: query)
        guard case .failed = try await take(place, reply, authorities, request: query) else {
            Issue.record("taken with another request")
            return
        }
        guard case .stamped = try await take(place, reply, authorities, request: place.path("a.tsq")) else {
            Issue.record("not taken with its own request")
            return
        }
    }

    @Test func `a reply for another ledger is not taken`() async throws {
        let (place, other, authority) = (try await place(), try await self.place(), try TestAuthority())
        let reply = try await exchange(other, authority)
        guard case .failed(let reason, _, _) = try await take(place, reply, [authority.authority()]) else {
            Issue.record("taken")
            return
        }
        #expect(reason == "the reply is not for a checkpoint of this ledger")
    }

    @Test func `a file that is no reply is not taken`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        for text in ["", "garbage", String(repeating: "x", count: 60_000)] {
            guard case .failed = try await take(place, place.write(text, to: "x.tsr"), [authority.authority()]) else {
                Issue.record("taken")
                continue
            }
        }
        await #expect(throws: FilesError.self) { try await take(place, place.path("missing.tsr"), []) }
    }

    @Test func `with nothing to stamp no request is written`() async throws {
        let (place, authority) = (try await place(), try TestAuthority())
        _ = try await place.stamp(authority)
        let file = try place.path("none.tsq")
        let request = try await place.withLedger(.reading) { try Stamp($0, now: 0).request(to: file) }
        #expect(request == nil)
        #expect(!file.exists)
    }

    @Test func `a file that is there is not written over`() async throws {
        let place = try await place()
        let file = try place.write("mine", to: "a.tsq")
        await #expect(throws: FilesError.self) {
            try await place.withLedger(.reading) { _ = try Stamp($0, now: 0).request(to: file) }
        }
    }
}
