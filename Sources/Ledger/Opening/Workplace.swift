public import Files
import LedgerStore
public import Provenance

/// Where a person's ledger, keys and memory of what was seen are kept (XDG Base Directory Specification).
public struct Workplace: Sendable {
    public let ledger: RawPath
    /// `$XDG_CONFIG_HOME/colophon`: keys, and the time-stamping authorities the owner chose.
    public let configuration: RawPath
    /// `$XDG_STATE_HOME/colophon`: pins, and where works were last seen. Nothing in it is evidence.
    public let state: RawPath
    /// Where temporary files go.
    public let temporary: RawPath
    /// How long a command waits for another one that is writing to the ledger.
    public var lockTimeoutSeconds = LedgerStore.lockTimeoutSeconds

    /// Resolves the places from an environment.
    ///
    /// - Parameter ledger: The path given on the command line, which comes before `COLOPHON_LEDGER` and the default.
    public init(ledger: String?, environment: [String: String]) throws {
        let folders = try UserFolders(environment: environment)
        configuration = folders.configuration.appending("colophon")
        state = folders.state.appending("colophon")
        temporary = folders.temporary
        if let chosen = ledger ?? environment["COLOPHON_LEDGER"].flatMap({ $0.isEmpty ? nil : $0 }) {
            guard let path = RawPath(chosen), !path.isEmpty else {
                throw LedgerError(.badInput, "the path of the ledger is empty", hint: "name the file: --ledger PATH")
            }
            self.ledger = path
        } else {
            self.ledger = folders.data.appending("colophon").appending("ledger.sqlite")
        }
    }

    /// The file that holds the seed of a ledger's keys.
    public func keyFile(_ ledger: LedgerID) -> RawPath {
        configuration.appending("keys").appending(ledger.text + ".pem")
    }
}

extension RawPath {
    /// This path and a component of our own making.
    func appending(_ component: String) -> RawPath { RawPath(component).map { appending($0) } ?? self }

    /// Whether something is there, links followed.
    var exists: Bool { (try? FilePermissions(of: self)) != nil }
}
