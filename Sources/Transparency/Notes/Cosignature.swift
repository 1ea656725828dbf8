/// What a witness says: as of this time, this is the largest consistent tree of this origin I have seen (C2SP tlog-cosignature).
public struct Cosignature: Sendable, Hashable {
    static let timestampByteCount = 8
    static let signatureByteCount = 64

    /// Seconds since 1970, by the witness's clock.
    public let timestamp: Int

    let signature: [UInt8]

    /// Takes a signature line apart; nil unless it has the form of `cosignature/v1`.
    public init?(_ line: NoteSignature) {
        guard line.signature.count == Self.timestampByteCount + Self.signatureByteCount else { return nil }
        let seconds = line.signature.prefix(Self.timestampByteCount).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        guard let timestamp = Int(exactly: seconds) else { return nil }
        self.timestamp = timestamp
        signature = Array(line.signature.dropFirst(Self.timestampByteCount))
    }

    /// The bytes that are signed: a header, the time, and the checkpoint's text.
    static func message(text: String, timestamp: Int) -> [UInt8] {
        Array("cosignature/v1\ntime \(timestamp)\n\(text)".utf8)
    }
}
