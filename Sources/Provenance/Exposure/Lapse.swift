/// A day that comes soon and on which something about derived-data rights changes.
public struct Lapse: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        /// The last day of an agreement.
        case agreementEnds = "agreement-ends"
        /// The last day of a right, before that of its agreement.
        case rightEnds = "right-ends"
        /// The first day of other words.
        case wordsChange = "words-change"
    }

    public let day: CalendarDay
    public let kind: Kind
    public let agreement: String
    public let partner: String
    /// The term or the revision, where it is about one.
    public let name: String?
    /// What is to be known about it, as a sentence without a full stop.
    public let words: String

    /// What changes for one agreement from a day on, within a number of days.
    static func all(
        in exposed: ExposedAgreement, _ exposure: AgreementExposure, from day: CalendarDay, within days: Int
    ) -> [Lapse] {
        let last = CalendarDay(ordinal: day.ordinal + max(0, days))
        func isSoon(_ other: CalendarDay) -> Bool { other >= day && (last.map { other <= $0 } ?? true) }
        func lapse(_ day: CalendarDay, _ kind: Kind, _ name: String?, _ words: String) -> Lapse {
            Lapse(
                day: day, kind: kind, agreement: exposure.handle, partner: exposure.party.handle, name: name, words: words)
        }
        var lapses = [Lapse]()
        let held = exposure.rights.filter { $0.state.isHeld || $0.state == .open }
        if let until = exposure.until, isSoon(until) {
            let surviving = held.filter { $0.end == .forEver }.map(\.term.id)
            let silent = held.filter { $0.end == .notSaid(after: until) }.map(\.term.id)
            var words = "the agreement ends"
            if !surviving.isEmpty { words += "; \(surviving.joined(separator: ", ")) goes on for ever" }
            if !silent.isEmpty { words += "; nothing is said about \(silent.joined(separator: ", ")) afterwards" }
            lapses.append(lapse(until, .agreementEnds, nil, words))
        }
        for right in held {
            guard let until = right.end.day, isSoon(until), until != exposure.until else { continue }
            lapses.append(lapse(until, .rightEnds, right.term.id, "\(right.term.id) ends"))
        }
        for revision in exposed.terms.revisions
        where revision.ending == nil && revision.from > day && isSoon(revision.from) && revision.acceptance != .refused {
            lapses.append(lapse(revision.from, .wordsChange, revision.id, "the words of \(revision.id) begin"))
        }
        return lapses
    }
}
