public import Cryptography

/// A source that has been read once, with its size and digests.
public struct MeasuredSource: Sendable {
    public let source: ByteSource
    public let byteCount: Int
    public let crc: UInt32
    public let sha256: Digest

    /// Reads the source once, in constant memory.
    public init(_ source: ByteSource) throws {
        var context = DigestContext(.sha256)
        var crc = CRC32()
        var count = 0
        try source.forEachChunk { chunk in
            context.update(chunk)
            crc.update(chunk)
            count += chunk.count
        }
        guard let sha256 = Digest(context.finish()) else { preconditionFailure("SHA-256 yields 32 bytes") }
        self.source = source
        self.byteCount = count
        self.crc = crc.value
        self.sha256 = sha256
    }
}
