import ArgumentParser
import Files
import FoundationEssentials

/// An error of ours in two lines: what could not be done, and what to do about it.
struct Failure {
    let reason: String
    let hint: String?

    /// Takes an error of one of our modules; nil for what the argument parser shows by itself.
    init?(_ error: any Error) {
        guard !(error is ExitCode), !(error is CleanExit), !(error is ValidationError),
            !String(describing: type(of: error)).hasPrefix("CommandError")
        else { return nil }
        if let localized = error as? any LocalizedError, let reason = localized.errorDescription {
            self.init(reason: reason, hint: localized.recoverySuggestion)
        } else {
            self.init(reason: String(describing: error), hint: nil)
        }
    }

    init(reason: String, hint: String?) {
        self.reason = Escaping.visible(reason)
        self.hint = hint.map { Escaping.visible($0) }
    }
}
