public import Cryptography
import Files
import LedgerStore
import Provenance
import Transparency

/// Recomputes everything that a ledger file says, and believes nothing of it.
///
/// It reads the file as it was at one moment, and reports every kind of check once: the first thing found wrong is named, with its entry.
/// A ledger that no command would open any more, because its first entry is damaged or another ledger stood at its path, is still
/// looked at and reported on.
public struct VerifyLedger: Sendable {
    /// What is known from outside the file.
    public struct Trust: Sendable {
        /// The roots of the time-stamping authorities one trusts, each with what leads to them.
        public var authorities: [TrustStore]
        /// A checkpoint of this ledger from elsewhere, or a proof that holds one: from a bundle, a letter, a backup.
        public var checkpoint: [UInt8]?
        /// The fingerprint of the seal key that the ledger must have, as `ssh-keygen -l` prints it.
        public var signer: String?

        public init(authorities: [TrustStore] = [], checkpoint: [UInt8]? = nil, signer: String? = nil) {
            self.authorities = authorities
            self.checkpoint = checkpoint
            self.signer = signer
        }
    }

    private let workplace: Workplace
    private let trust: Trust
    private let now: Int

    /// How many entries are checked in one go.
    private static let window = 1024

    public init(_ workplace: Workplace, trust: Trust = Trust(), now: Int) {
        self.workplace = workplace
        self.trust = trust
        self.now = now
    }

    /// Runs all checks on the ledger of the workplace.
    ///
    /// - Parameter progress: Is told how many entries of how many are done.
    /// - Throws: When there is no file, or none that is a ledger this program knows.
    public func run(progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) throws -> LedgerVerification {
        let path = try OpenLedger.existing(workplace.ledger)
        let store: LedgerStore
        do {
            store = try OpenLedger.store(at: path, for: .reading)
        } catch let error as LedgerStoreError where error.code == .damaged {
            return LedgerVerification(
                path: path, ledger: nil, sealFingerprint: nil, entryCount: 0,
                report: CheckReport([Check("database", .failed, error.reason)]))
        }
        defer { store.close() }
        return try store.read { try verify($0, path, progress) }
    }

    private func verify(
        _ reader: LedgerReader, _ path: RawPath, _ progress: (_ done: Int, _ of: Int) -> Void
    ) throws -> LedgerVerification {
        var report = CheckReport()
        var genesis: StoredGenesis?
        var entryCount = 0
        do {
            report.add(
                Check.none(
                    "database", "SQLite finds the file in order",
                    try reader.integrityProblems().first.map { Problem("SQLite finds: \($0)") }))
            let stored = try StoredGenesis(reader)
            genesis = stored
            report.add(stored.check)
            let log = try addPasses(to: &report, stored, reader, &entryCount, progress)
            let comparison = OutsideComparison(workplace: workplace, path: path, genesis: stored, log: log)
            report.add(try comparison.pin())
            if let checkpoint = trust.checkpoint { report.add(comparison.against(checkpoint)) }
            report.add(comparison.signer(trust.signer))
        } catch let error as LedgerStoreError where error.code == .damaged {
            report.add(
                Check("reading", .failed, "\(error.reason); nothing behind entry \(entryCount) was checked", entry: entryCount))
        }
        return LedgerVerification(
            path: path, ledger: genesis?.genesis?.ledger, sealFingerprint: genesis?.trusted?.keys.seal.openSSHFingerprint,
            entryCount: entryCount, report: report)
    }

    private func addPasses(
        to report: inout CheckReport, _ genesis: StoredGenesis, _ reader: LedgerReader, _ position: inout Int,
        _ progress: (_ done: Int, _ of: Int) -> Void
    ) throws -> LogPass {
        let count = try reader.entryCount()
        let tokens = try TokenPass(reader, authorities: trust.authorities, now: now)
        var log = try LogPass(genesis: genesis.genesis, checkpoints: try checkpoints(reader), tokens: tokens)
        var names = NamePass()
        var lines = LinePass()
        func fold(_ checked: [CheckedEntry]) throws {
            for entry in checked {
                try log.add(entry, reader)
                names.add(entry)
            }
            try log.compareTiles(checked.map(\.leafHash), reader)
            try lines.add(checked, reader, &log)
            position += checked.count
            progress(position, count)
        }
        // While the signatures of one window are verified on all cores, the window before it is folded in order.
        var before: [CheckedEntry] = []
        var next: Int? = Int.min
        while let from = next {
            let entries = try reader.entries(from: from, limit: Self.window)
            let pending = Parallel.start(entries) { [genesis = genesis.genesis] in CheckedEntry($0, genesis: genesis) }
            try fold(before)
            before = try pending.wait()
            next = entries.last.flatMap { $0.position < Int.max ? $0.position + 1 : nil }
        }
        try fold(before)
        try lines.finish(count, reader)
        try names.finish(reader, contents: lines.contents)
        for check in try log.finish(reader) + lines.checks + names.checks + tokens.checks(anchors: log.anchors) + log.timeChecks {
            report.add(check)
        }
        return log
    }

    private func checkpoints(_ reader: LedgerReader) throws -> [StoredCheckpoint] {
        var all: [StoredCheckpoint] = []
        try reader.forEachCheckpoint { all.append($0) }
        return all
    }
}
