public import Cryptography

/// A statement that a tree of one size begins with the tree of an earlier size: that nothing was changed, only added.
public struct ConsistencyProof: Sendable, Hashable {
    public let oldSize: Int
    public let newSize: Int
    /// The hashes, in the order of RFC 6962, section 2.1.2.
    public let path: [Digest]

    public init(oldSize: Int, newSize: Int, path: [Digest]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.path = path
    }

    /// Whether the path leads to both roots (RFC 9162, section 2.1.4.2).
    ///
    /// - Throws: A ``TransparencyError`` if the path cannot belong to these sizes. Two roots that are not connected are a
    ///   result, not an error. An old size of 0 is refused: any tree begins with the empty one, so such a proof shows nothing.
    public func connects(_ oldRoot: Digest, to newRoot: Digest) throws(TransparencyError) -> Bool {
        guard oldSize > 0, oldSize <= newSize else {
            throw TransparencyError(.outOfRange, "there is no proof from size \(oldSize) to size \(newSize)")
        }
        guard path.count <= Merkle.maximumPathCount else {
            throw TransparencyError(.malformedProof, "a path of \(path.count) hashes is too long for any tree")
        }
        if oldSize == newSize {
            guard path.isEmpty else { throw TransparencyError(.malformedProof, "equal sizes need an empty path") }
            return oldRoot == newRoot
        }
        guard let first = path.first else { throw TransparencyError(.malformedProof, "the path is empty") }
        // The old root is part of the path when the old tree is complete; it is then left out, as the verifier has it.
        let isComplete = oldSize.nonzeroBitCount == 1
        let shift = (~(oldSize - 1)).trailingZeroBitCount
        var node = (oldSize - 1) >> shift
        var last = (newSize - 1) >> shift
        var old = isComplete ? oldRoot : first
        var new = old
        for hash in path.dropFirst(isComplete ? 0 : 1) {
            guard last > 0 else { throw tooLong }
            if node & 1 == 1 || node == last {
                old = Merkle.interior(hash, old)
                new = Merkle.interior(hash, new)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                new = Merkle.interior(new, hash)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else {
            throw TransparencyError(.malformedProof, "the path is too short for sizes \(oldSize) and \(newSize)")
        }
        return old == oldRoot && new == newRoot
    }

    private var tooLong: TransparencyError {
        TransparencyError(.malformedProof, "the path is too long for sizes \(oldSize) and \(newSize)")
    }
}
