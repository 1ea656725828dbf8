/// The certificates that time-stamps are checked against: roots that are trusted, and intermediates that only lead to them.
///
/// Roots come from whoever checks, never from what is being checked.
public struct TrustStore: Sendable, Hashable {
    /// The most bytes of one file of certificates. A file with all public roots has about 220,000.
    public static let maximumByteCount = 1 << 20
    /// The most certificates in one file.
    public static let maximumCertificateCount = 1_000

    /// The certificates given as trusted. Only the self-signed among them are: the others lead to them.
    public let roots: [Certificate]
    /// Certificates that may stand between a signer and a root.
    public let intermediates: [Certificate]

    /// Reads files of certificates, each in PEM with any number of certificates, or in DER with one.
    ///
    /// - Parameter roots: One file. It may hold the whole chain; at least one certificate in it has to be self-signed.
    /// - Parameter intermediates: One more file, or nothing.
    public init(roots: [UInt8], intermediates: [UInt8] = []) throws(CryptoError) {
        self.roots = try Self.certificates(in: roots)
        self.intermediates = intermediates.isEmpty ? [] : try Self.certificates(in: intermediates)
        guard self.roots.contains(where: \.isSelfSigned) else {
            throw CryptoError(
                .noRootCertificate, "none of the certificates is a root",
                hint: "the issuer of \(self.roots[0].subject) is \(self.roots[0].issuer): add its certificate")
        }
    }

    /// Trusts whatever one of several stores trusts, or returns nil when there are none.
    public init?(joining stores: [TrustStore]) {
        guard !stores.isEmpty else { return nil }
        roots = stores.flatMap(\.roots)
        intermediates = stores.flatMap(\.intermediates)
    }

    /// Reads one file of certificates.
    static func certificates(in file: [UInt8]) throws(CryptoError) -> [Certificate] {
        guard file.count <= maximumByteCount else {
            throw CryptoError(.tooLarge, "a file of certificates has at most \(maximumByteCount) bytes, this has \(file.count)")
        }
        guard PEM.isLikely(file) else {
            guard file.first == 0x30 else {
                throw CryptoError(.noCertificate, "the file holds no certificate, neither in PEM nor in DER")
            }
            return [try Certificate(file)]
        }
        var certificates: [Certificate] = []
        for object in try PEM.objects(in: file, surroundings: .text, limit: maximumCertificateCount) {
            guard object.label == "CERTIFICATE" else {
                throw CryptoError(.noCertificate, "the file holds a \(object.label.lowercased()) where certificates belong")
            }
            try certificates.append(Certificate(object.body))
        }
        guard !certificates.isEmpty else { throw CryptoError(.noCertificate, "the file holds no certificate") }
        return certificates
    }
}
