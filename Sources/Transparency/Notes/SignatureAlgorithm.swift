/// The byte that says how a note is signed, and that is part of each key's identity (C2SP signed-note).
public struct SignatureAlgorithm: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Ed25519 over the text: how logs sign.
    public static let ed25519 = SignatureAlgorithm(rawValue: 0x01)
    /// Ed25519 over a time and a checkpoint, `cosignature/v1`: how witnesses sign.
    public static let cosignature = SignatureAlgorithm(rawValue: 0x04)

    /// Whether this program can verify such a signature. Others are kept and passed over.
    public var isSupported: Bool { self == .ed25519 || self == .cosignature }
}
