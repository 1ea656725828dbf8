public import Transparency

/// Clauses to pool with colleagues who deal with the same partners: who asks for what, in which words.
///
/// No works, no handles, no days and no amounts leave with it, and the creators' names are taken out of the quotes.
public enum ClauseExport {
    /// The form of the file.
    public static let format = "urn:colophon:clauses:v1"

    /// The clauses about derived data in force on a day, by partner, category and words; equal ones once.
    ///
    /// - Parameter titles: Names of works, which must not leave in a quote.
    public static func json(
        of agreements: [ExposedAgreement], on day: CalendarDay, hiding titles: [String] = []
    ) throws(ProvenanceError) -> JSON {
        var clauses = Set<Clause>()
        let creators = Set(agreements.flatMap { $0.terms.parties.filter { $0.role == .creator }.map(\.name) })
        let masker = QuoteMasker(people: creators.canonical, titles: titles)
        for exposed in agreements {
            let terms = exposed.terms
            guard let partner = terms.parties.first(where: { $0.role == .other }) else { continue }
            for words in try WordsInForce.all(of: terms, deliveredOn: nil, on: day) {
                for placed in words.terms {
                    if let clause = Clause(placed.term, partner: partner.name, masker) { clauses.insert(clause) }
                }
            }
        }
        return [
            "format": .string(format), "vocabulary": .string(Vocabulary.digest),
            "clauses": .array(clauses.sorted().map(\.json)),
        ]
    }

    private struct Clause: Hashable, Comparable {
        let partner: String
        let categories: [ExposureCategory]
        let effect: Effect
        let quote: String
        let actions: [Action]
        let objects: [UseObject]
        let after: AfterEnd

        init?(_ term: Term, partner: String, _ masker: QuoteMasker) {
            categories = ExposureCategory.allCases.filter { category in
                category.actions.contains { action in term.actions.contains { $0.covers(action) } }
            }
            guard !categories.isEmpty else { return nil }
            // “All rights reserved” names no category that anyone would look for.
            guard term.effect != .reserve else { return nil }
            self.partner = partner
            effect = term.effect
            quote = masker.masked(term.quote)
            actions = term.actions
            objects = term.objects
            after = term.after
        }

        private var sortKey: String {
            let rank = categories.first.flatMap { ExposureCategory.allCases.firstIndex(of: $0) } ?? 9
            return "\(partner)\u{0}\(rank)\u{0}\(quote)\u{0}\(effect.rawValue)\(actions)\(objects)\(after)"
        }

        static func < (left: Clause, right: Clause) -> Bool { Identifier.precedes(left.sortKey, right.sortKey) }

        var json: JSON {
            [
                "partner": .string(partner), "categories": .array(categories.map { .string($0.rawValue) }),
                "effect": .string(effect.rawValue), "quote": .string(quote),
                "actions": .array(actions.map { .string($0.rawValue) }),
                "objects": .array(objects.map { .string($0.rawValue) }), "afterwards": .string(after.rawValue),
            ]
        }
    }
}
