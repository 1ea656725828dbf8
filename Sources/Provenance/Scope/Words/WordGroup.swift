/// The lists of the vocabulary.
public enum WordGroup: String, Sendable, Hashable, CaseIterable {
    case action
    case object
    case purpose
    case recipient
    case form
    case relation
    case effect
    case reading
    case afterEnd = "after"
    case exclusive
    case role
    case basis
    case execution
    case reach
    case ending
    case decision
    case deadline
    case duty
    case due
    case verdict

    /// What the list is for, in one sentence.
    public var meaning: String {
        switch self {
        case .action: "What is done. A tree: what is said of a word is said of the words below it; use does not reach transfer."
        case .object: "What it is done to. Each is another thing: words about one do not reach the next."
        case .purpose: "What it is done for. A tree, like the actions."
        case .recipient: "Where the material goes. A chain: who may pass it to partners may pass it to processors."
        case .form: "In what state the material is: as it came, without names, or pooled."
        case .relation: "What the one who acts is to the party of the agreement."
        case .effect: "What a term does."
        case .reading: "How plainly the words say it. A person decides, never the program."
        case .afterEnd: "What becomes of a term when the agreement has ended."
        case .exclusive: "Where the words close their own list, as “only”, “solely” and “limited to” do."
        case .role: "What somebody is in an agreement."
        case .basis: "How a fact came to be known."
        case .execution: "How an agreement came to bind."
        case .reach: "Which deliveries a change to an agreement reaches."
        case .ending: "How an agreement came to its end."
        case .decision: "What the owner of the ledger decided about the words."
        case .deadline: "What can be done until a day, or from a day on."
        case .duty: "What somebody must do."
        case .due: "What makes a duty fall due."
        case .verdict: "What comes out when a use is held against the recorded words."
        }
    }

    var article: String {
        switch self {
        case .action, .object, .effect, .afterEnd, .execution, .exclusive, .ending: "an"
        default: "a"
        }
    }
}
