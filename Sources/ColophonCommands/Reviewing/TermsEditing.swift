import Files
import FoundationEssentials
import Intake
import Ledger

/// Has the terms of a document written in an editor, as version control does with the message of a commit.
struct TermsEditing {
    let document: RawPath
    let handle: String?
    let recognisesScans: Bool

    /// Opens the draft, and tries what was written until it is taken or given up.
    ///
    /// What was written stays in its file unless it was recorded: the next run goes on with it.
    func record<Value>(_ workplace: Workplace, _ record: (RawPath) async throws -> Value) async throws -> Value {
        let isAtTerminal = Terminal.isTerminal(.input) && Terminal.isTerminal(.error)
        guard let editor = TextEditor(environment: ProcessInfo.processInfo.environment, isAtTerminal: isAtTerminal) else {
            throw Refusal(
                "no terms are given, and there is no terminal to write them in",
                hint: "write them with: colophon agreement draft FILE --out terms.yaml, then give --terms terms.yaml")
        }
        let (desk, wasThere) = try await TermsDesk.open(
            for: document, handle: handle, recognisesScans: recognisesScans, workplace)
        if wasThere { Output.note("going on with the terms that were begun before, in \(desk.path.display)") }
        while true {
            try await editor.edit(desk.path)
            guard try !desk.isUntouched else {
                try desk.clear()
                throw Refusal(
                    "the draft was left as it was, so nothing was recorded", hint: "read the quotes, and confirm what holds")
            }
            guard try !desk.isEmptied else {
                try desk.clear()
                throw Refusal("the file was emptied, so nothing was recorded", hint: "run the command again to begin anew")
            }
            do {
                let value = try await record(desk.path)
                try desk.clear()
                return value
            } catch let error as IntakeError {
                guard isAtTerminal, wantsMore(after: error) else {
                    throw Refusal(
                        error.reason,
                        hint:
                            "what you wrote is kept: run the command again, or edit \(desk.path.display); an empty file gives it up"
                    )
                }
            }
        }
    }

    private func wantsMore(after error: IntakeError) -> Bool {
        Terminal.write("error: \(Escaping.visible(error.reason))\n", to: .error)
        if let hint = error.hint { Terminal.write("hint: \(Escaping.visible(hint))\n", to: .error) }
        Terminal.write("Edit again (an empty file gives it up)? [Y/n] ", to: .error)
        guard let answer = readLine() else { return false }
        return !answer.lowercased().hasPrefix("n")
    }
}

/// Something a command will not do, with what to do instead.
struct Refusal: LocalizedError {
    let errorDescription: String?
    let recoverySuggestion: String?

    init(_ reason: String, hint: String) {
        errorDescription = reason
        recoverySuggestion = hint
    }
}
