import ArgumentParser
import Files
import Ledger
import Provenance
import Transparency

struct Link: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record that works went to a party under an agreement.",
        discussion: """
            EXAMPLES
              colophon link harbour-series --under brand-2026 --on 2026-03-01
              colophon link harbour-series --under brand-2026 --as "JPEG, 2000 px"
              colophon link 'harbour-series:selects/*' --under brand-2026
              colophon link --from-list delivered.csv --under stock-2024

            The day decides which words applied; it is your statement. The same delivery again is recorded once. The list is CSV: a work in the first column and, if you like, the \
            day of its delivery in the second.
            """)

    @Argument(help: ArgumentHelp("Works, versions, or parts of works.", valueName: "handle[@n][:glob]"))
    var works: [String] = []

    @Option(name: .long, help: ArgumentHelp("The agreement under which they went.", valueName: "agreement"))
    var under: String

    @Option(name: .long, help: ArgumentHelp("The party that received them; otherwise the only other party.", valueName: "party"))
    var to: String?

    @Option(name: .long, help: ArgumentHelp("The day of the delivery; otherwise today (UTC).", valueName: "YYYY-MM-DD"))
    var on: String?

    @Option(
        name: .customLong("as"), help: ArgumentHelp("The form in which they went, such as \"WAV masters\".", valueName: "form"))
    var form: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("A file or folder that was delivered and differs from the work: it is digested.", valueName: "path"),
        completion: .file())
    var delivered: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("Read the works from a CSV file.", valueName: "csv"),
        completion: .file(extensions: ["csv"]))
    var fromList: String?

    @Option(name: .long, help: ArgumentHelp("A note, kept as you write it.", valueName: "text"))
    var note: String?

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle of the link; otherwise link-N.", valueName: "handle"))
    var handle: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if works.isEmpty == (fromList == nil) { throw ValidationError("name works, or a list with --from-list, and not both") }
    }

    func run() async throws {
        let day = try on.map { try CalendarDay($0) } ?? Clock.today
        var request = LinkRequest(agreement: under, deliveries: try deliveries(on: day))
        request.party = to
        request.form = form
        request.note = note
        request.delivered = try delivered.map { try path($0) }
        request.handle = handle
        try await ledger.withLedger(.writing) { ledger in
            let outcome = try await ledger.link(request) { try key.unlock(ledger) }
            for warning in outcome.warnings.prefix(10) { Output.warn(warning) }
            if outcome.warnings.count > 10 { Output.warn("and \(outcome.warnings.count - 10) more like these") }
            for note in outcome.notes.prefix(10) { Output.note(note) }
            if outcome.notes.count > 10 { Output.note("and \(outcome.notes.count - 10) more like these") }
            output.show(LinkAnswer(outcome: outcome, agreement: under))
        }
    }

    private func deliveries(on day: CalendarDay) throws -> [LinkRequest.Delivery] {
        guard let fromList else { return [LinkRequest.Delivery(works: try works.map { try workName($0) }, on: day)] }
        return try DeliveryList(path(fromList)).deliveries(on: day)
    }
}

private struct LinkAnswer: Answer {
    let outcome: LinkOutcome
    let agreement: String

    var json: JSON {
        [
            "links": .array(
                outcome.links.map { link in
                    guard var members = link.json(agreement: agreement).object else { return .null }
                    members["known"] = .bool(outcome.known.contains(link.handle))
                    return .object(members)
                }),
            "warnings": .array((outcome.warnings + outcome.notes).map { .string($0) }),
        ]
    }

    func write(to page: inout Page) {
        for link in outcome.links {
            if outcome.known.contains(link.handle) {
                page.line("already recorded as \(link.handle) since \(Amounts.instant(link.claimedTime))")
                continue
            }
            let day = link.on.map { " on \($0)" } ?? ""
            page.line(
                "linked \(link.handle): \(Amounts.count(link.targets.workCount, "work")) to \(shown(link.party)) under \(agreement)\(day)\(link.revisionWords)"
            )
            for target in link.targets.prefix(8) { page.line("  " + target.summary) }
            if link.targets.count > 8 { page.line("  and \(Amounts.grouped(link.targets.count - 8)) more") }
            if !link.delivered.isEmpty {
                page.line("  delivered as \(Amounts.count(link.delivered.count, "file")) of its own, digested beside the work")
            }
        }
    }
}

extension LinkRecord {
    /// The words that governed on the day of the delivery, when they are not those of the beginning.
    var revisionWords: String {
        guard let revision, revision != AgreementTerms.firstRevision else { return "" }
        return ", in the words of \(shown(revision))"
    }

    func json(agreement: String) -> JSON {
        var members: [String: JSON] = [
            "handle": .string(handle), "entry": entry.json, "agreement": .string(agreement), "party": .string(party),
            "targets": .array(targets.map { .object($0.members) }), "claimedTime": .integer(claimedTime),
            "delivered": .array(delivered.map { .object($0.members) }),
        ]
        members["on"] = on.map { .string($0.description) }
        members["revision"] = revision.map { ["name": .string($0), "entry": self.agreement.json] }
        members["as"] = form.map { .string($0) }
        members["note"] = note.map { .string($0) }
        return .object(members)
    }
}

extension [WorkTarget] {
    /// How many works there are, of which several parts may be named.
    var workCount: Int { Set(map(\.work)).count }
}

extension WorkTarget {
    var summary: String {
        switch part {
        case .all: "\(name), all of it"
        case .lines(let ranges): "\(name), \(Amounts.count(ranges.reduce(0) { $0 + $1.count }, "file")) of it"
        }
    }
}
