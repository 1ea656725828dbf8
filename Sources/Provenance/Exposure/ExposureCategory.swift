/// What kind of value a derived-data right takes out of a work.
///
/// The actions of the vocabulary, put together as a creator would ask about them: may they study it, pool it, train with it, sell it?
public enum ExposureCategory: String, Sendable, Hashable, CaseIterable {
    case analysis
    case pooling
    case training
    case modelInput = "model-input"
    case retention
    case sharing
    case resale
    case ownership

    /// The question that the category answers.
    public var question: String {
        switch self {
        case .analysis: "May they extract features, insights or profiles?"
        case .pooling: "May they put it into datasets with others' data?"
        case .training: "May they train or test models with it?"
        case .modelInput: "May they give it to a model as input?"
        case .retention: "May they keep data or models afterwards?"
        case .sharing: "May they pass it on, or license it out?"
        case .resale: "May they sell it?"
        case .ownership: "Does it become theirs?"
        }
    }

    /// The narrowest actions of the category, which are the columns of the matrix.
    public var actions: [Action] {
        switch self {
        case .analysis: [.describe, .classify, .profile]
        case .pooling: [.aggregate]
        case .training: [.trainRanking, .trainAssistive, .trainGenerative, .evaluateModel]
        case .modelInput: [.infer]
        case .retention: [.keepData, .keepModel]
        case .sharing: [.publish, .licenseOut]
        case .resale: [.sell]
        case .ownership: [.assign]
        }
    }

    /// The columns of the matrix: the derived-data actions in which no other lies.
    ///
    /// Counting views is left out, because basic metrics are not what anyone is surprised by, and so is what a service must do to
    /// show and deliver a work.
    public static let columns = allCases.flatMap(\.actions)

    /// The category of a column.
    public static func of(_ action: Action) -> ExposureCategory? { allCases.first { $0.actions.contains(action) } }
}
