/// What one term lets the other side do with data taken from works, and how far.
public struct DerivedRight: Sendable, Hashable {
    public let agreement: String
    /// The revision in which the words stand, or ``AgreementTerms/firstRevision``.
    public let revision: String
    public let term: Term
    /// The columns it speaks of, with what comes of each.
    public let states: [Action: RightState]
    /// The first day of the words.
    public let since: CalendarDay
    public let end: RightEnd
    /// Where the words stand, for the order in which rights are shown.
    let key: TermKey

    /// The columns in the order of the matrix.
    public var actions: [Action] { ExposureCategory.columns.filter { states[$0] != nil } }

    /// The columns that it opens, or opened: those that other words rule out are told with those words.
    public var openedActions: [Action] { actions.filter { states[$0] != .forbidden } }

    /// The categories of what it permits, or might.
    public var categories: [ExposureCategory] {
        ExposureCategory.allCases.filter { category in
            category.actions.contains { (states[$0] ?? .silent) >= .open }
        }
    }

    /// The state that speaks for the term.
    public var state: RightState { states.values.max() ?? .silent }

    /// The limits that the words state, as people say them: `for measure-performance; to self`.
    public var limits: String {
        var parts = [String]()
        func add(_ name: String, _ words: [some VocabularyWord]?, any: String? = nil) {
            guard let words, !words.isEmpty else { return }
            let isAny = words.contains { $0.rawValue == "any" }
            parts.append(isAny ? any ?? name : "\(name) \(words.map(\.rawValue).joined(separator: ", "))")
        }
        add("on", term.objects)
        add("for", term.purposes, any: "for any purpose")
        add("to", term.recipients, any: "to anyone")
        add("as", term.form)
        if !term.requires.isEmpty { parts.append("if \(term.requires.joined(separator: " and "))") }
        if term.reading == .contested { parts.append("as the words may be read") }
        return parts.joined(separator: "; ")
    }

    /// Whether the words state a limit beyond the object.
    static func isLimited(_ term: Term) -> Bool {
        term.purposes.map { !$0.contains(.any) } ?? false || term.recipients.map { !$0.contains(.any) } ?? false
            || term.form != nil || !term.requires.isEmpty
    }
}
