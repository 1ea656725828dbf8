/// Insertions, deletions and comments that a document holds for whoever is to decide about them.
struct TrackedChanges: Sendable, Hashable {
    /// The words that were put in, and those that were struck.
    private(set) var inserted = ""
    private(set) var deleted = ""
    /// Whether paragraphs as such were put in or struck.
    var hasParagraphs = false
    var commentCount = 0

    private static let byteCountLimit = 4096

    mutating func insert(_ text: String) { Self.add(text, to: &inserted) }
    mutating func delete(_ text: String) { Self.add(text, to: &deleted) }

    private static func add(_ text: String, to words: inout String) {
        guard words.utf8.count < byteCountLimit else { return }
        words += text.prefix(byteCountLimit)
    }

    var warnings: [DocumentWarning] {
        var warnings: [DocumentWarning] = []
        if !inserted.isEmpty || !deleted.isEmpty || hasParagraphs {
            var parts: [String] = []
            if !inserted.isEmpty { parts.append("put in and taken as text: '\(HiddenWords.shown(inserted))'") }
            if !deleted.isEmpty { parts.append("struck and not in the text: '\(HiddenWords.shown(deleted))'") }
            if parts.isEmpty { parts.append("paragraphs were joined or divided") }
            warnings.append(
                DocumentWarning(
                    .trackedChanges, "the document holds changes that nobody has accepted yet; " + parts.joined(separator: "; "),
                    words: inserted.isEmpty ? deleted : inserted))
        }
        if commentCount > 0 {
            let count = commentCount == 1 ? "a comment" : "\(commentCount) comments"
            warnings.append(
                DocumentWarning(.comments, "the document holds \(count), at the end of the text under 'Comments in the margin'"))
        }
        return warnings
    }
}
