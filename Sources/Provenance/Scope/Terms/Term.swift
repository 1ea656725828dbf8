/// One clause of an agreement, made precise by a person and tied to its exact words.
///
/// It is the owner's reading of the words, and is shown as that. Lists are in alphabetical order, each word once. A list that
/// is nil is *not stated*: the words set no limit there.
public struct Term: Sendable, Hashable {
    /// The name of the term within its agreement.
    public var id: String
    public var effect: Effect
    /// Where the words stand, as the document numbers it: `12.2`.
    public var clause: String?
    /// The exact bytes of the words, as they stand in the document's text.
    public var quote: String
    /// The place of the quote in the document's text, in UTF-8 bytes, end exclusive.
    public var range: Range<Int>
    public var actions: [Action]
    public var objects: [UseObject]
    public var purposes: [Purpose]?
    public var recipients: [Recipient]?
    public var form: [DataForm]?
    /// To whom the words speak. Not stated: to the party.
    public var who: [Relation]?
    /// Where a permission closes its own list, as “only” does.
    public var exclusive: [ExclusiveDimension]
    /// Conditions of which any one lifts a ban.
    public var unless: [String]
    /// Conditions that must all be met for a permission.
    public var requires: [String]
    /// Terms of the same agreement before which this one goes.
    public var notwithstanding: [String]
    /// Terms of the same agreement that go before this one.
    public var subjectTo: [String]
    public var reading: Reading
    public var after: AfterEnd
    /// The first and last day of the term, where it has its own.
    public var from: CalendarDay?
    public var until: CalendarDay?

    public init(
        id: String, effect: Effect, clause: String? = nil, quote: String, range: Range<Int>, actions: [Action],
        objects: [UseObject],
        purposes: [Purpose]? = nil, recipients: [Recipient]? = nil, form: [DataForm]? = nil, who: [Relation]? = nil,
        exclusive: [ExclusiveDimension] = [], unless: [String] = [], requires: [String] = [], notwithstanding: [String] = [],
        subjectTo: [String] = [], reading: Reading = .express, after: AfterEnd = .silent, from: CalendarDay? = nil,
        until: CalendarDay? = nil
    ) {
        self.id = id
        self.effect = effect
        self.clause = clause
        self.quote = quote
        self.range = range
        self.actions = actions.canonical
        self.objects = objects.canonical
        self.purposes = purposes?.canonical
        self.recipients = recipients?.canonical
        self.form = form?.canonical
        self.who = who?.canonical
        self.exclusive = exclusive.canonical
        self.unless = unless.canonical
        self.requires = requires.canonical
        self.notwithstanding = notwithstanding.canonical
        self.subjectTo = subjectTo.canonical
        self.reading = reading
        self.after = after
        self.from = from
        self.until = until
    }
}
