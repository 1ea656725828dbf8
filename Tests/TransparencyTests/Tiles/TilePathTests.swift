import Testing
import Transparency

@Suite struct TilePathTests {
    @Test(arguments: [
        ("tile/0/000", TilePath(.hashes(level: 0), number: 0, width: 256)),
        ("tile/0/005", TilePath(.hashes(level: 0), number: 5, width: 256)),
        ("tile/1/005.p/17", TilePath(.hashes(level: 1), number: 5, width: 17)),
        ("tile/0/x001/000", TilePath(.hashes(level: 0), number: 1000, width: 256)),
        ("tile/2/x001/x234/067", TilePath(.hashes(level: 2), number: 1_234_067, width: 256)),
        ("tile/63/x009/x223/x372/x036/x854/x775/807.p/255", TilePath(.hashes(level: 63), number: .max, width: 255)),
        ("tile/entries/000.p/1", TilePath(.entries, number: 0, width: 1)),
        ("tile/entries/x273/999", TilePath(.entries, number: 273_999, width: 256)),
    ])
    func `a path is written and read`(text: String, path: TilePath) throws {
        #expect(path.text == text)
        #expect(try TilePath(text) == path)
    }

    @Test func `every number to 3,000 comes back`() throws {
        for number in 0...3000 {
            let path = TilePath(.entries, number: number, width: number % 256 + 1)
            #expect(try TilePath(path.text) == path)
        }
    }

    @Test(arguments: [
        "", "tile", "tile/0", "tile/0/", "/tile/0/000", "tile/0/000/", "tile/00/000", "tile/64/000", "tile/-1/000",
        "tile/data/000", "tiles/0/000",
        "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/x000", "tile/0/x000/001", "tile/0/001/000", "tile/0/x1/000",
        "tile/0/x001/x000", "tile/0/x001/00",
        "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/01", "tile/0/000.p/256", "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1", "tile/0/000.q/1",
        "tile/0/x001.p/000", "tile/0/.p/1", "tile/0/x009/x223/x372/x036/x854/x775/808",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999", "tile/0/+00",
        "tile/0/0٠0", "tile/0/000 ", "tile//000", "tile/0/../000",
    ])
    func `another spelling is refused`(text: String) {
        let error = #expect(throws: TransparencyError.self) { try TilePath(text) }
        #expect(error?.code == .malformedTile)
    }

    @Test func `a damaged path is refused or is written again as it was read`() {
        var mutator = Mutator(seed: 6, dictionary: ["/", "x", ".p/", "000", "entries", "0"])
        for _ in 0..<6_000 {
            guard let text = String(validating: mutator.mutated(Array("tile/2/x001/x234/067.p/12".utf8)), as: UTF8.self),
                let path = try? TilePath(text)
            else { continue }
            #expect(path.text == text)
        }
    }
}
