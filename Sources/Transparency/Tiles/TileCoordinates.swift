/// Which tile of a log: its level, and its number within the level.
///
/// A tile of level L holds up to 256 hashes of complete subtrees of 256^L leaves: those whose indexes start at 256 × its number.
public struct TileCoordinates: Sendable, Hashable {
    public let level: Int
    public let number: Int

    public init(level: Int, number: Int) {
        self.level = level
        self.number = number
    }
}
