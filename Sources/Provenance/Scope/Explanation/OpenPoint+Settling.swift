extension OpenPoint {
    /// What would settle it. A lawyer is told which paper to ask for, not only that something is missing.
    func settledBy(_ question: ScopeCase) -> String {
        switch self {
        case .fact(let key, .time):
            "a survival clause in \(question.documentName(key.agreement)), or words there about what ends when the agreement does"
        case .fact(let key, .reading):
            "the definitions in \(question.documentName(key.agreement)), what the parties wrote to each other about these words, or a person who decides"
        case .fact(let key, .party) where question.knownRelation(to: key.agreement) != nil:
            "words in \(question.documentName(key.agreement)) that say whom it reaches, or a contract between the two"
        case .fact(_, let dimension): dimension.settledBy
        case .condition: Self.conditionSettledBy
        case .unranked(let pair):
            "words in \(question.documentName(pair.ban.agreement)) that say which goes first, or a person who decides"
        case .agreements(let one, let other):
            "an order-of-precedence clause in \(question.documentName(one)) or in \(question.documentName(other))"
        case .revision: Self.revisionSettledBy
        case .decision: Self.decisionSettledBy
        case .delivery: Self.deliverySettledBy
        case .day: Self.daySettledBy
        }
    }

    static let decisionSettledBy = "the signed document, or a message that says whether it was agreed to"
    static let conditionSettledBy = "the page, setting, order form or message that shows whether it is"
    static let revisionSettledBy = "a notice, a log-in record, a signature or a reply from that time"
    static let deliverySettledBy = "a delivery note, an upload record or a message with the files"
    static let daySettledBy = "a dated capture, log, release note or message"
}

extension Dimension {
    /// What would show how a use was in this dimension.
    var settledBy: String {
        switch self {
        case .action: "a technical description, a paper or a release note of what was made"
        case .object: "a description of what was copied in: the files, or only data about them"
        case .purpose: "an announcement, a product page or an answer that says what it was for"
        case .recipient: "a list of recipients, or a contract with one"
        case .form: "a description of the data as it was used or handed on"
        case .party: "a company register, an imprint, or a contract between the two"
        case .time: OpenPoint.daySettledBy
        case .reading: "words that say which reading is meant, or a person who decides"
        case .condition: OpenPoint.conditionSettledBy
        }
    }
}

extension ScopeCase {
    /// What the one who acts is to the party of an agreement, where that is known and it is not the party itself.
    func knownRelation(to handle: String) -> Relation? {
        guard let agreement = agreements[handle], let link = links.first(where: { $0.agreement == handle }) else { return nil }
        let relation = Situation.relation(of: use, among: agreement.everyParty, receivedBy: link.party)
        return relation == .unknown || relation == .party ? nil : relation
    }

    /// The document of an agreement, as a reader would look for it.
    func documentName(_ agreement: String) -> String {
        let name = agreements[agreement]?.document.map { "“\(VisibleText.escaped($0.name, foldingLineBreaks: true))”" }
        return name ?? "the document of \(VisibleText.escaped(agreement))"
    }
}
