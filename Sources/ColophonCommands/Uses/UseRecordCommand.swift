import ArgumentParser
import Files
import Ledger
import Provenance
import Transparency

struct UseRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record that a party was seen doing something with works, or with data derived from them.",
        discussion: """
            EXAMPLES
              colophon use record --by brand --action license-out --object derived \\
                --purpose commercialise-data --recipient partners --form aggregated \\
                --on 2026-09-01 --works 'harbour-series:selects/*' --evidence page.png
              colophon use record --by scraper --relation stranger \\
                --action reproduce --object work --works harbour-series
              colophon use record --file use.yaml

            What you do not know, leave out or call unknown: an assessment then says which fact would settle it. \
            The words are explained by: colophon vocabulary. Somebody whom no agreement names is recorded with --relation stranger, or \
            unknown.
            """)

    @Option(name: .long, help: ArgumentHelp("Who was seen, as the agreement names the party.", valueName: "party"))
    var by: String?

    @Option(name: .long, help: ArgumentHelp("What was done.", valueName: "action"), completion: words(Action.self))
    var action: String?

    @Option(
        name: .long, help: ArgumentHelp("To what: work, derived, process, usage, likeness.", valueName: "object"),
        completion: words(UseObject.self))
    var object: String?

    @Option(name: .long, help: ArgumentHelp("What for.", valueName: "purpose"), completion: words(Purpose.self))
    var purpose: String?

    @Option(name: .long, help: ArgumentHelp("Where it went.", valueName: "recipient"), completion: words(Recipient.self))
    var recipient: String?

    @Option(
        name: .long, help: ArgumentHelp("In what form: individual, de-identified, aggregated.", valueName: "form"),
        completion: words(DataForm.self))
    var form: String?

    @Option(
        name: .long,
        help: ArgumentHelp("What the one who acts is to the party, when it is not the party itself.", valueName: "relation"),
        completion: words(Relation.self))
    var relation: String?

    @Option(name: .long, help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"))
    var on: String?

    @Option(name: .long, help: ArgumentHelp("The first day of a use that went on.", valueName: "YYYY-MM-DD"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("The last day of it.", valueName: "YYYY-MM-DD"))
    var until: String?

    @Option(
        name: .long, help: ArgumentHelp("The first day that is possible, when the day is not known.", valueName: "YYYY-MM-DD"))
    var earliest: String?

    @Option(name: .long, help: ArgumentHelp("The last day that is possible.", valueName: "YYYY-MM-DD"))
    var latest: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("A condition that terms name, and whether it is met: opt-in=yes.", valueName: "name=yes|no"))
    var condition: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("How a fact is known: action=observed. Otherwise declared.", valueName: "field=basis"))
    var basis: [String] = []

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Works, versions, or parts of works.", valueName: "handle[@n][:glob]"))
    var works: [String] = []

    @Option(
        name: .long, parsing: .singleValue, help: ArgumentHelp("A captured file, kept in the ledger.", valueName: "file"),
        completion: .file())
    var evidence: [String] = []

    @Option(name: .long, help: ArgumentHelp("A note, kept as you write it.", valueName: "text"))
    var note: String?

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle of the use; otherwise use-N.", valueName: "handle"))
    var handle: String?

    @Option(
        name: .long, help: ArgumentHelp("Read all of this from a YAML file.", valueName: "yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var file: String?

    @Flag(name: .long, help: "Commit to the captured files, and do not keep their bytes.")
    var noStore = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let isGiven =
            [by, action, object, purpose, recipient, form, relation, on, from, until, earliest, latest].contains { $0 != nil }
            || !works.isEmpty || !condition.isEmpty || !basis.isEmpty
        if file != nil, isGiven {
            throw ValidationError("--file says everything by itself: leave the other facts out")
        }
        if (on != nil ? 1 : 0) + (from != nil || until != nil ? 1 : 0) + (earliest != nil || latest != nil ? 1 : 0) > 1 {
            throw ValidationError("give one of: --on, or --from and --until, or --earliest and --latest")
        }
        if file == nil, by == nil || action == nil || object == nil || works.isEmpty {
            throw ValidationError(
                "say who was seen, doing what to what, with which works: --by, --action, --object and --works, or --file")
        }
    }

    func run() async throws {
        Interrupt.install()
        var request =
            try file.map { try UseRequest(file: path($0)) }
            ?? UseRequest(use: UseFact(facts: facts), works: works.map { try workName($0) })
        request.evidence += try evidence.map { try path($0) }
        request.note = note ?? request.note
        request.handle = handle ?? request.handle
        request.keepsEvidence = !noStore
        try await ledger.withLedger(.writing) { [request] ledger in
            let outcome = try ledger.recordUse(request) { try key.unlock(ledger) }
            for warning in outcome.warnings { Output.note(warning) }
            output.show(UseRecorded(outcome: outcome))
        }
    }

    private var facts: [Fact] {
        get throws {
            let bases = try Dictionary(basis.map { try Self.pair($0, "--basis") }) { _, last in last }.mapValues {
                try Basis(word: $0)
            }
            var values = try condition.map { try Self.pair($0, "--condition") }.map { ("condition.\($0.0)", $0.1) }
            let given: [(String, String?)] = [
                ("by", by), ("action", action), ("object", object), ("purpose", purpose), ("recipient", recipient),
                ("form", form),
                ("relation", relation), ("on", on), ("from", from), ("until", until), ("earliest", earliest), ("latest", latest),
            ]
            values += given.compactMap { field, value in value.map { (field, $0) } }
            if let unused = bases.keys.sorted().first(where: { field in !values.contains { $0.0 == field } }) {
                throw ValidationError("--basis \(shown(unused)) speaks of a fact that is not given")
            }
            return values.map { Fact(field: $0.0, value: $0.1, basis: bases[$0.0] ?? .declared) }
        }
    }

    private static func pair(_ text: String, _ option: String) throws -> (String, String) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ValidationError("\(option) takes NAME=VALUE, and not '\(shown(text))'")
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
}

/// The words of a list, to be completed by the shell.
private func words<Word: VocabularyWord>(_: Word.Type) -> CompletionKind { .list(Word.allCases.map(\.rawValue)) }

private struct UseRecorded: Answer {
    let outcome: UseOutcome

    private var use: UseRecord { outcome.use }

    var json: JSON {
        guard var members = use.json.object else { return .null }
        members["warnings"] = .array(outcome.warnings.map { .string($0) })
        return .object(members)
    }

    func write(to page: inout Page) {
        page.line(
            "recorded \(use.handle): \(shown(use.use.by)), \(Amounts.count(use.targets.workCount, "work")), \(Amounts.count(use.exhibits.count, "captured file"))"
        )
        page.line("next: colophon assess \(use.handle)")
    }
}

extension UseRecord {
    var json: JSON {
        var members: [String: JSON] = [
            "handle": .string(handle), "entry": entry.json, "claimedTime": .integer(claimedTime),
            "facts": .array(use.facts.map { .object($0.members) }), "targets": .array(targets.map { .object($0.members) }),
            "exhibits": .array(exhibits.map { .object($0.members) }),
        ]
        members["note"] = note.map { .string($0) }
        return .object(members)
    }
}
