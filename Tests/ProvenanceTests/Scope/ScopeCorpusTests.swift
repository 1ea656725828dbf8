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
