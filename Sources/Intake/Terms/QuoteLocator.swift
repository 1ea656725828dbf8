internal import Provenance

/// Finds quotes in a document, so that a term rests on exact words at an exact place.
///
/// White space is folded, in the quote and in the document: a line break, an indent or a no-break space counts as one space.
/// Nothing else is: quotation marks, dashes, letters and their case must be those of the document.
public struct QuoteLocator: Sendable {
    let document: DocumentText
    let folded: FoldedText

    /// Prepares a document, once for all quotes.
    public init(_ document: DocumentText) {
        self.document = document
        folded = FoldedText(document.bytes)
    }

    /// Finds a quote.
    ///
    /// - Parameter occurrence: Which one is meant, from 1, where the words stand several times.
    /// - Returns: The place of the words in the document's text, in UTF-8 bytes.
    /// - Throws: An ``IntakeError``: not found, with the nearest passage; or found several times and not said which.
    public func locate(_ quote: String, occurrence: Int? = nil) throws(IntakeError) -> Range<Int> {
        let sought = Array(FoldedText(Array(quote.utf8)).trimmed)
        guard !sought.isEmpty else { throw IntakeError(.missingKey, "the quote is empty") }
        let places = places(of: sought)
        let name = VisibleText.escaped(document.name.suffix(100))
        guard let first = places.first else {
            throw IntakeError(.quoteNotFound, "the quote is not in \(name)", hint: nearestHint(sought))
        }
        if let occurrence {
            guard occurrence >= 1, occurrence <= places.count else {
                throw IntakeError(
                    .quoteNotFound,
                    "the quote is in \(name) \(places.count == 1 ? "once" : "\(places.count) times"), so there is no occurrence \(occurrence)"
                )
            }
            return range(places[occurrence - 1], sought.count)
        }
        guard places.count == 1 else {
            let lines = places.prefix(4).map { String(document.line(at: folded.original($0))) }
            throw IntakeError(
                .quoteNotUnique,
                "the quote is in \(name) \(places.count) times, in lines \(lines.joined(separator: ", "))\(places.count > lines.count ? ", …" : "")",
                hint: "quote more of the sentence, or say which one is meant with “occurrence: 1”")
        }
        return range(first, sought.count)
    }

    private func range(_ place: Int, _ count: Int) -> Range<Int> {
        folded.original(place)..<folded.original(place + count - 1) + 1
    }

    /// Every place where the bytes stand, by Knuth, Morris and Pratt: the time grows with the text alone, whatever the quote.
    func places(of sought: [UInt8]) -> [Int] {
        let text = folded.bytes
        var fallback = [Int](repeating: 0, count: sought.count)
        var matched = 0
        for index in sought.indices.dropFirst() {
            while matched > 0, sought[matched] != sought[index] { matched = fallback[matched - 1] }
            if sought[matched] == sought[index] { matched += 1 }
            fallback[index] = matched
        }
        var places = [Int]()
        matched = 0
        for index in text.indices {
            while matched > 0, sought[matched] != text[index] { matched = fallback[matched - 1] }
            if sought[matched] == text[index] { matched += 1 }
            guard matched == sought.count else { continue }
            places.append(index + 1 - sought.count)
            matched = fallback[matched - 1]
        }
        return places
    }

    private func nearestHint(_ sought: [UInt8]) -> String {
        guard let near = NearestPassage.find(sought, in: folded.bytes) else {
            return "no passage of the document is like it; quote its exact words"
        }
        let passage = VisibleText.escaped(String(decoding: folded.bytes[near], as: UTF8.self))
        return "nearest is line \(document.line(at: folded.original(near.lowerBound))): “\(passage)”"
    }
}
