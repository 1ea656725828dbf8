import Cryptography
import Files

/// Where the passphrase of the key comes from: a file that was named, or the person at the terminal.
public struct PassphraseSource: Sendable {
    private let file: RawPath?

    /// The longest passphrase file that is read.
    static let byteCountLimit = 4096

    /// - Parameters:
    ///   - file: The file given on the command line, which comes before `COLOPHON_PASSPHRASE_FILE`.
    public init(file: String?, environment: [String: String]) {
        self.file = (file ?? environment["COLOPHON_PASSPHRASE_FILE"]).flatMap { RawPath($0) }
    }

    /// Asks for the passphrase of a key that has one.
    func passphrase() throws -> [UInt8] {
        if let file { return try Self.firstLine(of: file) }
        return try ask(
            "passphrase: ", otherwise: "the key has a passphrase, and there is no terminal to ask for it",
            hint: "name a file that holds it with --passphrase-file or COLOPHON_PASSPHRASE_FILE")
    }

    /// Asks for a new passphrase: twice at a terminal, once in a file.
    public func newPassphrase() throws -> [UInt8] {
        if let file {
            let passphrase = try Self.firstLine(of: file)
            guard !passphrase.isEmpty else {
                throw LedgerError(
                    .passphrase, "the passphrase file is empty",
                    hint: "write the passphrase into its first line, or use --no-passphrase")
            }
            return passphrase
        }
        let first = try ask(
            "new passphrase for the key: ", otherwise: "no passphrase was given, and there is no terminal to ask for one",
            hint: "use --passphrase-file FILE, or --no-passphrase to keep the key unprotected")
        guard !first.isEmpty else {
            throw LedgerError(.passphrase, "the passphrase is empty", hint: "use --no-passphrase if the key is to have none")
        }
        guard try PassphrasePrompt.ask("once more: ") == first else {
            throw LedgerError(.passphrase, "the two passphrases differ", hint: "nothing was made; try again")
        }
        return first
    }

    private func ask(_ prompt: String, otherwise reason: String, hint: String) throws -> [UInt8] {
        do {
            return try PassphrasePrompt.ask(prompt)
        } catch  where error.code == .noTerminal {
            throw LedgerError(.passphrase, reason, hint: hint)
        }
    }

    private static func firstLine(of file: RawPath) throws -> [UInt8] {
        let bytes = try PipeReader.contents(of: file, limit: byteCountLimit)
        return Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }
}
