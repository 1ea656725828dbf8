import ArgumentParser
import Ledger
import Provenance
import Transparency

struct History: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show every version of a work, and what else the ledger says about it.",
        discussion: """
            EXAMPLES
              colophon history harbour-series
            """)

    @Argument(help: ArgumentHelp("The handle of the work.", valueName: "handle"))
    var handle: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { ledger in
            output.show(
                HistoryAnswer(
                    versions: try ledger.versions(of: handle), events: try ledger.events(about: handle),
                    times: try ledger.outsideTimes()))
        }
    }
}

private struct HistoryAnswer: Answer {
    let versions: [WorkRecord]
    let events: [WorkEvent]
    let times: OutsideTimes

    var json: JSON {
        [
            "versions": .array(versions.map { $0.json(times) }),
            "events": .array(
                events.map {
                    [
                        "kind": .string($0.kind.rawValue), "entry": $0.entry.json, "name": .string($0.name),
                        "claimedTime": .integer($0.claimedTime),
                    ]
                }),
        ]
    }

    func write(to page: inout Page) {
        page.table(
            [["ENTRY", "WHAT", "CLAIMED", "STAMPED OUTSIDE", "NAME"]]
                + events.map { event in
                    [
                        String(event.entry.index), event.kind.rawValue, Amounts.instant(event.claimedTime),
                        times.earliest(covering: event.entry.index).map { Amounts.instant($0.time) } ?? "not yet",
                        shown(event.name),
                    ]
                })
    }
}
