internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    func checking() -> ReportSection {
        let rows = checks.checks.map { check in
            [check.code, Self.word(check.outcome), Phrase.capitalised(check.sentence) + "."]
        }
        return ReportSection(
            title: "How it was checked", question: "Which tests were run, and with which result?",
            blocks: [
                .paragraph(
                    "These checks were made when the bundle was written, by the program that wrote it. They can be repeated by anyone, with that program or without it: VERIFY.txt has the commands."
                ),
                .table(
                    ReportTable(columns: [.init("Check", .code), .init("Result", .state), .init("What was found")], rows: rows)),
                .paragraph("What each tool shows by itself:"),
                .table(
                    ReportTable(
                        columns: [.init("Tool", .code), .init("What it shows"), .init("What it does not show")],
                        rows: Self.tools)),
            ])
    }

    private static func word(_ outcome: Check.Outcome) -> String {
        switch outcome {
        case .passed: ReportSummary.State.pass.rawValue
        case .failed: ReportSummary.State.fail.rawValue
        case .undetermined: ReportSummary.State.notChecked.rawValue
        }
    }

    private static let tools = [
        ["sha256sum -c", "Every listed file is unchanged.", "That no file was added."],
        ["bagit.py", "Nothing is missing or added in data/.", "Who made the list."],
        ["ssh-keygen -Y verify", "The holder of the seal key signed the list.", "Who that is."],
        ["openssl pkeyutl", "The holder of the ledger's keys signed the entries and the checkpoint.", "Who that is, and when."],
        [
            "countersignatures", "The holder of another key signed the same words (ssh-keygen or openssl).",
            "Who that is, and when.",
        ],
        ["openssl ts -verify", "The authority had seen the checkpoint by its time.", "When the content was made, and by whom."],
        ["entry.tlog-proof", "The entry stands in the log that the checkpoint commits to.", "That the entry is true."],
        [
            "colophon verify", "All of these at once, and that the report follows from the records.",
            "Who made the works, or that a capture is faithful.",
        ],
    ]

    func limits() -> ReportSection {
        ReportSection(
            title: "Limits", question: "What does this not show?",
            blocks: [.list(Limits(evidence: evidence, checks: checks).statements)])
    }

    func glossary() -> ReportSection {
        let classes = StatementClass.allCases.map { ReportFact($0.rawValue, $0.meaning) }
        return ReportSection(
            title: "Words used here", question: "What do the words mean?",
            blocks: [
                .facts(
                    classes + [
                        ReportFact(
                            "Digest",
                            "A number of 64 hexadecimal digits that is computed from bytes (SHA-256). Other bytes give another number."
                        ),
                        ReportFact(
                            "Entry", "One signed statement in the ledger. It is never changed; a later entry may correct it."),
                        ReportFact(
                            "Line", "One fact of an entry. It can be shown by itself, with a proof that it belongs to the entry."),
                        ReportFact(
                            "Checkpoint",
                            "A signed summary of all entries up to a number. Two different ledgers cannot have the same one."),
                        ReportFact(
                            "Time-stamp",
                            "A statement, signed by an outside authority, that it had seen a checkpoint by a time (RFC 3161). “On record by” adds the inaccuracy that it states."
                        ),
                        ReportFact(
                            "Countersignature",
                            "A signature by another key over the words of an entry. It comes from the other side, and is an entry itself."
                        ),
                        ReportFact("Seal", "A signature over the list of all files in this bundle."),
                    ])
            ])
    }

    func appendix() -> ReportSection {
        let keys = evidence.genesis.keys
        var blocks: [ReportBlock] = [
            .facts([
                ReportFact("Bundle", Phrase.groups(id.hex), .computed, isCode: true),
                ReportFact("Ledger", evidence.genesis.ledger.text, .recorded, isCode: true),
                ReportFact("Log", evidence.genesis.origin, .recorded, isCode: true),
                ReportFact("Checkpoint size", Phrase.grouped(evidence.checkpoint.size), .recorded),
                ReportFact("Checkpoint root", Phrase.groups(evidence.checkpoint.root.hex), .recorded, isCode: true),
                ReportFact("Seal key", keys.seal.openSSHFingerprint, .recorded, isCode: true),
            ]),
            .heading("Entries"),
            .table(
                ReportTable(
                    columns: [.init("Record", .label), .init("Entry", .number), .init("Leaf hash", .code)],
                    rows: evidence.records.map { [$0.label, "\($0.index)", Phrase.groups($0.leaf.hex)] })),
        ]
        if !included.isEmpty {
            blocks += [
                .heading("Exhibits"),
                .table(
                    ReportTable(
                        columns: [.init("Exhibit", .label), .init("SHA-256", .code)],
                        rows: included.map { [$0.content.exhibit ?? "", Phrase.groups($0.content.sha256.hex)] })),
            ]
        }
        if !evidence.tokens.isEmpty {
            blocks += [.heading("Time-stamps"), .table(tokenTable)]
        }
        return ReportSection(title: "Full values", question: "What exactly are the numbers?", blocks: blocks)
    }

    private var tokenTable: ReportTable {
        ReportTable(
            columns: [
                .init("Stamp", .label), .init("Log size", .number), .init("Time"), .init("Serial number", .code),
                .init("Policy", .code),
            ],
            rows: evidence.tokens.map { token in
                let info = token.reply.info
                return [
                    token.label, "\(token.size)", info.map { UTCTime.instant($0.genTime) } ?? "none", info?.serialNumber ?? "–",
                    info?.policy ?? "–",
                ]
            })
    }
}
