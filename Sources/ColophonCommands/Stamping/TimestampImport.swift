import ArgumentParser
import Cryptography
import Files
import Ledger

struct TimestampImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the reply to a request that was carried by file.",
        discussion: """
            EXAMPLES
              colophon timestamp import reply.tsr
              colophon timestamp import reply.tsr --tsa-root tsa.pem

            The reply has to answer a request of this ledger, and to lead to a root that is named here or set up with colophon tsa. It is \
            judged at the time it names. A reply that was imported before changes nothing.
            """)

    @Argument(help: ArgumentHelp("The reply, as the authority gave it.", valueName: "reply.tsr"), completion: .file())
    var reply: String

    @Option(
        name: [.customLong("tsa-root"), .customLong("root")], parsing: .singleValue,
        help: ArgumentHelp("A root certificate to trust, in PEM; otherwise the authorities set up here.", valueName: "pem"))
    var roots: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("The request, when this machine does not remember it.", valueName: "request.tsq"),
        completion: .file())
    var request: String?

    @Option(
        name: .long, help: ArgumentHelp("The bundle whose seal the reply is for.", valueName: "bundle.zip"),
        completion: .file(extensions: ["zip"]))
    var seal: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let reply = try path(reply)
        let request = try request.map { try path($0) }
        let named = try roots.map { Authority(root: try trustStore($0)) }
        let authorities = try named.isEmpty ? AuthorityStore(LedgerOptions.anyWorkplace).all() : named
        if let seal {
            let outcome = try SealStamp(path(seal), workplace: ledger.workplace, now: Clock.now).importReply(
                reply, request: request, authorities)
            output.show(SealAnswer(outcome: outcome))
            return try outcome.exitStatus.end()
        }
        try await ledger.withLedger(.writing) { ledger in
            let outcome = try Stamp(ledger, now: Clock.now).importReply(
                reply, request: request, authorities, unlock: { try key.unlock(ledger) })
            output.show(StampAnswer(outcome: outcome))
            try outcome.exitStatus.end()
        }
    }
}

/// Reads a file with the root of an authority.
func trustStore(_ file: String) throws -> TrustStore {
    try TrustStore(roots: FileReader.contents(of: path(file), limit: TrustStore.maximumByteCount, followsLink: true))
}
