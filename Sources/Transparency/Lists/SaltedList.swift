public import Cryptography

/// What a statement says about its lines: how many there are, and the root hash over them.
public struct SaltedList: Sendable, Hashable {
    public let root: Digest
    public let count: Int

    public init(root: Digest, count: Int) {
        self.root = root
        self.count = count
    }

    /// The list without lines.
    public static let empty = SaltedList(root: Merkle.emptyRoot, count: 0)

    /// The list of these leaf hashes, in order.
    public init(leafHashes: some Sequence<Digest>) {
        var builder = SaltedListBuilder()
        for leafHash in leafHashes { builder.append(leafHash: leafHash) }
        self = builder.list
    }
}

/// Sums up lines as they come, and keeps none of them.
public struct SaltedListBuilder: Sendable {
    private var accumulator = MerkleAccumulator()

    public init() {}

    /// Adds a line.
    ///
    /// - Returns: The index of the line in the list.
    @discardableResult public mutating func append(_ line: ListLine) -> Int { append(leafHash: line.leafHash) }

    /// Adds a line by its leaf hash, when its bytes are erased or withheld.
    @discardableResult public mutating func append(leafHash: Digest) -> Int {
        accumulator.append(leafHash)
        return accumulator.size - 1
    }

    /// The list of the lines so far.
    public var list: SaltedList { SaltedList(root: accumulator.root, count: accumulator.size) }
}
