import Cryptography
import Files
import Intake
import Testing

@Suite struct HashingPipelineTests {
    /// Runs a scan and keeps all it says.
    private func scan(_ inputs: [RawPath], _ options: ScanOptions = ScanOptions(), workers: Int = 2) async throws -> [ScanResult]
    {
        var results = [ScanResult]()
        try await HashingPipeline(options, workerCount: workers, isStopped: { false }).run(inputs) { results.append($0) }
        return results
    }

    /// A content that is different for each seed.
    private func content(_ seed: Int, _ count: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: seed), count: count)
    }

    @Test func `results come in the order of inputs and paths, whatever takes longer`() async throws {
        let folder = try ScanFolder()
        var expected = [String: Digest]()
        for index in 0..<300 {
            let size = index % 50 == 0 ? 1_200_000 : index * 7
            let name = "d\(index % 7)/f\(index)"
            try folder.file(name, content(index, size))
            expected[name] = SHA256.hash(content(index, size))
        }
        let results = try await scan([folder.path], workers: 4)
        #expect(results.map(\.path.display) == expected.keys.sorted())
        for result in results {
            guard case .file(let file) = result.outcome else {
                Issue.record("\(result)")
                continue
            }
            #expect(file.sha256 == expected[file.path.display])
        }
    }
}
