extension Action {
    public var entry: VocabularyEntry {
        switch self {
        case .any, .use, .transfer, .retain, .keepCopy, .keepData, .keepModel: outline
        case .provide, .host, .reproduce, .communicate, .distribute, .adapt, .promote: service
        case .analyse, .measure, .describe, .classify, .profile, .aggregate: study
        case .train, .trainRanking, .trainAssistive, .trainGenerative, .evaluateModel, .infer: machine
        case .share, .publish, .licenseOut, .sell, .assign: handOver
        }
    }

    private var outline: VocabularyEntry {
        switch self {
        case .use:
            VocabularyEntry(
                self, "To work with the material oneself in any way, without handing it on.",
                ["“may use the content for any purpose”"], mapping: ["ODRL": "use"])
        case .transfer:
            VocabularyEntry(
                self, "To let others have the material, or the rights in it.",
                ["passing a dataset on", "selling the company's rights in it"],
                mapping: ["ODRL": "transfer"])
        case .retain:
            VocabularyEntry(
                self, "To keep something after the reason for having it has gone.", ["files kept after an account was closed"],
                mapping: ["ODRL": "archive"])
        case .keepCopy:
            VocabularyEntry(
                self, "To keep a copy of the files.", ["a back-up", "an archive of finished campaigns"],
                mapping: ["ODRL": "archive"])
        case .keepData:
            VocabularyEntry(self, "To keep data taken from the material.", ["tags and scores kept after the image was deleted"])
        case .keepModel:
            VocabularyEntry(
                self, "To go on using a model that was trained before.",
                ["an assistant that still runs after permission was withdrawn"])
        default:
            VocabularyEntry(self, "Everything one can do, using and handing on alike.", ["“all rights of any kind”"])
        }
    }

    private var service: VocabularyEntry {
        switch self {
        case .host:
            VocabularyEntry(self, "To store the files so that the service can work.", ["files on the platform's servers"])
        case .reproduce:
            VocabularyEntry(
                self, "To make copies of the work.", ["thumbnails", "transcoding a film for streaming"],
                mapping: ["ODRL": "reproduce"])
        case .communicate:
            VocabularyEntry(
                self, "To show or play the work to people.", ["a profile page", "a stream"],
                mapping: ["AIPREF": "search", "ODRL": "present"])
        case .distribute:
            VocabularyEntry(
                self, "To hand out copies of the work to its audience or customers.",
                ["downloads", "prints", "delivery to shops"],
                mapping: ["ODRL": "distribute"])
        case .adapt:
            VocabularyEntry(
                self, "To make an altered version of the work.", ["cropping", "captions", "a remix", "a translation"],
                mapping: ["ODRL": "derive"])
        case .promote:
            VocabularyEntry(
                self, "To show the work in order to draw attention to it or to the service.",
                ["a trailer", "a post about new uploads"])
        default:
            VocabularyEntry(
                self, "To do with the work what a service for showing and delivering it must do.",
                ["hosting, copying, showing, delivering, formatting, featuring"])
        }
    }

    private var study: VocabularyEntry {
        switch self {
        case .measure:
            VocabularyEntry(self, "To count what happens around the material.", ["views", "clicks", "sales", "engagement"])
        case .describe:
            VocabularyEntry(
                self, "To extract features and write down what the material is like.",
                ["tempo, key and chords", "composition and colour", "editing rhythm", "narrative structure"],
                mapping: ["CAWG": "cawg.data_mining", "ODRL": "extract"])
        case .classify:
            VocabularyEntry(
                self, "To sort the material under labels.", ["tagging", "moderation", "search indexing"],
                mapping: ["AIPREF": "search", "ODRL": "index"])
        case .profile:
            VocabularyEntry(
                self, "To draw a picture of a creator from the material.", ["a style profile", "a reliability score"],
                mapping: ["DPV": "Profiling"])
        case .aggregate:
            VocabularyEntry(
                self, "To combine the material, or data about it, with that of others.",
                ["a dataset of 100,000 contributors", "benchmarks"],
                mapping: ["CAWG": "cawg.data_mining", "DPV": "Aggregate", "ODRL": "aggregate", "TDMRep": "tdm-reservation"])
        default:
            VocabularyEntry(
                self, "To study the material, by hand or by machine.", ["insights", "analytics", "data mining"],
                mapping: ["CAWG": "cawg.data_mining", "TDMRep": "tdm-reservation"])
        }
    }

    private var machine: VocabularyEntry {
        switch self {
        case .trainRanking:
            VocabularyEntry(
                self, "To train a model that finds, recommends or guards.",
                ["search ranking", "recommendation", "spam and safety filters"],
                mapping: ["CAWG": "cawg.ai_training", "TDMRep": "tdm-reservation"])
        case .trainAssistive:
            VocabularyEntry(
                self, "To train a model that does a part of the craft.",
                ["automatic mixing", "an editing assistant", "colour matching"],
                mapping: ["CAWG": "cawg.ai_training", "TDMRep": "tdm-reservation"])
        case .trainGenerative:
            VocabularyEntry(
                self, "To train a model that makes new material of the kind.",
                ["an image generator", "a music or voice generator"],
                mapping: ["AIPREF": "train-ai", "CAWG": "cawg.ai_generative_training", "TDMRep": "tdm-reservation"])
        case .evaluateModel:
            VocabularyEntry(self, "To test a model against the material.", ["a benchmark", "a comparison of two systems"])
        case .infer:
            VocabularyEntry(
                self, "To give the material to a model as input, without training it.", ["a prompt", "grounding", "retrieval"],
                mapping: ["CAWG": "cawg.ai_inference"])
        default:
            VocabularyEntry(
                self, "To let the material change what a model has learned.", ["pre-training", "fine-tuning"],
                mapping: ["CAWG": "cawg.ai_training", "TDMRep": "tdm-reservation"])
        }
    }

    private var handOver: VocabularyEntry {
        switch self {
        case .publish:
            VocabularyEntry(
                self, "To put the material itself where anyone can take it.",
                ["an open dataset", "a public report with raw data"])
        case .licenseOut:
            VocabularyEntry(
                self, "To permit others to use the material.", ["a dataset licensed to analytics firms", "a sub-licence"],
                mapping: ["ODRL": "grantUse"])
        case .sell:
            VocabularyEntry(
                self, "To give the material for money or something of value.", ["a data broker", "a report sold by the copy"],
                mapping: ["DPV": "SellDataToThirdParties"])
        case .assign:
            VocabularyEntry(
                self, "To make the rights somebody else's, so that the giver keeps none.", ["ownership that passes with a merger"]
            )
        default:
            VocabularyEntry(
                self, "To let others have the material, for money or not.", ["disclosing data to partners"],
                mapping: ["DPV": "Share", "ODRL": "distribute"])
        }
    }
}
