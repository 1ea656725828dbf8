/// The terms of an agreement that govern one delivery on one day (rules 2 and 3), under one assumption about what is not known.
struct WordsInForce {
    /// Terms, in the order of the document.
    var terms: [PlacedTerm]
    /// Duties, with the revision that each comes from.
    var duties: [PlacedDuty]
    /// Those whom the agreement speaks of on the day, and those who are gone.
    var parties: [Party]
    /// The end of the agreement, if it has one.
    var end: AgreementEnd?
    /// The revisions that are taken to apply, and those taken not to.
    var assumed: [String: Bool]

    /// More changes of which nobody knows whether they apply cannot be weighed: each doubles the work.
    static let mostOpenRevisions = 6

    /// The words under every combination of what is not known about revisions: one element when all is known.
    ///
    /// - Throws: A ``ProvenanceError`` if too many revisions are open.
    static func all(
        of agreement: AgreementTerms, deliveredOn delivered: CalendarDay?, on day: CalendarDay
    ) throws(ProvenanceError) -> [WordsInForce] {
        let start = WordsInForce(
            terms: agreement.terms.map { PlacedTerm($0, agreement: agreement.handle, revision: AgreementTerms.firstRevision) },
            duties: agreement.duties.map { PlacedDuty(duty: $0, revision: AgreementTerms.firstRevision) },
            parties: agreement.parties.filter { $0.isThere(on: day) },
            end: agreement.dates.until.map { AgreementEnd(last: $0, isReplaced: false) }, assumed: [:])
        var variants = [start]
        for revision in agreement.revisions.sorted(by: Revision.comesBefore) {
            let applies = revision.applies(deliveredOn: delivered, on: day)
            if applies == .unknown {
                guard variants.count < 1 << mostOpenRevisions else {
                    throw ProvenanceError(
                        .tooMany,
                        "agreement “\(agreement.handle)” has more than \(mostOpenRevisions) revisions whose acceptance is not known",
                        hint: "record which of them were accepted")
                }
                variants = variants.flatMap {
                    [$0.assuming(revision, applies: false), $0.assuming(revision, applies: true, in: agreement, on: day)]
                }
            } else if applies == .yes {
                variants = variants.map { $0.applying(revision, in: agreement, on: day) }
            }
        }
        return variants.map { variant in
            var sorted = variant
            sorted.terms += variant.bans(in: agreement)
            sorted.terms.sort { $0.key < $1.key }
            return sorted
        }
    }

    /// What the duties forbid under these words.
    private func bans(in agreement: AgreementTerms) -> [PlacedTerm] {
        let creators = agreement.parties.filter { $0.role == .creator }.map(\.handle)
        return duties.compactMap { placed in
            placed.duty.ban(agreementEnds: end?.lastOfAll, creators: creators)
                .map { PlacedTerm($0, agreement: agreement.handle, revision: placed.revision, isDuty: true) }
        }
    }

    private func assuming(_ revision: Revision, applies: Bool) -> WordsInForce {
        var result = self
        result.assumed[revision.id] = applies
        return result
    }

    private func assuming(
        _ revision: Revision, applies: Bool, in agreement: AgreementTerms, on day: CalendarDay
    ) -> WordsInForce { applying(revision, in: agreement, on: day).assuming(revision, applies: applies) }

    private func applying(_ revision: Revision, in agreement: AgreementTerms, on day: CalendarDay) -> WordsInForce {
        var result = self
        result.terms.removeAll { revision.replaces.contains($0.term.id) }
        result.terms += revision.terms.map { PlacedTerm($0, agreement: agreement.handle, revision: revision.id) }
        result.duties.removeAll { revision.replaces.contains($0.duty.id) }
        result.duties += revision.duties.map { PlacedDuty(duty: $0, revision: revision.id) }
        for index in result.parties.indices where revision.leaves.contains(result.parties[index].handle) {
            result.parties[index].goneFrom = revision.from
        }
        result.parties += revision.parties.filter { $0.isThere(on: day) }
        if revision.isOpenEnded { result.end = nil }
        if let until = revision.until {
            // An amendment may set a later last day; an end never comes after one that is over already.
            let isOver = revision.ending != nil && result.end.map { $0.last <= until } ?? false
            if !isOver { result.end = AgreementEnd(last: until, isReplaced: revision.ending?.how == .superseded) }
        }
        return result
    }
}

/// A duty, and the revision in which it stands.
struct PlacedDuty: Hashable {
    var duty: Duty
    var revision: String
}

/// The end of an agreement, and whether another took its place.
struct AgreementEnd: Hashable {
    var last: CalendarDay
    /// The words of another agreement stand in the place of these, so that a term that does not say that it survives is gone.
    var isReplaced: Bool

    /// The last day of all words between the two: where others took their place, there is none yet.
    var lastOfAll: CalendarDay? { isReplaced ? nil : last }
}

extension Party {
    /// Whether they are what their role says on a day.
    func isThere(on day: CalendarDay) -> Bool { from.map { day >= $0 } ?? true }
}

extension AgreementTerms {
    /// The name of the words as first agreed.
    public static let firstRevision = "original"

    /// The days on which something about the words changes.
    var changes: Set<CalendarDay> {
        var days: Set<CalendarDay> = [dates.from]
        func ends(_ day: CalendarDay?) {
            if let after = day?.next { days.insert(after) }
        }
        func add(_ terms: [Term]) {
            for term in terms {
                if let from = term.from { days.insert(from) }
                ends(term.until)
            }
        }
        func falls(_ duties: [Duty]) {
            let lastDays = [dates.until] + revisions.map(\.until)
            for duty in duties { for last in lastDays { ends(duty.lastDay(agreementEnds: last)) } }
        }
        ends(dates.until)
        add(terms)
        falls(duties)
        for party in everyParty { if let from = party.from { days.insert(from) } }
        for revision in revisions {
            days.insert(revision.from)
            if case .accepted(let on?) = revision.acceptance { days.insert(on) }
            ends(revision.until)
            add(revision.terms)
            falls(revision.duties)
        }
        return days
    }
}

extension Revision {
    static func comesBefore(_ left: Revision, _ right: Revision) -> Bool {
        if left.from != right.from { return left.from < right.from }
        // Of changes from the same day, the one that was recorded later has the last word.
        if let first = left.firstEntry ?? left.onRecord?.entry, let second = right.firstEntry ?? right.onRecord?.entry,
            first != second
        {
            return first < second
        }
        return Identifier.precedes(left.id, right.id)
    }

    /// Whether the change governs a delivery on a day.
    ///
    /// Between its first day and the day on which it was accepted, nobody can say without asking whether it already did.
    func applies(deliveredOn delivered: CalendarDay?, on day: CalendarDay) -> Answer {
        guard day >= from else { return .no }
        return accepted(by: day).and(reaches(delivered))
    }

    func accepted(by day: CalendarDay) -> Answer {
        switch acceptance {
        case .accepted(let on): on.map { day >= $0 ? .yes : .unknown } ?? .yes
        case .refused: .no
        case .unknown: .unknown
        }
    }

    func reaches(_ delivered: CalendarDay?) -> Answer {
        switch reach {
        case .all: .yes
        case .newDeliveries: delivered.map { Answer($0 >= from) } ?? .unknown
        }
    }
}
