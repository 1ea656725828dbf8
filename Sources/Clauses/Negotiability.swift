/// Whether it is of use to propose other words, which the kind of agreement decides.
public enum Negotiability: String, Sendable, Hashable, CaseIterable, Codable {
    /// Written for the two parties: other words can be proposed.
    case negotiable
    /// Offered to everybody alike: the choice is to accept, or to leave.
    case standardTerms = "standard-terms"

    init(_ type: ContractType) { self = type.isStandardTerms ? .standardTerms : .negotiable }

    /// The same in words for people.
    public var sentence: String {
        switch self {
        case .negotiable: "negotiable: propose the narrower words"
        case .standardTerms: "standard terms: decide, don't negotiate"
        }
    }
}
