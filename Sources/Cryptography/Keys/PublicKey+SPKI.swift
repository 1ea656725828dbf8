extension PublicKey {
    /// What stands before the 32 bytes in a SubjectPublicKeyInfo: two sequences, the algorithm 1.3.101.112 without parameters, and the
    /// head of a bit string (RFC 8410, section 4).
    private static let spkiHead: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
    private static let pemLabel = "PUBLIC KEY"

    /// The key as DER, 44 bytes: what `openssl pkeyutl -verify -pubin -keyform DER` takes.
    public var spki: [UInt8] { Self.spkiHead + bytes }

    /// The key as PEM: what `openssl pkey -pubin` takes.
    public var pem: String { PEM(label: Self.pemLabel, body: spki).text }

    /// Reads a SubjectPublicKeyInfo in DER, or returns nil for anything that is not exactly one Ed25519 key.
    public convenience init?(spki: [UInt8]) {
        guard spki.starts(with: Self.spkiHead) else { return nil }
        self.init(Array(spki.dropFirst(Self.spkiHead.count)))
    }
}
