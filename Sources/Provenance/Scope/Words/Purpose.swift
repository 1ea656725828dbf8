/// What something is done for.
public enum Purpose: String, VocabularyWord {
    case any
    case provideService = "provide-service"
    case measurePerformance = "measure-performance"
    case improveService = "improve-service"
    case improveDistribution = "improve-distribution"
    case improveRecommendation = "improve-recommendation"
    case improveFeature = "improve-feature"
    case safety
    case developProduct = "develop-product"
    case developAI = "develop-ai"
    case research
    case promoteService = "promote-service"
    case advertise
    case commercialiseData = "commercialise-data"
    case customService = "custom-service"

    public static var group: WordGroup { .purpose }

    public var parent: Purpose? {
        switch self {
        case .any: nil
        case .improveDistribution, .improveRecommendation, .improveFeature, .safety: .improveService
        case .developAI: .developProduct
        default: .any
        }
    }

    public var entry: VocabularyEntry {
        switch self {
        case .any:
            VocabularyEntry(self, "Whatever the one who acts wants it for.", ["“for any purpose”", "“without restriction”"])
        case .provideService:
            VocabularyEntry(
                self, "To run the service that the agreement is about.",
                ["showing, storing, delivering", "“to perform its obligations”"])
        case .measurePerformance:
            VocabularyEntry(self, "To learn how the works or a campaign did.", ["view counts for a campaign report"])
        case .improveService:
            VocabularyEntry(self, "To make the present service better.", ["“to maintain and improve our services”"])
        case .improveDistribution:
            VocabularyEntry(
                self, "To make the delivery of the licensed works better.",
                ["faster streaming", "better placement in a catalogue"])
        case .improveRecommendation:
            VocabularyEntry(self, "To make search and suggestions better.", ["tuning a feed", "playlist suggestions"])
        case .improveFeature:
            VocabularyEntry(self, "To make one feature of the present service better.", ["spelling help", "noise removal"])
        case .safety: VocabularyEntry(self, "To keep the service and its users from harm.", ["spam filters", "fraud detection"])
        case .developProduct:
            VocabularyEntry(self, "To make something new.", ["new products", "new features that are sold", "a competing tool"])
        case .developAI:
            VocabularyEntry(
                self, "To make a product out of machine learning.",
                ["an image generator", "an editing assistant sold by subscription"])
        case .research:
            VocabularyEntry(self, "To find something out, not to sell it.", ["a study", "“non-commercial usage only”"])
        case .promoteService: VocabularyEntry(self, "To draw people to the service.", ["a showcase page"])
        case .advertise:
            VocabularyEntry(self, "To sell goods or services, one's own or another's.", ["an advertisement that shows the work"])
        case .commercialiseData:
            VocabularyEntry(
                self, "To earn money with data as such.", ["a dataset licensed out", "market reports"],
                mapping: ["DPV": "SellDataToThirdParties"])
        case .customService:
            VocabularyEntry(self, "To do something for this creator alone.", ["a private model of the creator's own style"])
        }
    }
}
