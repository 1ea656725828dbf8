public import Cryptography

/// A tree that grows at its right edge and remembers only the roots of its complete subtrees.
///
/// It needs one hash for each set bit of its size, however many leaves it has seen.
public struct MerkleAccumulator: Sendable, Hashable {
    /// The number of leaves.
    public private(set) var size: Int

    /// The roots of the complete subtrees, from left to right, which is from large to small.
    public private(set) var peaks: [Digest]

    /// Starts with no leaf.
    public init() {
        size = 0
        peaks = []
    }

    /// Continues a tree that was stored.
    ///
    /// - Throws: A ``TransparencyError`` unless there is one peak for each set bit of the size.
    public init(size: Int, peaks: [Digest]) throws(TransparencyError) {
        guard size >= 0 else { throw TransparencyError(.outOfRange, "the size of a tree is negative") }
        guard peaks.count == size.nonzeroBitCount else {
            throw TransparencyError(
                .missingHashes, "a tree of size \(size) has \(size.nonzeroBitCount) peaks, not \(peaks.count)")
        }
        self.size = size
        self.peaks = peaks
    }

    /// Adds a leaf by its hash.
    public mutating func append(_ leafHash: Digest) {
        var node = leafHash
        for _ in 0..<(~size).trailingZeroBitCount {
            guard let left = peaks.popLast() else { preconditionFailure("a tree has a peak for each set bit of its size") }
            node = Merkle.interior(left, node)
        }
        peaks.append(node)
        size += 1
    }

    /// Adds a leaf by its bytes.
    public mutating func append(leaf bytes: [UInt8]) { append(Merkle.leafHash(bytes)) }

    /// The root hash of the leaves so far.
    public var root: Digest { Merkle.joined(peaks) ?? Merkle.emptyRoot }
}
