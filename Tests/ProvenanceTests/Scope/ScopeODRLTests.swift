import Foundation
import Testing

@testable import Provenance

/// The action words of the published ODRL cases, as a tree of its own: the matcher is the one that terms are matched with.
private enum ODRLAction: String, VocabularyWord {
    case odrlRoot = "*"
    case use
    case read
    case write
    case transfer
    case sell

    static var group: WordGroup { .action }

    var parent: ODRLAction? {
        switch self {
        case .odrlRoot: nil
        case .use, .transfer: .odrlRoot
        case .read, .write: .use
        case .sell: .transfer
        }
    }

    var entry: VocabularyEntry { VocabularyEntry(self, "A word of another vocabulary.", []) }
}

@Suite struct ScopeODRLTests {
    @Test(.enabled(if: ScopeCorpus.folder != nil, "COLOPHON_CORPUS is not set"))
    func `the published ODRL cases match as published`() throws {
        let folder = try #require(ScopeCorpus.folder)
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/scope/odrl-68.json"))
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let cases = try #require(root["cases"] as? [[String: Any]])
        #expect(cases.count == 68)
        var right = 0
        for item in cases {
            var isRight = true
            let id = item["id"] as? String ?? "?"
            let expected = try #require(item["expect"] as? [String: [String: Any]])
            for rule in try #require(item["rules"] as? [[String: Any]]) {
                let ruleID = try #require(rule["id"] as? String)
                let isActive = try Self.isActive(rule, item)
                let isExpected = (expected[ruleID]?["activation"] as? String == "Active") == isActive
                #expect(isExpected, "\(id) \(ruleID)")
                isRight = isRight && isExpected
            }
            if isRight { right += 1 }
        }
        print("ODRL cases: \(right) of \(cases.count) right")
        #expect(right == 68)
    }

    private static func isActive(_ rule: [String: Any], _ item: [String: Any]) throws -> Bool {
        let request = try #require(item["request"] as? [String: String])
        let members = item["members"] as? [[String]] ?? []
        let duties = item["duties"] as? [String: String] ?? [:]
        let actions = try (rule["action"] as? String).map { [try ODRLAction(word: $0)] } ?? [.odrlRoot]
        let asked = try ODRLAction(word: try #require(request["action"]))
        guard TermMatch.meets(asked, actions) == .yes else { return false }
        for key in ["assignee", "target"] {
            let wanted = try #require(request[key])
            if let name = rule[key] as? String, name != wanted { return false }
            if let name = (rule[key] as? [String: String])?["collection"], !members.contains([wanted, name]) { return false }
        }
        let now = try #require(item["now"] as? String)
        guard try (rule["constraints"] as? [[String: Any]] ?? []).allSatisfy({ try holds($0, now) }) else { return false }
        return !(rule["duty"] as? [String] ?? []).contains { duties[$0] == "Violated" }
    }

    private static func holds(_ constraint: [String: Any], _ now: String) throws -> Bool {
        if let all = constraint["and"] as? [[String: Any]] { return try all.allSatisfy { try holds($0, now) } }
        if let any = constraint["or"] as? [[String: Any]] { return try any.contains { try holds($0, now) } }
        let left = try instant(now)
        let right = try instant(try #require(constraint["right"] as? String))
        switch constraint["operator"] as? String {
        case "eq": return left == right
        case "neq": return left != right
        case "lt": return left < right
        case "lteq": return left <= right
        case "gt": return left > right
        case "gteq": return left >= right
        default: throw ScopeCorpus.Malformed(what: "operator")
        }
    }

    private static func instant(_ text: String) throws -> Date {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = text.contains(".") ? [.withInternetDateTime, .withFractionalSeconds] : [.withInternetDateTime]
        // The cases write microseconds, which the formatter does not take.
        let trimmed = text.replacing(/\.(\d{3})\d+/) { ".\($0.1)" }
        return try #require(formatter.date(from: trimmed), "\(text)")
    }
}
