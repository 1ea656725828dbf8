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
        for answer in changed { write(answer, to: &page) }
        guard changed.count < outcome.answers.count else { return }
        page.line()
        for answer in outcome.answers where !answer.changes {
            page.line("\(Self.name(answer)): \(Self.verdicts(answer.outcomes)), now and then")
        }
    }

    /// Several verdicts come with the works that each is about.
    private static func verdicts(_ outcomes: [WhatIf.Outcome]) -> String {
        if outcomes.count == 1 { return outcomes[0].now.verdict.rawValue }
        return outcomes.map { "\($0.now.verdict.rawValue) (\(names($0.works)))" }.joined(separator: ", ")
    }

    private static func name(_ answer: WhatIf) -> String { shown(answer.use) + (answer.isImagined ? " (imagined)" : "") }

    private func write(_ answer: WhatIf, to page: inout Page) {
        page.line()
        for part in answer.outcomes where part.changes {
            page.line("\(Self.name(answer)): \(part.now.verdict.rawValue) → \(part.then.verdict.rawValue)")
            page.paragraph(Self.names(part.works), indent: 2)
            let text = part.text(answer.proposed)
            write("now", text.now, to: &page)
            write("then", text.then, to: &page)
            page.line()
        }
        for part in answer.outcomes where !part.changes {
            page.line("\(Self.name(answer)): \(part.now.verdict.rawValue) (\(Self.names(part.works))), now and then")
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
