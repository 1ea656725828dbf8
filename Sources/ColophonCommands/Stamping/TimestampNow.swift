import ArgumentParser
import Ledger

struct TimestampNow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "now", abstract: "Ask an authority over the network. This is what happens without a subcommand.",
        discussion: """
            EXAMPLES
              colophon timestamp
              colophon timestamp --tsa freetsa --timeout 20
              colophon timestamp --seal bundle.zip
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The authority to ask, as it was named with colophon tsa add; otherwise all until one answers.", valueName: "name"))
    var tsa: String?

    @Option(
        name: .long, help: ArgumentHelp("How many seconds an authority may take.", valueName: "seconds"), transform: count)
    var timeout: Int = 30

    @Option(
        name: .long, help: ArgumentHelp("Stamp the seal of this bundle, and not the ledger.", valueName: "bundle.zip"),
        completion: .file(extensions: ["zip"]))
    var seal: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...600).contains(timeout) { throw ValidationError("a timeout is between 1 and 600 seconds") }
    }

    func run() async throws {
        let store = try AuthorityStore(ledger.workplace)
        let authorities = try tsa.map { [try store.authority(named: $0)] } ?? store.all()
        let exchange = Stamp.overHTTP(timeLimit: .seconds(timeout))
        if let seal {
            let outcome = try await SealStamp(path(seal), workplace: ledger.workplace, now: Clock.now).run(
                authorities, exchange: exchange)
            output.show(SealAnswer(outcome: outcome))
            return try outcome.exitStatus.end()
        }
        try await ledger.withLedger(.writing) { ledger in
            let outcome = try await Stamp(ledger, now: Clock.now).run(
                authorities, exchange: exchange, unlock: { try key.unlock(ledger) })
            output.show(StampAnswer(outcome: outcome))
            try outcome.exitStatus.end()
        }
    }
}
