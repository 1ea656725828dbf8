import Foundation
import Testing

@testable import Provenance

/// The published scope cases, when the corpus is at hand.
@Suite struct ScopeCorpusTests {
    @Test(.enabled(if: ScopeCorpus.folder != nil, "COLOPHON_CORPUS is not set"))
    func `every case of the corpus comes out as expected, with its citations`() throws {
        let folder = try #require(ScopeCorpus.folder)
        let corpus = try ScopeCorpus(Data(contentsOf: URL(fileURLWithPath: "\(folder)/scope/cases.json")))
        var right = 0
        for item in corpus.cases {
            let work = WorkLinks(name: "work@1", links: item.links)
            let finding = try #require(try ScopeEvaluator.assess(item.use, of: [work], under: item.agreements).first)
            let wrongSide = Set([finding.verdict.side, item.verdict.side]) == [.inside, .outside]
            #expect(!wrongSide, "\(item.id) is on the wrong side")
            let cites = Set(finding.because.map(\.term))
            #expect(finding.verdict == item.verdict, "\(item.id): \(item.reason)")
            #expect(item.cites.isSubset(of: cites), "\(item.id) cites \(cites.sorted())")
            if finding.verdict == item.verdict, item.cites.isSubset(of: cites) { right += 1 }
        }
        print("scope cases: \(right) of \(corpus.cases.count) right")
        #expect(right == corpus.cases.count)
        #expect(corpus.cases.count == 74)
    }
}

/// The judge of the corpus, run on our answers: it is not ours.
@Suite struct ScopeCompareTests {
    private static let python = "/usr/bin/python3"
    private static var isPossible: Bool {
        ScopeCorpus.folder != nil && FileManager.default.isExecutableFile(atPath: python)
    }

    @Test(.enabled(if: isPossible, "COLOPHON_CORPUS is not set, or there is no python3"))
    func `the corpus's own judge finds every answer right and none on the wrong side`() throws {
        let folder = try #require(ScopeCorpus.folder)
        let cases = "\(folder)/scope/cases.json"
        let corpus = try ScopeCorpus(Data(contentsOf: URL(fileURLWithPath: cases)))
        let results = try corpus.cases.map { item -> [String: Any] in
            let work = WorkLinks(name: "work@1", links: item.links)
            let finding = try #require(try ScopeEvaluator.assess(item.use, of: [work], under: item.agreements).first)
            return ["id": item.id, "verdict": finding.verdict.rawValue, "cites": finding.because.map(\.term)]
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("results-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONSerialization.data(withJSONObject: results).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments = ["\(folder)/scope/compare.py", cases, file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        print(text)
        #expect(process.terminationStatus == 0, "\(text)")
        #expect(text.contains("74 cases: 74 right, 0 right, citation missing, 0 wrong, 0 wrong side, 0 missing"))
    }
}
