import ArgumentParser
import Files
import Ledger
import Provenance
import Transparency

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare the works on record with the files that are there.",
        discussion: """
            EXAMPLES
              colophon status
              colophon status ~/Pictures --check
              colophon status --full

            Each work is compared with the place it was registered from on this machine. Without --full a file whose size and times are as \
            they were is taken to be the same; that is a hint and no proof. With a path, files below it that belong to no work are shown too. Without one, \
            what falls due about the agreements within 60 days is listed: last days, opt-out windows, rights of revocation.

            Exit status: 0; with --check, 1 when something differs; 2 when something could not be read.
            """)

    @Argument(help: ArgumentHelp("Files and folders to look at; otherwise all works.", valueName: "path"), completion: .file())
    var paths: [String] = []

    @Flag(name: .long, help: "End with status 1 when something differs.")
    var check = false

    @Flag(name: .long, help: "Read every file.")
    var full = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let options = try CompareWorks.Options(paths: paths.map { try path($0) }, isFull: full)
        Interrupt.install()
        try await ledger.withLedger { ledger in
            let meter = ProgressMeter(verb: "reading", totalByteCount: nil)
            let status = try await CompareWorks(
                ledger, options, now: Clock.now, progress: { meter.show(files: $0, bytes: $1) }
            ).run()
            meter.clear()
            // What falls due belongs to the ledger as a whole, not to the files that were named.
            let due = paths.isEmpty ? try ledger.dueDates(from: Clock.today) : []
            output.show(StatusAnswer(status: status, due: due))
            if status.isIncomplete { try ExitStatus.refused.end() }
            if check, status.differs { try ExitStatus.bad.end() }
        }
    }
}

private struct StatusAnswer: Answer {
    let status: LedgerStatus
    let due: [DueDate]

    /// How many changes of one work, and how many files on no record, are listed.
    private static let listed = 40

    var json: JSON {
        [
            "works": .array(status.works.map(\.json)),
            "unregistered": .array(status.unregistered.map { .string($0.display) }),
            "unreadable": .array(status.unreadable.map(\.json)),
            "differs": .bool(status.differs), "due": .array(due.map(\.json)),
            "entries": .integer(status.entryCount),
            "pending": [
                "entries": .integer(status.pendingCount), "since": status.pendingSince.map { .integer($0) } ?? .null,
            ],
        ]
    }

    func write(to page: inout Page) {
        let same = status.works.count { $0.state == .same && $0.unreadable.isEmpty }
        page.line("\(Amounts.count(status.works.count, "work")) looked at, \(Amounts.grouped(same)) as registered")
        for work in status.works where work.state == .changed || work.state == .missing || !work.unreadable.isEmpty {
            write(work, to: &page)
        }
        let unknown = status.works.filter { $0.state == .unknown }
        if !unknown.isEmpty {
            page.line(
                "registered from a place this machine does not know: "
                    + unknown.prefix(4).map { shown($0.name) }.joined(separator: ", ")
                    + (unknown.count > 4 ? " and \(Amounts.grouped(unknown.count - 4)) more" : ""))
        }
        for path in status.unregistered.prefix(Self.listed) { page.line("on no record  \(path.display)") }
        if status.unregistered.count > Self.listed {
            page.line("and \(Amounts.grouped(status.unregistered.count - Self.listed)) more files on no record")
        }
        for omission in status.unreadable { page.line("unreadable  \(omission.path.display): \(shown(omission.reason))") }
        page.line(status.pendingSentence)
        guard !due.isEmpty else { return }
        page.line()
        page.line("Within \(OpenLedger.daysAhead) days")
        page.table(due.map { [$0.day.description, shown($0.agreement), shown($0.sentence)] }, indent: 2)
    }

    private func write(_ work: WorkStatus, to page: inout Page) {
        let state = work.state == .same ? "unreadable" : work.state.rawValue
        page.line("\(state)  \(shown(work.name))  \(work.place?.display ?? "")")
        if work.state != .missing {
            let differences = work.differences
            page.table(differences.prefix(Self.listed).map { [$0.kind.rawValue, $0.shownPath] }, indent: 4)
            if differences.count > Self.listed {
                page.line("    and \(Amounts.grouped(differences.count - Self.listed)) more changes")
            }
        }
        for omission in work.unreadable { page.line("    unreadable  \(omission.path.display): \(shown(omission.reason))") }
    }
}

extension LedgerStatus {
    /// How much no outsider has stamped.
    var pendingSentence: String {
        guard pendingCount > 0 else { return "everything on record is stamped by someone outside" }
        let since = pendingSince.map { " since \(Amounts.instant($0))" } ?? ""
        return "not yet stamped by anyone outside: \(Amounts.count(pendingCount, "entry", plural: "entries"))\(since)"
    }
}

extension DueDate {
    fileprivate var json: JSON {
        var members: [String: JSON] = [
            "day": .string(day.description), "agreement": .string(agreement), "what": .string(what.rawValue),
            "sentence": .string(sentence),
        ]
        members["name"] = name.map { .string($0) }
        return .object(members)
    }
}

extension WorkStatus {
    fileprivate var json: JSON {
        [
            "handle": .string(handle), "version": .integer(version), "entry": .integer(entry.index),
            "state": .string(state.rawValue), "path": place.map { .string($0.display) } ?? .null, "same": .integer(sameCount),
            "changes": .array(differences.map(\.json)), "unreadable": .array(unreadable.map(\.json)),
        ]
    }
}

extension FileDifference {
    fileprivate var shownPath: String { (movedFrom.map { "\($0.display) -> " } ?? "") + path.display }

    fileprivate var json: JSON {
        var members: [String: JSON] = ["change": .string(kind.rawValue), "path": .string(path.display)]
        members["from"] = movedFrom.map { .string($0.display) }
        return .object(members)
    }
}

extension RegisterOutcome.Omission {
    var json: JSON { ["path": .string(path.display), "reason": .string(reason)] }
}
