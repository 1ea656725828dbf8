/// A value of a use as it was recorded: known, said to be unknown, or not spoken of.
public enum Recorded<Value: Sendable & Hashable>: Sendable, Hashable {
    case known(Value)
    case unknown
    case notRecorded

    public var value: Value? {
        guard case .known(let value) = self else { return nil }
        return value
    }
}
