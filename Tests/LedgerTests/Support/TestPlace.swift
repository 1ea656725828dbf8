import Cryptography
import Files
import Foundation
import GRDB
import LedgerStore
import Provenance
import Transparency

@testable import Ledger

/// A home folder of its own, with a ledger in it.
final class TestPlace: Sendable {
    let folder: URL
    let environment: [String: String]
    /// What the clock shows unless told: it lies before every run.
    static let start = Int(Date().timeIntervalSince1970) - 300

    init(hasLedger: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "colophon-place-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        environment = [
            "HOME": folder.path, "XDG_DATA_HOME": folder.path + "/data", "XDG_CONFIG_HOME": folder.path + "/config",
            "XDG_STATE_HOME": folder.path + "/state", "TMPDIR": FileManager.default.temporaryDirectory.path,
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        if hasLedger {
            try Initialise(workplace: workplace, creator: "Ana Ruiz").run(passphrase: nil, now: Self.start).ledger.close()
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var workplace: Workplace {
        get throws {
            var workplace = try Workplace(ledger: nil, environment: environment)
            workplace.lockTimeoutSeconds = 0.2
            return workplace
        }
    }

    /// A ledger under another path, with the same keys and the same memory.
    func workplace(ledger path: String) throws -> Workplace { try Workplace(ledger: path, environment: environment) }

    /// The same ledger for somebody whose machine remembers nothing and holds no key.
    var elsewhere: Workplace {
        get throws {
            let changed = environment.merging(["XDG_STATE_HOME": folder.path + "/x", "XDG_CONFIG_HOME": folder.path + "/y"]) {
                $1
            }
            return try Workplace(ledger: nil, environment: changed)
        }
    }

    var ledgerPath: String { folder.path + "/data/colophon/ledger.sqlite" }

    func path(_ name: String) throws -> RawPath { try RawPath(folder.path + "/" + name).unwrapped }

    // MARK: Files

    @discardableResult func write(_ text: String, to name: String) throws -> RawPath {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return try path(name)
    }

    func move(_ name: String, to other: String) throws {
        let target = folder.appending(path: other)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: folder.appending(path: name), to: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

    func copy(_ name: String, to other: String) throws {
        try? remove(other)
        try FileManager.default.copyItem(at: folder.appending(path: name), to: folder.appending(path: other))
    }

    // MARK: Commands

    /// Runs a function on the open ledger.
    @discardableResult func withLedger<Value>(
        _ use: OpenLedger.Use = .writing, _ body: (OpenLedger) async throws -> Value
    ) async throws -> Value {
        let ledger = try OpenLedger(workplace, for: use)
        defer { ledger.close() }
        return try await body(ledger)
    }

    func entryCount() async throws -> Int { try await withLedger(.reading) { try $0.store.read { try $0.entryCount() } } }

    @discardableResult func register(
        _ names: String..., now: Int = start, _ change: (inout RegisterOptions) -> Void = { _ in }
    ) async throws -> RegisterOutcome {
        var options = RegisterOptions()
        change(&options)
        let paths = try names.map { try path($0) }
        return try await withLedger { [options] ledger in
            try await Register(ledger, options).run(paths) { try ledger.unlock(Self.noPassphrase, now: now) }
        }
    }

    static let noPassphrase = PassphraseSource(file: nil, environment: [:])

    func verify(
        _ trust: VerifyLedger.Trust = VerifyLedger.Trust(), ledger path: String? = nil,
        now: Int = Int(Date().timeIntervalSince1970)
    ) throws -> LedgerVerification {
        try VerifyLedger(path.map { try workplace(ledger: $0) } ?? workplace, trust: trust, now: now).run()
    }

    // MARK: Tampering

    /// Speaks SQL to a ledger file behind its back: the triggers are gone meanwhile, and stand there again afterwards.
    func tamper(_ path: String? = nil, _ body: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path ?? ledgerPath, configuration: configuration)
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { database in
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try body(database)
            for trigger in triggers { try database.execute(sql: trigger[1]) }
            _ = try database.checkpoint(.truncate)
        }
    }
}

extension Optional {
    /// The value, or an error that fails the test.
    var unwrapped: Wrapped {
        get throws {
            guard let self else { throw CocoaError(.coderValueNotFound) }
            return self
        }
    }
}

extension LedgerVerification {
    /// The codes of the checks that failed.
    var failedCodes: Set<String> { Set(report.failures.map(\.code)) }

    func outcome(of code: String) -> Check.Outcome? { report.checks.first { $0.code == code }?.outcome }
}
