public import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// Another reading of words that stay what they are.
public struct ReadingRequest: Sendable {
    /// The handle of the agreement.
    public var agreement: String
    public var terms: RawPath
    /// The document, when the ledger holds only its digest.
    public var document: RawPath?
    /// What was wrong.
    public var reason: String?

    public init(agreement: String, terms: RawPath) {
        self.agreement = agreement
        self.terms = terms
    }
}

extension OpenLedger {
    /// Records that the words as first agreed are to be read otherwise than the terms on record say.
    ///
    /// The document is the same, and so are the names by which deliveries and uses call its parties. What was on record stays there, with
    /// its day: whoever reads a finding sees that the reading was corrected, and when.
    public func correctReading(
        _ request: ReadingRequest, unlock: () throws -> Writer
    ) async throws -> AgreementChangeOutcome {
        let stored = try store.read { try $0.agreement(named: request.agreement, OutsideTimes($0)) }
        let document = try await recordedDocument(of: stored, or: request.document)
        let file = try TermsFile(
            FileReader.contents(of: request.terms, limit: DocumentText.byteCountLimit, followsLink: true),
            named: request.terms.lastComponent.display)
        if let named = file.handle, named != request.agreement {
            throw LedgerError(
                .badInput, "the terms file is about agreement \(named), and not about \(request.agreement)",
                hint: "name the agreement that it reads")
        }
        let terms = try file.agreement(in: document.text, handle: request.agreement)
        for handle in stored.terms.parties.map(\.handle) where !terms.parties.contains(where: { $0.handle == handle }) {
            throw LedgerError(
                .badInput, "the terms file names nobody as \(handle), by which deliveries and uses call a party",
                hint: "keep the short names of the parties, such as: {handle: \(handle), name: \"…\"}")
        }
        var content = AgreementVersion(original: terms)
        content.change = .correction
        content.reason = request.reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        if let current = stored.versions.last(where: { $0.change == .original || $0.change == .correction }) {
            var known = current
            (known.change, known.reason, known.document) = (.correction, content.reason, nil)
            if known.says(content) {
                return AgreementChangeOutcome(
                    agreement: try agreement(named: request.agreement), version: current.number, wasKnown: true, warnings: [])
            }
        }
        var new = NewVersion(content)
        try new.quote(document, isKept: true)
        return try append(new, to: stored, isRepeatable: true, unlock: unlock)
    }
}
