import Clauses
import Cryptography
import Intake
import Ledger
import Transparency

/// A review as text and as JSON, in the order of reading: what reaches far, what protects, the answers, what is not there, the rest.
struct ReviewAnswer: Answer {
    let reviewed: DocumentReview
    let showsAll: Bool
    let explains: Bool

    private var review: Review { reviewed.review }

    var json: JSON {
        guard case .object(var members) = review.json else { return .null }
        members["document"] = reviewed.document.reviewJSON
        return .object(members)
    }

    func write(to page: inout Page) {
        page.line("\(shown(reviewed.document.name)): \(ReviewCounts(review).sentence)")
        page.line(
            "taken for: \(review.contractType.type.rawValue), \(review.contractType.why) (\(Negotiability.of(review).sentence))")
        for warning in reviewed.document.warnings { page.paragraph("warning: \(warning.sentence)") }
        for part in review.parts where part.count > 0 {
            page.line()
            page.line("\(part.title) (\(part.count))")
            switch part.code {
            case .answers: writeAnswers(to: &page)
            case .silences: for silence in review.silences { page.line("  - \(silence.sentence)") }
            case .low where !showsAll: page.line("  folded: show them with --all")
            default: for passage in review.passages(of: part) { write(passage, to: &page) }
            }
            if part.code == .high { writeCombinations(to: &page) }
        }
        writePay(to: &page)
        writeDocuments(to: &page)
        page.line()
        for note in review.notes { page.paragraph("note: \(shown(note))") }
    }

    /// One passage: its words once, and what is to be said of it under each category.
    private func write(_ passage: [Int], to page: inout Page) {
        guard let first = passage.first.map({ review.findings[$0] }) else { return }
        let numbers = passage.map { String($0 + 1) }.joined(separator: ", ")
        let categories = passage.map { review.findings[$0].category.title }.joined(separator: "; ")
        page.line()
        page.line("  \(numbers)  \(categories): \(first.polarity.rawValue), \(first.severity.rawValue)")
        page.paragraph("“\(shown(first.readableQuote))”", indent: 5)
        page.paragraph(shown("\(reviewed.document.place(of: first)), \(first.whereItStands)"), indent: 5)
        for index in passage { write(review.findings[index], isAlone: passage.count == 1, to: &page) }
        for definition in first.definitions {
            page.paragraph("defined: \(shown(definition.term)), as “\(shown(definition.readableQuote))”", indent: 5)
        }
    }

    private func write(_ finding: ClauseFinding, isAlone: Bool, to page: inout Page) {
        let name = isAlone ? "" : "\(finding.category.title): "
        page.paragraph(shown(name + finding.plainMeaning), indent: 5)
        if !finding.whatItAllows.isEmpty { page.paragraph("it lets them: \(finding.whatItAllows)", indent: 7) }
        if !finding.limits.isEmpty { page.paragraph("limits: \(shown(finding.limits.joined(separator: "; ")))", indent: 7) }
        if finding.isRisk {
            page.paragraph("why \(finding.severity.rawValue): \(finding.severityReason)", indent: 7)
            page.paragraph("ask: \(finding.question)", indent: 7)
            page.paragraph("instead: \(finding.narrowerWording)", indent: 7)
        }
        if explains {
            let words = finding.reason.words.joined(separator: " … ")
            page.paragraph(shown("found by: rule \(finding.reason.rule), words “\(words)” [INFERRED]"), indent: 7)
        }
    }

    private func writeAnswers(to page: inout Page) {
        for answer in review.answers {
            page.paragraph(answer.question, indent: 2)
            let numbers = answer.findings.map { String($0 + 1) }.joined(separator: ", ")
            page.line("    \(answer.sentence)" + (numbers.isEmpty ? "" : " (\(numbers))"))
        }
    }

    private func writeCombinations(to page: inout Page) {
        guard !review.combinations.isEmpty else { return }
        page.line()
        page.line("  together")
        for combination in review.combinations {
            let numbers = combination.findings.map { String($0 + 1) }.joined(separator: ", ")
            page.paragraph("- \(combination.sentence) (\(numbers))", indent: 2)
        }
    }

    private func writePay(to page: inout Page) {
        guard let pay = review.payOffer else { return }
        page.line()
        page.line("Ways of being paid for derived data, to ask for")
        for structure in pay.structures { page.paragraph("- \(structure.name): \(structure.sentence)", indent: 2) }
        page.paragraph(pay.sentence, indent: 2)
    }

    private func writeDocuments(to page: inout Page) {
        guard !review.documents.isEmpty else { return }
        page.line()
        page.line("Other documents that the text names")
        for document in review.documents { page.paragraph("- \(shown(document.sentence))", indent: 2) }
    }
}

extension DocumentText {
    /// Where a finding stands, in a few words.
    func place(of finding: ClauseFinding) -> String {
        let place = place(at: finding.start)
        let page = place.page.map { "page \($0), " } ?? ""
        return "\(page)line \(place.line), bytes \(finding.start)–\(finding.end)"
    }

    var reviewJSON: JSON {
        [
            "name": .string(name), "sha256": .string(documentDigest.hex), "textSha256": .string(digest.hex),
            "textByteCount": .integer(bytes.count), "extractor": .string(extractor), "format": .string(format.description),
            "isInferred": .bool(isInferred),
            "warnings": .array(
                warnings.map { warning in
                    var members: [String: JSON] = [
                        "code": .string(warning.code.description), "sentence": .string(warning.sentence),
                    ]
                    if let range = warning.byteRange {
                        members["start"] = .integer(range.lowerBound)
                        members["end"] = .integer(range.upperBound)
                    }
                    if let words = warning.words { members["words"] = .string(words) }
                    return .object(members)
                }),
        ]
    }
}
