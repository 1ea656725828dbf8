import ArgumentParser
import Cryptography
import Files
import Ledger
import Transparency

struct TSA: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tsa",
        abstract: "Choose the time-stamping authorities to use and to trust.",
        subcommands: [TSAAdd.self, TSAList.self, TSARemove.self])
}

struct TSAAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an authority: its address, and the root certificate you trust.",
        discussion: """
            EXAMPLES
              colophon tsa add freetsa https://freetsa.org/tsr --root freetsa-root.pem

            Get the root from the authority itself and compare its fingerprint. Nothing is sent now; from now on colophon register asks the \
            authority for a time stamp when it is done.
            """)

    @Argument(help: ArgumentHelp("A name of your own for it.", valueName: "name"))
    var name: String

    @Argument(help: ArgumentHelp("Where it takes requests, http:// or https://.", valueName: "url"))
    var address: String

    @Option(
        name: .long, help: ArgumentHelp("Its root certificate, or the whole chain, in PEM.", valueName: "pem"),
        completion: .file())
    var root: String

    @Option(
        name: .long, help: ArgumentHelp("Certificates between the authority and its root, in PEM.", valueName: "pem"),
        completion: .file())
    var intermediates: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = AuthorityStore(try LedgerOptions.anyWorkplace)
        let authority = try store.add(
            name: name, address: address, root: path(root), intermediates: intermediates.map { try path($0) })
        output.show(AuthoritiesAnswer(authorities: [authority], isNew: true))
    }
}

struct TSAList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the authorities that are set up.",
        discussion: """
            EXAMPLES
              colophon tsa list
            """)

    @OptionGroup var output: OutputOptions

    func run() async throws {
        output.show(AuthoritiesAnswer(authorities: try AuthorityStore(LedgerOptions.anyWorkplace).all(), isNew: false))
    }
}

struct TSARemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Forget an authority; the time stamps by it stay.",
        discussion: """
            EXAMPLES
              colophon tsa remove freetsa
            """)

    @Argument(help: ArgumentHelp("Its name.", valueName: "name"))
    var name: String

    func run() async throws {
        try AuthorityStore(LedgerOptions.anyWorkplace).remove(name: name)
    }
}

private struct AuthoritiesAnswer: Answer {
    let authorities: [Authority]
    let isNew: Bool

    var json: JSON {
        [
            "authorities": .array(
                authorities.map { authority in
                    [
                        "name": .string(authority.name), "url": .string(authority.address),
                        "roots": .array(
                            authority.trust.roots.filter(\.isSelfSigned).map {
                                ["subject": .string($0.subject), "sha256": .string($0.fingerprint.hex)]
                            }),
                    ]
                })
        ]
    }

    func write(to page: inout Page) {
        if authorities.isEmpty {
            page.line("No time-stamping authority is set up. Add one with: colophon tsa add")
            return
        }
        for authority in authorities {
            page.line("\(authority.name)  \(shown(authority.address))")
            for root in authority.trust.roots where root.isSelfSigned {
                page.line("  trusts \(shown(root.subject))")
                page.line("  SHA-256 of the certificate \(root.fingerprint.hex)")
            }
        }
        if isNew { page.line("next: colophon timestamp") }
    }
}
