import Provenance
import Transparency

/// What a request asks to sign, in plain words: every line that is in it, and nothing that is not.
struct RequestPage {
    private let request: CountersignRequest

    init(_ request: CountersignRequest) { self.request = request }

    func write(to page: inout Page) {
        let entry = request.entry
        page.line("You are asked to sign this \(entry.statement.kind.rawValue), as it is on record in another ledger:")
        page.table(
            [
                [entry.statement.kind.rawValue, shown(entry.statement.handle ?? "")],
                ["on record", "entry \(entry.reference.index) of ledger \(entry.statement.ledger)"],
                ["claimed time", Amounts.instant(entry.statement.claimedTime)],
            ], indent: 2)
        write(entry, to: &page)
        for related in request.related {
            page.line("It speaks of the \(related.statement.kind.rawValue) \(shown(related.statement.handle ?? "")):")
            write(related, to: &page)
        }
        let hidden = entry.statement.lineCount - entry.lines.count
        page.line(
            hidden == 0
                ? "Nothing of it is hidden from you."
                : "\(Amounts.count(hidden, "line")) of it \(hidden == 1 ? "is" : "are") not shown to you, and you sign for all of it."
        )
    }

    private func write(_ entry: DisclosedEntry, to page: inout Page) {
        page.table(entry.lines.map { line in [line.line.list, Self.words(line.line.members)] }, indent: 2)
    }

    /// The members of a line, without its list and salt.
    private static func words(_ members: [String: JSON]) -> String {
        members.filter { !["list", "salt"].contains($0.key) }.sorted { $0.key < $1.key }
            .map { "\($0.key): \(shown($0.value.string ?? String(decoding: $0.value.canonicalBytes, as: UTF8.self)))" }
            .joined(separator: ", ")
    }
}
