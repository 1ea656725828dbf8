import Foundation

@testable import Provenance

/// Scope cases in the form of the shared corpus, read with Foundation's JSON and turned into our types.
struct ScopeCorpus {
    struct Case {
        var id: String
        var use: UseFact
        var links: [LinkFact]
        var agreements: [AgreementTerms]
        var verdict: Verdict
        var cites: Set<String>
        var reason: String
    }

    var cases: [Case]

    /// The folder that the optional corpus is in.
    static var folder: String? { ProcessInfo.processInfo.environment["COLOPHON_CORPUS"] }

    init(_ data: Data) throws {
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let agreements = root["agreements"] as? [String: [String: Any]], let cases = root["cases"] as? [[String: Any]]
        else { throw Malformed(what: "the file") }
        self.cases = try cases.map { try Self.scopeCase($0, agreements) }
    }

    struct Malformed: Error { var what: String }

    private static func scopeCase(_ value: [String: Any], _ agreements: [String: [String: Any]]) throws -> Case {
        let id = value.text("id") ?? "?"
        let links = value["links"] as? [[String: Any]] ?? []
        guard let use = value["use"] as? [String: Any], let expected = value["expect"] as? [String: Any],
            let verdict = expected.text("verdict").flatMap(Verdict.init)
        else { throw Malformed(what: id) }
        let handles = links.compactMap { $0.text("agreement") }
        return Case(
            id: id, use: try useFact(use),
            links: try links.map {
                try LinkFact(agreement: $0.text("agreement") ?? "", party: "other", delivered: $0.day("delivered"))
            },
            agreements: try handles.map {
                try agreement($0, agreements[$0] ?? [:], over: value.text("prevails") == $0 ? handles : [])
            },
            verdict: verdict, cites: Set(expected["cites"] as? [String] ?? []), reason: expected.text("why") ?? "")
    }

    private static func useFact(_ value: [String: Any]) throws -> UseFact {
        let first = try value.day("from")
        let last = try value.day("to")
        let days: UseDays =
            switch (first, last) {
            case (let first?, let last?): value.text("dates") == "interval" ? .span(first, last) : .between(first, last)
            case (let first?, nil): .on(first)
            default: .unknown
            }
        return UseFact(
            by: "other", action: try value.word("action"), object: try value.word("on"), purpose: try value.word("purpose"),
            recipient: try value.word("recipient"), form: try value.word("form"), relation: try value.word("relation"),
            days: days,
            conditions: (value["facts"] as? [String: String] ?? [:]).compactMapValues { $0 == "unknown" ? nil : $0 == "yes" })
    }

    private static func agreement(_ handle: String, _ value: [String: Any], over: [String]) throws -> AgreementTerms {
        guard let from = try value.day("from") else { throw Malformed(what: handle) }
        let others = over.filter { $0 != handle }
        return AgreementTerms(
            handle: handle,
            parties: [
                Party(handle: "creator", name: "The creator", role: .creator),
                Party(handle: "other", name: value.text("grantee") ?? "", role: .other),
            ],
            dates: AgreementDates(from: from, until: try value.day("until")), terms: try terms(value),
            revisions: try (value["amendments"] as? [[String: Any]] ?? []).map(revision),
            precedence: others.isEmpty ? nil : Precedence(over: others, quote: "prevails", range: 0..<8))
    }

    private static func revision(_ value: [String: Any]) throws -> Revision {
        guard let from = try value.day("from"), let reach = value.text("reaches").flatMap(Revision.Reach.init) else {
            throw Malformed(what: "revision")
        }
        return Revision(
            id: value.text("revision") ?? "", from: from, reach: reach,
            acceptance: value.text("accepted") == "yes"
                ? .accepted(on: nil) : value.text("accepted") == "no" ? .refused : .unknown,
            replaces: value["replaces"] as? [String] ?? [], terms: try terms(value))
    }

    private static func terms(_ value: [String: Any]) throws -> [Term] {
        try (value["terms"] as? [[String: Any]] ?? []).map { value in
            let place = value["quote"] as? [String: Any]
            let quote = place?.text("text") ?? value.text("text") ?? ""
            let start = place?["start"] as? Int ?? 0
            guard let effect = value.text("effect").flatMap(Effect.init) else { throw Malformed(what: "effect") }
            return Term(
                id: value.text("id") ?? "", effect: effect, quote: quote, range: start..<start + quote.utf8.count,
                actions: try value.words("actions") ?? [], objects: try value.words("on") ?? [],
                purposes: try value.words("purposes"),
                recipients: try value.words("recipients"), form: try value.words("form"), who: try value.words("who"),
                exclusive: try value.words("exclusive") ?? [], unless: value["unless"] as? [String] ?? [],
                requires: value["requires"] as? [String] ?? [], notwithstanding: value["notwithstanding"] as? [String] ?? [],
                reading: value.text("reading").flatMap(Reading.init) ?? .express,
                after: value.text("after").flatMap(AfterEnd.init) ?? .silent)
        }
    }
}

extension [String: Any] {
    fileprivate func text(_ key: String) -> String? { self[key] as? String }

    fileprivate func day(_ key: String) throws -> CalendarDay? { try text(key).map { try CalendarDay($0) } }

    fileprivate func word<Word: VocabularyWord>(_ key: String) throws -> Recorded<Word> {
        guard let value = self[key] else { return .notRecorded }
        guard let text = value as? String, text != "unknown" else { return .unknown }
        return .known(try Word(word: text))
    }

    fileprivate func words<Word: VocabularyWord>(_ key: String) throws -> [Word]? {
        try (self[key] as? [String])?.map { try Word(word: $0) }
    }
}
