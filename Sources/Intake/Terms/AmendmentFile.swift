public import Provenance

/// An amendment file: a change to an agreement as a person describes it, every term and every newcomer with the words they rest on.
public struct AmendmentFile: Sendable {
    /// The handle of the agreement, when the file says it.
    public var handle: String?
    public var document: TermsFile.ExpectedDocument
    public var revision: RevisionLine
    /// Whether the file says if the change was accepted; otherwise the command line must.
    public var saysAcceptance: Bool
    public var parties: [PartyDraft]
    public var executions: [Execution]
    public var deadlines: [DeadlineDraft]
    public var duties: [DutyDraft]
    public var terms: [TermDraft]
    /// The words that put the agreement before others from then on.
    public var precedence: TermsFile.PrecedenceDraft?

    /// Somebody who comes to the agreement, before the words that say so have been found.
    public struct PartyDraft: Sendable, Hashable {
        public var party: Party
        public var words: QuotedWordsDraft
    }

    /// An amendment, every quote found in its document.
    public struct Located: Sendable, Hashable {
        public var revision: RevisionLine
        public var parties: [Party]
        public var executions: [Execution]
        public var deadlines: [Deadline]
        public var duties: [Duty]
        public var terms: [Term]
        public var precedence: Precedence?
    }
}

extension AmendmentFile {
    /// Reads an amendment file.
    ///
    /// - Parameter name: What the file is called, for messages.
    /// - Throws: An ``IntakeError`` of one line, with the number of the line it is about.
    public init(_ bytes: [UInt8], named name: String = "the amendment file") throws(IntakeError) {
        self = try AmendmentFileReader.read(YAMLFile.read(bytes, called: name))
    }

    /// The amendment, every quote found in its document.
    ///
    /// - Throws: An ``IntakeError`` if the document is not the one it was written for, or if a quote is not there or is there several
    ///   times.
    public func located(in document: DocumentText) throws(IntakeError) -> Located {
        try self.document.check(document)
        let locator = QuoteLocator(document)
        var result = Located(revision: revision, parties: [], executions: executions, deadlines: [], duties: [], terms: [])
        for draft in terms { result.terms.append(try draft.located(by: locator, in: document)) }
        for draft in parties {
            var party = draft.party
            party.words = try draft.words.located(by: locator, in: document)
            result.parties.append(party)
        }
        for draft in deadlines { result.deadlines.append(try draft.located(by: locator, in: document)) }
        for draft in duties { result.duties.append(try draft.located(by: locator, in: document)) }
        result.precedence = try precedence?.located(by: locator, in: document)
        return result
    }
}
