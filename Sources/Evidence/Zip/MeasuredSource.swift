public import Cryptography
internal import Provenance

/// A source that has been read once, with its size and digests.
public struct MeasuredSource: Sendable {
    public let source: ByteSource
    public let byteCount: Int
    public let crc: UInt32
    public let sha256: Digest
    /// The salted commitment of a document, when a salt was given.
    let commitment: Digest?

    /// Reads the source once, in constant memory.
    public init(_ source: ByteSource) throws { try self.init(source, commitmentSalt: nil) }

    init(_ source: ByteSource, commitmentSalt salt: [UInt8]?) throws {
        var plain = DigestContext(.sha256)
        var salted = DocumentLine.commitment(salt: salt ?? [])
        var crc = CRC32()
        var count = 0
        try source.forEachChunk { chunk in
            plain.update(chunk)
            if salt != nil { salted.update(chunk) }
            crc.update(chunk)
            count += chunk.count
        }
        self.source = source
        self.byteCount = count
        self.crc = crc.value
        sha256 = Self.digest(plain)
        let commitment = Self.digest(salted)
        self.commitment = salt == nil ? nil : commitment
    }

    private static func digest(_ context: consuming DigestContext) -> Digest {
        guard let digest = Digest(context.finish()) else { preconditionFailure("SHA-256 yields 32 bytes") }
        return digest
    }
}
