extension QuoteLocator {
    /// Which of the places where its words stand a passage is, and how many there are.
    ///
    /// - Returns: Nil for a passage of white space, or one that ends outside the text.
    func occurrence(of range: Range<Int>) -> (number: Int, count: Int)? {
        guard range.lowerBound >= 0, range.upperBound <= document.bytes.count else { return nil }
        let sought = Array(FoldedText(Array(document.bytes[range])).trimmed)
        guard !sought.isEmpty else { return nil }
        let starts = places(of: sought).map { folded.original($0) }
        return starts.firstIndex { range.contains($0) }.map { ($0 + 1, starts.count) }
    }
}
