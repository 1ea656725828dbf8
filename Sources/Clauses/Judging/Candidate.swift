/// A sentence that some rule takes for a provision of one category, before it is judged.
struct Candidate {
    /// The index of its sentence.
    let sentence: Int
    let category: ClauseCategory
    let hits: [RuleHit]
    /// What the judge weighs, by name. A name that begins with a bar is shared by all categories.
    let features: [Feature]
}

/// One circumstance of a candidate and how much of it there is.
struct Feature: Hashable {
    let name: String
    let amount: Double

    init(_ name: String, _ amount: Double = 1) {
        self.name = name
        self.amount = amount
    }
}
