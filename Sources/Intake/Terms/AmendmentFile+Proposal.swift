public import Provenance

extension AmendmentFile {
    /// Reads a change that is only talked about: nobody need have confirmed its terms, and no document need hold their words.
    ///
    /// - Throws: An ``IntakeError`` of one line, with the number of the line it is about.
    public init(proposal bytes: [UInt8], named name: String = "the amendment file") throws(IntakeError) {
        self = try AmendmentFileReader.read(YAMLFile.read(bytes, called: name), isProposal: true)
    }

    /// Whether a file says of itself that it is a change, and not a whole agreement.
    public static func isOne(_ bytes: [UInt8], named name: String) throws(IntakeError) -> Bool {
        guard case .mapping(let entries) = try YAMLFile.read(bytes, called: name).content else { return false }
        return entries.contains { $0.key == "revision" }
    }

    /// An agreement as it would be with the change, made and accepted on the first day on which it holds.
    ///
    /// - Throws: An ``IntakeError`` if the change contradicts the agreement.
    public func proposed(for agreement: AgreementTerms) throws(IntakeError) -> AgreementTerms {
        var place = PlaceOfProposals()
        var result = agreement
        let isRefused = revision.acceptance == .refused
        result.revisions.removeAll { $0.id == revision.id }
        result.revisions.append(
            Revision(
                id: revision.id, from: revision.from, until: revision.until, isOpenEnded: revision.isOpenEnded,
                reach: revision.reach,
                acceptance: isRefused ? .refused : .accepted(on: revision.from), how: revision.how, replaces: revision.replaces,
                terms: terms.map { place.term($0) }, duties: duties.map { place.duty($0) }, leaves: revision.leaves,
                precedence: precedence?.precedence,
                parties: parties.map { draft in
                    var party = draft.party
                    party.from = max(party.from ?? revision.from, revision.from)
                    return party
                }))
        do { try result.check() } catch {
            throw IntakeError(.contradiction, error.reason, hint: error.hint, underlying: error)
        }
        return result
    }
}

/// Gives proposed words places one after the other, in the order in which they were written down.
struct PlaceOfProposals {
    private var end = 0

    mutating func term(_ draft: TermDraft) -> Term {
        var term = draft.term
        term.range = range(term.quote)
        return term
    }

    mutating func duty(_ draft: DutyDraft) -> Duty {
        var duty = draft.duty
        duty.words = QuotedWords(clause: draft.words.clause, quote: draft.words.quote, range: range(draft.words.quote))
        return duty
    }

    private mutating func range(_ quote: String) -> Range<Int> {
        defer { end += quote.utf8.count }
        return end..<end + quote.utf8.count
    }
}
