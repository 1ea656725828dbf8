import Foundation
import Testing

@testable import Intake

/// Quotes of real contracts, whose places a person recorded.
@Suite struct TermsCorpusTests {
    private static var folder: String? { ProcessInfo.processInfo.environment["COLOPHON_CORPUS"] }

    private struct Label: Decodable {
        var doc: String
        var quote: String
        var start: Int
        var end: Int
    }

    @Test(.enabled(if: folder != nil, "COLOPHON_CORPUS is not set"))
    func `every labelled quote is found where a person found it`() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder)).appendingPathComponent("dev")
        let lines = try Data(contentsOf: folder.appendingPathComponent("labels.jsonl")).split(separator: UInt8(ascii: "\n"))
        var locators = [String: QuoteLocator]()
        var found = 0
        for line in lines {
            let label = try JSONDecoder().decode(Label.self, from: Data(line))
            if locators[label.doc] == nil {
                let bytes = try Data(contentsOf: folder.appendingPathComponent(label.doc))
                locators[label.doc] = QuoteLocator(try DocumentText(named: label.doc, bytes: Array(bytes)))
            }
            let locator = try #require(locators[label.doc])
            let place = label.start..<label.end
            // Words that stand several times are found by their number.
            let isFound =
                (try? locator.locate(label.quote)) == place
                || (1...60).contains { (try? locator.locate(label.quote, occurrence: $0)) == place }
            #expect(isFound, "\(label.doc) \(place) \(label.quote.prefix(60))")
            if isFound { found += 1 }
        }
        print("labelled quotes: \(found) of \(lines.count) found at their place")
        #expect(found == lines.count)
    }
}
