/// A sentence or list item: the unit that is judged.
struct TextUnit {
    let range: Range<Int>
    /// The headings above it, outermost first.
    let headings: [String]
    /// The words that introduce the list it stands in ("You may not:"), when it is an item of one.
    let lead: Range<Int>?
}
