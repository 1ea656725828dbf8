/// How much room a provision leaves the other side, for comparing two of one kind.
///
/// It is a property of one provision alone, so that comparing in the other direction gives the opposite answer.
struct Room: Hashable, Comparable {
    /// By severity, by unlimited and limiting words, by how many acts are named; in that order.
    private let parts: [Int]

    init(_ finding: ClauseFinding, _ words: ComparedWords) {
        let severity = finding.severity == .high ? 2 : finding.severity == .medium ? 1 : 0
        func count(_ list: Set<String>) -> Int { list.count { words.contains($0) } }
        switch finding.polarity {
        case .grant:
            let unlimited = count(Self.unlimited) + (words.key.contains("any purpose") ? 2 : 0)
            let limiting = count(Self.limiting) + count(Self.exceptions)
            parts = [severity, unlimited - limiting, Self.acts(words)]
        case .restriction: parts = [-severity, count(Self.exceptions), -Self.acts(words)]
        case .neutral: parts = []
        }
    }

    static func < (left: Room, right: Room) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }

    /// How many different acts, recipients and purposes are named.
    private static func acts(_ words: ComparedWords) -> Int {
        stems.count { stem in words.distinct.contains { $0.hasPrefix(stem) } }
    }

    private static let unlimited: Set<String> = [
        "perpetual", "irrevocable", "perpetuity", "unlimited", "unrestricted", "worldwide", "transferable", "sublicensable",
        "any", "all",
    ]
    private static let limiting: Set<String> = ["only", "solely", "limited", "strictly", "necessary", "anonymised", "anonymized"]
    private static let exceptions: Set<String> = ["unless", "except", "without", "consent", "excluding", "opt"]
    private static let stems = [
        "train", "tun", "sell", "licens", "sublicens", "shar", "disclos", "transfer", "distribut", "reproduc", "copy", "modif",
        "adapt",
        "deriv", "analy", "aggregat", "anonymi", "combin", "improv", "develop", "creat", "market", "advertis", "promot",
        "publish",
        "perform", "display", "translat", "stor", "host", "monetis", "monetiz", "research", "affiliate", "partner", "third",
        "successor",
        "product", "model", "intelligence", "learning", "insight", "benchmark",
    ]
}
