import ArgumentParser
import FoundationEssentials
import Ledger

/// How a command that signs gets at the key.
struct KeyOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A file whose first line is the passphrase of the key (or COLOPHON_PASSPHRASE_FILE).", valueName: "file"),
        completion: .file())
    var passphraseFile: String?

    var source: PassphraseSource {
        PassphraseSource(file: passphraseFile, environment: ProcessInfo.processInfo.environment)
    }

    /// Unlocks the key, and warns when others can read it.
    func unlock(_ ledger: OpenLedger) throws -> Writer {
        if let warning = ledger.keyWarning { Output.warn(warning) }
        return try ledger.unlock(source, now: Clock.now)
    }
}
