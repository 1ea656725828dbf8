import Cryptography

extension Stamp {
    /// Sends requests over HTTP.
    ///
    /// - Parameter timeLimit: How many seconds an authority may take.
    public static func overHTTP(timeLimit: Int) -> Exchange {
        { _, _ in throw LedgerError(.unstamped, "requests over the network are not part of this version") }
    }
}
