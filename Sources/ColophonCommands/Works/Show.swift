import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a work: its files, who made it, and since when it is on record.",
        discussion: """
            EXAMPLES
              colophon show harbour-series
              colophon show harbour-series@1
              colophon show 'harbour-series:portraits/*' --json
            """)

    @Argument(help: ArgumentHelp("A work, a version of it, or a part.", valueName: "handle[@n][:glob]"))
    var name: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let work = try workName(name)
        try await ledger.withLedger { ledger in
            output.show(ShowAnswer(detail: try ledger.detail(of: work), times: try ledger.outsideTimes()))
        }
    }
}

private struct ShowAnswer: Answer {
    let detail: WorkDetail
    let times: OutsideTimes

    var json: JSON {
        guard var members = detail.work.json(times).object else { return .null }
        members["fileList"] = .array(
            detail.files.map { row in
                var file = row.file.members
                file["line"] = .integer(row.line)
                file["change"] = row.change.map { .string($0.rawValue) }
                file["movedFrom"] = row.movedFrom.map { .string(Escaping.visible($0)) }
                return .object(file)
            })
        members["deliveries"] = .array(detail.deliveries.map(\.json))
        members["removed"] = .array(detail.removed.map { .object($0.members) })
        return .object(members)
    }

    func write(to page: inout Page) {
        let work = detail.work
        page.table([
            ["work", work.name], ["title", shown(work.title)], ["kind", shown(work.kind)],
            ["stated creators", work.creators.map { "\(shown($0.name)) (\($0.role.name))" }.joined(separator: ", ")],
            ["entry", "\(work.entry.index), leaf \(work.entry.leaf.hex.prefix(16))"],
            ["claimed time", "\(Amounts.instant(work.claimedTime)), by the clock of this machine"],
            [
                "outside time",
                times.earliest(covering: work.entry.index).map { "\(Amounts.instant($0.time)), by a time-stamping authority" }
                    ?? "not yet stamped by anyone outside",
            ],
        ])
        page.line()
        page.table(
            detail.files.map { Self.row($0.file, $0.change?.rawValue, from: $0.movedFrom) }
                + detail.removed.map { Self.row($0, "removed") }, indent: 2)
        if detail.deliveries.isEmpty { return }
        page.line()
        page.line("Deliveries")
        for delivery in detail.deliveries { page.paragraph(delivery.sentence, indent: 2) }
    }

    /// A file, with what became of it in a version that is not the first.
    private static func row(_ file: FileLine, _ change: String?, from source: [UInt8]? = nil) -> [String] {
        let origin = source.map { "  (was \(Escaping.visible($0)))" } ?? ""
        return (change.map { [$0] } ?? [])
            + [file.sha256.hex.prefix(16) + "…", Amounts.bytes(file.byteCount), Escaping.visible(file.path) + origin]
    }
}

extension WorkDetail.Delivery {
    /// Where it went, when, and under which words.
    fileprivate var sentence: String {
        let day = link.on.map { " on \($0)" } ?? ""
        let files = lineCount.map { ", \(Amounts.count($0, "file"))" } ?? ""
        let words = link.revision.map { ", in the words of \(shown($0)) (entry \(link.agreement.index))" } ?? ""
        let form = link.form.map { ", as \(shown($0))" } ?? ""
        return "\(shown(link.handle)): to \(shown(link.party))\(day) under \(shown(agreement))\(words)\(files)\(form)"
    }

    private var lineCount: Int? {
        guard case .lines(let ranges) = part else { return nil }
        return ranges.reduce(0) { $0 + $1.count }
    }

    fileprivate var json: JSON {
        var members: [String: JSON] = [
            "link": .string(link.handle), "entry": link.entry.json, "agreement": .string(agreement), "party": .string(link.party),
        ]
        members["on"] = link.on.map { .string($0.description) }
        members["as"] = link.form.map { .string($0) }
        members["revision"] = link.revision.map { ["name": .string($0), "entry": link.agreement.json] }
        members["files"] = lineCount.map { .integer($0) }
        members["delivered"] = .array(link.delivered.map { .object($0.members) })
        return .object(members)
    }
}
