import Foundation
import Testing

@testable import Clauses

/// The labelled agreements, when they are at hand: `COLOPHON_CORPUS` names their folder.
private let corpus = ProcessInfo.processInfo.environment["COLOPHON_CORPUS"].map { URL(fileURLWithPath: $0) }

@Suite(.enabled(if: corpus != nil, "COLOPHON_CORPUS names no folder"))
struct CorpusTests {
    private func text(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: #require(corpus).appendingPathComponent("dev/" + name)))
    }

    private func zoom() throws -> ReviewComparison {
        ReviewComparison(
            old: ClauseReviewer.review(text: try text("zoom-tos-2023-02s.md")),
            new: ClauseReviewer.review(text: try text("zoom-tos-2023-07s.md")))
    }

    @Test func `between two versions of one provider's terms, training is newly granted`() throws {
        let comparison = try zoom()
        let training = comparison.changes(.new).filter { $0.category == .aiTraining && $0.polarity == .grant }
        #expect(!training.isEmpty)
        #expect(training.contains { $0.new?.quote.contains("training") == true && $0.effect == .worse && $0.severity == .high })
        #expect(comparison.answers.first { $0.key == "training" }?.old == .notSaid)
        #expect(comparison.answers.first { $0.key == "training" }?.new == .yes)
        #expect(try #require(comparison.changes.first).effect == .worse)
        #expect(comparison.changes.contains { $0.kind == .same })
    }

    @Test func `every quote of every agreement stands at its bytes, and each names its rule`() throws {
        let folder = try #require(corpus).appendingPathComponent("dev")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names where name.hasSuffix(".md") || name.hasSuffix(".txt") {
            let bytes = try text(name)
            let review = ClauseReviewer.review(text: bytes)
            #expect(review.language.isEnglish && !review.findings.isEmpty, "\(name)")
            for finding in review.findings {
                #expect(Array(finding.quote.utf8) == Array(bytes[finding.start..<finding.end]), "\(name) \(finding.start)")
                #expect(finding.end - finding.start <= 1_500 && !finding.reason.rule.isEmpty)
            }
            #expect(review.parts.flatMap(\.findings).count == review.findings.count)
        }
    }
}
