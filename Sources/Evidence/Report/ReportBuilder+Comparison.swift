internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    func comparison() throws -> ReportSection {
        var blocks = [ReportBlock]()
        for finding in evidence.findings {
            let works = finding.works.map { label($0) }
            blocks.append(.heading("\(label(finding.use)) and \(Phrase.some(works)): \(finding.verdict.rawValue)"))
            blocks.append(.sentence(ReportSentence(.inferred, finding.sentence)))
            for quote in try quotes(finding) { blocks.append(.quote(quote)) }
            blocks += FindingBlocks(finding).blocks
        }
        if evidence.findings.isEmpty {
            blocks.append(.paragraph("No finding is part of this bundle. The records are shown without a comparison."))
        } else {
            blocks.append(
                .paragraph(
                    "A finding is a reading of the quoted words, by fixed rules, of the use as it was recorded. It does not decide:"
                ))
            blocks.append(.list(Finding.notConsidered))
        }
        blocks.append(.paragraph("What was on record when:"))
        blocks.append(.table(try recordTimes()))
        return ReportSection(title: "Comparison", question: "How does the use relate to the words?", blocks: blocks)
    }

    /// For each record the day it declares, the day by which it was on record, and whether that was after the use.
    private func recordTimes() throws -> ReportTable {
        let lastUse = try evidence.records(of: .use).compactMap { UseWords.lastDay(try $0.records(Fact.self)) }.max()
        let rows = try evidence.records.filter { [.work, .agreement, .link, .use].contains($0.kind) }.map { record in
            let sentence = onRecord(record)
            return [
                record.label, try declaredDay(record) ?? "–", sentence.text, sentence.kind.rawValue,
                isAfter(record, lastUse),
            ]
        }
        return ReportTable(
            columns: [
                .init("Record", .label), .init("Declared day"), .init("On record by"), .init("Class", .tag),
                .init("On record after the use?"),
            ], rows: rows)
    }

    private func isAfter(_ record: ResolvedRecord, _ lastUse: CalendarDay?) -> String {
        guard let lastUse else { return "the use names no day" }
        guard let day = recordedDay(record) else { return "not known" }
        return day > lastUse ? "yes" : "no"
    }

    /// The day by which a record was there, by an outside stamp or else by its own claim.
    func recordedDay(_ record: ResolvedRecord) -> CalendarDay? {
        let seconds = evidence.earliestToken(for: record.index)?.reply.info?.latestTime ?? record.statement.claimedTime
        return CalendarDay(unixSeconds: seconds)
    }

    private func declaredDay(_ record: ResolvedRecord) throws -> String? {
        switch record.kind {
        case .agreement:
            try record.records(AgreementDates.self).first?.from.description
                ?? record.records(RevisionLine.self).first?.from.description
                ?? record.records(Ending.self).first?.on.description
        case .link: record.lines(of: "delivery").first?["on"]?.string
        case .use: UseWords.days(try record.records(Fact.self))
        default: nil
        }
    }

    /// What does not fit, for a reader who should not have to find it himself.
    func allWarnings() throws -> [String] {
        var warnings = [String]()
        for link in evidence.records(of: .link) { warnings += lateWorks(of: link) }
        for record in evidence.records {
            guard let info = evidence.earliestToken(for: record.index)?.reply.info else { continue }
            if record.statement.claimedTime > info.latestTime {
                warnings.append(
                    "\(record.label) claims a later time than the stamp over it: the clock of the ledger's machine was wrong.")
            }
        }
        for correction in evidence.records(of: .correction) {
            if let corrected = correction.statement.corrects {
                warnings.append("\(label(corrected.index)) was corrected later, by \(correction.label).")
            }
        }
        return warnings + evidence.warnings
    }

    /// Says which works of a delivery came on record only after its day.
    private func lateWorks(of link: ResolvedRecord) -> [String] {
        guard let day = link.lines(of: "delivery").first?["on"]?.string.flatMap({ try? CalendarDay($0) }) else { return [] }
        let works = link.targets.compactMap { evidence.record(at: $0.work.index) }
        let claimedLate = works.filter { (CalendarDay(unixSeconds: $0.statement.claimedTime) ?? day) > day }
        let stampedLate = works.filter { work in
            guard let time = evidence.earliestToken(for: work.index)?.reply.info?.latestTime else { return false }
            return !claimedLate.contains { $0.index == work.index } && (CalendarDay(unixSeconds: time) ?? day) > day
        }
        var warnings = [String]()
        if !claimedLate.isEmpty {
            warnings.append(
                "\(link.label) is dated \(day); by the ledger's own clock, \(Phrase.some(claimedLate.map(\.label))) came on record only later."
            )
        }
        if !stampedLate.isEmpty {
            warnings.append(
                "\(link.label) is dated \(day); the first outside stamp over \(Phrase.some(stampedLate.map(\.label))) is later. That it was on record before rests on the ledger's own clock."
            )
        }
        return warnings
    }
}
