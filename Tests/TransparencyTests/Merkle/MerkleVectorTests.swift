import Cryptography
import Foundation
import Testing
import Transparency

/// The proofs of transparency-dev/merkle, good and bad; the file name is the reason.
@Suite(.enabled(if: Vectors.arePresent, "COLOPHON_VECTORS is not set")) struct MerkleVectorTests {
    private struct Inclusion: Decodable {
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: String?
        let leafHash: String?
        let proof: [String]?
        let wantErr: Bool
    }

    private struct Consistency: Decodable {
        let size1: UInt64
        let size2: UInt64
        let root1: String?
        let root2: String?
        let proof: [String]?
        let wantErr: Bool
    }

    @Test func `all vectors are there`() {
        #expect(Vectors.paths(below: "merkle/inclusion", extension: "json").count == 98)
        #expect(Vectors.paths(below: "merkle/consistency", extension: "json").count == 98)
    }

    @Test(arguments: Vectors.paths(below: "merkle/inclusion", extension: "json"))
    func `an inclusion proof is judged as its vector says`(path: String) throws {
        let vector = try JSONDecoder().decode(Inclusion.self, from: Data(try Vectors.bytes(path)))
        #expect(isGood(vector) == !vector.wantErr)
    }

    @Test(arguments: Vectors.paths(below: "merkle/consistency", extension: "json"))
    func `a consistency proof is judged as its vector says`(path: String) throws {
        let vector = try JSONDecoder().decode(Consistency.self, from: Data(try Vectors.bytes(path)))
        #expect(isGood(vector) == !vector.wantErr)
    }

    private func isGood(_ vector: Inclusion) -> Bool {
        guard let leaf = digest(vector.leafHash), let root = digest(vector.root), let path = digests(vector.proof),
            let index = Int(exactly: vector.leafIdx), let size = Int(exactly: vector.treeSize)
        else { return false }
        return (try? InclusionProof(index: index, size: size, path: path).root(from: leaf)) == root
    }

    private func isGood(_ vector: Consistency) -> Bool {
        guard let old = root(vector.root1), let new = root(vector.root2), let path = digests(vector.proof),
            let oldSize = Int(exactly: vector.size1), let newSize = Int(exactly: vector.size2)
        else { return false }
        return (try? ConsistencyProof(oldSize: oldSize, newSize: newSize, path: path).connects(old, to: new)) ?? false
    }

    private func digest(_ base64: String?) -> Digest? { Base64.decode(base64 ?? "").flatMap { Digest($0) } }

    /// Some vectors have words for roots where only their equality matters; our type holds digests, so it gets theirs.
    private func root(_ base64: String?) -> Digest? { Base64.decode(base64 ?? "").map { Digest($0) ?? SHA256.hash($0) } }

    private func digests(_ base64: [String]?) -> [Digest]? {
        let digests = (base64 ?? []).map { digest($0) }
        return digests.contains(nil) ? nil : digests.compactMap { $0 }
    }
}
