public import Cryptography
public import Transparency

/// The size and the root hash of a log.
public struct TreeHead: Sendable, Hashable {
    public let size: Int
    public let root: Digest

    public init(size: Int, root: Digest) {
        self.size = size
        self.root = root
    }

    public var json: JSON { ["size": .integer(size), "root": .string(root.hex)] }

    /// Reads `{"size": …, "root": …}` with nothing else in it, or returns nil.
    public init?(_ json: JSON?) {
        guard let members = json?.object, members.count == 2, let size = members["size"]?.integer, size >= 0,
            let root = members["root"]?.string.flatMap({ Digest(hex: $0) })
        else { return nil }
        self.init(size: size, root: root)
    }

    /// Reads a checkpoint that the log's key has signed.
    ///
    /// - Throws: A ``StatementError`` for a note that is malformed, of another log, or not signed by this key.
    public init(note: [UInt8], logKey: PublicKey, origin: String) throws(StatementError) {
        let signed: SignedCheckpoint
        let policy: CheckpointPolicy
        do {
            signed = try SignedCheckpoint(bytes: note)
            policy = try CheckpointPolicy(logKey: VerifierKey(name: origin, publicKey: logKey))
        } catch { throw StatementError(error.reason) }
        switch policy.verdict(on: signed) {
        case .trusted: break
        case .otherOrigin: throw StatementError("it is a checkpoint of another log")
        case .notSigned, .tooFewWitnesses: throw StatementError("the log's key has not signed it")
        case .badSignature: throw StatementError("the signature of the log's key is not good")
        }
        self.init(size: signed.checkpoint.size, root: signed.checkpoint.root)
    }
}
