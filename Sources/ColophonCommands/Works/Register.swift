import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct Register: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put files or folders on record.",
        discussion: """
            EXAMPLES
              colophon register ~/Pictures/harbour --title "Harbour at dawn"
              colophon register score.pdf --creator "Ana Ruiz:composer"
              colophon register song.wav --id night-train
              colophon register ~/Pictures/stock --each
              colophon register ~/Pictures/harbour --revises harbour-at-dawn

            A folder is one work, a file is one work; with --each every file is a work of its own. Links, sockets and devices are never \
            followed or read; hidden files and the usual junk are left out. Everything named in one command is recorded together or not \
            at all. The same bytes are never recorded twice.
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(name: .long, help: ArgumentHelp("The title; otherwise the name of the folder or file.", valueName: "title"))
    var title: String?

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle; otherwise made from the title.", valueName: "handle"))
    var handle: String?

    @Option(name: .long, help: ArgumentHelp("What it is, in a word, such as photograph or recording.", valueName: "kind"))
    var kind: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Who made it, and as what (a MARC role: pht, composer …); otherwise the ledger's creator.", valueName: "name:role"),
        transform: { text in
            guard let creator = Creator(argument: text) else { throw ValidationError("a creator needs a name") }
            return creator
        })
    var creator: [Creator] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The work that this is a new version of; what is not said anew stays as it was.", valueName: "handle"))
    var revises: String?

    @Flag(name: .long, help: "Make every file a work of its own.")
    var each = false

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Leave out what matches, such as '*.tmp' or 'drafts/**'.", valueName: "glob"))
    var exclude: [String] = []

    @Flag(name: .long, help: "Take hidden files and junk too.")
    var hidden = false

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Record this digest too: sha1, md5 or sha512. Web archives and dataset indexes use the first two.", valueName: "name")
    )
    var digest: [DigestName] = []

    @Flag(name: .long, help: "Take what can be read, and end with status 2 if anything could not.")
    var keepGoing = false

    @Flag(name: .long, help: "Show what would be recorded, and record nothing.")
    var dryRun = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let paths = try paths.map { try path($0) }
        var options = RegisterOptions()
        options.title = title
        options.handle = handle
        options.kind = kind
        options.creators = creator
        options.revises = revises
        options.each = each
        options.includesHidden = hidden
        options.excludes = try exclude.map { try Glob($0) }
        options.digests = Set(digest.map(\.algorithm))
        options.keepsGoing = keepGoing
        options.isDryRun = dryRun

        Interrupt.install()
        try await ledger.withLedger(dryRun ? .reading : .writing) { ledger in
            let isWatched = Terminal.isTerminal(.error)
            let register = Ledger.Register(ledger, options)
            let meter = ProgressMeter(verb: "hashing", totalByteCount: isWatched ? register.byteCount(of: paths) : nil)
            let show: @Sendable (Int, Int) -> Void = { meter.show(files: $0, bytes: $1) }
            var unlocked: Writer?
            let outcome = try await register.run(paths, progress: isWatched ? show : nil) {
                meter.clear()
                let writer = try key.unlock(ledger)
                unlocked = writer
                return writer
            }
            meter.clear()
            var stamp: StampOutcome?
            if outcome.logSize != nil, let unlocked { stamp = await Self.stamp(ledger, unlocked) }
            output.show(RegisterAnswer(outcome: outcome, stamp: stamp, isDryRun: dryRun))
            if case .failed(let reason, _, _) = stamp { Output.note("everything is on record, and not stamped yet: \(reason)") }
            for failure in outcome.failed { Output.warn("left out: \(failure.reason)") }
            try (outcome.failed.isEmpty ? ExitStatus.good : .refused).end()
        }
    }
}

extension Register {
    /// How long each authority may take: registering is done, and nobody should wait for it.
    private static let stampTimeLimit = Duration.seconds(10)

    /// Asks for outside time, when an authority is set up. Whatever goes wrong here, the works are on record.
    fileprivate static func stamp(_ ledger: OpenLedger, _ writer: Writer) async -> StampOutcome? {
        do {
            let authorities = try AuthorityStore(ledger.workplace).all()
            guard !authorities.isEmpty else { return nil }
            return try await Stamp(ledger, now: Clock.now).run(
                authorities, exchange: Stamp.overHTTP(timeLimit: stampTimeLimit), unlock: { writer })
        } catch {
            Output.note(
                "everything is on record, and not stamped yet: \(Failure(error, help: "colophon timestamp --help")?.reason ?? "\(error)")"
            )
            return nil
        }
    }
}

/// A digest beside SHA-256, as it is named on the command line.
enum DigestName: String, ExpressibleByArgument, CaseIterable {
    case sha1
    case md5
    case sha512

    var algorithm: DigestAlgorithm {
        switch self {
        case .sha1: .sha1
        case .md5: .md5
        case .sha512: .sha512
        }
    }
}

private struct RegisterAnswer: Answer {
    let outcome: RegisterOutcome
    /// What came of asking for outside time, when that was done.
    let stamp: StampOutcome?
    let isDryRun: Bool

    /// How many works are listed one by one on a terminal.
    private static let listed = 12

    var json: JSON {
        var members: [String: JSON] = [
            "works": .array(outcome.works.map(Self.json)),
            "known": .array(
                outcome.known.map {
                    [
                        "path": .string($0.path.display), "name": $0.name.map { .string($0) } ?? .null,
                        "claimedTime": $0.claimedTime.map { .integer($0) } ?? .null,
                    ]
                }),
            "skipped": .array(
                outcome.skipped.map { ["path": .string($0.path.display), "reason": .string($0.reason.rawValue)] }),
            "failed": .array(outcome.failed.map(\.json)),
            "dryRun": .bool(isDryRun),
        ]
        members["stamp"] = stamp.map { StampAnswer(outcome: $0).json }
        members["logSize"] = outcome.logSize.map { .integer($0) }
        return .object(members)
    }

    private static func json(_ work: RegisterOutcome.Work) -> JSON {
        [
            "handle": .string(work.handle), "version": .integer(work.version), "title": .string(work.title),
            "path": .string(work.path.display), "entry": work.entry.map { .integer($0) } ?? .null,
            "files": .integer(work.fileCount),
            "bytes": .integer(work.byteCount),
        ]
    }

    func write(to page: inout Page) {
        for work in outcome.works.prefix(Self.listed) {
            let verb = isDryRun ? "would register" : "registered"
            page.line(
                "\(verb) \(work.handle)@\(work.version)  \(shown(work.title))  "
                    + "\(Amounts.count(work.fileCount, "file")), \(Amounts.bytes(work.byteCount))")
        }
        if outcome.works.count > Self.listed {
            let rest = outcome.works.dropFirst(Self.listed)
            page.line("and \(Amounts.count(rest.count, "work")) more, \(Amounts.bytes(rest.reduce(0) { $0 + $1.byteCount }))")
        }
        for known in outcome.known.prefix(Self.listed) {
            guard let name = known.name else {
                page.line("the same bytes as another file here: \(known.path.display)")
                continue
            }
            let since = known.claimedTime.map { " since \(Amounts.instant($0))" } ?? ""
            page.line("already registered as \(shown(name))\(since): \(known.path.display)")
        }
        if outcome.known.count > Self.listed {
            page.line("and \(Amounts.grouped(outcome.known.count - Self.listed)) more that were on record already")
        }
        let byReason = Dictionary(grouping: outcome.skipped, by: \.reason)
        for reason in SkipReason.allCases {
            guard let paths = byReason[reason] else { continue }
            page.line(
                "left out (\(reason.words)): " + paths.prefix(4).map(\.path.display).joined(separator: ", ")
                    + (paths.count > 4 ? " and \(Amounts.grouped(paths.count - 4)) more" : ""))
        }
        if outcome.works.isEmpty, outcome.known.isEmpty { page.line("nothing to register") }
        if isDryRun { page.line("nothing was recorded: this was a dry run") }
        if let logSize = outcome.logSize {
            let log = "the log has \(Amounts.count(logSize, "entry", plural: "entries"))"
            if case .stamped(let stamp) = stamp {
                page.line("\(log); stamped by \(stamp.who), at \(stamp.when)")
            } else {
                page.line("\(log); the new ones are not yet stamped by anyone outside")
            }
        }
    }
}
