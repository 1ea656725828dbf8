/// One use as one agreement sees it. Nil is unknown.
struct Situation: Hashable {
    var action: Action?
    var object: UseObject?
    var purpose: Purpose?
    var recipient: Recipient?
    var form: DataForm?
    var relation: Relation
    /// Whether the agreement's words reach the group of the party. Nil: they do not say.
    var affiliatesIncluded: Bool?
    var conditions: [String: Bool]

    /// - Parameters:
    ///   - parties: Those whom the agreement speaks of on the day.
    ///   - party: The party that received the work.
    init(_ use: UseFact, among parties: [Party], receivedBy party: String) {
        action = use.action.value
        object = use.object.value
        purpose = use.purpose.value
        recipient = Self.recipient(of: use)
        form = use.form.value
        relation = Self.relation(of: use, among: parties, receivedBy: party)
        affiliatesIncluded = parties.first { $0.handle == party }?.affiliatesIncluded
        conditions = use.conditions
    }

    /// Where the material went.
    ///
    /// If nothing is recorded of a recipient, nothing was seen to have left the one who acts, and the finding says that this is
    /// how it was taken. A transfer without a recipient is another matter: somebody must have received it.
    static func recipient(of use: UseFact) -> Recipient? {
        switch use.recipient {
        case .known(let recipient): recipient
        case .unknown: nil
        case .notRecorded: (use.action.value.map { !$0.isTransfer && $0 != .any } ?? false) ? .`self` : nil
        }
    }

    /// What the one who acts is to the party: as recorded, else as the agreement lists them on the day.
    ///
    /// Whoever took over the whole agreement is the party from that day on. What the one is who passed it on, nobody can say
    /// without asking: the words may keep binding, and no longer permit. So it is with those who have left.
    static func relation(of use: UseFact, among parties: [Party], receivedBy party: String) -> Relation {
        let actor = parties.first { $0.handle == use.by }
        let role = actor?.role
        switch use.relation {
        case .known(.assignee) where role == .assignee: return .party
        case .known(let relation): return relation
        case .unknown: return .unknown
        case .notRecorded: break
        }
        if actor?.goneFrom != nil { return .unknown }
        switch role {
        case .affiliate: return .affiliate
        case .processor: return .processor
        case .assignee: return passedOn(use.by, among: parties) ? .unknown : .party
        case .creator, .other: return passedOn(use.by, among: parties) ? .unknown : .party
        case nil: return use.by == party && !passedOn(use.by, among: parties) ? .party : .stranger
        }
    }

    private static func passedOn(_ handle: String, among parties: [Party]) -> Bool {
        parties.contains { $0.role == .assignee && $0.of == handle }
    }
}
