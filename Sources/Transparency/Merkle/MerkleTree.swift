public import Cryptography

/// A tree in memory that keeps the hash of every complete subtree, about two for each leaf.
///
/// It is for lists, whose leaves are at hand. A log keeps its hashes in tiles instead: ``TileTree``.
public struct MerkleTree: Sendable {
    private var levels: [[Digest]] = [[]]

    /// Starts with no leaf.
    public init() {}

    /// Takes the hashes of the leaves, in order.
    public init(leafHashes: some Sequence<Digest>) {
        levels[0] = Array(leafHashes)
        while let last = levels.last, last.count > 1 {
            levels.append((0..<last.count / 2).map { Merkle.interior(last[2 * $0], last[2 * $0 + 1]) })
        }
    }

    /// The number of leaves.
    public var size: Int { levels[0].count }

    /// The hashes of the leaves, in order.
    public var leafHashes: [Digest] { levels[0] }

    /// The root hash.
    public var root: Digest { Merkle.joined(MerkleSubtree.covering(0..<size).map(hash)) ?? Merkle.emptyRoot }

    /// Adds a leaf by its hash.
    public mutating func append(_ leafHash: Digest) {
        var node = leafHash
        var level = 0
        while true {
            if level == levels.count { levels.append([]) }
            let isRight = levels[level].count % 2 == 1
            levels[level].append(node)
            guard isRight else { return }
            node = Merkle.interior(levels[level][levels[level].count - 2], node)
            level += 1
        }
    }

    /// The root hash of the first leaves.
    public func root(at size: Int) throws(TransparencyError) -> Digest {
        try proving { try $0.root(at: size) }
    }

    /// The proof for one leaf, in the whole tree or in the tree of an earlier size.
    public func inclusionProof(index: Int, size: Int? = nil) throws(TransparencyError) -> InclusionProof {
        try proving { try $0.inclusionProof(index: index, size: size ?? self.size) }
    }

    /// The proof that the tree of the new size begins with the tree of the old one.
    public func consistencyProof(from oldSize: Int, to newSize: Int) throws(TransparencyError) -> ConsistencyProof {
        try proving { try $0.consistencyProof(from: oldSize, to: newSize) }
    }

    private func hash(_ subtree: MerkleSubtree) -> Digest { levels[subtree.level][subtree.index] }

    private func proving<T>(_ prove: (MerkleProver) throws -> T) throws(TransparencyError) -> T {
        do {
            return try prove(MerkleProver(size: size, source: hash))
        } catch let error as TransparencyError {
            throw error
        } catch {
            throw TransparencyError(.outOfRange, "the tree could not be read", underlying: error)
        }
    }
}
