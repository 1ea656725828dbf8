import Cryptography
import Intake

extension Stamp {
    /// Sends requests over HTTP.
    ///
    /// - Parameter timeLimit: How long an authority may take for everything.
    public static func overHTTP(timeLimit: Duration) -> Exchange {
        { request, address in try await TimeStampClient(timeLimit: timeLimit).send(request, to: address) }
    }
}
