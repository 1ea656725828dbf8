internal import Cryptography

/// A complete subtree: the 2^level leaves that start at index × 2^level.
public struct MerkleSubtree: Sendable, Hashable {
    /// The height above the leaves; a leaf is a subtree of level 0.
    public let level: Int
    /// The position among the subtrees of this level, from the left.
    public let index: Int

    public init(level: Int, index: Int) {
        self.level = level
        self.index = index
    }

    /// The complete subtrees that make up a node of a tree, from left to right.
    ///
    /// A node that ends at the right edge of a tree need not be complete. The range must be one that RFC 6962 divides a tree into.
    static func covering(_ range: Range<Int>) -> [MerkleSubtree] {
        var subtrees: [MerkleSubtree] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let level = Int.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            subtrees.append(MerkleSubtree(level: level, index: start >> level))
            start += 1 << level
        }
        return subtrees
    }
}
