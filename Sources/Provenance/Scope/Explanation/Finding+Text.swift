extension Finding {
    /// The finding as text for a person: the verdict, the words, what would change it; then how one gets there.
    public var text: String {
        var page = TextPage()
        summary(&page)
        askedSection(&page)
        recordSection(&page)
        page.section("Deliveries looked at", links.map { remark($0) })
        page.section(
            "The words in force", revisions.map { "\(VisibleText.escaped($0.subject)): \($0.sentence)\(mark($0.answer))" })
        page.section(
            "Said beside the agreement (context; nothing is taken from it)",
            context.map { "\(VisibleText.escaped($0.subject)): \(remark($0))" })
        termSection(&page)
        page.section("Where words meet", conflicts.map { "\($0.subject): \($0.sentence)" })
        page.section(
            "The days of the use",
            parts.map { part in
                let terms = part.because.map(\.term).joined(separator: ", ")
                let days = part.from == part.until ? "\(part.from)" : "\(part.from) to \(part.until)"
                return "\(days): \(part.verdict.rawValue)" + (terms.isEmpty ? "" : " (\(terms))")
            })
        page.section("What is open", open.map { "\($0.question). It would be settled by: \($0.settledBy)." })
        page.section("What would change it", wouldChange.map { "\($0.words). It would be settled by: \($0.settledBy)." })
        page.section("Not considered", Self.notConsidered)
        engineSection(&page)
        return page.text
    }

    /// The first three sentences.
    public var summary: String {
        var page = TextPage()
        summary(&page)
        return page.text
    }

    /// The first three sentences, where the words of one agreement are only proposed.
    func summary(_ proposed: ProposedWords) -> String {
        var page = TextPage()
        page.paragraph("\(verdict.rawValue): \(sentence(proposed))")
        let isProposed = !because.isEmpty && because.allSatisfy(proposed.hold)
        page.paragraph(isProposed ? quotedWords.replacing("The words:", with: "The proposed words:") : quotedWords)
        page.paragraph(turningPoint)
        return page.text
    }

    /// The verdict as a sentence, which calls no words recorded that are only proposed.
    func sentence(_ proposed: ProposedWords) -> String {
        let restsOnProposal = because.contains(where: proposed.hold)
        return restsOnProposal ? sentence.replacing("The recorded words", with: "The proposed words") : sentence
    }

    private func summary(_ page: inout TextPage) {
        page.paragraph("\(verdict.rawValue): \(sentence)")
        page.paragraph(quotedWords)
        page.paragraph(turningPoint)
    }

    private var quotedWords: String {
        guard !because.isEmpty else { return "The words: none on record speak of this." }
        let quotes = because.prefix(Self.mostQuotes).map { "\(Self.quoted($0.quote)) (\($0.place))" }
        let more = because.count > Self.mostQuotes ? "; and \(because.count - Self.mostQuotes) more below" : ""
        return "The words: \(quotes.joined(separator: "; "))\(more)."
    }

    private var turningPoint: String {
        let turns = wouldChange.prefix(2)
        guard !turns.isEmpty else { return "What would change it: no single fact on record would." }
        return "What would change it: \(turns.map(\.words).joined(separator: "; "))."
    }

    private func askedSection(_ page: inout TextPage) {
        let entry = use.onRecord.map { " (entry \($0.entry))" } ?? ""
        var lines = use.facts.map {
            "\($0.field): \(VisibleText.escaped($0.value))\(meaning($0)) [\($0.basis.rawValue.uppercased())]"
        }
        if !unknown.isEmpty { lines.append("not known: \(unknown.joined(separator: ", "))") }
        lines += taken
        page.section("The use, as recorded\(entry)", lines)
        page.section(
            works.count == 1 ? "The work" : "The works (\(works.count), all alike in this)",
            works.map { VisibleText.escaped($0.name) })
    }

    /// What the word of a fact means, for a reader who does not have the vocabulary at hand.
    private func meaning(_ fact: Fact) -> String {
        guard let group = WordGroup(rawValue: fact.field), group != .relation,
            let entry = Vocabulary.entries.first(where: { $0.group == group && $0.word == fact.value })
        else { return "" }
        return " (\(entry.meaning.dropLast().prefix(1).lowercased() + entry.meaning.dropLast().dropFirst()))"
    }

    /// What was on record by when, and whether that was before the use.
    private func recordSection(_ page: inout TextPage) {
        var lines = [String]()
        func add(_ name: String, _ record: OnRecord?, declared: String?, isCompared: Bool = true) {
            guard let record else { return }
            var line = "\(name): entry \(record.entry)"
            if let declared { line += ", which says \(declared)" }
            if let claimed = record.claimed { line += "; written on \(claimed) by its writer's own clock" }
            line += record.stamped.map { "; on record by \($0), as stamped from outside" } ?? "; not stamped by anyone outside"
            if isCompared, let start = use.days.first, let known = record.stamped ?? record.claimed {
                line += known > start ? "; that is after the use began" : "; that is not after the use began"
            }
            lines.append(line)
        }
        for agreement in agreements {
            add(
                "agreement \(VisibleText.escaped(agreement.handle))", agreement.onRecord,
                declared: "it holds from \(agreement.dates.from)")
            add(
                "the corrected reading of \(VisibleText.escaped(agreement.handle))", agreement.corrected, declared: nil)
        }
        for link in links { add("delivery under \(VisibleText.escaped(link.subject))", link.onRecord, declared: nil) }
        add("the use", use.onRecord, declared: use.days.first.map { "it began on \($0)" }, isCompared: false)
        page.section("On record by when (terms are the owner's reading of the words)", lines)
    }

    private func termSection(_ page: inout TextPage) {
        page.heading("Each term considered")
        for row in terms {
            let day = row.day.map { ", on \($0)" } ?? ""
            page.item("\(row.citation.place)\(day): \(row.effect.verb) — \(row.applies.verb)")
            page.detail(Self.quoted(row.citation.quote))
            for meeting in row.meetings where meeting.isStated {
                page.detail("\(meeting.dimension.rawValue): \(meeting.answer.rawValue) — \(VisibleText.escaped(meeting.step))")
            }
            let unlimited = row.meetings.filter { !$0.isStated }.map(\.dimension.rawValue)
            if !unlimited.isEmpty { page.detail("\(unlimited.joined(separator: ", ")): yes — the words set no limit there") }
        }
        if terms.isEmpty { page.item("none: no agreement was found to look at") }
    }

    private func engineSection(_ page: inout TextPage) {
        var lines = ["rules \(ScopeEvaluator.rulesVersion), vocabulary \(Vocabulary.digest)"]
        if let ledgerSize { lines.append("ledger of \(ledgerSize) entries") }
        for agreement in agreements {
            for document in ([agreement.document] + agreement.revisions.map(\.document)).compactMap({ $0 }) {
                lines.append(
                    "\(VisibleText.escaped(agreement.handle)): text \(document.textSHA256) by \(VisibleText.escaped(document.extractor))"
                )
            }
        }
        page.section("Made with", lines)
    }

    private func remark(_ remark: Remark) -> String {
        let entry = remark.onRecord.map { " (entry \($0.entry))" } ?? ""
        return
            "\(VisibleText.escaped(remark.sentence, foldingLineBreaks: true))\(entry)\(remark.answer == .no ? " — set aside" : "")"
    }

    private func mark(_ answer: Answer) -> String {
        switch answer {
        case .yes: ""
        case .no: " — does not apply"
        case .unknown: " — not known whether it applies"
        }
    }

    private static let mostQuotes = 4
    /// A longer quote is cut in the running text; the JSON has all of it.
    private static let longestQuote = 600

    static func quoted(_ quote: String) -> String {
        let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let shown = words.count > longestQuote ? words.prefix(longestQuote) + " […]" : words[...]
        return "“\(VisibleText.escaped(shown))”"
    }
}

extension Citation {
    /// Where the words stand, for people: `photo-2024, clause 12.2, term insights`.
    var place: String {
        var place = VisibleText.escaped(agreement)
        if revision != AgreementTerms.firstRevision { place += " in revision \(VisibleText.escaped(revision))" }
        if let clause { place += ", clause \(VisibleText.escaped(clause, foldingLineBreaks: true))" }
        return "\(place), term \(term)"
    }
}

extension Change {
    /// The change and what would come out, as half a sentence.
    var words: String { verdict.map { "\(condition): \($0.rawValue)" } ?? condition }
}

extension Effect {
    fileprivate var verb: String {
        switch self {
        case .permit: "permits"
        case .forbid: "forbids"
        case .reserve: "reserves"
        }
    }
}

extension Answer {
    fileprivate var verb: String {
        switch self {
        case .yes: "applies"
        case .no: "does not apply"
        case .unknown: "may apply"
        }
    }
}
