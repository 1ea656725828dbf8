internal import COpenSSL

/// The certificate that a signer says to have signed with: the first of the list, by its digest (RFC 5035, section 3; RFC 2634, 5.4).
///
/// Without it, who has a second certificate for the same key can put that one into the message instead.
struct SigningCertificateReference: Hashable {
    private let digest: MessageImprint

    /// Reads the newer form, which names its hash function and means SHA-256 where it does not.
    init?(v2 der: [UInt8]) {
        guard var identifier = Self.firstIdentifier(in: der) else { return nil }
        var algorithm = "sha256"
        if identifier.nextTag == 0x30 {
            guard var parts = identifier.value(0x30).map({ DERReader($0) }), let object = parts.value(0x06) else { return nil }
            algorithm = Self.name(of: Array(object))
        }
        guard let digest = identifier.value(0x04) else { return nil }
        self.digest = MessageImprint(algorithm: algorithm, digest: Array(digest))
    }

    /// Reads the older form, which knows SHA-1 only.
    init?(v1 der: [UInt8]) {
        guard var identifier = Self.firstIdentifier(in: der), let digest = identifier.value(0x04) else { return nil }
        self.digest = MessageImprint(algorithm: "sha1", digest: Array(digest))
    }

    /// Whether it is this certificate; nil when the hash function is not known.
    func isTo(_ certificate: Certificate) -> Bool? {
        MessageImprint(algorithm: digest.algorithm, of: certificate.der).map { $0 == digest }
    }

    /// `SEQUENCE { SEQUENCE OF identifier, … }`, and of it the first identifier.
    private static func firstIdentifier(in der: [UInt8]) -> DERReader? {
        var outer = DERReader(der[...])
        guard let attribute = outer.value(0x30) else { return nil }
        var reader = DERReader(attribute)
        guard let identifiers = reader.value(0x30) else { return nil }
        var list = DERReader(identifiers)
        return list.value(0x30).map { DERReader($0) }
    }

    private static func name(of object: [UInt8]) -> String {
        guard object.count < 64, let (parsed, _) = unsafe parsed([0x06, UInt8(object.count)] + object, d2i_ASN1_OBJECT) else {
            return "unknown"
        }
        defer { unsafe ASN1_OBJECT_free(parsed) }
        return unsafe ASN1.name(of: parsed)
    }
}
