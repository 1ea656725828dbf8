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

    /// How many duties of the other side it proposes.
    public let dutyCount: Int

    public init(document: DocumentText, review: Review, handle: String?) {
        let locator = QuoteLocator(document)
        let text = DraftText(bytes: document.bytes, otherSide: review.otherSide)
        let (terms, drafted) = Self.terms(review, text)
        let duties = review.language.isEnglish ? DutySuggester(text: text).duties() : []
        let others = review.findings.filter { !drafted.contains($0) && !$0.bindsUser }
        let writer = TermsDraftWriter(document: document, locator: locator)
        var yaml = writer.head(review, handle: handle ?? Handle.make(from: document.stem, fallback: "agreement"))
        yaml +=
            duties.isEmpty
            ? TermsDraftWriter.noDuties : TermsDraftWriter.dutiesHead + duties.map(writer.duty).joined(separator: "\n")
        yaml += TermsDraftWriter.termsHead(hasLicence: terms.contains { $0.id == "licence" })
        yaml += terms.isEmpty ? TermsDraftWriter.noTerms : terms.map(writer.term).joined(separator: "\n")
        if !others.isEmpty { yaml += "\n" + TermsDraftWriter.othersHead + others.map(writer.other).joined() }
        self.yaml = yaml
        termCount = terms.count
        dutyCount = duties.count
        otherCount = others.count
    }

    /// The suggested terms, in the order of the text, each with a name of its own, and the findings that they come from.
    private static func terms(_ review: Review, _ text: DraftText) -> ([DraftedTerm], Set<ClauseFinding>) {
        var terms: [DraftedTerm] = []
        var drafted: Set<ClauseFinding> = []
        for finding in review.findings {
            for term in TermSuggester(finding, in: text).terms() {
                drafted.insert(finding)
                // An act of the licence proper, said once more of its own sentence, adds nothing.
                if let known = terms.firstIndex(where: { $0.says(term) }) {
                    terms[known].remarks += term.remarks.filter { !terms[known].remarks.contains($0) }
                } else if let known = terms.firstIndex(where: { $0.canTakeIn(term) }) {
                    terms[known].add(term)
                } else {
                    terms.append(term)
                }
            }
        }
        terms = terms.enumerated().filter { index, term in
            !terms.enumerated().contains { other, more in
                other != index
                    && (more.id == "licence" && more.makesNeedless(term)
                        || more.says(term) && !(term.says(more) && index < other))
            }
        }.map(\.element)
        var used: [String: Int] = [:]
        for index in terms.indices {
            let name = terms[index].id
            let number = (used[name] ?? 0) + 1
            used[name] = number
            if number > 1 { terms[index].id = "\(name)-\(number)" }
        }
        return (terms, drafted)
    }
}

extension DocumentText {
    /// The name without its ending.
    fileprivate var stem: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
