/// What was seen of a use: who, what, to what, for what, to whom, in what form, when.
///
/// Every value may be unknown. A finding about it is a finding *if the use was as recorded*.
public struct UseFact: Sendable, Hashable {
    /// The handle of the one who acts.
    public var by: String
    public var action: Recorded<Action>
    public var object: Recorded<UseObject>
    public var purpose: Recorded<Purpose>
    public var recipient: Recorded<Recipient>
    public var form: Recorded<DataForm>
    /// What the actor is to the party of the agreement. Not recorded: what the agreement's own list of parties says.
    public var relation: Recorded<Relation>
    public var days: UseDays
    /// Conditions that terms name, such as an opt-in, and whether they are met. One that is missing is unknown.
    public var conditions: [String: Bool]
    /// How each fact came to be known, by the name of its field. One that is missing is declared.
    public var bases: [String: Basis]
    public var onRecord: OnRecord?

    public init(
        by: String, action: Recorded<Action>, object: Recorded<UseObject>, purpose: Recorded<Purpose> = .notRecorded,
        recipient: Recorded<Recipient> = .notRecorded, form: Recorded<DataForm> = .notRecorded,
        relation: Recorded<Relation> = .notRecorded, days: UseDays, conditions: [String: Bool] = [:],
        bases: [String: Basis] = [:],
        onRecord: OnRecord? = nil
    ) {
        self.by = by
        self.action = action
        self.object = object
        self.purpose = purpose
        self.recipient = recipient
        self.form = form
        self.relation = relation
        self.days = days
        self.conditions = conditions
        self.bases = bases
        self.onRecord = onRecord
    }
}
