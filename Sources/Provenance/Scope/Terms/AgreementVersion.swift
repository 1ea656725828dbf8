internal import Cryptography
public import Transparency

/// One entry about an agreement, as its lines say it: the words as first agreed, or what came later.
///
/// The ledger and a bundle read the same lines into the same value, so that both judge alike.
public struct AgreementVersion: Sendable, Hashable {
    public var handle: String
    public var number: Int
    public var change: AgreementChange
    public var title: String?
    public var dates: AgreementDates?
    public var parties: [Party] = []
    public var terms: [Term] = []
    public var executions: [Execution] = []
    public var payment: Payment?
    public var precedence: Precedence?
    public var deadlines: [Deadline] = []
    public var duties: [Duty] = []
    public var revision: RevisionLine?
    public var ending: Ending?
    public var decision: DecisionLine?
    /// Why the owner decided so, in her words.
    public var reason: String?
    /// What a review pointed at when the decision was taken, and what was reviewed by what.
    public var flags: [ReviewFlag] = []
    public var review: ReviewLine?
    /// A remark of the owner's own.
    public var note: String?
    public var document: DocumentLine?
    public var exhibits: [DocumentLine] = []
    public var onRecord: OnRecord?

    public init(handle: String, number: Int, change: AgreementChange) {
        self.handle = handle
        self.number = number
        self.change = change
    }

    /// Reads an entry's statement and lines.
    ///
    /// - Parameter lines: Each line's list, and the line.
    /// - Throws: A ``ProvenanceError`` if a line is not in its form. That one is missing is no error here: it may not be disclosed.
    public init(
        _ statement: RecordedStatement, lines: [(list: String, line: JSON)], onRecord: OnRecord? = nil
    ) throws(ProvenanceError) {
        guard statement.kind == .agreement, let handle = statement.handle, statement.version >= 1 else {
            throw Self.malformed("the entry is not about an agreement")
        }
        let change: AgreementChange
        if let named = statement.members["change"] {
            guard let known = named.string.flatMap({ AgreementChange(rawValue: $0) }), known != .original else {
                throw Self.malformed("the entry makes a change that is not known")
            }
            change = known
        } else {
            change = .original
        }
        guard (change == .original) == (statement.version == 1) else {
            throw Self.malformed("version \(statement.version) of an agreement is \(change == .original ? "no" : "a") change")
        }
        self.init(handle: handle, number: statement.version, change: change)
        self.onRecord = onRecord
        try read(lines)
    }

    /// Whether it says what a version of its kind must.
    var isComplete: Bool {
        switch change {
        case .original: dates != nil
        case .amendment: revision != nil
        case .correction: dates != nil
        case .end: ending != nil
        case .note: note != nil || !exhibits.isEmpty
        case .decision: decision != nil
        }
    }

    private mutating func read(_ lines: [(list: String, line: JSON)]) throws(ProvenanceError) {
        for (list, line) in lines {
            switch list {
            case "title": title = line["text"]?.string
            case "note": note = line["text"]?.string
            case "reason": reason = line["text"]?.string
            case ReviewLine.list: review = try ReviewLine(line: line)
            case AgreementDates.list: dates = try AgreementDates(line: line)
            case Party.list: parties.append(try Party(line: line))
            case Term.list: terms.append(try Term(line: line))
            case Execution.list: executions.append(try Execution(line: line))
            case Payment.list: payment = try Payment(line: line)
            case Precedence.list: precedence = try Precedence(line: line)
            case Deadline.list: deadlines.append(try Deadline(line: line))
            case Duty.list: duties.append(try Duty(line: line))
            case RevisionLine.list: revision = try RevisionLine(line: line)
            case Ending.list: ending = try Ending(line: line)
            case DecisionLine.list: decision = try DecisionLine(line: line)
            case ReviewFlag.list: flags.append(try ReviewFlag(line: line))
            case "document":
                guard let read = DocumentLine(line) else { throw Self.malformed("a document is not described as it should be") }
                document = read
            case "exhibit":
                guard let read = DocumentLine(line) else { throw Self.malformed("an exhibit is not described as it should be") }
                exhibits.append(read)
            default: break
            }
        }
    }

    /// The words that lines of this version rest on, each with what it is the quote of.
    public var quotes: [(of: String, words: QuotedWords)] {
        var quotes = terms.map { (of: "term \($0.id)", words: QuotedWords(clause: $0.clause, quote: $0.quote, range: $0.range)) }
        for party in parties { if let words = party.words { quotes.append((of: "party \(party.handle)", words: words)) } }
        for deadline in deadlines { quotes.append((of: "deadline \(deadline.id)", words: deadline.words)) }
        for duty in duties { quotes.append((of: "duty \(duty.id)", words: duty.words)) }
        if let precedence {
            let words = QuotedWords(clause: precedence.clause, quote: precedence.quote, range: precedence.range)
            quotes.append((of: "precedence", words: words))
        }
        if let words = ending?.words { quotes.append((of: "the end", words: words)) }
        return quotes
    }

    /// The name of the words that came with this version: `original`, or that of its revision.
    public var revisionID: String? {
        switch change {
        case .original: AgreementTerms.firstRevision
        case .amendment: revision?.id
        case .end: "end-\(number)"
        case .correction, .note, .decision: nil
        }
    }

    /// The document that words of this version are quoted from.
    public var reference: DocumentReference? {
        guard let document, let text = document.text else { return nil }
        return DocumentReference(
            name: document.name, sha256: document.sha256.hex, textSHA256: text.sha256.hex, extractor: text.extractor)
    }

    private static func malformed(_ reason: String) -> ProvenanceError { ProvenanceError(.malformedLine, reason) }
}
