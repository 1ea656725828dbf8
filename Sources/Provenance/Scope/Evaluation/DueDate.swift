/// A day on which something about an agreement falls due.
public struct DueDate: Sendable, Hashable {
    /// What falls due.
    public enum What: String, Sendable, Hashable {
        /// The last day of the agreement.
        case agreementEnds = "agreement-ends"
        /// The last day of one term.
        case termEnds = "term-ends"
        /// The first day of new words.
        case wordsChange = "words-change"
        /// The last day on which something can be done.
        case deadline
        /// The last day on which something must be done.
        case duty
        /// The first day on which something can be done.
        case opening
    }

    public let day: CalendarDay
    /// The handle of the agreement.
    public let agreement: String
    public let what: What
    /// The name of the term, the revision, the deadline or the duty.
    public let name: String?
    /// What it is, in a few words.
    public let sentence: String
}

extension AgreementTerms {
    /// What falls due from one day to another, both included, the earliest first.
    ///
    /// - Throws: A ``ProvenanceError`` if too many changes are open.
    public func due(from first: CalendarDay, to last: CalendarDay) throws(ProvenanceError) -> [DueDate] {
        guard decision != .declined, first <= last else { return [] }
        var found = Set<DueDate>()
        func add(_ day: CalendarDay?, _ what: DueDate.What, _ name: String?, _ sentence: String) {
            guard let day, (first...last).contains(day) else { return }
            found.insert(DueDate(day: day, agreement: handle, what: what, name: name, sentence: sentence))
        }
        for day in [dates.until] + revisions.map(\.until) {
            guard let day, (first...last).contains(day), let after = day.next else { continue }
            // A last day that was moved is none.
            let (now, then) = (try onDay(day).state, try onDay(after).state)
            guard now != then, then == .ended || then == .superseded || then == .open else { continue }
            add(day, .agreementEnds, nil, then == .open ? "may be its last day" : "its last day")
        }
        for revision in revisions where revision.ending == nil && revision.acceptance != .refused {
            let isOpen = revision.acceptance == .unknown ? ", if they were accepted" : ""
            add(revision.from, .wordsChange, revision.id, "the words of \(revision.id) begin to hold\(isOpen)")
        }
        for term in terms + revisions.flatMap(\.terms) {
            guard let until = term.until, (first...last).contains(until) else { continue }
            let isThere = try onDay(until).terms.contains { $0.term == term && $0.isInForce != .no }
            if isThere { add(until, .termEnds, term.id, "last day of the term \(term.id)") }
        }
        for deadline in deadlines {
            add(deadline.until, .deadline, deadline.id, "last day for \(deadline.what.noun)")
            add(deadline.from, .opening, deadline.id, "\(deadline.what.noun) is possible from this day on")
        }
        // A duty that follows the end may fall due long after the words have changed for the last time.
        let hasDuties = !duties.isEmpty || revisions.contains { !$0.duties.isEmpty }
        for state in hasDuties ? try onDay(max(last, dates.from)).duties : [] {
            add(state.lastDay, .duty, state.duty.id, "last day to \(state.duty.what.verb), for \(owes(state.duty))")
        }
        return found.sorted { left, right in
            if left.day != right.day { return left.day < right.day }
            return (left.what.rawValue, left.name ?? "") < (right.what.rawValue, right.name ?? "")
        }
    }
}

extension AgreementTerms {
    /// The handle of whoever owes a duty.
    public func owes(_ duty: Duty) -> String { duty.by ?? parties.first { $0.role == .other }?.handle ?? "" }
}

extension DutyKind {
    /// What is to be done, after “to”.
    public var verb: String {
        switch self {
        case .pay: "pay"
        case .credit: "give credit"
        case .report: "report"
        case .ask: "ask first"
        case .delete: "delete"
        case .return: "give back"
        case .anonymise: "take names out"
        case .exclusivity: "keep it exclusive"
        }
    }
}

extension DeadlineKind {
    /// The thing that can be done.
    fileprivate var noun: String {
        switch self {
        case .optOut: "an opt-out"
        case .revocation: "revocation"
        case .notice: "notice"
        case .review: "a review"
        }
    }
}
