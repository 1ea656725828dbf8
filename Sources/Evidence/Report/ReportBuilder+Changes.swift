internal import Cryptography
internal import Provenance
internal import Transparency

/// What became of agreements: changes, ends, notes and decisions, each an entry of its own.
extension ReportBuilder {
    /// What an entry about an agreement is called: the title of the agreement, and which change to it.
    func agreementTitle(_ record: ResolvedRecord) -> String {
        guard record.statement.version > 1 else { return record.title ?? record.name }
        let handle = record.statement.handle ?? ""
        let first = evidence.records(of: .agreement).first { $0.statement.handle == handle && $0.statement.version == 1 }
        let change = record.statement.members["change"]?.string ?? "change"
        return "\(first?.title ?? handle), \(change) (\(record.name))"
    }

    /// What a change says, line by line.
    func changeFacts(of record: ResolvedRecord) throws -> [ReportFact] {
        guard record.statement.version > 1 else { return [] }
        let version = try record.agreementVersion()
        var facts = [ReportFact]()
        if let before = EntryReference(record.statement.members["revises"]) {
            facts.append(ReportFact("Follows", label(before.index), .recorded))
        }
        if let line = version.revision {
            facts.append(ReportFact("Revision", line.id, .declared))
            let until = line.until.map { ", new last day \($0)" } ?? ""
            let reach = line.reach == .newDeliveries ? ", for deliveries from that day on" : ", for all deliveries"
            facts.append(ReportFact("Holds", "from \(line.from)\(until)\(reach)", .declared))
            facts.append(ReportFact("Accepted", Self.acceptance(line), .declared))
            if line.isOpenEnded { facts.append(ReportFact("Last day", "taken away", .declared)) }
            if !line.leaves.isEmpty {
                facts.append(ReportFact("Leaves", line.leaves.map { "“\($0)”" }.joined(separator: ", "), .declared))
            }
            if !line.replaces.isEmpty { facts.append(ReportFact("Takes away", line.replaces.joined(separator: ", "), .declared)) }
        }
        if version.change == .correction {
            facts.append(
                ReportFact("Reading", "another one of the words as first agreed; of all on record the last counts", .recorded))
            if let reason = version.reason { facts.append(ReportFact("Reason", reason, .declared)) }
        }
        if let ending = version.ending {
            let by = ending.by.map { ": superseded by “\($0)”" } ?? ": \(ending.how.rawValue)"
            facts.append(ReportFact("End", "after \(ending.on)\(by)", .declared))
            if ending.reach == .newDeliveries {
                facts.append(ReportFact("Reaches", "deliveries after that day only", .declared))
            }
            if let reason = ending.reason { facts.append(ReportFact("Reason", reason, .declared)) }
        }
        if let decision = version.decision { facts.append(ReportFact("Owner's decision", decision.decision.rawValue, .declared)) }
        if let note = version.note { facts.append(ReportFact("Said beside it", note, .declared)) }
        if version.change == .note {
            facts.append(ReportFact("Standing", "context; no finding takes anything from it", .computed))
        }
        return facts
    }

    static func acceptance(_ line: RevisionLine) -> String {
        switch line.acceptance {
        case .accepted(let on):
            "yes" + (line.how.map { ", \($0.rawValue)" } ?? "") + (on.map { ", on \($0)" } ?? ", day not known")
        case .refused: "no, it was refused"
        case .unknown: "not known"
        }
    }

    /// The words of a change that are not those of a term: who came, and what ended it.
    func changeQuotes(of record: ResolvedRecord) throws -> [ReportQuote] {
        try record.agreementVersion().quotes.filter { !$0.of.hasPrefix("term ") }.map { name, words in
            quote(QuotedTerm(of: name, words: words), of: record)
        }
    }

    /// One sentence about a change, for the first page.
    func changeSentence(_ record: ResolvedRecord) throws -> String {
        let version = try record.agreementVersion()
        let what: String
        switch version.change {
        case .original: what = "is the agreement as first made"
        case .amendment:
            what = version.revision.map { "changes it from \($0.from) on; accepted: \(Self.acceptance($0))" } ?? "changes it"
        case .correction: what = "corrects how its owner reads the words as first agreed"
        case .end:
            what =
                version.ending.map { ending in
                    ending.by.map { "ends it after \(ending.on), when “\($0)” takes its place" }
                        ?? "ends it after \(ending.on) (\(ending.how.rawValue))"
                } ?? "ends it"
        case .note: what = "is something said beside it"
        case .decision: what = "is its owner's decision: \(version.decision?.decision.rawValue ?? "not shown")"
        }
        return "\(record.label) “\(agreementTitle(record))” \(what)."
    }
}

/// Words with what they are quoted for.
struct QuotedTerm {
    let of: String
    let words: QuotedWords
}

extension ReportBuilder {
    func quote(_ quoted: QuotedTerm, of agreement: ResolvedRecord) -> ReportQuote {
        var place = "\(agreement.label) \(agreementTitle(agreement)), for \(quoted.of)"
        if let clause = quoted.words.clause { place += ", clause \(clause)" }
        place += ", bytes \(quoted.words.range.lowerBound)–\(quoted.words.range.upperBound) of the text"
        if let exhibit = agreement.contents.first(where: { $0.text != nil })?.exhibit { place += " (\(exhibit))" }
        return ReportQuote(text: quoted.words.quote, place: place)
    }
}
