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

    init(_ use: UseFact, under agreement: AgreementTerms, receivedBy party: String) {
        action = use.action.value
        object = use.object.value
        purpose = use.purpose.value
        recipient = Self.recipient(of: use)
        form = use.form.value
        relation = Self.relation(of: use, in: agreement, receivedBy: party)
        affiliatesIncluded = agreement.party(party)?.affiliatesIncluded
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

    /// What the one who acts is to the party: as recorded, else as the agreement lists them.
    static func relation(of use: UseFact, in agreement: AgreementTerms, receivedBy party: String) -> Relation {
        switch use.relation {
        case .known(let relation): return relation
        case .unknown: return .unknown
        case .notRecorded: break
        }
        switch agreement.party(use.by)?.role {
        case .affiliate: return .affiliate
        case .processor: return .processor
        case .creator, .other: return .party
        case nil: return use.by == party ? .party : .stranger
        }
    }
}
