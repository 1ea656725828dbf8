import Cryptography
import Testing
import Transparency

@Suite struct MerkleTreeTests {
    private static let hashes = NaiveTree.leafHashes

    @Test func `every root to size 64 is that of the definition`() throws {
        var accumulator = MerkleAccumulator()
        var tree = MerkleTree()
        for size in 0...64 {
            let expected = NaiveTree.root(Self.hashes.prefix(size))
            #expect(accumulator.root == expected)
            #expect(accumulator.size == size)
            #expect(tree.root == expected)
            #expect(MerkleTree(leafHashes: Self.hashes.prefix(size)).root == expected)
            #expect(Merkle.root(of: Self.hashes.prefix(size)) == expected)
            var resumed = try MerkleAccumulator(size: size, peaks: accumulator.peaks)
            accumulator.append(leaf: NaiveTree.leaves[size])
            resumed.append(Self.hashes[size])
            #expect(resumed == accumulator)
            tree.append(Self.hashes[size])
            #expect(try tree.root(at: size) == expected)
        }
    }

    @Test func `every inclusion proof to size 64 is that of the definition and leads to the root`() throws {
        let tree = MerkleTree(leafHashes: Self.hashes)
        for size in 1...64 {
            let root = NaiveTree.root(Self.hashes.prefix(size))
            for index in 0..<size {
                let proof = try tree.inclusionProof(index: index, size: size)
                #expect(proof.path == NaiveTree.path(index, Self.hashes.prefix(size)))
                #expect(try proof.root(from: Self.hashes[index]) == root)
                try expectNearMissesRefused(proof, leaf: Self.hashes[index], root: root)
            }
        }
    }

    private func expectNearMissesRefused(_ proof: InclusionProof, leaf: Digest, root: Digest) throws {
        let path = proof.path
        #expect(throws: TransparencyError.self) { try proof.with(path: path + [root]).root(from: leaf) }
        #expect(throws: TransparencyError.self) { try proof.with(path: path.isEmpty ? [root] : path.dropLast()).root(from: leaf) }
        #expect(try proof.root(from: flipped(leaf)) != root)

        var misses = [proof.index ^ 1, proof.index + 1, proof.index - 1, proof.size, -1, .max, .min].filter { $0 != proof.index }
            .map {
                InclusionProof(index: $0, size: proof.size, path: path)
            }
        misses += path.indices.map { proof.with(path: path.flipping($0)) }
        if path.count > 1 { misses.append(proof.with(path: Array(path.reversed()))) }
        #expect(!misses.contains { (try? $0.root(from: leaf)) == root })
    }

    @Test func `every consistency proof to size 64 is that of the definition and connects the roots`() throws {
        let tree = MerkleTree(leafHashes: Self.hashes)
        let roots = (0...64).map { NaiveTree.root(Self.hashes.prefix($0)) }
        for new in 1...64 {
            for old in 1...new {
                let proof = try tree.consistencyProof(from: old, to: new)
                #expect(proof.path == NaiveTree.proof(old, Self.hashes.prefix(new)))
                #expect(try proof.connects(roots[old], to: roots[new]))
                #expect(try !proof.connects(flipped(roots[old]), to: roots[new]))
                #expect(try !proof.connects(roots[old], to: flipped(roots[new])))
                let path = proof.path
                var misses = [path + [roots[old]], [roots[old]] + path, path.dropLast(), Array(path.dropFirst())].filter {
                    $0 != path
                }
                misses += path.indices.map { path.flipping($0) }
                let candidates =
                    misses.map { ConsistencyProof(oldSize: old, newSize: new, path: $0) }
                    + [ConsistencyProof(oldSize: old - 1, newSize: new, path: path)]
                #expect(!candidates.contains { (try? $0.connects(roots[old], to: roots[new])) == true })
            }
        }
    }

    @Test func `sizes and indexes outside of a tree are refused`() {
        let tree = MerkleTree(leafHashes: Self.hashes.prefix(5))
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: 5) }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: -1) }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: 0, size: 6) }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: 0, size: 0) }
        #expect(throws: TransparencyError.self) { try tree.consistencyProof(from: 0, to: 5) }
        #expect(throws: TransparencyError.self) { try tree.consistencyProof(from: 4, to: 3) }
        #expect(throws: TransparencyError.self) { try tree.consistencyProof(from: 4, to: 6) }
        #expect(throws: TransparencyError.self) { try tree.root(at: 6) }
        #expect(throws: TransparencyError.self) { try tree.root(at: -1) }
        #expect(throws: TransparencyError.self) { try MerkleAccumulator(size: 3, peaks: []) }
        #expect(throws: TransparencyError.self) { try MerkleAccumulator(size: -1, peaks: []) }
    }

    @Test func `a proof for the largest size is checked without overflow`() {
        let digest = Merkle.emptyRoot
        let path = [Digest](repeating: digest, count: 63)
        #expect(throws: Never.self) { try InclusionProof(index: 0, size: .max, path: path).root(from: digest) }
        #expect(throws: TransparencyError.self) {
            try InclusionProof(index: 0, size: .max, path: path + [digest]).root(from: digest)
        }
        #expect(throws: TransparencyError.self) { try InclusionProof(index: .max, size: .max, path: path).root(from: digest) }
        #expect((try? ConsistencyProof(oldSize: .max - 1, newSize: .max, path: path).connects(digest, to: digest)) != true)
        #expect((try? ConsistencyProof(oldSize: .min, newSize: .max, path: path).connects(digest, to: digest)) != true)
    }
}

func flipped(_ digest: Digest, byte: Int = 31, bit: UInt8 = 0) -> Digest {
    var bytes = digest.bytes
    bytes[byte] ^= 1 << bit
    return Digest(bytes) ?? digest
}

extension InclusionProof {
    fileprivate func with(path: [Digest]) -> InclusionProof { InclusionProof(index: index, size: size, path: path) }
}

extension [Digest] {
    fileprivate func flipping(_ position: Int) -> [Digest] {
        var copy = self
        copy[position] = flipped(copy[position])
        return copy
    }
}
