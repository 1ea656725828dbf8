import Cryptography
import Files
import Foundation
import Synchronization
import Testing

@testable import Intake

@Suite struct HashingPipelineTests {
    /// Runs a scan and keeps all it says.
    private func scan(
        _ inputs: [RawPath], _ options: ScanOptions = ScanOptions(), workers: Int = 2,
        isStopped: @escaping @Sendable () -> Bool = { false }, progress: (@Sendable (ScanProgress) -> Void)? = nil
    ) async throws -> [ScanResult] {
        var results = [ScanResult]()
        let pipeline = HashingPipeline(options, workerCount: workers, isStopped: isStopped)
        try await pipeline.run(inputs, progress: progress) { results.append($0) }
        return results
    }

    /// One line for each result.
    private func lines(_ results: [ScanResult]) -> [String] {
        results.map { result in
            switch result.outcome {
            case .file(let file): "\(result.input) \(file.path.display) \(file.size)"
            case .skipped(let path, let reason): "\(result.input) \(path.display) \(reason.rawValue)"
            case .failed(let path, let error): "\(result.input) \(path.display) \(error.code)"
            }
        }
    }

    private func files(_ results: [ScanResult]) -> [ScannedFile] {
        results.compactMap { if case .file(let file) = $0.outcome { file } else { nil } }
    }

