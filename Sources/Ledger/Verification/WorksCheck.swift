import Files
import Intake
public import Provenance

/// The comparison of the registered files with those that are at their places now.
public struct WorksCheck: Sendable {
    private let workplace: Workplace
    private let now: Int
    private let progress: (@Sendable (_ files: Int, _ bytes: Int) -> Void)?

    public init(
        _ workplace: Workplace, now: Int, progress: (@Sendable (_ files: Int, _ bytes: Int) -> Void)? = nil
    ) {
        self.workplace = workplace
        self.now = now
        self.progress = progress
    }

    /// Reads every file whose place is known.
    ///
    /// A file with other bytes fails. One that is gone, or whose place nobody knows, leaves the question open: what is on record of it
    /// stays as good as it was.
    public func run() async throws -> Check {
        let ledger: OpenLedger
        do { ledger = try OpenLedger(workplace) } catch {
            return Check("works", .undetermined, "the files cannot be compared with a ledger that cannot be opened")
        }
        defer { ledger.close() }
        let status = try await CompareWorks(ledger, CompareWorks.Options(isFull: true), now: now, progress: progress).run()
        for work in status.works {
            for case .modified(let file, _) in work.changes {
                return Check(
                    "works", .failed, "\(file.path.display) of \(work.name) has other bytes than were registered",
                    entry: work.entry.index)
            }
        }
        let sameCount = status.works.reduce(0) { $0 + $1.sameCount }
        let isWhole = status.works.allSatisfy { work in
            work.state != .unknown && work.unreadable.isEmpty
                && work.changes.allSatisfy { if case .new = $0 { true } else { false } }
        }
        guard isWhole else {
            return Check(
                "works", .undetermined,
                "\(sameCount) files have the registered bytes; others are not where they were registered from",
                hint: "colophon status lists them")
        }
        return Check("works", .passed, "all \(sameCount) files have the registered bytes")
    }
}
