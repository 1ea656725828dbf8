import Cryptography
public import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// A document, and the terms that a person read in it.
public struct AgreementRequest: Sendable {
    public var document: RawPath
    public var terms: RawPath
    /// The handle; otherwise the one in the terms file.
    public var handle: String?
    /// Whether the document is kept in the ledger, or only committed to.
    public var keepsDocument = true
    /// Whether pages of a PDF of which there is only a picture are read by character recognition.
    public var recognisesScans = false

    public init(document: RawPath, terms: RawPath) {
        self.document = document
        self.terms = terms
    }
}

/// What came of recording an agreement.
public struct AgreementOutcome: Sendable {
    public let agreement: AgreementRecord
    /// Whether it was on record before with the same document and the same terms: then nothing was appended.
    public let wasKnown: Bool
    /// What a reader should know about the document before relying on its text: hidden words, open changes, pages without text.
    public let cautions: [DocumentCaution]
}

extension OpenLedger {
    /// Records an agreement: its document, its parties, and its terms, each with the words it rests on.
    public func add(_ request: AgreementRequest, unlock: () throws -> Writer) async throws -> AgreementOutcome {
        let name = String(decoding: request.document.lastComponent.bytes, as: UTF8.self)
        let bytes = try FileReader.contents(of: request.document, limit: DocumentText.documentByteCountLimit, followsLink: true)
        let text = try await DocumentText.read(named: name, bytes: bytes, recognisesScans: request.recognisesScans)
        let file = try TermsFile(
            FileReader.contents(of: request.terms, limit: DocumentText.byteCountLimit, followsLink: true),
            named: request.terms.lastComponent.display)
        let terms = try file.agreement(in: text, handle: request.handle)
        guard Handle.isValid(terms.handle) else {
            throw LedgerError(
                .badInput, "'\(terms.handle)' cannot be a handle",
                hint: "use lowercase letters, digits, '.', '_' and '-', at most \(Handle.byteCountLimit) of them")
        }
        let cautions = text.warnings.map(DocumentCaution.init)
        if let known = try known(terms, text) { return AgreementOutcome(agreement: known, wasKnown: true, cautions: cautions) }
        let document = try IncomingDocument(
            request.document, isKept: request.keepsDocument,
            text: DocumentLine.TextOrigin(sha256: text.digest, extractor: text.extractor), random: .system)
        guard document.line.sha256 == text.documentDigest else {
            throw LedgerError(.changed, "\(name) changed while it was read", hint: "nothing was recorded; run the command again")
        }
        let writer = try unlock()
        _ = try append(by: writer) { appender in
            var list = LineList(random: writer.random)
            try list.add(terms, document)
            try appender.add(
                StatementDraft(
                    .agreement, ["handle": .string(terms.handle)], lineCount: list.count, listRoot: list.root),
                lines: list.lines, handle: (.agreement, terms.handle, 1))
            try document.keep(in: appender)
        }
        return try AgreementOutcome(agreement: agreement(named: terms.handle), wasKnown: false, cautions: cautions)
    }

    /// The agreement of the same handle, if it says the same; another one of that name is refused.
    private func known(_ terms: AgreementTerms, _ text: DocumentText) throws -> AgreementRecord? {
        guard try store.read({ try $0.entry(of: .agreement, named: terms.handle) }) != nil else { return nil }
        let known = try agreement(named: terms.handle)
        guard known.document.sha256 == text.documentDigest, known.terms.says(terms) else {
            throw LedgerError(
                .nameTaken, "there is an agreement named \(terms.handle) already, with another document or other terms",
                hint: "give this one another name with --id, or correct the entry with: colophon correct \(known.entry.index)")
        }
        return known
    }
}

extension AgreementTerms {
    /// Whether two agreements have the same words, wherever they are on record.
    fileprivate func says(_ other: AgreementTerms) -> Bool {
        title == other.title && Set(parties) == Set(other.parties) && dates == other.dates && terms == other.terms
            && executions == other.executions && payment == other.payment && precedence == other.precedence
    }
}

extension LineList {
    fileprivate mutating func add(_ terms: AgreementTerms, _ document: IncomingDocument) throws {
        if let title = terms.title { try add("title", ["text": .string(title)]) }
        for party in terms.parties { try add(Party.list, party.members) }
        try add(AgreementDates.list, terms.dates.members)
        try add("document", document.line.members, salt: document.salt)
        for execution in terms.executions { try add(Execution.list, execution.members) }
        if let payment = terms.payment { try add(Payment.list, payment.members) }
        if let precedence = terms.precedence { try add(Precedence.list, precedence.members) }
        for term in terms.terms { try add(Term.list, term.members) }
    }
}