    private func content(_ seed: Int, _ count: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: seed), count: count)
    }

    @Test(arguments: [1, 2, 7])
    func `results come in the order of the paths, whatever takes longer`(workers: Int) async throws {
        let folder = try ScanFolder()
        var expected = [String: Digest]()
        for index in 0..<300 {
            let size = index % 50 == 0 ? 1_200_000 : index * 7
            let name = "d\(index % 7)/f\(index)"
            try folder.file(name, content(index, size))
            expected[name] = SHA256.hash(content(index, size))
        }
        let results = try await scan([folder.path], workers: workers)
        #expect(results.map(\.path.display) == expected.keys.sorted())
        for file in files(results) { #expect(file.sha256 == expected[file.path.display]) }
        #expect(files(results).count == 300)
    }

    @Test func `digests are those of the public vectors, all from one reading`() async throws {
        let folder = try ScanFolder()
        try folder.file("abc", Array("abc".utf8))
        try folder.file("empty", [])
        let results = try await scan([folder.path], ScanOptions(digests: [.sha1, .md5, .sha512, .sha256]))
        let abc = try #require(files(results).first)
        #expect(abc.sha256.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(abc.digests[.sha1].map { Hex.encode($0) } == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(abc.digests[.md5].map { Hex.encode($0) } == "900150983cd24fb0d6963f7d28e17f72")
        #expect(abc.digests[.sha512].map { Hex.encode($0).prefix(16) } == "ddaf35a193617aba")
        #expect(abc.digests[.sha256] == nil)
        let empty = try #require(files(results).last)
        #expect(empty.sha256.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(empty.size == 0)
    }

    @Test(arguments: [0, 1, 131_071, 131_072, 131_073, 262_144, 1_048_576, 1_048_577])
    func `sizes around the limits of buffers and groups are read whole`(size: Int) async throws {
        let folder = try ScanFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for name in ["a", "b"] { try folder.file(name, bytes) }
        let found = files(try await scan([folder.path]))
        #expect(found.map(\.sha256) == [SHA256.hash(bytes), SHA256.hash(bytes)])
        #expect(found.map(\.size) == [size, size])
    }

    @Test func `files and folders are taken one after another, and numbered`() async throws {
        let folder = try ScanFolder()
        try folder.file("b/two", [1, 2])
        try folder.file("b/.hidden", [1])
        try folder.file("a", [1])
        try folder.file(".named", [1, 2, 3])
        try folder.link("link", to: "a")
        let inputs = [folder["b"], folder[".named"], folder["none"], folder["link"], folder["a"], folder["a"]]
        let results = try await scan(inputs)
        #expect(
            lines(results) == [
                "0 .hidden hidden", "0 two 2", "1 .named 3", "2 \(folder["none"]) notFound", "3 \(folder["link"]) symbolicLink",
                "4 a 1", "5 a 1",
            ])
        #expect(try await scan([]).isEmpty)
    }

    @Test func `names come as they are`() async throws {
        let folder = try ScanFolder()
        let names: [[UInt8]] = [[0x0A], [0x1B, 0x5B], [UInt8](repeating: 0x78, count: 255), [0xFF, 0x61]]
        for name in names { try folder.file(name, [1]) }
        #expect(files(try await scan([folder.path])).map(\.path.bytes) == names)
    }

    @Test func `a file that changes while it is read fails by name, and the others are read`() async throws {
        let folder = try ScanFolder()
        for name in ["a", "b", "c"] { try folder.file(name, content(1, 300_000)) }
        let path = folder["b"]
        // Whether to stop is asked between any two chunks, so the file also grows between two of its own.
        let results = try await scan(
            [folder.path], workers: 1,
            isStopped: {
                let handle = FileHandle(forWritingAtPath: path.display)
                _ = try? handle?.seekToEnd()
                try? handle?.write(contentsOf: [0])
                try? handle?.close()
                return false
            })
        #expect(lines(results) == ["0 a 300000", "0 b changedWhileRead", "0 c 300000"])
        guard case .failed(_, let error) = results[1].outcome else { return }
        #expect(error.reason == "\(path.display) changed while it was read")
    }

    @Test func `work is given up when it is asked to stop, also in the middle of a file`() async throws {
        let folder = try ScanFolder()
        try folder.file("large", content(1, 3_000_000))
        let calls = Atomic(0)
        let error = await #expect(throws: FilesError.self) {
            try await scan([folder.path], isStopped: { calls.add(1, ordering: .relaxed).newValue > 5 })
        }
        #expect(error?.code == .interrupted)
        #expect(calls.load(ordering: .relaxed) < 10)
    }

    @Test func `an error of the caller ends the scan`() async throws {
        struct Enough: Error {}
        let folder = try ScanFolder()
        for index in 0..<500 { try folder.file("\(index)", [1]) }
        var count = 0
        await #expect(throws: Enough.self) {
            try await HashingPipeline(isStopped: { false }).run([folder.path]) { _ in
                count += 1
                if count == 3 { throw Enough() }
            }
        }
        #expect(count == 3)
    }

    @Test func `progress grows to the totals`() async throws {
        let folder = try ScanFolder()
        for index in 0..<100 { try folder.file("d\(index % 3)/\(index)", content(index, 1_000)) }
        try folder.file("large", content(1, 9_000_000))
        let reports = Mutex<[ScanProgress]>([])
        _ = try await scan([folder.path], progress: { progress in reports.withLock { $0.append(progress) } })
        let all = reports.withLock { $0 }
        #expect(all.count > 3)
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.byteCount <= $1.byteCount && $0.fileCount <= $1.fileCount })
        let totals = ScanTotals([folder.path, folder["none"]], options: ScanOptions(), isStopped: { false })
        #expect(totals.fileCount == 101)
        #expect(totals.byteCount == 9_100_000)
        #expect(all.last?.fileCount == totals.fileCount)
        #expect(all.last?.byteCount == totals.byteCount)
    }

    @Test func `a digest that is recalled for the same state is taken, and the file not read`() async throws {
        let folder = try ScanFolder()
        try folder.file("known", [1])
        try folder.file("other", [2])
        let digest = SHA256.hash([9])
        let found = files(
            try await scan(
                [folder.path],
                ScanOptions(recall: { input, path, identity in
                    input == 0 && path.text == "known" && identity.size == 1 ? digest : nil
                })))
        #expect(found.map(\.sha256) == [digest, SHA256.hash([2])])
        #expect(found.map(\.isRecalled) == [true, false])
    }

    @Test func `totals count what is said to be there, and read nothing`() throws {
        let folder = try ScanFolder()
        let handle = try #require(FileHandle(forWritingAtPath: try folder.file("sparse", []).display))
        try handle.truncate(atOffset: 3 << 40)
        try handle.close()
        let totals = ScanTotals([folder["sparse"]], options: ScanOptions(), isStopped: { false })
        #expect(totals.byteCount == 3 << 40)
        #expect(ScanTotals([folder["sparse"]], options: ScanOptions(), isStopped: { true }).fileCount == 0)
    }

    @Test func `the ledger in use is never read, wherever it lies`() async throws {
        let folder = try ScanFolder()
        for name in ["l/a", "l/db", "l/db-wal", "l/db-shm", "l/db-x", "l/m/db", "z"] { try folder.file(name, [1]) }
        try folder.link("link", to: "l")
        let options = ScanOptions(ledger: folder["link/db"])
        #expect(
            lines(try await scan([folder["l"], folder.path, folder["l/db-shm"], folder["l/db-x"]], options)) == [
                "0 a 1", "0 db own", "0 db-shm own", "0 db-wal own", "0 db-x 1", "0 m/db 1",
                "1 l/a 1", "1 l/db own", "1 l/db-shm own", "1 l/db-wal own", "1 l/db-x 1", "1 l/m/db 1", "1 link symbolicLink",
                "1 z 1",
                "2 db-shm own", "3 db-x 1",
            ])
        #expect(lines(try await scan([folder["z"]], ScanOptions(ledger: folder["none/db"]))) == ["0 z 1"])
    }

    @Test func `a result knows its place`() async throws {
        let folder = try ScanFolder()
        try folder.file("a/a/a", [1])
        let inputs = [folder["a"], folder["a/a/a"], folder["a/none"]]
        let places = try await scan(inputs).map { $0.place(in: inputs) }
        #expect(places == [folder["a/a/a"], folder["a/a/a"], folder["a/none"]])
    }

    @Test func `a group is small and holds few folders open, because descriptors are few`() async throws {
        let folder = try ScanFolder()
        for index in 0..<60 { try folder.file("d\(index)/f", content(index, index % 20 == 0 ? 1_100_000 : 1)) }
        for index in 0..<150 { try folder.file("e/\(index)", []) }
        var source = ScanSource([folder.path], ScanOptions())
        var count = 0
        while case let group = source.nextGroup(), !group.isEmpty {
            let folders = group.compactMap { if case .file(let file, _, _) = $0 { file.folder } else { nil } }
            #expect(Set(folders).count <= ScanSource.groupFolderCount)
            #expect(group.count <= ScanSource.groupCount)
            count += group.count
        }
        #expect(count == 210)
        #expect(files(try await scan([folder.path], workers: 8)).count == 210)
    }

    @Test(arguments: [1, 3, 200, 100_000])
    func `more results than the window holds come through`(windowCount: Int) async throws {
        let folder = try ScanFolder()
        try folder.file("a-large", content(1, 4_000_000))
        for index in 0..<600 { try folder.file("n\(index % 2)/\(index)", []) }
        for index in 0..<40 { try folder.link("n0/l\(index)", to: "x") }
        var results = [ScanResult]()
        let pipeline = HashingPipeline(ScanOptions(), workerCount: 3, windowCount: windowCount, isStopped: { false })
        try await pipeline.run([folder.path]) { results.append($0) }
        #expect(results.count == 641)
        #expect(zip(results, results.dropFirst()).allSatisfy { $0.path < $1.path })
    }
}
