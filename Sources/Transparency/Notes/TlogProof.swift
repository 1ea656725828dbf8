public import Cryptography

/// A proof that one entry is in a log, in a file that needs nothing else but the entry and the log's key (C2SP tlog-proof).
///
/// ```
/// c2sp.org/tlog-proof@v1
/// index 10
/// 1EKJ…=
///
/// ledger.example/alice
/// …
/// ```
///
/// The entry itself is not in the file.
public struct TlogProof: Sendable, Hashable {
    /// The longest file: a full note, a full path, and some bytes of an application's own.
    public static let maximumByteCount = 128 * 1024

    static let header = "c2sp.org/tlog-proof@v1"

    /// Bytes of the application's own, which nothing authenticates.
    public let extra: [UInt8]?

    /// The path to the root of the checkpoint.
    public let proof: InclusionProof

    /// The checkpoint, with all of its signature lines.
    public let signedCheckpoint: SignedCheckpoint

    /// Joins a path and a checkpoint.
    ///
    /// - Throws: A ``TransparencyError`` if the proof is of another size, cannot be a proof, or the extra bytes are too many.
    public init(proof: InclusionProof, signedCheckpoint: SignedCheckpoint, extra: [UInt8]? = nil) throws(TransparencyError) {
        guard proof.size == signedCheckpoint.checkpoint.size else {
            throw TransparencyError(
                .malformedProof, "the proof is for size \(proof.size), the checkpoint of size \(signedCheckpoint.checkpoint.size)"
            )
        }
        // Any leaf will do: this only asks whether the path fits the index and the size.
        _ = try proof.root(from: Merkle.emptyRoot)
        self.extra = extra
        self.proof = proof
        self.signedCheckpoint = signedCheckpoint
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
    }

    /// Reads a proof.
    ///
    /// - Throws: A ``TransparencyError`` with the line for anything but a proof in its one spelling.
    public init(bytes: [UInt8]) throws(TransparencyError) {
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
        var rest = bytes[...]
        var lineNumber = 0
        func nextLine() throws(TransparencyError) -> ArraySlice<UInt8> {
            lineNumber += 1
            guard let end = rest.firstIndex(of: 0x0A) else { throw Self.malformed("a line does not end", line: lineNumber) }
            defer { rest = rest[(end + 1)...] }
            return rest[..<end]
        }
        guard try nextLine().elementsEqual(Self.header.utf8) else { throw Self.malformed("another header", line: 1) }
        var line = try nextLine()
        var extra: [UInt8]?
        if line.starts(with: "extra ".utf8) {
            extra = Base64.decode(line.dropFirst("extra ".utf8.count))
            guard extra != nil else { throw Self.malformed("the extra data is not canonical base64", line: lineNumber) }
            line = try nextLine()
        }
        guard line.starts(with: "index ".utf8), let index = Decimal.value(of: line.dropFirst("index ".utf8.count)) else {
            throw Self.malformed("no index", line: lineNumber)
        }
        var path: [Digest] = []
        line = try nextLine()
        while !line.isEmpty {
            guard path.count < Merkle.maximumPathCount else { throw Self.malformed("too many hashes", line: lineNumber) }
            guard let hash = Base64.decode(line).flatMap({ Digest($0) }) else {
                throw Self.malformed("a hash is not the canonical base64 of 32 bytes", line: lineNumber)
            }
            path.append(hash)
            line = try nextLine()
        }
        let signedCheckpoint = try SignedCheckpoint(bytes: Array(rest))
        let proof = InclusionProof(index: index, size: signedCheckpoint.checkpoint.size, path: path)
        try self.init(proof: proof, signedCheckpoint: signedCheckpoint, extra: extra)
    }

    /// The file.
    public var bytes: [UInt8] {
        var text = Self.header + "\n"
        if let extra { text += "extra \(Base64.encode(extra))\n" }
        text += "index \(proof.index)\n"
        for hash in proof.path { text += Base64.encode(hash.bytes) + "\n" }
        return Array((text + "\n").utf8) + signedCheckpoint.bytes
    }

    /// Whether an entry with this leaf hash is in the log, by a checkpoint one trusts.
    public func verdict(leafHash: Digest, policy: CheckpointPolicy) throws(TransparencyError) -> TlogProofVerdict {
        let verdict = policy.verdict(on: signedCheckpoint)
        guard case .trusted(let witnesses) = verdict else { return .untrustedCheckpoint(verdict) }
        return try proof.root(from: leafHash) == signedCheckpoint.checkpoint.root ? .included(witnesses: witnesses) : .notIncluded
    }

    private static func malformed(_ reason: String, line: Int) -> TransparencyError {
        TransparencyError(.malformedProof, "not a tlog-proof: \(reason), line \(line)", position: line)
    }

    private static func tooLong(_ count: Int) -> TransparencyError {
        TransparencyError(.tooLarge, "a proof has \(count) bytes and may have \(maximumByteCount)")
    }
}

/// What came of checking a proof.
public enum TlogProofVerdict: Sendable, Hashable {
    /// The entry stands at the index, by a trusted checkpoint that these witnesses have seen.
    case included(witnesses: [VerifierKey])
    /// The checkpoint is trusted; the path does not lead from this entry to its root.
    case notIncluded
    /// The checkpoint is not to be relied on.
    case untrustedCheckpoint(CheckpointVerdict)
}
