import ArgumentParser
import Ledger
import Provenance
import Transparency

struct Works: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the works on record, each in its newest version.",
        discussion: """
            EXAMPLES
              colophon works
              colophon works --json
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { ledger in
            var works: [WorkRecord] = []
            try ledger.forEachWork { works.append($0) }
            output.show(WorksAnswer(works: works, times: try ledger.outsideTimes()))
        }
    }
}

private struct WorksAnswer: Answer {
    let works: [WorkRecord]
    let times: OutsideTimes

    var json: JSON { ["works": .array(works.map { $0.json(times) })] }

    func write(to page: inout Page) {
        if works.isEmpty {
            page.line("No work is on record yet. Begin with: colophon register FOLDER")
            return
        }
        page.table(
            [["WORK", "TITLE", "FILES", "CLAIMED", "STAMPED OUTSIDE"]]
                + works.map { work in
                    [
                        work.name, Columns.clipped(shown(work.title), to: 40), Amounts.grouped(work.fileCount),
                        Amounts.instant(work.claimedTime),
                        times.earliest(covering: work.entry.index).map { Amounts.instant($0.time) } ?? "not yet",
                    ]
                })
    }
}

extension WorkRecord {
    func json(_ times: OutsideTimes) -> JSON {
        var members: [String: JSON] = [
            "handle": .string(handle), "version": .integer(version), "entry": entry.json, "title": .string(title),
            "kind": .string(kind),
            "creators": .array(creators.map { ["name": .string($0.name), "role": .string($0.role.code)] }),
            "files": .integer(fileCount), "claimedTime": .integer(claimedTime),
        ]
        if let stamp = times.earliest(covering: entry.index) { members["stampedTime"] = .integer(stamp.time) }
        return .object(members)
    }
}
