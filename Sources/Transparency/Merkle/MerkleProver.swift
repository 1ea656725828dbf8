public import Cryptography

/// Makes proofs from the hashes of complete subtrees, wherever these are kept.
public struct MerkleProver {
    /// Returns the hash of a complete subtree.
    public typealias Source = (MerkleSubtree) throws -> Digest

    /// The number of leaves that the source knows.
    public let size: Int
    private let source: Source

    public init(size: Int, source: @escaping Source) {
        self.size = size
        self.source = source
    }

    /// The root hash of the first leaves.
    public func root(at size: Int) throws -> Digest {
        guard (0...self.size).contains(size) else {
            throw outOfRange("there is no tree of size \(size) in one of size \(self.size)")
        }
        return size == 0 ? Merkle.emptyRoot : try hash(of: 0..<size)
    }

    /// The proof that a leaf stands at its index in the tree of a size (RFC 6962, section 2.1.1).
    public func inclusionProof(index: Int, size: Int) throws -> InclusionProof {
        guard (0...self.size).contains(size), index >= 0, index < size else {
            throw outOfRange("there is no index \(index) in a tree of size \(size)")
        }
        var path: [Digest] = []
        var node = 0..<size
        while node.count > 1 {
            let middle = Self.middle(of: node)
            if index < middle {
                path.append(try hash(of: middle..<node.upperBound))
                node = node.lowerBound..<middle
            } else {
                path.append(try hash(of: node.lowerBound..<middle))
                node = middle..<node.upperBound
            }
        }
        return InclusionProof(index: index, size: size, path: path.reversed())
    }

    /// The proof that the tree of the new size begins with the tree of the old one (RFC 6962, section 2.1.2).
    public func consistencyProof(from oldSize: Int, to newSize: Int) throws -> ConsistencyProof {
        guard oldSize > 0, oldSize <= newSize, newSize <= size else {
            throw outOfRange("there is no proof from size \(oldSize) to size \(newSize) in a tree of size \(size)")
        }
        var path: [Digest] = []
        var node = 0..<newSize
        while node.upperBound != oldSize {
            let middle = Self.middle(of: node)
            if oldSize <= middle {
                path.append(try hash(of: middle..<node.upperBound))
                node = node.lowerBound..<middle
            } else {
                path.append(try hash(of: node.lowerBound..<middle))
                node = middle..<node.upperBound
            }
        }
        // A node that starts at 0 is the old root itself, which the verifier has.
        if node.lowerBound > 0 { path.append(try hash(of: node)) }
        return ConsistencyProof(oldSize: oldSize, newSize: newSize, path: path.reversed())
    }

    /// Where a node divides: after the largest power of two that is smaller than its number of leaves.
    private static func middle(of node: Range<Int>) -> Int {
        node.lowerBound + (1 << (Int.bitWidth - 1 - (node.count - 1).leadingZeroBitCount))
    }

    private func hash(of node: Range<Int>) throws -> Digest {
        Merkle.joined(try MerkleSubtree.covering(node).map(source)) ?? Merkle.emptyRoot
    }

    private func outOfRange(_ reason: String) -> TransparencyError { TransparencyError(.outOfRange, reason) }
}
