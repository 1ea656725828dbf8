import Files
import Testing

@Suite struct SpoolTests {
    private func readAll(_ spool: Spool) throws -> [[UInt8]] {
        var reader = spool.makeReader()
        var records = [[UInt8]]()
        while let record = try reader.next() { records.append(record) }
        return records
    }

    @Test(arguments: [1, 5, 16, 1000, 1_000_000])
    func `records come back in order, from memory and from the file`(memoryLimit: Int) throws {
        let folder = try TestFolder()
        var generator = SeededGenerator(UInt64(memoryLimit))
        let spool = Spool(directory: folder.path, memoryLimit: memoryLimit)
        let records = (0..<400).map { index in
            generator.bytes(index % 97 == 0 ? 5_000 : Int.random(in: 0...40, using: &generator))
        }
        for record in records { try spool.append(record) }
        #expect(spool.count == records.count)
        #expect(spool.byteCount == records.reduce(0) { $0 + $1.count + 4 })
        #expect(try readAll(spool) == records)
        #expect(try readAll(spool) == records)
    }

    @Test func `nothing is to be seen of the file`() throws {
        let folder = try TestFolder()
        let spool = Spool(directory: folder.path, memoryLimit: 10)
        for _ in 0..<10 { try spool.append([UInt8](repeating: 1, count: 100)) }
        #expect(try folder.names() == [])
        #expect(try readAll(spool).count == 10)
    }

    @Test func `a reader goes on with records that come later`() throws {
        let folder = try TestFolder()
        let spool = Spool(directory: folder.path, memoryLimit: 600_000)
        var reader = spool.makeReader()
        #expect(try reader.next() == nil)
        var expected = 0
        for turn in 0..<60 {
            let record = [UInt8](repeating: UInt8(turn), count: 20_000 + turn)
            try spool.append(record)
            if turn % 3 == 2 {
                while let next = try reader.next() {
                    #expect(next.count == 20_000 + expected)
                    expected += 1
                }
                #expect(expected == turn + 1)
            }
        }
    }

    @Test func `a record larger than the buffers comes back whole`() throws {
        let folder = try TestFolder()
        let spool = Spool(directory: folder.path, memoryLimit: 1)
        let large = [UInt8](repeating: 3, count: 700_001)
        for record in [[1], large, [], [2]] { try spool.append(record) }
        #expect(try readAll(spool) == [[1], large, [], [2]])
    }

    @Test func `an empty spool has no records`() throws {
        let folder = try TestFolder()
        #expect(try readAll(Spool(directory: folder.path)) == [])
    }

    @Test func `a folder that is not there is an error, once it is needed`() throws {
        let folder = try TestFolder()
        let spool = Spool(directory: folder["none"], memoryLimit: 10)
        try spool.append([1])
        let error = #expect(throws: FilesError.self) { try spool.append([UInt8](repeating: 1, count: 10)) }
        #expect(error?.code == .notFound)
    }
}
