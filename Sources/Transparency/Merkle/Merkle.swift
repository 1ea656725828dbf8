public import Cryptography

/// The hashes of a Merkle tree (RFC 6962, section 2.1).
///
/// Leaves and interior nodes are hashed with different first bytes, so that neither can pass for the other.
public enum Merkle {
    /// The longest path of a proof: the depth of a tree whose size fits in 63 bits.
    public static let maximumPathCount = 63

    /// The root hash of a tree without leaves: the digest of nothing.
    public static let emptyRoot = SHA256.hash([])

    /// The hash of a leaf: SHA-256 over 00 and its bytes. A leaf may be empty.
    public static func leafHash(_ bytes: [UInt8]) -> Digest { SHA256.hash(prefix: 0x00, bytes) }

    /// The hash of an interior node: SHA-256 over 01 and its two children.
    public static func interior(_ left: Digest, _ right: Digest) -> Digest { SHA256.hash(prefix: 0x01, left, right) }

    /// The root hash of these leaves.
    public static func root(of leafHashes: some Sequence<Digest>) -> Digest {
        var accumulator = MerkleAccumulator()
        for leafHash in leafHashes { accumulator.append(leafHash) }
        return accumulator.root
    }

    /// Joins the roots of neighbouring complete subtrees, of which each is larger than the next.
    static func joined(_ peaks: some BidirectionalCollection<Digest>) -> Digest? {
        guard var root = peaks.last else { return nil }
        for peak in peaks.dropLast().reversed() { root = interior(peak, root) }
        return root
    }
}
