import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct CountersignImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the other side's signature, check it, and record it.",
        discussion: """
            EXAMPLES
              colophon countersign import reply.json --signer SHA256:…
              colophon countersign import reply.json --unverified-key

            The fingerprint comes from the other side by another way than the file: by telephone, from their web site, in a letter. Without it \
            anyone could have signed, and what is recorded says that nobody checked whose key it is. The same one again changes nothing.
            """)

    @Argument(help: ArgumentHelp("The file that came back.", valueName: "reply.json"), completion: .file())
    var reply: String

    @Option(name: .long, help: ArgumentHelp("The fingerprint of their key, as ssh-keygen -l prints it.", valueName: "SHA256:…"))
    var signer: String?

    @Flag(name: .long, help: "Record it although nobody checked whose key it is.")
    var unverifiedKey = false

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("The party that signed; otherwise the one on the other side.", valueName: "party"))
    var party: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard let signer else {
            guard unverifiedKey else {
                throw ValidationError("say whose key it has to be with --signer, or --unverified-key if you cannot know")
            }
            return
        }
        if unverifiedKey { throw ValidationError("--signer and --unverified-key exclude each other") }
        guard signer.hasPrefix("SHA256:") else {
            throw ValidationError("a fingerprint begins with SHA256:, as ssh-keygen -l prints it")
        }
    }

    func run() async throws {
        Interrupt.install()
        var request = try CountersignImport(file: path(reply))
        request.signer = signer
        request.party = party
        try await ledger.withLedger(.writing) { [request] ledger in
            let outcome = try ledger.importCountersignature(request) { try key.unlock(ledger) }
            output.show(CountersignImported(outcome: outcome))
        }
    }
}

private struct CountersignImported: Answer {
    let outcome: CountersignOutcome

    var json: JSON {
        guard case .object(var members) = outcome.record.json else { return .null }
        members["known"] = .bool(outcome.wasKnown)
        return .object(members)
    }

    func write(to page: inout Page) {
        let record = outcome.record
        if outcome.wasKnown {
            page.line("already recorded as entry \(record.entry.index) since \(Amounts.instant(record.claimedTime))")
            return
        }
        page.line("recorded entry \(record.entry.index): entry \(record.countersigns.index) is countersigned \(record.sentence)")
    }
}

extension CountersignatureRecord {
    var json: JSON {
        var members: [String: JSON] = [
            "entry": entry.json, "countersigns": countersigns.json, "claimedTime": .integer(claimedTime),
            "form": .string(line.countersignature.form.rawValue), "fingerprint": .string(fingerprint),
            "identity": .string(line.identity.rawValue),
        ]
        members["party"] = line.party.map { .string($0) }
        return .object(members)
    }

    /// Who signed, with which key, and whether anyone knows whose it is.
    var sentence: String {
        let who = line.party.map { "by \(shown($0)) " } ?? ""
        let identity =
            switch line.identity {
            case .compared: "the fingerprint was compared"
            case .notChecked: "whose key it is was NOT CHECKED"
            }
        return "\(who)with \(fingerprint); \(identity)"
    }
}

extension JSON {
    /// The same object with its countersignatures, if it has any.
    func adding(_ countersignatures: [CountersignatureRecord]) -> JSON {
        guard !countersignatures.isEmpty, case .object(var members) = self else { return self }
        members["countersignatures"] = .array(countersignatures.map(\.json))
        return .object(members)
    }
}
