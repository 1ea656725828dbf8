public import Provenance

extension TermsFile {
    /// Reads terms that are only talked about: nobody need have confirmed them, and no document need hold their words.
    ///
    /// - Throws: An ``IntakeError`` of one line, with the number of the line it is about.
    public init(proposal bytes: [UInt8], named name: String = "the terms file") throws(IntakeError) {
        self = try TermsFileReader.read(YAMLFile.read(bytes, called: name), isProposal: true)
    }

    /// The agreement that is proposed. Its quotes are proposed words, in the order in which they were written down.
    ///
    /// - Parameter handle: The handle to use, when it does not come from the file.
    /// - Throws: An ``IntakeError`` if the parts contradict each other, or if there is no name.
    public func proposal(handle: String? = nil) throws(IntakeError) -> AgreementTerms {
        guard let handle = handle ?? self.handle else {
            throw IntakeError(
                .missingKey, "the proposed agreement has no name", hint: "add “agreement: NAME” at the top of the terms file")
        }
        var place = PlaceOfProposals()
        let terms = terms.map { place.term($0) }
        let duties = duties.map { place.duty($0) }
        let agreement = AgreementTerms(
            handle: handle, title: title, parties: parties, dates: dates, terms: terms, executions: executions,
            payment: payment, precedence: precedence?.precedence, duties: duties)
        do { try agreement.check() } catch {
            throw IntakeError(.contradiction, error.reason, hint: error.hint, underlying: error)
        }
        return agreement
    }
}
