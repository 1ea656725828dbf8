import Files
import Ledger
import Provenance
import Transparency

/// What would come of other words, as it is shown: marked as hypothetical first and last.
struct WhatIfAnswer: Answer {
    let outcome: WhatIfOutcome
    let file: String

    private var handle: String { outcome.proposal.handle }

    var json: JSON {
        [
            "hypothetical": .bool(true), "agreement": .string(handle), "replaces": .bool(outcome.replaces),
            "terms": .string(file), "changed": .integer(outcome.answers.filter(\.changes).count),
            "uses": .array(outcome.answers.map(\.json)),
        ]
    }

    func write(to page: inout Page) {
        let whole = outcome.replaces ? "stood in place of agreement \(handle)" : "were one more agreement, \(handle)"
        let place = outcome.change.map { "were a change to agreement \(handle), accepted on \($0)" } ?? whole
        page.paragraph(
            "HYPOTHETICAL: as if the terms in \(shown(file)) \(place). Nobody agreed to them; nothing is recorded, and no finding rests on this."
        )
        let changed = outcome.answers.filter(\.changes)
        page.line()
        page.line("\(Amounts.grouped(changed.count)) of \(Amounts.count(outcome.answers.count, "use")) would change.")
        for answer in outcome.answers { write(answer, to: &page) }
    }

    private func write(_ answer: WhatIf, to page: inout Page) {
        page.line()
        let imagined = answer.isImagined ? " (imagined)" : ""
        for (number, part) in answer.outcomes.enumerated() {
            if number > 0 { page.line() }
            let (now, then) = (part.now.verdict.rawValue, part.then.verdict.rawValue)
            page.line("\(shown(answer.use))\(imagined): " + (part.changes ? "\(now) → \(then)" : "\(now), now and then"))
            page.paragraph(Self.names(part.works), indent: 2)
            let text = part.text(answer.proposed)
            if part.changes { write("now", text.now, to: &page) }
            write("then", text.then, to: &page)
        }
    }

    private func write(_ title: String, _ text: String, to page: inout Page) {
        page.line("  \(title)")
        page.text(text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
    }

    private static func names(_ works: [String]) -> String {
        let names = works.prefix(6).map { shown($0) }.joined(separator: ", ")
        return works.count > 6 ? "\(names) and \(Amounts.grouped(works.count - 6)) more" : names
    }
}
