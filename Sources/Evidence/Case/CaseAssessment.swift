internal import Cryptography
internal import Provenance
internal import Transparency

/// Holds the uses of a case against its agreements, from nothing but the records in the bundle.
///
/// So whoever has the bundle can judge again, and a finding that says something else than the records is found out.
struct CaseAssessment {
    let evidence: ResolvedCase
    /// For each work, whatever its version, the deliveries that name it.
    private let deliveries: [String: [(fact: LinkFact, target: WorkTarget)]]

    init(evidence: ResolvedCase) throws {
        self.evidence = evidence
        var deliveries = [String: [(fact: LinkFact, target: WorkTarget)]]()
        for link in evidence.records(of: .link) {
            guard let fact = try Self.fact(link, in: evidence) else { continue }
            for target in link.targets { deliveries[Self.handle(of: target, in: evidence), default: []].append((fact, target)) }
        }
        self.deliveries = deliveries
    }

    /// The handle of a work: as its own entry has it, else as the line that names it says.
    private static func handle(of target: WorkTarget, in evidence: ResolvedCase) -> String {
        evidence.record(at: target.work.index)?.statement.handle ?? String(target.name.prefix { $0 != "@" })
    }

    /// Why the records do not suffice to judge, or nil when they do.
    var gap: String? {
        for record in evidence.records where [.agreement, .use, .link].contains(record.kind) && !record.sufficesToJudge {
            return "\(record.label) is not disclosed far enough"
        }
        return nil
    }

    /// One finding for each use and each group of works in the same position.
    func findings() throws -> [EvidenceFinding] {
        let versions = try evidence.records(of: .agreement).map { record in
            (index: record.index, version: try record.agreementVersion(onRecord: Self.onRecord(record, in: evidence)))
        }
        let agreements = try Dictionary(grouping: versions.map(\.version), by: \.handle).sorted { $0.key < $1.key }.map {
            _, versions in
            try ResolvedCase.reading("the agreement \(versions[0].handle)") { try AgreementTerms(versions: versions) }
        }
        var positions = [WordsPlace: Int]()
        for (index, version) in versions {
            // Words that were read again stand where they were read last.
            let id = version.change == .correction ? AgreementTerms.firstRevision : version.revisionID
            if let id { positions[WordsPlace(agreement: version.handle, revision: id)] = index }
        }
        return try evidence.records(of: .use).flatMap { use in
            let fact = try ResolvedCase.reading("the use of entry \(use.index)") {
                try UseFact(facts: use.records(Fact.self), onRecord: Self.onRecord(use, in: evidence))
            }
            let works = use.targets.flatMap { questions(about: $0) }
            let findings = try ResolvedCase.reading("the records about entry \(use.index)") {
                try ScopeEvaluator.assess(fact, of: works, under: agreements, ledgerSize: evidence.checkpoint.size)
            }
            return findings.map { EvidenceFinding($0, use: use.index, agreements: positions) }
        }
    }

    private static func onRecord(_ record: ResolvedRecord, in evidence: ResolvedCase) -> OnRecord {
        OnRecord(
            entry: record.index, leaf: record.leaf.hex, claimed: CalendarDay(unixSeconds: record.statement.claimedTime),
            stamped: evidence.earliestToken(for: record.index)?.reply.info.flatMap { CalendarDay(unixSeconds: $0.latestTime) })
    }

    /// The questions that a use of a work, or of a part of it, comes down to: one for each set of deliveries that reached the same
    /// files. When twelve of forty files were delivered and all forty were used, there are two questions, and two answers.
    private func questions(about target: WorkTarget) -> [WorkLinks] {
        guard let work = evidence.record(at: target.work.index) else { return [] }
        let files = work.fileLines
        var parts = DeliveredParts(used: target.part.ranges(among: files))
        var facts = [LinkFact]()
        for (fact, delivered) in deliveries[Self.handle(of: target, in: evidence)] ?? [] {
            let isSame = delivered.work.index == work.index
            parts.deliver(isSame ? delivered.part.ranges(among: files) : nil)
            var fact = fact
            fact.isOtherVersion = !isSame
            facts.append(fact)
        }
        let onRecord = Self.onRecord(work, in: evidence)
        return parts.groups.map { group in
            let name = group.count == files.count ? work.name : "\(work.name) (\(group.count) of \(files.count) files)"
            return WorkLinks(name: name, links: group.deliveries.map { facts[$0] }, onRecord: onRecord)
        }
    }

