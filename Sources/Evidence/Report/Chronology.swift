internal import Cryptography
internal import Provenance
internal import Transparency

/// Everything in the records that has a day or an instant, in order.
struct Chronology {
    struct Event: Sendable {
        /// A day, or an instant in UTC, as it is shown and sorted.
        let when: String
        let kind: StatementClass
        let text: String
        let record: String
    }

    let events: [Event]

    init(_ builder: ReportBuilder) throws {
        var events = [Event]()
        for record in builder.evidence.records {
            events += try Self.declared(record, builder)
            events.append(
                Event(
                    when: UTCTime.instant(record.statement.claimedTime), kind: .declared,
                    text: Self.entered(record, builder),
                    record: record.label))
        }
        for token in builder.evidence.tokens {
            guard let info = token.reply.info else { continue }
            events.append(
                Event(
                    when: UTCTime.instant(info.genTime), kind: .observed,
                    text:
                        "A time-stamping authority stamped the log at size \(token.size)\(info.authorityName.map { " (“\($0)”)" } ?? "").",
                    record: token.label))
        }
        self.events = events.enumerated().sorted { left, right in
            left.element.when == right.element.when ? left.offset < right.offset : left.element.when < right.element.when
        }.map(\.element)
    }

    private static func entered(_ record: ResolvedRecord, _ builder: ReportBuilder) -> String {
        let text = "Entry \(record.index) (\(record.kind.rawValue)) was made, by the ledger's own clock"
        guard record.kind == .countersign else { return text + "." }
        let who = builder.countersigner(record.countersignature)
        return text + ": it holds a signature over \(builder.countersignedName(record)), recorded as that of \(who)."
    }

    private static func useDay(_ field: String) -> String {
        switch field {
        case "on": "took place, as recorded"
        case "from": "began, as recorded"
        case "until": "ended, as recorded"
        case "earliest": "took place on this day at the earliest, as recorded"
        default: "took place on this day at the latest, as recorded"
        }
    }

    private static func declared(_ record: ResolvedRecord, _ builder: ReportBuilder) throws -> [Event] {
        func event(_ day: String, _ kind: StatementClass, _ text: String) -> Event {
            Event(when: day, kind: kind, text: text, record: record.label)
        }
        var events = [Event]()
        switch record.kind {
        case .agreement:
            for dates in try record.records(AgreementDates.self) {
                events.append(event(dates.from.description, .declared, "The agreement says that it begins."))
                if let until = dates.until {
                    events.append(event(until.description, .declared, "The agreement says that it ends."))
                }
            }
            for revision in try record.records(RevisionLine.self) {
                let accepted = ReportBuilder.acceptance(revision)
                events.append(
                    event(
                        revision.from.description, .declared,
                        "The change says that it begins to hold (accepted: \(accepted))."))
                if let until = revision.until {
                    events.append(event(until.description, .declared, "The change says that the agreement ends."))
                }
            }
            for ending in try record.records(Ending.self) {
                events.append(
                    event(ending.on.description, .declared, "The last day of the agreement (\(ending.how.rawValue))."))
            }
            for execution in try record.records(Execution.self) {
                guard let day = execution.on else { continue }
                events.append(
                    event(
                        day.description, UseWords.kind(execution.basis),
                        "\(builder.partyName(execution.by)) executed the agreement (\(execution.how.rawValue))."))
            }
        case .link:
            if let day = record.lines(of: "delivery").first?["on"]?.string {
                let party = record.lines(of: Party.list).first?["party"]?.string.map { builder.partyName($0) } ?? "a party"
                events.append(event(day, .declared, "Works went to \(party)."))
            }
        case .use:
            let facts = try record.records(Fact.self)
            for field in ["on", "from", "until", "earliest", "latest"] {
                guard let fact = facts.first(where: { $0.field == field }), fact.value != "unknown" else { continue }
                events.append(
                    event(fact.value, UseWords.kind(fact.basis), "The use \(Self.useDay(field))."))
            }
        default: break
        }
        return events
    }
}

extension ReportBuilder {
    func chronologySection() throws -> ReportSection {
        let rows = try Chronology(self).events.map { [$0.when, $0.kind.rawValue, $0.text, $0.record] }
        let warnings = try allWarnings()
        var blocks: [ReportBlock] = [
            .table(
                ReportTable(
                    columns: [.init("When", .label), .init("Class", .tag), .init("What"), .init("Record", .label)], rows: rows))
        ]
        if !warnings.isEmpty {
            blocks.append(.paragraph("What does not fit together, or should be known:"))
            blocks.append(.list(warnings))
        }
        return ReportSection(
            title: "Chronology", question: "In which order?",
            blocks: [
                .paragraph(
                    "Days are shown as they were recorded. Instants are in UTC. An order that rests on the ledger's own clock only is marked as declared."
                )
            ]
                + blocks)
    }
}
