public import Clauses

/// How much of each sort a review found, in one sentence.
public struct ReviewCounts: Sendable, Hashable {
    public let high: Int
    public let medium: Int
    /// Ordinary grants, definitions, and rules for the creator.
    public let rest: Int
    public let protections: Int

    public init(_ review: Review) {
        high = review.part(.high).count
        medium = review.part(.medium).count
        rest = review.part(.low).count
        protections = review.part(.protections).count
    }

    public var sentence: String {
        guard high + medium + rest + protections > 0 else { return "nothing was found, which is not advice to sign" }
        return "\(provisions(high)) \(high == 1 ? "reaches" : "reach") far, \(medium) less far, "
            + "\(rest) ordinary; \(protections) \(protections == 1 ? "protects" : "protect") you"
    }

    private func provisions(_ count: Int) -> String { count == 1 ? "1 provision" : "\(count) provisions" }
}

extension Negotiability {
    /// Whether other words can be proposed at all, by the kind of the agreement.
    public static func of(_ review: Review) -> Negotiability {
        review.contractType.type.isStandardTerms ? .standardTerms : .negotiable
    }
}
