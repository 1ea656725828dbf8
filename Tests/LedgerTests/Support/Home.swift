import Cryptography
import Files
import Foundation
import Intake
import Ledger
import LedgerStore
import Provenance
import Testing

/// A home folder with a new ledger, and a clock that tests set.
final class Home: Sendable {
    let url: URL
    let workplace: Workplace

    /// 2026-03-01, noon.
    static let now = 1_772_366_400

    init() throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
            path: "colophon-home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        workplace = try Workplace(ledger: nil, environment: ["HOME": url.path])
        let made = try Initialise(workplace: workplace, creator: "Ana Ruiz").run(passphrase: nil, now: Self.now)
        made.ledger.close()
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult func file(_ name: String, _ text: String) throws -> RawPath {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return try path(name)
    }

    func path(_ name: String) throws -> RawPath { try #require(RawPath(url.appending(path: name).path)) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appending(path: name)) }

    /// Opens the ledger for one use.
    func open<Value>(_ use: OpenLedger.Use = .writing, _ body: (OpenLedger) throws -> Value) throws -> Value {
        let ledger = try OpenLedger(workplace, for: use)
        defer { ledger.close() }
        return try body(ledger)
    }

    /// The ledger for a use case that takes a while; who gets it closes it.
    func openForWriting() throws -> OpenLedger { try OpenLedger(workplace, for: .writing) }

    func unlock(_ ledger: OpenLedger, now: Int = Home.now) throws -> Writer {
        try ledger.unlock(PassphraseSource(file: nil, environment: [:]), now: now)
    }

    @discardableResult func register(
        _ names: [String], now: Int = Home.now, _ change: (inout RegisterOptions) -> Void = { _ in }
    ) async throws -> RegisterOutcome {
        var options = RegisterOptions()
        change(&options)
        let ledger = try OpenLedger(workplace, for: .writing)
        defer { ledger.close() }
        return try await Register(ledger, options).run(names.map { try path($0) }) { try unlock(ledger, now: now) }
    }

    /// Three pictures in a folder, registered as `harbour`.
    func registerHarbour() async throws {
        try file("harbour/a.jpg", "a")
        try file("harbour/b.jpg", "b")
        try file("harbour/night/c.jpg", "c")
        try await register(["harbour"])
    }

    /// Records an agreement with one other party, of its own handle, whose one term permits to analyse.
    @discardableResult func addAgreement(
        _ handle: String = "brand", party: String = "bright"
    ) async throws -> AgreementOutcome {
        try file("\(handle).txt", "Bright may analyse the photographs to measure its campaign.\n")
        try file(
            "\(handle).yaml",
            """
            agreement: \(handle)
            parties:
              creator: {handle: ana, name: Ana Ruiz}
              other: {handle: \(party), name: Bright}
            effective: {from: 2026-01-01, until: null}
            terms:
              - {id: figures, effect: permit, quote: may analyse the photographs, actions: [analyse], objects: [work, derived], \
            reading: express, after: ends, confirmed: true}
            """)
        let request = try AgreementRequest(document: path("\(handle).txt"), terms: path("\(handle).yaml"))
        return try await add(request)
    }

    /// Records an agreement from its files.
    func add(_ request: AgreementRequest, now: Int = Home.now) async throws -> AgreementOutcome {
        let ledger = try openForWriting()
        defer { ledger.close() }
        return try await ledger.add(request) { try unlock(ledger, now: now) }
    }

    @discardableResult func link(
        _ works: [String], under agreement: String = "brand", on day: String = "2026-03-01", now: Int = Home.now,
        _ change: (inout LinkRequest) throws -> Void = { _ in }
    ) async throws -> LinkOutcome {
        let delivery = try LinkRequest.Delivery(works: works.map { try #require(WorkName($0)) }, on: CalendarDay(day))
        var request = LinkRequest(agreement: agreement, deliveries: [delivery])
        try change(&request)
        let ledger = try OpenLedger(workplace, for: .writing)
        defer { ledger.close() }
        return try await ledger.link(request) { try unlock(ledger, now: now) }
    }

    @discardableResult func recordUse(
        _ works: [String], facts: [(String, String)] = [("by", "bright"), ("action", "analyse"), ("object", "derived")],
        _ change: (inout UseRequest) throws -> Void = { _ in }
    ) throws -> UseRecord {
        let use = try UseFact(facts: facts.map { Fact(field: $0.0, value: $0.1, basis: .declared) })
        var request = try UseRequest(use: use, works: works.map { try #require(WorkName($0)) })
        try change(&request)
        return try open { ledger in try ledger.recordUse(request) { try unlock(ledger) }.use }
    }

    /// How many entries there are.
    func entryCount() throws -> Int { try open(.reading) { try $0.store.read { try $0.entryCount() } } }
}

/// The refusal that a function ends with.
func refusal(_ body: () async throws -> Void) async -> LedgerError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? LedgerError
    }
}
