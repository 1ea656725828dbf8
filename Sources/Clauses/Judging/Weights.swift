/// What each circumstance adds to or takes from a candidate, in thousandths of a logit.
///
/// INFERRED: the numbers were fitted by `Scripts/train-clause-weights` to labelled agreements and sentences of our own. They hold
/// names of rules and concepts, and none of the texts.
struct Weights {
    private let shared: [String: Double]
    private let byCategory: [ClauseCategory: [String: Double]]

    static let standard = Weights(tables: tables)

    /// A table is a category's name, or "shared", and lines of a number and the circumstance it belongs to.
    init(tables: [(name: String, lines: String)]) {
        var shared: [String: Double] = [:]
        var byCategory: [ClauseCategory: [String: Double]] = [:]
        for table in tables {
            var weights: [String: Double] = [:]
            for line in table.lines.split(separator: "\n") {
                for entry in line.split(separator: ";") {
                    let parts = entry.split(separator: "=")
                    guard parts.count == 2, let weight = Int(parts[1]) else { continue }
                    weights[String(parts[0])] = Double(weight) / 1000
                }
            }
            if let category = ClauseCategory(rawValue: table.name) {
                byCategory[category] = weights
            } else {
                shared = weights
            }
        }
        self.shared = shared
        self.byCategory = byCategory
    }

    /// What one circumstance adds for a category.
    func weight(of feature: Feature, for category: ClauseCategory) -> Double {
        ((shared[feature.name] ?? 0) + (byCategory[category]?[feature.name] ?? 0)) * feature.amount
    }

    /// The sum of all circumstances: above zero is more likely than not.
    func score(_ candidate: Candidate) -> Double {
        let own = byCategory[candidate.category] ?? [:]
        var sum = 0.0
        for feature in candidate.features {
            sum += ((shared[feature.name] ?? 0) + (own[feature.name] ?? 0)) * feature.amount
        }
        return sum
    }
}
