import Testing
import Transparency

@Suite struct TileTests {
    @Test func `the hashes of a tile come back from its bytes`() throws {
        for count in [1, 2, 64] {
            let hashes = Array(NaiveTree.leafHashes.prefix(count))
            let tile = Tile(coordinates: TileCoordinates(level: 0, number: 0), hashes: hashes)
            #expect(tile.bytes.count == 32 * count)
            #expect(try Tile.hashes(of: tile.bytes) == hashes)
            #expect(!tile.isFull)
        }
    }

    @Test(arguments: [0, 1, 31, 33, 63, 257 * 32])
    func `bytes that are not 1 to 256 hashes are refused`(count: Int) {
        #expect(throws: TransparencyError.self) { try Tile.hashes(of: [UInt8](repeating: 0, count: count)) }
    }

    @Test func `entries come back from a bundle`() throws {
        for entries in [
            [[]], [[1]], [[], [1, 2], [UInt8](repeating: 3, count: 65_535), []], [[UInt8]](repeating: [7], count: 256),
        ] as [[[UInt8]]] {
            #expect(try EntryBundle.entries(of: EntryBundle.bytes(of: entries)) == entries)
        }
    }

    @Test(arguments: [[], [0], [0, 1], [0, 2, 9], [0, 1, 9, 0], [255, 255, 0]] as [[UInt8]])
    func `a bundle that is cut off is refused`(bytes: [UInt8]) {
        #expect(throws: TransparencyError.self) { try EntryBundle.entries(of: bytes) }
    }

    @Test func `a bundle has one to 256 entries of 65,535 bytes at most`() {
        #expect(throws: TransparencyError.self) { try EntryBundle.bytes(of: []) }
        #expect(throws: TransparencyError.self) { try EntryBundle.bytes(of: [[UInt8]](repeating: [], count: 257)) }
        #expect(throws: TransparencyError.self) { try EntryBundle.bytes(of: [[UInt8](repeating: 0, count: 65_536)]) }
        #expect(throws: TransparencyError.self) { try EntryBundle.entries(of: [UInt8](repeating: 0, count: 514)) }
    }

    @Test func `a damaged bundle is refused or is written again as it was read`() throws {
        let bytes = try EntryBundle.bytes(of: [[1, 2, 3], [], [4], Array(5..<40)])
        var mutator = Mutator(seed: 7)
        for _ in 0..<6_000 {
            let damaged = mutator.mutated(bytes)
            guard let entries = try? EntryBundle.entries(of: damaged) else { continue }
            #expect(try EntryBundle.bytes(of: entries) == damaged)
        }
    }
}
