import Cryptography
import Testing
import Transparency

@Suite struct TileTreeTests {
    /// Keeps tiles as a database does: one row for each coordinates, the partial one in place.
    private final class Store {
        var tiles: [TileCoordinates: [Digest]] = [:]
        var loadCount = 0
        var writeCount = 0

        func load(_ coordinates: TileCoordinates) throws -> [Digest] {
            loadCount += 1
            return tiles[coordinates] ?? []
        }

        func write(_ tile: Tile) {
            writeCount += 1
            tiles[tile.coordinates] = tile.hashes
        }

        func tree(_ size: Int) throws -> TileTree { try TileTree(size: size, load: load) }
    }

    private static func leafHash(_ index: Int) -> Digest { Merkle.leafHash(Array("\(index)".utf8)) }

    @Test func `a tree grown in steps has the root and proofs of a tree in memory, at every size`() throws {
        let store = Store()
        var reference = MerkleTree()
        var size = 0
        for step in [0, 1, 1, 3, 60, 190, 1, 1, 255, 256, 257, 1000, 2] {
            let leaves = (size..<size + step).map(Self.leafHash)
            var tree = try store.tree(size)
            try tree.append(contentsOf: leaves) { store.write($0) }
            for leaf in leaves { reference.append(leaf) }
            size += step
            #expect(tree.size == size)
            #expect(try tree.root == reference.root)
            #expect(try store.tree(size).root == reference.root)
        }
        let tree = try store.tree(size)
        for earlier in stride(from: 1, through: size, by: 61) {
            #expect(try tree.root(at: earlier) == reference.root(at: earlier))
            for index in stride(from: 0, to: earlier, by: 131) {
                #expect(
                    try tree.inclusionProof(index: index, size: earlier) == reference.inclusionProof(index: index, size: earlier))
                let proof = try tree.consistencyProof(from: index + 1, to: earlier)
                #expect(try proof == reference.consistencyProof(from: index + 1, to: earlier))
            }
        }
    }

    @Test func `the tiles of a size are those of the format, and no others`() throws {
        let store = Store()
        var tree = try store.tree(0)
        for size in [1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000] {
            try tree.append(contentsOf: repeatElement(Merkle.emptyRoot, count: size - tree.size)) { store.write($0) }
            var expected: [TileCoordinates: Int] = [:]
            var level = 0
            while size >> (8 * level) > 0 {
                let count = size >> (8 * level)
                for number in 0..<count / 256 { expected[TileCoordinates(level: level, number: number)] = 256 }
                if count % 256 > 0 { expected[TileCoordinates(level: level, number: count / 256)] = count % 256 }
                level += 1
            }
            #expect(store.tiles.mapValues(\.count) == expected)
        }
    }

    @Test func `only the tiles that changed are written, and only the edge is loaded`() throws {
        let store = Store()
        var tree = try store.tree(0)
        try tree.append(contentsOf: (0..<70_000).map(Self.leafHash)) { store.write($0) }
        // Full tiles: 273 and 1. Partial tiles: one for each level. None is written twice.
        #expect(store.writeCount == 273 + 1 + 3)
        store.writeCount = 0
        store.loadCount = 0
        tree = try store.tree(70_000)
        #expect(store.loadCount == 3)
        try tree.append(contentsOf: [Self.leafHash(70_000)]) { store.write($0) }
        #expect(store.writeCount == 1)
        _ = try tree.root
        #expect(store.loadCount == 3)
        _ = try tree.inclusionProof(index: 1)
        #expect(store.loadCount == 5)
        _ = try tree.inclusionProof(index: 12_345, size: 54_321)
        #expect(store.loadCount <= 5 + 4)
    }

    @Test func `a store with too few hashes is refused`() throws {
        #expect(throws: TransparencyError.self) { try TileTree(size: -1) { _ in [] } }
        #expect(throws: TransparencyError.self) { try TileTree(size: 5) { _ in [Merkle.emptyRoot] } }
        let tree = try TileTree(size: 300) {
            $0 == TileCoordinates(level: 0, number: 0) ? [] : Array(repeating: Merkle.emptyRoot, count: 44)
        }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: 1) }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: 300) }
        #expect(throws: TransparencyError.self) { try tree.inclusionProof(index: -1) }
        #expect(throws: TransparencyError.self) { try tree.root(at: 301) }
    }

    @Test func `a tree is as before when writing fails`() throws {
        struct DiskFull: Error {}
        let store = Store()
        var tree = try store.tree(0)
        try tree.append(contentsOf: (0..<200).map(Self.leafHash)) { store.write($0) }
        let root = try tree.root
        #expect(throws: DiskFull.self) { try tree.append(contentsOf: (200..<300).map(Self.leafHash)) { _ in throw DiskFull() } }
        #expect(tree.size == 200)
        #expect(try tree.root == root)
    }
}
