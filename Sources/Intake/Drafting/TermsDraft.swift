public import Clauses
internal import Cryptography
internal import Provenance

/// A terms file as a review of the document suggests it: every flagged passage quoted, nothing confirmed.
///
///     let draft = TermsDraft(document: text, review: review, handle: "brand-2026")
///     print(draft.yaml)
///
/// It is a way into the document for the person who signs it. `agreement add` refuses the file until somebody has read each quote and
/// said so.
public struct TermsDraft: Sendable {
    /// The terms file.
    public let yaml: String
    /// How many terms it proposes.
    public let termCount: Int
    /// How many flagged passages are quoted beside them: conditions, prices and durations.
    public let otherCount: Int

    public init(document: DocumentText, review: Review, handle: String?) {
        let locator = QuoteLocator(document)
        let terms = Self.terms(review)
        let covered = Set(terms.map(\.range))
        let others = review.findings.filter { !covered.contains($0.start..<$0.end) && !$0.bindsUser }
        let writer = TermsDraftWriter(document: document, locator: locator)
        var text = writer.head(review, handle: handle ?? Handle.make(from: document.stem, fallback: "agreement"))
        text += terms.isEmpty ? TermsDraftWriter.noTerms : terms.map(writer.term).joined(separator: "\n")
        if !others.isEmpty { text += "\n" + TermsDraftWriter.othersHead + others.map(writer.other).joined() }
        yaml = text
        termCount = terms.count
        otherCount = others.count
    }

    /// The suggested terms: one for each passage and effect, in the order of the text, each with a name of its own.
    private static func terms(_ review: Review) -> [DraftedTerm] {
        var terms: [DraftedTerm] = []
        for finding in review.findings {
            guard let term = TermSuggester(finding).term() else { continue }
            if let known = terms.firstIndex(where: { $0.range == term.range && $0.effect == term.effect }) {
                terms[known].add(term)
            } else {
                terms.append(term)
            }
        }
        var used: [String: Int] = [:]
        for index in terms.indices {
            let name = terms[index].id
            let number = (used[name] ?? 0) + 1
            used[name] = number
            if number > 1 { terms[index].id = "\(name)-\(number)" }
        }
        return terms
    }
}

extension DocumentText {
    /// The name without its ending.
    fileprivate var stem: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
