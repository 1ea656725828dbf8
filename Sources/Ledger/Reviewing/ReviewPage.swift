import Clauses
import Cryptography
import Evidence
import Intake

/// A review as a page to read, to print and to take to a meeting: first what matters, then the whole text with the passages marked.
public struct ReviewPage {
    private let document: DocumentText
    private let review: Review

    public init(_ reviewed: DocumentReview) {
        document = reviewed.document
        review = reviewed.review
    }

    /// The page in HTML, which has no scripts and loads nothing.
    public var html: String {
        get throws { try Self.templates.render(values, style: ReviewPageTemplate.style) }
    }

    private static let templates = HTMLTemplates([
        "page": ReviewPageTemplate.page, "finding": ReviewPageTemplate.finding,
    ])

    private var values: [String: Any] {
        let parts = Dictionary(uniqueKeysWithValues: review.parts.map { ($0.code, $0) })
        return [
            "name": document.name, "digest": document.documentDigest.hex, "extractor": document.extractor,
            "type": review.contractType.type.rawValue, "why": review.contractType.why,
            "negotiability": Negotiability.of(review).sentence,
            "counts": ReviewCounts(review).sentence,
            "warnings": document.warnings.map { ["text": $0.sentence] }, "hasWarnings": !document.warnings.isEmpty,
            "parts": [ReviewPart.Code.high, .protections, .medium, .low].compactMap { code -> [String: Any]? in
                guard let part = parts[code], !part.findings.isEmpty else { return nil }
                return [
                    "title": part.title, "count": "\(part.count)", "findings": review.passages(of: part).map(passage),
                    "isFolded": part.isFolded,
                    "isOpen": !part.isFolded,
                ]
            },
            "combinations": review.combinations.map {
                ["text": $0.sentence, "links": $0.findings.map { ["id": id(of: $0), "number": "\($0 + 1)"] }]
            }, "hasCombinations": !review.combinations.isEmpty,
            "answers": review.answers.map {
                [
                    "question": $0.question, "verdict": $0.sentence, "class": Self.cssClass($0),
                    "links": $0.findings.map { ["id": id(of: $0), "number": "\($0 + 1)"] },
                ]
            },
            "silences": review.silences.map { ["text": $0.sentence] }, "hasSilences": !review.silences.isEmpty,
            "documents": review.documents.map { ["text": $0.sentence] }, "hasDocuments": !review.documents.isEmpty,
            "pay": review.payOffer?.structures.map { ["text": "\($0.name): \($0.sentence)"] } ?? [],
            "payNote": review.payOffer?.sentence ?? "", "hasPay": review.payOffer != nil,
            "notes": review.notes.map { ["text": $0] }, "pieces": pieces,
        ]
    }

    private func id(of index: Int) -> String { "f\(index + 1)" }

    /// One passage: its words once, and what is to be said of it under each category.
    private func passage(_ indexes: [Int]) -> [String: Any] {
        guard let first = indexes.first.map({ review.findings[$0] }) else { return [:] }
        let place = document.place(at: first.start)
        return [
            "numbers": indexes.map { ["id": id(of: $0), "number": "\($0 + 1)"] },
            "categories": indexes.map { review.findings[$0].category.title }.joined(separator: "; "),
            "polarity": first.polarity.rawValue, "severity": first.severity.rawValue, "class": Self.cssClass(first),
            "quote": first.readableQuote,
            "place": [
                place.page.map { "page \($0)" }, "line \(place.line)", "bytes \(first.start)–\(first.end)", first.whereItStands,
            ].compactMap { $0 }.joined(separator: ", "),
            "sides": indexes.map { side(review.findings[$0], isAlone: indexes.count == 1) },
            "definitions": first.definitions.map { ["text": "“\($0.term)”: \($0.quote)"] },
        ]
    }

    private func side(_ finding: ClauseFinding, isAlone: Bool) -> [String: Any] {
        [
            "name": isAlone ? "" : finding.category.title + ": ", "meaning": finding.plainMeaning, "allows": finding.whatItAllows,
            "hasAllows": !finding.whatItAllows.isEmpty, "limits": finding.limits.joined(separator: "; "),
            "hasLimits": !finding.limits.isEmpty, "isRisk": finding.isRisk, "ask": finding.question,
            "instead": finding.narrowerWording, "severity": finding.severity.rawValue, "why": finding.severityReason,
            "rule": finding.reason.rule, "words": finding.reason.words.joined(separator: " … "),
            "wording": finding.wording.rawValue,
        ]
    }

    private var pieces: [[String: Any]] {
        MarkedText(document.bytes, review.findings).pieces.map { piece in
            let gravest = piece.findings.map { review.findings[$0] }.max { Self.weight($0) < Self.weight($1) }
            return [
                "text": piece.text, "isMarked": gravest != nil, "isPlain": gravest == nil,
                "class": gravest.map(Self.cssClass) ?? "",
                "links": piece.beginning.map { ["id": id(of: $0), "number": "\($0 + 1)"] },
            ]
        }
    }

    private static func cssClass(_ finding: ClauseFinding) -> String {
        if finding.isProtection { return "protects" }
        return finding.isRisk ? finding.severity.rawValue : "neutral"
    }

    /// Pay is good news where training and sale are not.
    private static func cssClass(_ answer: Review.Answer) -> String {
        switch answer.verdict {
        case .notSaid: "open"
        case .yes: answer.key == "compensation" ? "good" : "bad"
        case .no: answer.key == "compensation" ? "bad" : "good"
        }
    }

    private static func weight(_ finding: ClauseFinding) -> Int {
        guard finding.isRisk else { return finding.isProtection ? 1 : 0 }
        return finding.severity == .high ? 4 : finding.severity == .medium ? 3 : 2
    }
}
