/// What a provision does to the value of a creator's work, in seventeen kinds.
///
/// The kinds separate the work itself from what is made out of it and out of its making, because that is where the surprises are.
public enum ClauseCategory: String, Sendable, Hashable, CaseIterable, Codable {
    case aiTraining = "ai-training"
    case noTrainingPromise = "no-training-promise"
    case derivedData = "derived-data"
    case aggregatedData = "aggregated-data"
    case anonymisedData = "anonymised-data"
    case insightsAnalytics = "insights-analytics"
    case usageTracking = "usage-tracking"
    case serviceImprovement = "service-improvement"
    case productDevelopment = "product-development"
    case thirdPartySharing = "third-party-sharing"
    case dataSale = "data-sale"
    case sublicense
    case perpetualIrrevocable = "perpetual-irrevocable"
    case ownershipOfDerivatives = "ownership-of-derivatives"
    case compensationWaiver = "compensation-waiver"
    case optOut = "opt-out"
    case unilateralChange = "unilateral-change"

    /// Whether it is about data and machine learning rather than about the licence in general.
    public var isCore: Bool {
        switch self {
        case .usageTracking, .sublicense, .perpetualIrrevocable, .ownershipOfDerivatives, .compensationWaiver, .unilateralChange:
            false
        default: true
        }
    }

    /// A name for people.
    public var title: String {
        switch self {
        case .aiTraining: "training of models"
        case .noTrainingPromise: "promise not to train"
        case .derivedData: "derived data"
        case .aggregatedData: "aggregated data"
        case .anonymisedData: "anonymised data"
        case .insightsAnalytics: "insights and analytics"
        case .usageTracking: "tracking of use"
        case .serviceImprovement: "service improvement"
        case .productDevelopment: "product development"
        case .thirdPartySharing: "passing on to others"
        case .dataSale: "sale of data"
        case .sublicense: "sublicence"
        case .perpetualIrrevocable: "duration"
        case .ownershipOfDerivatives: "adaptations and their ownership"
        case .compensationWaiver: "pay"
        case .optOut: "saying no"
        case .unilateralChange: "change of the words"
        }
    }
}
