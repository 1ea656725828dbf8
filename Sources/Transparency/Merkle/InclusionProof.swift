public import Cryptography

/// A statement that one leaf stands at one position in a tree of one size.
///
/// The path lists sibling hashes from the leaf upwards, in the order of RFC 6962, section 2.1.1.
public struct InclusionProof: Sendable, Hashable {
    /// The position of the leaf, from 0.
    public let index: Int
    /// The number of leaves of the tree.
    public let size: Int
    /// The sibling of the leaf first, the child of the root last.
    public let path: [Digest]

    public init(index: Int, size: Int, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Recomputes the root hash that the leaf and the path lead to (RFC 9162, section 2.1.3.2).
    ///
    /// - Parameter leafHash: The hash of the entry's canonical bytes.
    /// - Returns: The root hash. Compare it with one from a checkpoint you trust.
    /// - Throws: A ``TransparencyError`` if the path cannot belong to a tree of this size. A root that merely differs is a
    ///   result, not an error.
    public func root(from leafHash: Digest) throws(TransparencyError) -> Digest {
        guard index >= 0, index < size else {
            throw TransparencyError(.outOfRange, "there is no index \(index) in a tree of size \(size)")
        }
        guard path.count <= Merkle.maximumPathCount else {
            throw TransparencyError(.malformedProof, "a path of \(path.count) hashes is too long for any tree")
        }
        var node = index
        var last = size - 1
        var hash = leafHash
        for sibling in path {
            guard last > 0 else { throw TransparencyError(.malformedProof, "the path is too long for a tree of size \(size)") }
            if node & 1 == 1 || node == last {
                hash = Merkle.interior(sibling, hash)
                // The last node of a level without a sibling is carried upwards unchanged.
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = Merkle.interior(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw TransparencyError(.malformedProof, "the path is too short for a tree of size \(size)") }
        return hash
    }
}
