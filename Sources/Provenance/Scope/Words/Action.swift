/// What is done to a work or to data about it.
///
/// The tree has two arms under `any`: keeping the material and working with it (`use`), and letting others have it
/// (`transfer`). “May use for any purpose” is not “may sell”.
public enum Action: String, VocabularyWord {
    case any
    case use
    case provide
    case host
    case reproduce
    case communicate
    case distribute
    case adapt
    case promote
    case analyse
    case measure
    case describe
    case classify
    case profile
    case aggregate
    case train
    case trainRanking = "train-ranking"
    case trainAssistive = "train-assistive"
    case trainGenerative = "train-generative"
    case evaluateModel = "evaluate-model"
    case infer
    case retain
    case keepCopy = "keep-copy"
    case keepData = "keep-data"
    case keepModel = "keep-model"
    case transfer
    case share
    case publish
    case licenseOut = "license-out"
    case sell
    case assign

    public static var group: WordGroup { .action }

    public var parent: Action? {
        switch self {
        case .any: nil
        case .use, .transfer: .any
        case .provide, .analyse, .aggregate, .train, .evaluateModel, .infer, .retain: .use
        case .host, .reproduce, .communicate, .distribute, .adapt, .promote: .provide
        case .measure, .describe, .classify, .profile: .analyse
        case .trainRanking, .trainAssistive, .trainGenerative: .train
        case .keepCopy, .keepData, .keepModel: .retain
        case .share, .assign: .transfer
        case .publish, .licenseOut, .sell: .share
        }
    }

    /// Whether the material leaves the one who acts.
    public var isTransfer: Bool { Action.transfer.covers(self) }
}
