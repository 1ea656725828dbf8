import Cryptography
import Files
import LedgerStore
import Provenance
import Transparency

/// A file that is about to be committed to, and kept unless told otherwise.
struct IncomingDocument {
    let path: RawPath
    let salt: [UInt8]
    let line: DocumentLine

    /// Reads the file once, for its digest and its commitment.
    init(_ path: RawPath, isKept: Bool, text: DocumentLine.TextOrigin? = nil, random: RandomSource) throws {
        self.path = path
        salt = random.bytes(ListLine.saltByteCount)
        var commitment = DocumentLine.commitment(salt: salt)
        var digest = DigestContext(.sha256)
        var byteCount = 0
        var reader = try FileReader(path, followsLink: true)
        var buffer = [UInt8](repeating: 0, count: FileReader.bufferByteCount)
        while true {
            try Interrupt.check()
            let count = try reader.read(into: &buffer)
            guard count > 0 else { break }
            let chunk = Array(buffer[..<count])
            commitment.update(chunk)
            digest.update(chunk)
            byteCount += count
        }
        try reader.confirmUnchanged()
        guard let sha256 = Digest(digest.finish()), let committed = Digest(commitment.finish()) else {
            throw LedgerError(.badInput, "no digest of \(path.display)")
        }
        guard byteCount > 0 else {
            throw LedgerError(
                .badInput, "\(path.display) is empty", hint: "nothing would be on record: name the file that you mean")
        }
        let name = String(decoding: path.lastComponent.bytes, as: UTF8.self)
        line = DocumentLine(
            name: name, mediaType: MediaType.named(name), byteCount: byteCount, sha256: sha256, commitment: committed,
            isKept: isKept,
            text: text)
    }

    /// Writes the bytes into the ledger, and makes sure that they are still those that were committed to.
    func keep(in appender: LedgerAppender) throws {
        guard line.isKept else { return }
        let source = try ChunkSource(path)
        try appender.keep(line.commitment) { try source.next() }
        guard try source.finish() == line.sha256 else {
            throw LedgerError(
                .changed, "\(path.display) changed while it was read", hint: "nothing was recorded; run the command again")
        }
    }
}

/// Reads a file in the pieces that the ledger keeps, and digests it on the way.
private final class ChunkSource {
    private var reader: FileReader
    private var digest: DigestContext? = DigestContext(.sha256)

    init(_ path: RawPath) throws { reader = try FileReader(path, followsLink: true) }

    func next() throws -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: LedgerAppender.chunkByteCount)
        var filled = 0
        var buffer = [UInt8](repeating: 0, count: FileReader.bufferByteCount)
        while filled < chunk.count {
            let count = try reader.read(into: &buffer)
            guard count > 0 else { break }
            chunk.replaceSubrange(filled..<filled + count, with: buffer[..<count])
            filled += count
        }
        guard filled > 0 else { return nil }
        chunk.removeLast(chunk.count - filled)
        digest?.update(chunk)
        return chunk
    }

    func finish() throws -> Digest? {
        guard let digest = digest.take() else { return nil }
        return Digest(digest.finish())
    }
}
