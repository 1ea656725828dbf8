import Cryptography
import Transparency

/// The tree of RFC 6962 as its section 2.1 defines it, word for word and slowly.
enum NaiveTree {
    static let leaves = (0..<65).map { [UInt8]("leaf \($0)".utf8) }
    static let leafHashes = leaves.map { SHA256.hash([0x00] + $0) }

    static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard leaves.count > 1 else { return leaves.first ?? SHA256.hash([]) }
        let (left, right) = halves(leaves)
        return SHA256.hash([0x01] + root(left).bytes + root(right).bytes)
    }

    static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let (left, right) = halves(leaves)
        return index < left.count ? path(index, left) + [root(right)] : path(index - left.count, right) + [root(left)]
    }

    static func proof(_ size: Int, _ leaves: ArraySlice<Digest>, _ isWhole: Bool = true) -> [Digest] {
        if size == leaves.count { return isWhole ? [] : [root(leaves)] }
        let (left, right) = halves(leaves)
        return size <= left.count
            ? proof(size, left, isWhole) + [root(right)] : proof(size - left.count, right, false) + [root(left)]
    }

    private static func halves(_ leaves: ArraySlice<Digest>) -> (ArraySlice<Digest>, ArraySlice<Digest>) {
        var middle = 1
        while middle * 2 < leaves.count { middle *= 2 }
        return (leaves.prefix(middle), leaves.dropFirst(middle))
    }
}
