import ArgumentParser
import Files
import FoundationEssentials
import Ledger

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The ledger file (or COLOPHON_LEDGER).", valueName: "path"), completion: .file())
    var ledger: String?

    var workplace: Workplace {
        get throws { try Workplace(ledger: ledger, environment: ProcessInfo.processInfo.environment) }
    }

    /// The places that are the same for every ledger.
    static var anyWorkplace: Workplace {
        get throws { try Workplace(ledger: nil, environment: ProcessInfo.processInfo.environment) }
    }

    /// Opens the ledger, runs a function, and closes it whatever happens.
    func withLedger<Value>(
        _ use: OpenLedger.Use = .reading, _ body: (OpenLedger) async throws -> Value
    ) async throws -> Value {
        let ledger = try OpenLedger(workplace, for: use)
        defer { ledger.close() }
        // A writing command is refused instead.
        if use == .reading, let warning = ledger.pinWarning { Output.warn(warning) }
        return try await body(ledger)
    }
}
