import Clauses
import Cryptography
public import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// What the owner decided about an agreement, and why.
public struct DecisionRequest: Sendable {
    public var decision: Decision
    public var reason: String?
    /// What reviews the document, with its version: `colophon 1.0`.
    public var reviewer: String

    public init(decision: Decision, reason: String? = nil, reviewer: String) {
        self.decision = decision
        self.reason = reason
        self.reviewer = reviewer
    }
}

extension OpenLedger {
    /// Records a decision about an agreement, with what a review of its document points at now.
    ///
    /// - Parameter document: The document, when the ledger holds only its digest.
    public func decide(
        _ request: DecisionRequest, about name: String, document path: RawPath? = nil, unlock: () throws -> Writer
    ) async throws -> AgreementChangeOutcome {
        let stored = try store.read { try $0.agreement(named: name, OutsideTimes($0)) }
        let text = try await recordedDocument(of: stored, or: path).text
        let content = try decided(request, about: name, text)
        // A decision that was taken, changed and taken again is another decision.
        if let last = stored.versions.last(where: { $0.change == .decision }), last.says(content) {
            return AgreementChangeOutcome(
                agreement: try agreement(named: name), version: last.number, wasKnown: true, warnings: [])
        }
        var warnings: [String] = []
        if request.decision == .declined {
            let links = try store.read { try $0.links(under: stored) }.map(\.handle)
            if !links.isEmpty {
                let more = links.count > 3 ? " and \(links.count - 3) more" : ""
                warnings.append("works went out under it already: \(links.prefix(3).joined(separator: ", "))\(more)")
            }
        }
        return try append(NewVersion(content), to: stored, isRepeatable: true, warnings: warnings, unlock: unlock)
    }

    /// A decision with the flags of this moment.
    func decided(_ request: DecisionRequest, about handle: String, _ text: DocumentText) throws -> AgreementVersion {
        let reason = request.reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        let review = ClauseReviewer.review(text: text.bytes)
        var content = AgreementVersion(handle: handle, number: 2, change: .decision)
        content.decision = DecisionLine(decision: request.decision)
        content.reason = reason
        content.flags = review.findings.filter { !$0.bindsUser && $0.start < $0.end }.map { finding in
            ReviewFlag(
                category: finding.category.rawValue, polarity: finding.polarity.rawValue, severity: finding.severity.rawValue,
                range: finding.start..<finding.end)
        }
        content.review = ReviewLine(
            sha256: text.documentDigest.hex, textSHA256: text.digest.hex,
            reviewer: review.language.isEnglish ? request.reviewer : "none: \(review.language.sentence)",
            flagCount: content.flags.count)
        return content
    }
}