    /// A delivery, if the agreement it names and the party it went to are in the bundle.
    private static func fact(_ link: ResolvedRecord, in evidence: ResolvedCase) throws -> LinkFact? {
        guard let reference = EntryReference(link.statement.members["agreement"]),
            let agreement = evidence.record(at: reference.index)?.statement.handle,
            let party = link.lines(of: Party.list).first?["party"]?.string
        else { return nil }
        let day = try link.lines(of: "delivery").first?["on"]?.string.map { text in
            try ResolvedCase.reading("the day of entry \(link.index)") { try CalendarDay(text) }
        }
        return LinkFact(agreement: agreement, party: party, delivered: day, onRecord: onRecord(link, in: evidence))
    }
}

extension WorkTarget.Part {
    /// The line ranges that are meant, of a work whose files stand in these lines.
    func ranges(among files: Range<Int>) -> [ClosedRange<Int>] {
        switch self {
        case .all: files.isEmpty ? [] : [files.lowerBound...files.upperBound - 1]
        case .lines(let ranges): ranges
        }
    }
}

extension ResolvedRecord {
    /// The lines of a work that describe its files: all that stand behind the others.
    var fileLines: Range<Int> {
        let head = lines.last { $0.disclosed.line.list != "file" }.map { $0.disclosed.index + 1 } ?? 0
        return min(head, statement.lineCount)..<statement.lineCount
    }

    /// Whether what is disclosed of it is all that judging takes. Of a decision, that is what was decided.
    var sufficesToJudge: Bool {
        guard kind == .agreement, statement.members["change"]?.string == AgreementChange.decision.rawValue else {
            return isHeadDisclosed
        }
        return !lines(of: DecisionLine.list).isEmpty
    }

    /// What an entry about an agreement says, as far as its lines are disclosed.
    func agreementVersion(onRecord: OnRecord? = nil) throws -> AgreementVersion {
        try ResolvedCase.reading("entry \(index)") {
            try AgreementVersion(
                statement, lines: lines.map { ($0.disclosed.line.list, .object($0.disclosed.line.members)) }, onRecord: onRecord)
        }
    }

    /// The words that a finding cites under the name of a term or a duty.
    func words(named name: String) throws -> QuotedWords? {
        if let term = try records(Term.self).first(where: { $0.id == name }) {
            return QuotedWords(clause: term.clause, quote: term.quote, range: term.range)
        }
        return try records(Duty.self).first { $0.id == name }?.words
    }

    /// Whether every line before the first disclosed work is disclosed: the lines that say who, what and when stand first.
    var isHeadDisclosed: Bool {
        let head = lines.first { $0.disclosed.line.list == "target" }?.disclosed.index ?? statement.lineCount
        return lines.prefix(head).map(\.disclosed.index).elementsEqual(0..<head)
    }
}

/// In which revision of which agreement words stand.
struct WordsPlace: Hashable {
    let agreement: String
    let revision: String
}

extension EvidenceFinding {
    /// Takes over a finding of the evaluator.
    ///
    /// - Parameter agreements: The entry in which the words of each revision of each agreement stand.
    init(_ finding: Finding, use: Int, agreements: [WordsPlace: Int]) {
        self.init(
            use: use, works: finding.works.compactMap { $0.onRecord?.entry }, verdict: finding.verdict,
            sentence: finding.sentence,
            cites: finding.because.compactMap { citation in
                agreements[WordsPlace(agreement: citation.agreement, revision: citation.revision)].map {
                    Citation(agreement: $0, term: citation.term)
                }
            }, text: finding.text, explanation: finding.json)
    }
}
