public import Cryptography

/// A time-stamp token (RFC 3161) over a checkpoint of the log.
public struct EvidenceToken: Sendable, Hashable {
    /// The request in DER: its nonce is needed to check the reply.
    public var request: [UInt8]
    /// The reply in DER, as it was received.
    public var reply: [UInt8]
    /// The note that was stamped, as it was first committed.
    public var checkpoint: [UInt8]
    /// The consistency path from that checkpoint to the cited one; empty when they are of one size.
    public var consistency: [Digest]

    public init(request: [UInt8], reply: [UInt8], checkpoint: [UInt8], consistency: [Digest]) {
        self.request = request
        self.reply = reply
        self.checkpoint = checkpoint
        self.consistency = consistency
    }
}
