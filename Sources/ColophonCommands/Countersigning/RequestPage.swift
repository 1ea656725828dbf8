import Provenance
import Transparency

/// What a request asks to sign, in plain words: every line that is in it, and nothing that is not.
struct RequestPage {
    private let request: CountersignRequest

    init(_ request: CountersignRequest) { self.request = request }

    func write(to page: inout Page) {
        let entry = request.entry
        page.line("You are asked to sign \(Self.name(of: entry)), as it is on record in another ledger:")
        Self.write(
            entry,
            below: [
                ["on record", "entry \(entry.reference.index) of ledger \(entry.statement.ledger)"],
                ["claimed time", Amounts.instant(entry.statement.claimedTime)],
            ], to: &page)
        for related in request.related {
            page.line("It speaks of \(Self.name(of: related)):")
            Self.write(related, to: &page)
        }
        let hidden = entry.statement.lineCount - entry.lines.count
        page.line(
            hidden == 0
                ? "Nothing of it is hidden from you."
                : "\(Amounts.count(hidden, "line")) of it \(hidden == 1 ? "is" : "are") not shown to you, and you sign for all of it."
        )
    }

    /// What an entry is called: `agreement brand-2026@2, an amendment`.
    static func name(of entry: DisclosedEntry) -> String {
        let statement = entry.statement
        let change = statement.members["change"]?.string.map { ", \(AgreementChange(rawValue: $0)?.words ?? shown($0))" } ?? ""
        let version = statement.kind == .link ? "" : "@\(statement.version)"
        return "\(statement.kind.rawValue) \(shown(statement.handle ?? ""))\(version)\(change)"
    }

    /// The lines of an entry: what is short in a table, then the terms as `agreement show` has them.
    static func write(_ entry: DisclosedEntry, below heading: [[String]] = [], to page: inout Page) {
        let terms = entry.lines.map { line in
            line.line.list == Term.list ? try? Term(line: .object(line.line.members)) : nil
        }
        page.table(
            heading + zip(entry.lines, terms).filter { $0.1 == nil }.flatMap { line, _ in RequestRows.rows(of: line.line) },
            indent: 2)
        for term in terms.compactMap({ $0 }) { page.term(term, indent: 2) }
        if terms.contains(where: { $0 != nil }) { page.line() }
    }
}

extension AgreementChange {
    /// The kind of change, as people say it.
    fileprivate var words: String {
        switch self {
        case .original: "the words as first agreed"
        case .amendment: "an amendment"
        case .correction: "its corrected reading"
        case .end: "its end"
        case .note: "a note"
        case .decision: "a decision"
        }
    }
}
