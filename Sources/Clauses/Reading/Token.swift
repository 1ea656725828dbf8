/// One word or mark of a text, with the bytes it stands on.
struct Token: Hashable {
    /// The word in lower case, or the mark.
    let word: String
    /// The first byte.
    let start: Int
    /// The byte after the last.
    let end: Int
    let isMark: Bool
}
