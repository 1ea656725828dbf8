import ArgumentParser
import Files
import FoundationEssentials

/// An error in two lines: what could not be done, and what to do about it.
struct Failure {
    let reason: String
    let hint: String

    /// Takes an error of one of our modules; nil for what the argument parser ends with by itself.
    ///
    /// - Parameters:
    ///   - help: The command line that shows the help of the command: the hint where there is no better one.
    ///   - writesOver: Whether the command can be told to write over a file.
    init?(_ error: any Error, help: String, writesOver: Bool = false) {
        guard !(error is ExitCode), !(error is CleanExit), !Misuse.isMisuse(error) else { return nil }
        let localized = error as? any LocalizedError
        let hint = localized?.recoverySuggestion ?? (error as? FilesError).flatMap { Self.hint(about: $0.code, writesOver) }
        self.init(reason: localized?.errorDescription ?? String(describing: error), hint: hint ?? "see \(help)")
    }

    init(reason: String, hint: String) {
        self.reason = Escaping.visible(reason)
        self.hint = Escaping.visible(hint)
    }

    /// What to do when a file could not be read or written.
    private static func hint(about code: FilesError.Code, _ writesOver: Bool) -> String? {
        switch code {
        case .notFound: "check the spelling; a relative path begins in the present folder"
        case .permissionDenied: "check who may read and write there, with: ls -ld"
        case .directory: "name a file"
        case .notADirectory: "name a folder"
        case .notARegularFile: "only plain files are read"
        case .alreadyExists where writesOver: "name another file, or write over this one with --force"
        case .alreadyExists: "name another file, or move that one away: nothing is written over"
        case .changedWhileRead: "run the command again when nothing writes to it"
        case .invalidPattern: "put a backslash before a [ * or ? that stands for itself"
        case .interrupted: "the ledger is as it was before this command"
        default: nil
        }
    }
}
