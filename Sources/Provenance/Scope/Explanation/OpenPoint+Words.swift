extension OpenPoint {
    /// What is open, as the end of “it depends on”.
    func sentence(_ question: ScopeCase) -> String {
        switch self {
        case .fact(let key, .party) where question.knownRelation(to: key.agreement) != nil:
            "whether the words of \(key.id) reach \(question.knownRelation(to: key.agreement)?.article ?? "")"
        case .fact(_, .party): "what the one who acted is to the party"
        case .fact(let key, .time): "whether \(key.id) goes on after the end of the agreement"
        case .fact(let key, .reading): "how the words of \(key.id) are read"
        case .fact(_, let dimension): "the \(dimension.rawValue), which is not known closely enough"
        case .condition(_, let name): "whether “\(name)” is met"
        case .unranked(let pair): "which goes first, \(pair.ban.id) or \(pair.permission.id)"
        case .agreements(let one, let other): "which goes first, \(one) or \(other)"
        case .revision(let agreement, let revision):
            "whether revision \(revision) of \(agreement) was accepted and reaches this delivery"
        case .decision(let agreement): "whether \(agreement) was agreed to, which its owner had not decided"
        case .delivery(let agreement): "which delivery under \(agreement) the use drew on"
        case .day: "the day of the use"
        }
    }

    /// A name to sort by.
    var name: String {
        switch self {
        case .fact(let key, let dimension): "1 \(dimension.position) \(key.agreement) \(key.revision) \(key.id)"
        case .condition(let key, let name): "2 \(key.agreement) \(key.revision) \(key.id) \(name)"
        case .unranked(let pair): "3 \(pair.ban.agreement) \(pair.ban.id) \(pair.permission.id)"
        case .agreements(let one, let other): "4 \(one) \(other)"
        case .revision(let agreement, let revision): "5 \(agreement) \(revision)"
        case .decision(let agreement): "5 \(agreement)"
        case .delivery(let agreement): "6 \(agreement)"
        case .day: "7"
        }
    }

    var isAboutTheParty: Bool {
        guard case .fact(_, .party) = self else { return false }
        return true
    }
}
