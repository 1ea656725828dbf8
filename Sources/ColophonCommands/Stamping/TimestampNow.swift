import ArgumentParser
import Files
import Ledger
import Transparency

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
        if let seal { return try await stampSeal(of: path(seal)) }
        try await ledger.withLedger(.writing) { ledger in
            let store = AuthorityStore(ledger.workplace)
            let authorities = try tsa.map { [try store.authority(named: $0)] } ?? store.all()
            let outcome = try await Stamp(ledger, now: Clock.now).run(
                authorities, exchange: Stamp.overHTTP(timeLimit: timeout), unlock: { try key.unlock(ledger) })
            output.show(StampAnswer(outcome: outcome))
            try outcome.exitStatus.end()
        }
    }

    private func stampSeal(of bundle: RawPath) async throws {
        let store = try AuthorityStore(ledger.workplace)
        let authorities = try tsa.map { [try store.authority(named: $0)] } ?? store.all()
        let outcome = try await SealStamp(bundle, now: Clock.now).run(authorities, exchange: Stamp.overHTTP(timeLimit: timeout))
        output.show(SealAnswer(outcome: outcome, bundle: bundle))
        if case .failed = outcome { try ExitStatus.open.end() }
    }
}

/// What came of stamping a seal, as it is shown.
private struct SealAnswer: Answer {
    let outcome: SealStamp.Outcome
    let bundle: RawPath

    var json: JSON {
        switch outcome {
        case .stamped(let signer, let time): ["outcome": "stamped", "signer": .string(signer), "time": .integer(time)]
        case .failed(let reason): ["outcome": "pending", "reason": .string(reason)]
        }
    }

    func write(to page: inout Page) {
        switch outcome {
        case .stamped(let signer, let time):
            page.line("stamped by \(shown(signer))")
            page.line("the seal of \(bundle.display) existed no later than \(Amounts.instant(time))")
        case .failed(let reason): page.line("not stamped, and the bundle is as it was: \(shown(reason))")
        }
    }
}
