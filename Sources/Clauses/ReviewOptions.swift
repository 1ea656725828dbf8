/// How a text is to be reviewed.
public struct ReviewOptions: Sendable, Hashable {
    /// The kind of agreement, or nil to find out from the words.
    public var contractType: ContractType?
    /// What the creator makes, or nil to name examples of every medium.
    public var medium: Medium?

    public init(contractType: ContractType? = nil, medium: Medium? = nil) {
        self.contractType = contractType
        self.medium = medium
    }
}
