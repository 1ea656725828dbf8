/// Tells whether a section speaks of rights or of operations.
enum HeadingReader {
    static func kind(of headings: [String]) -> ClauseFinding.HeadingKind {
        for heading in headings.reversed() {
            let words = heading.lowercased()
            if rights.contains(where: { words.contains($0) }) { return .rights }
            if operational.contains(where: { words.contains($0) }) { return .operational }
        }
        return .other
    }

    private static let rights = [
        "licen", "right", "intellectual", "ownership", "copyright", "grant", "your content", "user content", "property",
        "permission",
    ]
    private static let operational = [
        "operation", "service", "analytic", "measure", "improve", "optimi", "usage", "data", "feature", "workflow", "performance",
        "privacy", "technical", "support", "security", "product", "general", "miscellaneous", "analysis", "trend", "deliver",
    ]
}
