internal import Cryptography
internal import Transparency

/// A time-stamp token whose request, reply and checkpoint have been read.
struct ResolvedToken: Sendable {
    let token: EvidenceToken
    let request: TimeStampRequest
    let reply: TimeStampReply
    let signedCheckpoint: SignedCheckpoint
    /// Its place among the tokens, from 1.
    private(set) var number = 0

    init(_ token: EvidenceToken) throws {
        self.token = token
        request = try ResolvedCase.reading("a time-stamp request") { try TimeStampRequest(token.request) }
        reply = try ResolvedCase.reading("a time-stamp reply") { try TimeStampReply(token.reply) }
        signedCheckpoint = try ResolvedCase.reading("the checkpoint of a time-stamp") {
            try SignedCheckpoint(bytes: token.checkpoint)
        }
    }

    /// The size of the log that it stamps.
    var size: Int { signedCheckpoint.checkpoint.size }

    /// The folder in the bundle, below `data/`.
    var folder: String { "ledger/anchors/t-\(Numbering.padded(number))" }

    /// What the report calls it.
    var label: String { "T-\(Numbering.padded(number))" }

    func numbered(_ number: Int) -> ResolvedToken {
        var copy = self
        copy.number = number
        return copy
    }
}

extension [ResolvedToken] {
    /// By size, then by the bytes of the reply: an order that does not depend on the one they came in.
    func sorted() -> [ResolvedToken] {
        sorted { left, right in
            left.size == right.size ? left.token.reply.lexicographicallyPrecedes(right.token.reply) : left.size < right.size
        }
    }
}
