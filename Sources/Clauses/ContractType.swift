/// The kind of agreement, which decides where the provisions hide and what can be negotiated.
public enum ContractType: String, Sendable, Hashable, CaseIterable, Codable {
    /// With a brand: campaigns, endorsements, sponsored posts.
    case brand
    /// With a platform that distributes or shows.
    case platform
    /// With a production company: projects and deliverables.
    case production
    /// With a music library, for synchronisation.
    case sync
    /// For software and tools.
    case tool

    /// A name for people.
    public var title: String {
        switch self {
        case .brand: "brand partnership"
        case .platform: "platform distribution"
        case .production: "production company"
        case .sync: "music library and sync"
        case .tool: "software and tools"
        }
    }

    /// The section names under which provisions about derived data stand in agreements of this kind.
    public var sections: [String] {
        switch self {
        case .brand: ["performance measurement", "campaign analytics"]
        case .platform: ["service improvement", "content optimisation"]
        case .production: ["project analysis", "workflow optimisation"]
        case .sync: ["catalogue analysis", "trend identification"]
        case .tool: ["usage data", "feature analytics"]
        }
    }

    /// Words by which a heading is known for one of those sections: both parts of the name, or another word for the same.
    var sectionStems: [(name: String, stems: [[String]])] {
        switch self {
        case .brand:
            [
                ("performance measurement", [["performance"], ["measure"], ["metric"]]),
                ("campaign analytics", [["analytic"], ["campaign", "data"], ["insight"]]),
            ]
        case .platform:
            [
                ("service improvement", [["improve"], ["service", "data"], ["personali"]]),
                ("content optimisation", [["optimi"], ["content", "analy"], ["recommend"]]),
            ]
        case .production:
            [
                ("project analysis", [["project", "analy"], ["project", "data"], ["insight"]]),
                ("workflow optimisation", [["workflow"], ["process", "data"], ["optimi"]]),
            ]
        case .sync:
            [
                ("catalogue analysis", [["catalog", "analy"], ["catalog", "data"], ["metadata"]]),
                ("trend identification", [["trend"], ["insight"], ["analytic"]]),
            ]
        case .tool:
            [
                ("usage data", [["usage"], ["telemetry"], ["diagnostic"], ["service", "data"]]),
                ("feature analytics", [["analytic"], ["feature", "data"], ["improve"]]),
            ]
        }
    }

    /// Whether its words are usually offered to everybody alike: then the choice is to accept or to leave.
    public var isStandardTerms: Bool { self == .platform || self == .tool }

    /// Words that speak for this kind, with how much.
    var cues: [(word: String, points: Int)] {
        switch self {
        case .brand:
            [
                ("campaign", 3), ("brand", 3), ("influencer", 4), ("sponsored", 3), ("hashtag", 3), ("deliverables", 1),
                ("endorsement", 3),
            ]
        case .platform:
            [
                ("upload", 2), ("uploading", 2), ("platform", 2), ("followers", 2), ("post", 1), ("profile", 1), ("community", 1),
                ("site", 1),
            ]
        case .production:
            [
                ("production", 3), ("footage", 3), ("editor", 2), ("producer", 2), ("project", 1), ("crew", 3),
                ("post-production", 3), ("hire", 1),
            ]
        case .sync:
            [
                ("sync", 5), ("synchronization", 5), ("synchronisation", 5), ("track", 2), ("tracks", 2), ("master", 2),
                ("composition", 2),
                ("library", 1), ("catalogue", 2), ("catalog", 2), ("royalties", 1),
            ]
        case .tool:
            [
                ("software", 3), ("subscription", 2), ("application", 2), ("api", 2), ("customer", 1), ("license key", 3),
                ("plug", 2), ("beta", 2),
            ]
        }
    }
}
