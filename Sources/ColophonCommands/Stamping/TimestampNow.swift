import ArgumentParser
import Ledger

struct TimestampNow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "now", abstract: "Ask an authority over the network. This is what happens without a subcommand.")

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The authority to ask, as it was named with colophon tsa add; otherwise all until one answers.", valueName: "name"))
    var tsa: String?

    @Option(
        name: .long, help: ArgumentHelp("How many seconds an authority may take.", valueName: "seconds"), transform: count)
    var timeout: Int = 30

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...600).contains(timeout) { throw ValidationError("a timeout is between 1 and 600 seconds") }
    }

    func run() async throws {
        try await ledger.withLedger(.writing) { ledger in
            let store = AuthorityStore(ledger.workplace)
            let authorities = try tsa.map { [try store.authority(named: $0)] } ?? store.all()
            let outcome = try await Stamp(ledger, now: Clock.now).run(
                authorities, exchange: Stamp.overHTTP(timeLimit: timeout), unlock: { try key.unlock(ledger) })
            output.show(StampAnswer(outcome: outcome))
            try outcome.exitStatus.end()
        }
    }
}
