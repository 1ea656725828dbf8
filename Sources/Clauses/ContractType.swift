/// The kind of agreement, which decides where the provisions hide and what can be negotiated.
public enum ContractType: String, Sendable, Hashable, CaseIterable, Codable {
    case brand, platform, production, sync, tool

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
