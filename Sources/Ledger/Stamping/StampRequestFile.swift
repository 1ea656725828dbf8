public import Cryptography
public import Files
import LedgerStore
import Transparency

/// A time-stamp request that is carried by file, for a machine without a network.
extension Stamp {
    /// What was written.
    public struct RequestFile: Sendable, Hashable {
        /// How many entries the checkpoint covers.
        public let size: Int
        public let pendingCount: Int
    }

    /// Writes a request for the newest checkpoint to a new file, and remembers it until its reply comes back.
    ///
    /// - Returns: Nil when everything but anchors is stamped; then nothing is written.
    public func request(to file: RawPath, random: RandomSource = .system) throws -> RequestFile? {
        let times = try ledger.outsideTimes()
        guard times.pendingCount > 0, let checkpoint = try newestCheckpoint() else { return nil }
        let request = try TimeStampRequest(SHA256.hash(checkpoint.note), random: random)
        try PendingRequests(ledger.workplace).keep(request)
        try AtomicFile.write(request.bytes, to: file)
        return RequestFile(size: checkpoint.size, pendingCount: times.pendingCount)
    }
}
