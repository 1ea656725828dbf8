import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a ledger, its key, and the recovery words of the key that comes next.",
        discussion: """
            EXAMPLES
              colophon init --creator "Ana Ruiz"
              colophon init --creator "Ana Ruiz" --recovery-out recovery.txt
              colophon init --passphrase-file ~/.secret --recovery-out recovery.txt

            The key signs every entry. It is kept in $XDG_CONFIG_HOME/colophon/keys, encrypted under your passphrase. The recovery words \
            are shown once and kept nowhere: they are the seed of the next key, and only who has them can replace or revoke this one. \
            Write them down and keep them away from this machine.
            """)

    @Option(name: .long, help: ArgumentHelp("Your name, as it is to stand beside your works.", valueName: "name"))
    var creator: String?

    @Option(name: .long, help: ArgumentHelp("Write the recovery words to a new file instead of the screen.", valueName: "file"))
    var recoveryOut: String?

    @Flag(name: .long, help: "Keep the key without a passphrase: who can read the file can sign in your name.")
    var noPassphrase = false

    @Flag(name: .long, help: "Put the ledger on a network or synchronised folder, where only this machine may write.")
    var allowSharedFolder = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if noPassphrase, key.passphraseFile != nil {
            throw ValidationError("--no-passphrase and --passphrase-file exclude each other")
        }
        if let creator, creator.allSatisfy(\.isWhitespace) { throw ValidationError("the creator's name is empty") }
    }

    func run() async throws {
        var initialise = try Initialise(workplace: ledger.workplace, creator: creator)
        initialise.allowsSharedFolder = allowSharedFolder
        try initialise.check()
        if creator == nil, Terminal.isTerminal(.input), Terminal.isTerminal(.error) {
            Terminal.write("your name, as it is to stand beside your works (empty for none): ", to: .error)
            if let answer = readLine(), !answer.allSatisfy(\.isWhitespace) { initialise.creator = answer }
        }
        let passphrase = noPassphrase ? nil : try key.source.newPassphrase()
        // Begun before anything is made: a ledger whose recovery words have nowhere to go must not come to be.
        let sheet = try recoveryOut.map { try RecoverySheet(path($0)) }
        let outcome = try initialise.run(passphrase: passphrase, now: Clock.now)
        defer { outcome.ledger.close() }
        do {
            try sheet?.write(outcome)
        } catch {
            output.show(InitAnswer(outcome: outcome, recoveryFile: nil, hasPassphrase: !noPassphrase))
            throw error
        }
        output.show(InitAnswer(outcome: outcome, recoveryFile: recoveryOut, hasPassphrase: !noPassphrase))
    }
}

/// The file that holds the recovery words: nobody else can read it, and no other file is written over.
private final class RecoverySheet {
    private var file: StreamingAtomicFile?

    /// Begins the file, which gets its name when the words are in it.
    init(_ path: RawPath) throws { file = try StreamingAtomicFile(path, mode: 0o600) }

    func write(_ outcome: Initialise.Outcome) throws {
        let text = """
            Colophon recovery words for ledger \(outcome.ledger.genesis.ledger)

            \(outcome.recovery.text)

            They are the seed of the next key. Keep them away from the machine that holds the ledger.

            """
        guard var file = file.take() else { return }
        try file.write(Array(text.utf8))
        try file.commit()
    }
}

private struct InitAnswer: Answer {
    let outcome: Initialise.Outcome
    let recoveryFile: String?
    let hasPassphrase: Bool

    var json: JSON {
        var members: [String: JSON] = [
            "ledger": .string(outcome.ledger.genesis.ledger.text), "origin": .string(outcome.ledger.genesis.origin),
            "path": .string(outcome.ledger.path.display), "keyFile": .string(outcome.keyFile), "passphrase": .bool(hasPassphrase),
            "genesis": .string(outcome.ledger.genesisLeaf.hex), "stamped": false,
        ]
        members["recoveryWords"] = recoveryFile == nil ? .string(outcome.recovery.text) : nil
        members["recoveryFile"] = recoveryFile.map { .string($0) }
        return .object(members)
    }

    func write(to page: inout Page) {
        page.table([
            ["ledger", outcome.ledger.path.display],
            ["name", outcome.ledger.genesis.ledger.text],
            ["key", outcome.keyFile + (hasPassphrase ? "" : "  (not protected by a passphrase)")],
        ])
        page.line()
        if let recoveryFile {
            page.line("The recovery words are in \(shown(recoveryFile)). Move that file away from this machine.")
        } else {
            page.line("Recovery words, shown this once. Write them down and keep them away from this machine:")
            page.line()
            page.paragraph(outcome.recovery.text, indent: 2, width: 72)
        }
        page.line()
        page.line(
            "Not yet protected: no time-stamping authority is set up, so nobody outside has seen this ledger (colophon tsa add).")
    }
}
