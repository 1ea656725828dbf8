import ArgumentParser
import Cryptography
import Ledger
import Provenance
import Transparency

struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the ledger's public keys.", subcommands: [KeyPublic.self])
}

struct KeyPublic: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "public",
        abstract: "Show the public keys, for those who check.",
        discussion: """
            EXAMPLES
              colophon key public
              colophon key public --format note
              colophon key public --format ssh | ssh-keygen -lf -
              colophon key public --format pem --role entry > entry-key.pem

            Four keys come from one seed: entry signs entries, log signs checkpoints, seal signs evidence bundles, witness signs other \
            people's checkpoints. Unless a role is named, note shows the key of the log, ssh that of the seal, and pem that of the entries.
            """)

    /// How a key is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case note
        case pem
        case ssh

        fileprivate var usualRole: KeyRole {
            switch self {
            case .note: .log
            case .pem: .entry
            case .ssh: .seal
            }
        }
    }

    @Option(
        name: .long,
        help: ArgumentHelp(
            "note (C2SP verifier key), pem (for openssl) or ssh (for ssh-keygen); otherwise all keys are listed.",
            valueName: "format"))
    var format: Format?

    @Option(
        name: .long, help: ArgumentHelp("Whose key: entry, log, seal or witness.", valueName: "role"),
        transform: { text in
            guard let role = KeyRole(rawValue: text) else { throw ValidationError("there is no key for '\(shown(text))'") }
            return role
        })
    var role: KeyRole?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if role != nil, format == nil { throw ValidationError("name a --format for the key of that role") }
        if format == .note, role == .entry || role == .seal {
            throw ValidationError("only the keys of the log and the witness sign notes")
        }
    }

    func run() async throws {
        try await ledger.withLedger { ledger in
            let genesis = ledger.genesis
            guard let format else {
                output.show(KeysAnswer(genesis: genesis))
                return
            }
            output.show(
                KeyAnswer(
                    format: format, role: role ?? format.usualRole, text: try Self.text(genesis, role ?? format.usualRole, format)
                ))
        }
    }

    private static func text(_ genesis: Genesis, _ role: KeyRole, _ format: Format) throws -> String {
        let key = genesis.keys[role]
        switch format {
        case .note:
            return try VerifierKey(
                name: genesis.origin, algorithm: role == .witness ? .cosignature : .ed25519, publicKey: key
            ).text + "\n"
        case .pem: return key.pem
        case .ssh: return key.openSSHLine(comment: genesis.origin) + "\n"
        }
    }
}

private struct KeyAnswer: Answer {
    let format: KeyPublic.Format
    let role: KeyRole
    let text: String

    var json: JSON { ["format": .string(format.rawValue), "role": .string(role.rawValue), "key": .string(text)] }

    func write(to page: inout Page) { page.exact(text) }
}

private struct KeysAnswer: Answer {
    let genesis: Genesis

    var json: JSON {
        [
            "ledger": .string(genesis.ledger.text), "origin": .string(genesis.origin), "keyEpoch": 0,
            "next": .string(genesis.next.hex),
            "keys": .object(
                Dictionary(
                    uniqueKeysWithValues: KeyRole.allCases.map { role in
                        let key = genesis.keys[role]
                        return (
                            role.rawValue,
                            ["hex": .string(Hex.encode(key.bytes)), "fingerprint": .string(key.openSSHFingerprint)] as JSON
                        )
                    })),
        ]
    }

    func write(to page: inout Page) {
        page.line("ledger \(genesis.ledger.text), origin \(shown(genesis.origin))")
        page.line()
        page.table(
            [["ROLE", "FINGERPRINT", "ED25519"]]
                + KeyRole.allCases.map { role in
                    let key = genesis.keys[role]
                    return [role.rawValue, key.openSSHFingerprint, Hex.encode(key.bytes)]
                })
    }
}
