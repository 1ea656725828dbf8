import Cryptography
import Intake

extension Stamp {
    /// Sends requests over HTTP.
    ///
    /// - Parameter timeLimit: How many seconds an authority may take.
    public static func overHTTP(timeLimit: Int) -> Exchange {
        let client = TimeStampClient(timeLimit: .seconds(timeLimit))
        return { try await client.send($0, to: $1) }
    }
}
