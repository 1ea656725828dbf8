/// How long a right goes on.
public enum RightEnd: Sendable, Hashable {
    /// It has a last day.
    case on(CalendarDay)
    /// It ends with the agreement, which names no last day.
    case withAgreement
    /// It outlives the agreement, and the words name no last day for it.
    case forEver
    /// The words do not say what becomes of it after the agreement, whose last day may be known.
    case notSaid(after: CalendarDay?)

    init(_ term: Term, agreementEnds: CalendarDay?) {
        switch term.after {
        case .survives: self = term.until.map(RightEnd.on) ?? .forEver
        case .ends:
            let days = [term.until, agreementEnds].compactMap { $0 }
            self = days.min().map(RightEnd.on) ?? .withAgreement
        case .silent:
            if let until = term.until, agreementEnds.map({ until <= $0 }) ?? true {
                self = .on(until)
            } else {
                self = .notSaid(after: agreementEnds)
            }
        }
    }

    /// The last day, if the words lead to one.
    public var day: CalendarDay? {
        guard case .on(let day) = self else { return nil }
        return day
    }

    /// A name for programs: `until`, `with-agreement`, `for-ever`, `not-said`.
    public var kind: String {
        switch self {
        case .on: "until"
        case .withAgreement: "with-agreement"
        case .forEver: "for-ever"
        case .notSaid: "not-said"
        }
    }

    /// The end as people say it.
    public var words: String {
        switch self {
        case .on(let day): "until \(day)"
        case .withAgreement: "while the agreement lasts"
        case .forEver: "for ever"
        case .notSaid(let day?): "until \(day); afterwards not said"
        case .notSaid(nil): "no end stated, afterwards not said"
        }
    }

    /// Which of two ends is later, as far as one can know: what is not said may be for ever.
    public var lateness: Int {
        switch self {
        case .forEver: Int.max
        case .notSaid(nil): Int.max - 1
        case .withAgreement: Int.max - 2
        case .notSaid(let day?): day.ordinal + 1
        case .on(let day): day.ordinal
        }
    }
}
