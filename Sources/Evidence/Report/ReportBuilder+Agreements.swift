internal import Provenance
internal import Transparency

extension ReportBuilder {
    func agreements() throws -> ReportSection {
        var blocks = [ReportBlock]()
        for agreement in evidence.records(of: .agreement) {
            blocks.append(.heading("\(agreement.label)  \(agreementTitle(agreement))"))
            blocks.append(.facts(try facts(of: agreement)))
            let documents = agreement.contents
            if !documents.isEmpty { blocks.append(.table(fileTable(documents, in: agreement))) }
            let terms = try agreement.records(Term.self)
            if !terms.isEmpty {
                blocks.append(
                    .paragraph(
                        "The terms below are the ledger owner's reading of the words; the words are quoted from the text of the document."
                    ))
            }
            for term in terms {
                blocks.append(.sentence(ReportSentence(.declared, "Term \(term.id). \(reading(of: term))")))
                blocks.append(
                    .quote(quote(QuotedWords(clause: term.clause, quote: term.quote, range: term.range), of: agreement)))
            }
            for quote in try changeQuotes(of: agreement) { blocks.append(.quote(quote)) }
            let hidden = agreement.statement.lineCount - agreement.lines.count
            if hidden > 0 {
                blocks.append(
                    .sentence(
                        ReportSentence(
                            .computed,
                            "\(Phrase.count(hidden, "line", "lines")) of this agreement's entry are not disclosed here."))
                )
            }
        }
        if blocks.isEmpty { blocks.append(.paragraph("No agreement is part of this bundle.")) }
        return ReportSection(title: "The agreements", question: "What was agreed, in which words?", blocks: blocks)
    }

    private func facts(of agreement: ResolvedRecord) throws -> [ReportFact] {
        var facts = [ReportFact("Name on record", agreement.name, .recorded)]
        facts += try changeFacts(of: agreement)
        for party in try agreement.records(Party.self) {
            let from = party.from.map { ", from \($0)" } ?? ""
            let place = party.of.map { ", in the place of “\($0)”" } ?? ""
            facts.append(
                ReportFact("Party", "\(party.name) (“\(party.handle)”, \(party.role.rawValue)\(from)\(place))", .declared))
        }
        for dates in try agreement.records(AgreementDates.self) {
            let end = dates.until.map { "until \($0)" } ?? "no end day stated"
            facts.append(ReportFact("In force", "from \(dates.from), \(end)", .declared))
            if let law = dates.governingLaw { facts.append(ReportFact("Governing law", law, .declared)) }
        }
        for execution in try agreement.records(Execution.self) {
            let day = execution.on.map { " on \($0)" } ?? ", day not known"
            facts.append(
                ReportFact(
                    "Executed", "by \(partyName(execution.by))\(day): \(execution.how.rawValue)", UseWords.kind(execution.basis)))
        }
        for deadline in try agreement.records(Deadline.self) {
            let days = (deadline.from.map { " from \($0)" } ?? "") + (deadline.until.map { " until \($0)" } ?? "")
            facts.append(ReportFact("Deadline", "\(deadline.what.rawValue)\(days)", .declared))
        }
        for duty in try agreement.records(Duty.self) { facts.append(ReportFact("Duty", Self.sentence(of: duty), .declared)) }
        facts.append(onRecordFact(agreement))
        facts.append(ReportFact("Entered", UTCTime.instant(agreement.statement.claimedTime), .declared))
        return facts
    }

    /// What a duty asks for. Its words stand with the other quotes.
    private static func sentence(of duty: Duty) -> String {
        var text = "\(duty.by.map { "“\($0)”" } ?? "the other side"), \(duty.what.rawValue)"
        if let objects = duty.objects { text += " \(Phrase.list(objects.map { UseWords.object($0.rawValue) }))" }
        if let amount = duty.amount { text += ", \(amount)" }
        if let until = duty.until { text += ", until \(until)" }
        if let due = duty.due { text += ", \(due.rawValue)" }
        if let within = duty.within { text += ", within \(within) \(within == 1 ? "day" : "days")" }
        return text
    }

    /// What a term says, in one sentence of the vocabulary's words.
    private func reading(of term: Term) -> String {
        let effect =
            switch term.effect {
            case .permit: "Permits"
            case .forbid: "Forbids"
            case .reserve: "Reserves"
            }
        var text = "\(effect): \(Phrase.list(term.actions.map(\.rawValue)))"
        text += " of \(Phrase.list(term.objects.map { UseWords.object($0.rawValue) }))"
        if let purposes = term.purposes { text += "; purposes: \(Phrase.list(purposes.map(\.rawValue)))" }
        if let recipients = term.recipients { text += "; recipients: \(Phrase.list(recipients.map(\.rawValue)))" }
        if let form = term.form { text += "; form: \(Phrase.list(form.map(\.rawValue)))" }
        if !term.exclusive.isEmpty { text += "; nothing beyond these in: \(Phrase.list(term.exclusive.map(\.rawValue)))" }
        if !term.requires.isEmpty { text += "; on condition of: \(Phrase.list(term.requires))" }
        if !term.unless.isEmpty { text += "; unless: \(Phrase.list(term.unless))" }
        return text + ". Reading: \(term.reading.rawValue)."
    }
}
