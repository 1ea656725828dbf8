public import Cryptography
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
    /// What the owner decided about it.
    public var decision: DecisionRequest?
    /// The agreement whose place it takes.
    public var supersedes: Supersession?
    /// The roots that signatures in a PDF file are checked against; without any, whose keys they are is recorded as open.
    public var signatureRoots: TrustStore?
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
    /// The agreement whose place it took.
    public var superseded: AgreementRecord?
}

extension OpenLedger {
    /// Records an agreement: its document, its parties, and its terms, each with the words it rests on.
    public func add(_ request: AgreementRequest, unlock: () throws -> Writer) async throws -> AgreementOutcome {
        let document = try await document(at: request.document, recognisesScans: request.recognisesScans)
        let text = document.text
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
        var content = AgreementVersion(original: terms)
        if let known = try known(content, text) {
            return try await AgreementOutcome(
                agreement: addMore(request, to: known, unlock), wasKnown: true, cautions: cautions,
                superseded: request.supersedes.map { try agreement(named: $0.old) })
        }
        let incoming = try IncomingDocument(request.document, isKept: request.keepsDocument, of: text)
        content.document = incoming.line
        let superseded = try request.supersedes.map { try supersession($0, by: terms, document) }
        let decision = try request.decision.map { try decided($0, about: terms.handle, text) }
        let writer = try unlock()
        let signatures = await PDFSignatures.checkWithUpdates(document.bytes, roots: request.signatureRoots, now: writer.now)
        _ = try append(by: writer) { appender in
            var list = LineList(random: writer.random)
            try list.add(content)
            try list.add("document", incoming.line.members, salt: incoming.salt)
            try list.add(signatures)
            let reference = try appender.addFirst(
                StatementDraft(.agreement, ["handle": .string(terms.handle)], lineCount: list.count, listRoot: list.root),
                lines: list.lines, handle: terms.handle)
            try incoming.keep(in: appender)
            if let decision { try appender.add(NewVersion(decision), decision, after: reference, writer.random) }
            if let (stored, version) = superseded {
                var new = version
                new.quoted = new.content.ending?.words == nil ? nil : (incoming.line, incoming.salt)
                new.supersededBy = reference
                try appender.add(new, new.content, after: stored, writer.random)
            }
        }
        return try AgreementOutcome(
            agreement: agreement(named: terms.handle), wasKnown: false, cautions: cautions,
            superseded: request.supersedes.map { try agreement(named: $0.old) })
    }

    /// What is asked beside an agreement that is on record already: a decision about it, the end of another.
    private func addMore(
        _ request: AgreementRequest, to known: AgreementRecord, _ unlock: () throws -> Writer
    ) async throws -> AgreementRecord {
        if let decision = request.decision {
            _ = try await decide(decision, about: known.terms.handle, document: request.document, unlock: unlock)
        }
        if let supersedes = request.supersedes {
            _ = try await supersede(
                supersedes, by: known.terms.handle, document: request.document, unlock: unlock)
        }
        return try agreement(named: known.terms.handle)
    }

    /// The agreement of the same handle, if it says the same; another one of that name is refused.
    private func known(_ content: AgreementVersion, _ text: DocumentText) throws -> AgreementRecord? {
        guard try store.read({ try $0.entry(of: .agreement, named: content.handle) }) != nil else { return nil }
        let known = try agreement(named: content.handle)
        var original = known.versions[0].content
        let isSame = original.document?.sha256 == text.documentDigest
        original.document = nil
        guard isSame, original.says(content) else {
            throw LedgerError(
                .nameTaken, "there is an agreement named \(content.handle) already, with another document or other terms",
                hint:
                    "a change is recorded with agreement amend, a better reading of the same document with agreement correct; another agreement needs another --id"
            )
        }
        return known
    }
}

extension LedgerAppender {
    /// Adds the first version of an agreement and writes it at once, so that what follows can name it.
    fileprivate func addFirst(_ draft: StatementDraft, lines: [LineRow], handle: String) throws -> EntryReference {
        var rest = lines.makeIterator()
        try add(draft, handle: (.agreement, handle, 1), content: nil) { rest.next() }
        guard let reference = references.last else { throw LedgerError(.badInput, "the agreement was not written") }
        return reference
    }
}
