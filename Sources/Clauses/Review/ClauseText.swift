/// What is said to people about one category.
///
/// `{other}` is the other side, `{medium}` what can be measured in the creator's medium.
struct ClauseText {
    let grant: String
    let restriction: String
    let neutral: String
    let allows: String
    let ask: String
    let instead: String

    static func text(for category: ClauseCategory) -> ClauseText { all[category] ?? empty }

    private static let empty = ClauseText(grant: "", restriction: "", neutral: "", allows: "", ask: "", instead: "")
    private static let all: [ClauseCategory: ClauseText] = data.merging(licence) { first, _ in first }
}
