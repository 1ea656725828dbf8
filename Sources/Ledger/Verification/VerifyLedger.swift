public import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// Recomputes everything that a ledger file says, and believes nothing of it.
///
/// It reads the file as it was at one moment, and reports every kind of check once: the first thing found wrong is named, with its entry.
public struct VerifyLedger: Sendable {
    /// What is known from outside the file.
    public struct Trust: Sendable {
        /// The roots of the time-stamping authorities one trusts.
        public var authorities: TrustStore?
        /// A checkpoint of this ledger from elsewhere: from a bundle, a letter, a backup.
        public var checkpoint: [UInt8]?
        /// The fingerprint of the seal key that the ledger must have, as `ssh-keygen -l` prints it.
        public var signer: String?

        public init(authorities: TrustStore? = nil, checkpoint: [UInt8]? = nil, signer: String? = nil) {
            self.authorities = authorities
            self.checkpoint = checkpoint
            self.signer = signer
        }
    }

    private let ledger: OpenLedger
    private let trust: Trust
    private let now: Int

    /// How many entries are checked in one go.
    private static let window = 2048

    public init(_ ledger: OpenLedger, trust: Trust, now: Int) {
        self.ledger = ledger
        self.trust = trust
        self.now = now
    }

    /// Runs all checks.
    ///
    /// - Parameter progress: Is told how many entries of how many are done.
    public func run(progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) throws -> CheckReport {
        try ledger.store.read { reader in
            var report = CheckReport()
            report.add(
                Check.none(
                    "database", "SQLite finds the file in order",
                    try reader.integrityProblems().first.map { Problem("SQLite finds: \($0)") }))
            let count = try reader.entryCount()
            var log = try LogPass(genesis: ledger.genesis, checkpoints: try checkpoints(reader))
            var names = NamePass()
            var lines = LinePass()
            var position = 0
            while true {
                let entries = try reader.entries(from: position, limit: Self.window)
                guard let last = entries.last else { break }
                let checked = try Parallel.map(entries) { [genesis = ledger.genesis] in CheckedEntry($0, genesis: genesis) }
                for entry in checked {
                    try log.add(entry, reader)
                    names.add(entry)
                }
                try log.compareTiles(checked.map(\.leafHash), reader)
                try lines.add(checked, reader, &log)
                position = max(position, last.position) + 1
                progress(position, count)
            }
            try lines.finish(count, reader)
            try names.finish(reader, contents: lines.contents)
            for check in try log.finish(reader) + lines.checks + names.checks { report.add(check) }
            try addTokens(to: &report, log, reader)
            try addOutside(to: &report, log, reader)
            return report
        }
    }

    private func checkpoints(_ reader: LedgerReader) throws -> [StoredCheckpoint] {
        var all: [StoredCheckpoint] = []
        try reader.forEachCheckpoint { all.append($0) }
        return all
    }

    // MARK: Time

    private func addTokens(to report: inout CheckReport, _ log: LogPass, _ reader: LedgerReader) throws {
        let pass = TokenPass(anchors: log.anchors, authorities: trust.authorities, now: now)
        for check in try pass.checks(reader) { report.add(check) }
        let times = try OutsideTimes(reader)
        if times.pendingCount > 0 {
            let since = times.pendingSince.map { " since \(UTCInstant(secondsSince1970: $0).text)" } ?? ""
            report.add(
                Check(
                    "pending", .undetermined, "nobody outside has stamped \(times.pendingCount) of the entries\(since)",
                    hint: "run colophon timestamp"))
        }
    }

    // MARK: What only something outside the file can tell

    private func addOutside(to report: inout CheckReport, _ log: LogPass, _ reader: LedgerReader) throws {
        let comparison = OutsideComparison(ledger: ledger, log: log)
        report.add(try comparison.pin())
        if let checkpoint = trust.checkpoint { report.add(try comparison.against(checkpoint, reader)) }
        report.add(comparison.signer(trust.signer))
    }
}

/// The first thing that a pass found wrong.
struct Problem {
    let sentence: String
    let entry: Int?

    init(_ sentence: String, entry: Int? = nil) {
        self.sentence = sentence
        self.entry = entry
    }
}

extension Check {
    /// A check that passes when nothing was found wrong.
    static func none(_ code: String, _ good: String, _ problem: Problem?) -> Check {
        guard let problem else { return Check(code, .passed, good) }
        return Check(code, .failed, problem.sentence, entry: problem.entry)
    }
}
