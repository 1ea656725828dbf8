import Clauses
import Intake
import Ledger
import Transparency

/// What changed for the creator between two versions of an agreement, as text and as JSON.
struct ReviewComparisonAnswer: Answer {
    let old: DocumentReview
    let new: DocumentReview
    let showsAll: Bool

    private var comparison: ReviewComparison { ReviewComparison(old: old.review, new: new.review) }

    var json: JSON {
        let comparison = comparison
        return [
            "old": old.document.reviewJSON, "new": new.document.reviewJSON,
            "changes": .array(
                comparison.changes.map {
                    [
                        "kind": .string($0.kind.rawValue), "effect": .string($0.effect.rawValue),
                        "category": .string($0.category.rawValue), "polarity": .string($0.polarity.rawValue),
                        "severity": .string($0.severity.rawValue), "sentence": .string($0.sentence),
                        "isMoved": .bool($0.isMoved), "isReworded": .bool($0.isReworded), "old": $0.old?.json ?? .null,
                        "new": $0.new?.json ?? .null,
                    ]
                }),
            "answers": .object(
                Dictionary(
                    comparison.answers.map { answer in
                        (
                            answer.key,
                            [
                                "question": .string(answer.question), "old": .string(answer.old.rawValue),
                                "new": .string(answer.new.rawValue), "isChanged": .bool(answer.isChanged),
                            ] as JSON
                        )
                    }, uniquingKeysWith: { first, _ in first })), "notes": .array(comparison.notes.map(JSON.string)),
        ]
    }

    func write(to page: inout Page) {
        let comparison = comparison
        page.line("old: \(shown(old.document.name)), \(ReviewCounts(old.review).sentence)")
        page.line("new: \(shown(new.document.name)), \(ReviewCounts(new.review).sentence)")
        page.line()
        for answer in comparison.answers {
            page.paragraph(answer.question)
            page.line(
                answer.isChanged
                    ? "  was: \(Self.words(answer.old)); now: \(Self.words(answer.new))"
                    : "  as before: \(Self.words(answer.new))")
        }
        let changed = comparison.changes.filter { $0.kind != .same }
        for effect in [ProvisionChange.Effect.worse, .better, .none] {
            let changes = changed.filter { $0.effect == effect }
            guard !changes.isEmpty else { continue }
            page.line()
            page.line("\(Self.title(effect)) (\(changes.count))")
            for change in changes { write(change, to: &page) }
        }
        if changed.isEmpty {
            page.line()
            page.line("no provision changed for you")
        }
        let same = comparison.changes(.same)
        if !same.isEmpty {
            page.line()
            page.line("As before (\(same.count))" + (showsAll ? "" : ": show them with --all"))
            if showsAll { for change in same { write(change, to: &page) } }
        }
        page.line()
        for note in comparison.notes { page.paragraph("note: \(shown(note))") }
    }

    private func write(_ change: ProvisionChange, to page: inout Page) {
        page.line()
        page.paragraph(shown(change.sentence), indent: 2)
        if let finding = change.old {
            page.paragraph("was: “\(shown(finding.readableQuote))” (\(old.document.place(of: finding)))", indent: 5)
        }
        if let finding = change.new, change.isReworded || change.old == nil {
            page.paragraph("now: “\(shown(finding.readableQuote))” (\(new.document.place(of: finding)))", indent: 5)
        }
    }

    private static func words(_ verdict: Review.Answer.Verdict) -> String {
        switch verdict {
        case .yes: "yes, it says so"
        case .no: "no, it says not"
        case .notSaid: "not said"
        }
    }

    private static func title(_ effect: ProvisionChange.Effect) -> String {
        switch effect {
        case .worse: "Worse for you"
        case .better: "Better for you"
        case .none: "Neither better nor worse"
        }
    }
}
