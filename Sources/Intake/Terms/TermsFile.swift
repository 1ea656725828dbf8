internal import Cryptography
public import Provenance

/// A terms file: an agreement as a person describes it, every term with the words it rests on.
public struct TermsFile: Sendable {
    /// The handle of the agreement, when the file says it.
    public var handle: String?
    public var title: String?
    /// The document the terms were written for, as far as the file says it.
    public var document: ExpectedDocument
    public var parties: [Party]
    public var dates: AgreementDates
    public var payment: Payment?
    public var executions: [Execution]
    /// The words that put this agreement before others, with the line they stand on.
    public var precedence: PrecedenceDraft?
    public var deadlines: [DeadlineDraft]
    public var duties: [DutyDraft]
    public var terms: [TermDraft]

    /// What a terms file says of its document.
    public struct ExpectedDocument: Sendable, Hashable {
        public var file: String?
        public var sha256: String?
        public var textSHA256: String?
        public var extractor: String?
    }

    /// The precedence of an agreement, before its quote has been found.
    public struct PrecedenceDraft: Sendable, Hashable {
        public var precedence: Precedence
        public var occurrence: Int?
        public var line: Int

        func located(by locator: QuoteLocator, in document: DocumentText) throws(IntakeError) -> Precedence {
            var result = precedence
            do {
                result.range = try locator.locate(result.quote, occurrence: occurrence)
            } catch {
                throw IntakeError(error.code, "line \(line): “prevails”: \(error.reason)", hint: error.hint)
            }
            result.quote = String(decoding: document.bytes[result.range], as: UTF8.self)
            return result
        }
    }
}

extension TermsFile {
    /// Reads a terms file.
    ///
    /// - Parameter name: What the file is called, for messages.
    /// - Throws: An ``IntakeError`` of one line, with the number of the line it is about.
    public init(_ bytes: [UInt8], named name: String = "the terms file") throws(IntakeError) {
        self = try TermsFileReader.read(YAMLFile.read(bytes, called: name))
    }

    /// The agreement, every quote found in its document.
    ///
    /// - Parameter handle: The handle to use, when it does not come from the file.
    /// - Throws: An ``IntakeError`` if the document is not the one the terms were written for, if a quote is not there or is there
    ///   several times, or if the parts contradict each other.
    public func agreement(in document: DocumentText, handle: String? = nil) throws(IntakeError) -> AgreementTerms {
        try self.document.check(document)
        guard let handle = handle ?? self.handle else {
            throw IntakeError(
                .missingKey, "the agreement has no name", hint: "add “agreement: NAME” at the top of the terms file")
        }
        let locator = QuoteLocator(document)
        var located = [Term]()
        for draft in terms { located.append(try draft.located(by: locator, in: document)) }
        var locatedDeadlines = [Deadline]()
        for draft in deadlines { locatedDeadlines.append(try draft.located(by: locator, in: document)) }
        var locatedDuties = [Duty]()
        for draft in duties { locatedDuties.append(try draft.located(by: locator, in: document)) }
        let agreement = AgreementTerms(
            handle: handle, title: title, parties: parties, dates: dates, terms: located, executions: executions,
            payment: payment,
            precedence: try precedence?.located(by: locator, in: document),
            document: DocumentReference(
                name: document.name, sha256: document.documentDigest.hex, textSHA256: document.digest.hex,
                extractor: document.extractor), deadlines: locatedDeadlines, duties: locatedDuties)
        do { try agreement.check() } catch {
            throw IntakeError(.contradiction, error.reason, hint: error.hint, underlying: error)
        }
        return agreement
    }

}

extension TermsFile.ExpectedDocument {
    /// Checks that a document is the one that the file was written for, as far as the file says it.
    func check(_ document: DocumentText) throws(IntakeError) {
        let name = VisibleText.escaped(document.name.suffix(100))
        for (key, stated, actual) in [
            ("sha256", self.sha256, document.documentDigest.hex),
            ("text-sha256", self.textSHA256, document.digest.hex),
            ("extractor", self.extractor, document.extractor),
        ] {
            guard let stated, stated != actual else { continue }
            throw IntakeError(
                .otherDocument, "the terms were written for another document than \(name): its \(key) is \(actual)",
                hint: "give the document the terms quote, or take “\(key)” out after reading the quotes again")
        }
    }
}
