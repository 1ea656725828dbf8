public import Cryptography

/// A line that is shown, with the proof that it stands in its list; the other lines stay unknown.
public struct DisclosedLine: Sendable, Hashable {
    public let line: ListLine
    /// The inclusion proof in the tree over the list's lines.
    public let proof: InclusionProof

    public init(line: ListLine, proof: InclusionProof) {
        self.line = line
        self.proof = proof
    }

    /// The position of the line in the list.
    public var index: Int { proof.index }

    /// Whether the line stands at its index in this list.
    ///
    /// - Throws: A ``TransparencyError`` if the path cannot belong to a list of the proof's size.
    public func isPart(of list: SaltedList) throws(TransparencyError) -> Bool {
        let root = try proof.root(from: line.leafHash)
        return proof.size == list.count && root == list.root
    }

    /// Makes the proofs for some lines of a list, given the leaf hashes of all.
    ///
    /// - Throws: A ``TransparencyError`` if an index lies outside of the list or a line's hash is not the one at its index.
    public static func disclose(_ lines: [(index: Int, line: ListLine)], of leafHashes: [Digest]) throws(TransparencyError)
        -> [DisclosedLine]
    {
        let tree = MerkleTree(leafHashes: leafHashes)
        var disclosed: [DisclosedLine] = []
        for (index, line) in lines {
            let proof = try tree.inclusionProof(index: index)
            guard leafHashes[index] == line.leafHash else {
                throw TransparencyError(.malformedLine, "line \(index) is not the one the list was made of")
            }
            disclosed.append(DisclosedLine(line: line, proof: proof))
        }
        return disclosed
    }
}
