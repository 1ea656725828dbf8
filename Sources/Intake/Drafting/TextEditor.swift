public import Files
internal import FoundationEssentials
internal import Subprocess
internal import SystemPackage

/// The editor that a person has chosen for texts, as version control finds it: `VISUAL`, else `EDITOR`.
///
/// The variable may hold arguments (`code --wait`). It is cut at blanks and never given to a shell.
public struct TextEditor: Sendable, Hashable {
    private let program: String
    private let arguments: [String]

    /// The editor of an environment.
    ///
    /// - Parameter isAtTerminal: Whether somebody is there to use the editor that every system has, when none was chosen.
    /// - Returns: Nil when there is none to use.
    public init?(environment: [String: String], isAtTerminal: Bool) {
        let chosen = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.map { $0.split(separator: " ").map(String.init) }
            .first { !$0.isEmpty }
        guard let words = chosen ?? (isAtTerminal ? ["vi"] : nil), let program = words.first else { return nil }
        self.program = program
        arguments = Array(words.dropFirst())
    }

    /// Opens a file and waits until the editor is closed.
    ///
    /// - Throws: An ``IntakeError`` when the editor is not there, or ends with a failure.
    public func edit(_ path: RawPath) async throws {
        guard let name = path.text else {
            throw IntakeError(.toolFailed, "\(path.display) is not a name that an editor can be given")
        }
        let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
        let status: TerminationStatus
        do {
            status = try await run(
                executable, arguments: Arguments(arguments + [name]), environment: .inherit,
                input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
                output: .fileDescriptor(.standardError, closeAfterSpawningProcess: false),
                error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
            ).terminationStatus
        } catch let error as SubprocessError {
            throw IntakeError(
                .toolMissing, "the editor \(program) could not be started", hint: "name one in EDITOR", underlying: error)
        }
        guard status.isSuccess else {
            throw IntakeError(.toolFailed, "the editor \(program) ended with a failure", hint: "nothing was recorded")
        }
    }
}
