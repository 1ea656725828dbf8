/// An agreement as far as it can be held against a use: who, from when to when, and in which words.
public struct AgreementTerms: Sendable, Hashable {
    public var handle: String
    public var title: String?
    public var parties: [Party]
    public var dates: AgreementDates
    /// The terms as first agreed.
    public var terms: [Term]
    /// Later changes, and the end, in the order in which they came on record.
    public var revisions: [Revision]
    public var executions: [Execution]
    public var payment: Payment?
    public var precedence: Precedence?
    public var document: DocumentReference?
    public var onRecord: OnRecord?
    /// Where the correction is on record by which the first words are read, if there is one.
    public var corrected: OnRecord?
    /// Days by which, or from which, something can be done.
    public var deadlines: [Deadline]
    /// What somebody must do, by the words as first agreed.
    public var duties: [Duty]
    /// What was said beside the agreement: context, never a term.
    public var notes: [AgreementNote]
    /// What the owner decided last. Nil: nothing is on record, and the agreement is taken to be what it says.
    public var decision: Decision?

    public init(
        handle: String, title: String? = nil, parties: [Party], dates: AgreementDates, terms: [Term], revisions: [Revision] = [],
        executions: [Execution] = [], payment: Payment? = nil, precedence: Precedence? = nil, document: DocumentReference? = nil,
        onRecord: OnRecord? = nil, deadlines: [Deadline] = [], duties: [Duty] = [], notes: [AgreementNote] = [],
        decision: Decision? = nil
    ) {
        self.handle = handle
        self.title = title
        self.parties = parties
        self.dates = dates
        self.terms = terms
        self.revisions = revisions
        self.executions = executions
        self.payment = payment
        self.precedence = precedence
        self.document = document
        self.onRecord = onRecord
        self.deadlines = deadlines
        self.duties = duties
        self.notes = notes
        self.decision = decision
    }

    /// Everybody the agreement speaks of on any day: its first parties, and those who came with a change that was not refused.
    public var everyParty: [Party] {
        parties + revisions.filter { $0.acceptance != .refused }.flatMap(\.parties)
    }

    /// The agreements that took the place of this one.
    public var heirs: [String] { revisions.compactMap { $0.ending?.by } }

    /// The party that a handle names, on whatever day it came.
    public func party(_ handle: String) -> Party? { everyParty.first { $0.handle == handle } }

    /// Checks that terms, parties and days hold together.
    ///
    /// - Throws: A ``ProvenanceError`` that names the first contradiction.
    public func check() throws(ProvenanceError) {
        try dates.check()
        guard !terms.isEmpty || !duties.isEmpty else { throw contradiction("has neither terms nor duties") }
        let handles = everyParty.map(\.handle)
        if let twice = handles.firstRepeated { throw contradiction("defines the party “\(twice)” twice") }
        for role in [PartyRole.creator, .other] where !parties.contains(where: { $0.role == role }) {
            throw contradiction("names nobody as “\(role.rawValue)”")
        }
        if let twice = revisions.map(\.id).firstRepeated { throw contradiction("has two revisions named “\(twice)”") }
        for party in everyParty {
            guard let place = party.of, !handles.contains(place) || place == party.handle else { continue }
            throw ProvenanceError(
                .contradiction, "“\(party.handle)” takes the place of “\(place)”, who is no other party to the agreement",
                hint: NearestWord.hint(for: place, among: handles))
        }
        for execution in executions + revisions.flatMap(\.executions) where !handles.contains(execution.by) {
            throw ProvenanceError(
                .contradiction, "“\(execution.by)” is said to have executed the agreement but is no party to it",
                hint: NearestWord.hint(for: execution.by, among: handles))
        }
        try check(terms)
        for revision in revisions { try check(revision.terms) }
        try check(duties, among: terms)
        for revision in revisions { try check(revision.duties, among: terms + revision.terms) }
    }

    private func check(_ terms: [Term]) throws(ProvenanceError) {
        let ids = terms.map(\.id)
        if let twice = ids.firstRepeated { throw contradiction("has two terms named “\(twice)”") }
        let known = ids + self.terms.map(\.id) + revisions.flatMap { $0.terms.map(\.id) }
        for term in terms {
            try term.check()
            for other in term.notwithstanding + term.subjectTo where !known.contains(other) {
                throw ProvenanceError(
                    .contradiction, "term “\(term.id)” is ranked against “\(other)”, which is no term of the agreement",
                    hint: NearestWord.hint(for: other, among: known))
            }
        }
        for term in terms {
            for other in terms where term.goesBefore(other) && other.goesBefore(term) {
                throw contradiction("puts “\(term.id)” before “\(other.id)” and “\(other.id)” before “\(term.id)”")
            }
        }
    }

    private func check(_ duties: [Duty], among terms: [Term]) throws(ProvenanceError) {
        let names = terms.map(\.id) + duties.map(\.id)
        let handles = everyParty.map(\.handle)
        for duty in duties {
            try duty.check()
            guard names.count(where: { $0 == duty.id }) == 1 else {
                throw contradiction("has two terms or duties named “\(duty.id)”")
            }
            if let by = duty.by, !handles.contains(by) {
                throw ProvenanceError(
                    .contradiction, "“\(by)” owes the duty “\(duty.id)” but is no party to the agreement",
                    hint: NearestWord.hint(for: by, among: handles))
            }
        }
    }

    private func contradiction(_ problem: String) -> ProvenanceError {
        ProvenanceError(.contradiction, "the agreement \(problem)")
    }
}

extension Term {
    /// Whether the words put this term before another of the same agreement, said from either side.
    func goesBefore(_ other: Term) -> Bool { notwithstanding.contains(other.id) || other.subjectTo.contains(id) }
}

extension Sequence where Element: Hashable {
    /// The first element that was there before.
    var firstRepeated: Element? {
        var seen = Set<Element>()
        return first { !seen.insert($0).inserted }
    }
}
