import Provenance
import Transparency

extension LineList {
    /// Adds the lines of one version of an agreement. What its owner keeps to herself stands last.
    mutating func add(_ version: AgreementVersion) throws {
        if let decision = version.decision { try add(DecisionLine.list, decision.members) }
        if let title = version.title { try add("title", ["text": .string(title)]) }
        if let revision = version.revision { try add(RevisionLine.list, revision.members) }
        if let ending = version.ending { try add(Ending.list, ending.members) }
        for party in version.parties { try add(Party.list, party.members) }
        if let dates = version.dates { try add(AgreementDates.list, dates.members) }
        for execution in version.executions { try add(Execution.list, execution.members) }
        if let payment = version.payment { try add(Payment.list, payment.members) }
        if let precedence = version.precedence { try add(Precedence.list, precedence.members) }
        for deadline in version.deadlines { try add(Deadline.list, deadline.members) }
        for duty in version.duties { try add(Duty.list, duty.members) }
        for term in version.terms { try add(Term.list, term.members) }
        if let note = version.note { try add("note", ["text": .string(note)]) }
        if let review = version.review { try add(ReviewLine.list, review.members) }
        if let reason = version.reason { try add("reason", ["text": .string(reason)]) }
        for flag in version.flags { try add(ReviewFlag.list, flag.members) }
    }
}

extension AgreementVersion {
    /// The words as first agreed.
    init(original terms: AgreementTerms) {
        self.init(handle: terms.handle, number: 1, change: .original)
        title = terms.title
        dates = terms.dates
        parties = terms.parties
        self.terms = terms.terms
        executions = terms.executions
        payment = terms.payment
        precedence = terms.precedence
        deadlines = terms.deadlines
        duties = terms.duties
    }
}
