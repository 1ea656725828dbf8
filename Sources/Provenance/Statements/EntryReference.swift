public import Cryptography
public import Transparency

/// How one entry names another: its place in the log, and the leaf hash that stands there.
public struct EntryReference: Sendable, Hashable {
    public let index: Int
    public let leaf: Digest

    public init(index: Int, leaf: Digest) {
        self.index = index
        self.leaf = leaf
    }

    public var json: JSON { ["index": .integer(index), "leaf": .string(leaf.hex)] }

    /// Reads `{"index": …, "leaf": …}` with nothing else in it, or returns nil.
    public init?(_ json: JSON?) {
        guard let members = json?.object, members.count == 2, let index = members["index"]?.integer, index >= 0,
            let leaf = members["leaf"]?.string.flatMap({ Digest(hex: $0) })
        else { return nil }
        self.init(index: index, leaf: leaf)
    }
}
