import Testing

@testable import Cryptography

@Suite(.enabled(if: Tool.hasOpenSSL, "openssl is not installed"))
struct TrustStoreTests {
    private let authority: LocalAuthority

    init() throws { authority = try LocalAuthority() }

    private func code(_ roots: [UInt8], _ intermediates: [UInt8] = []) -> CryptoError.Code? {
        errorCode { _ = try TrustStore(roots: roots, intermediates: intermediates) }
    }

    @Test func `a root is read from PEM and from DER, alone or among others`() throws {
        let pem = try authority.root
        let certificate = try TrustStore(roots: pem).roots[0]
        #expect(certificate.subject == "CN=Local root" && certificate.issuer == "CN=Local root")
        #expect(certificate.isSelfSigned)
        #expect(certificate.notAfter > certificate.notBefore)
        #expect(certificate.fingerprint == SHA256.hash(certificate.der))
        #expect(try TrustStore(roots: certificate.der).roots == [certificate])
        let both = try TrustStore(roots: Array("# my roots\n".utf8) + authority.folder.read("tsa.pem") + pem)
        #expect(both.roots.map(\.isSelfSigned) == [false, true])
        #expect(both.roots[0].subject == "CN=Local tsa,O=Test")
        #expect(both.roots[0].notAfter == 4_102_444_799)
    }

    @Test func `openssl computes the same fingerprint`() throws {
        let text = try Tool.openssl(["x509", "-in", "root.pem", "-noout", "-fingerprint", "-sha256"], in: authority.folder.url)
            .text
        let digits = text.drop { $0 != "=" }.dropFirst().filter { $0.isHexDigit }.lowercased()
        #expect(try authority.trust.roots[0].fingerprint.hex == digits)
    }

    @Test func `a chain without its root is refused with a hint`() throws {
        let leaf = try authority.folder.read("tsa.pem")
        #expect(code(leaf) == .noRootCertificate)
        #expect(try code(leaf, authority.root) == .noRootCertificate)
        do {
            _ = try TrustStore(roots: leaf)
        } catch {
            #expect(error.hint == "the issuer of CN=Local tsa,O=Test is CN=Local root: add its certificate")
        }
    }

    @Test func `what is no certificate is refused`() throws {
        let pem = try authority.root
        let der = try authority.trust.roots[0].der
        #expect(code([]) == .noCertificate)
        #expect(code(Array("hello\n".utf8)) == .noCertificate)
        #expect(try code(authority.folder.read("root.key")) == .noCertificate)
        #expect(try code(pem + authority.folder.read("root.key")) == .noCertificate)
        #expect(code(der + [0]) == .trailingData)
        #expect(code(Array(PEM(label: "CERTIFICATE", body: der + [0]).text.utf8)) == .trailingData)
        #expect(code(Array(der.dropLast())) == .malformed)
        #expect(code(Array(pem.dropLast(5))) == .malformed)
        #expect(code([UInt8](repeating: 0x30, count: TrustStore.maximumByteCount + 1)) == .tooLarge)
        #expect(code(Array([[UInt8]](repeating: pem, count: 1001).joined())) == .tooLarge)
        #expect(code(pem, Array("hello\n".utf8)) == .noCertificate)
    }

    @Test func `a damaged file is refused or read as another certificate`() throws {
        var generator = SeededGenerator(seed: 4)
        let (pem, der) = try (authority.root, authority.trust.roots[0].der)
        for file in [pem, der] {
            for _ in 0..<1_500 { _ = try? TrustStore(roots: file.mutated(with: &generator)) }
        }
    }
}
