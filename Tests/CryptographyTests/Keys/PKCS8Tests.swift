import Foundation
import Testing

@testable import Cryptography

struct PKCS8Tests {
    private let seed = [UInt8](1...32)
    private let passphrase = Array("correct horse".utf8)
    /// Cheap, so that tests are quick.
    private let cost = ScryptCost(n: 16, r: 8, p: 1)

    private func encrypted() throws -> String {
        try PKCS8.encode(seed: seed, passphrase: passphrase, cost: cost, random: .system)
    }

    private func code(_ file: some Sequence<UInt8>, _ passphrase: [UInt8]? = nil) -> CryptoError.Code? {
        errorCode { _ = try PKCS8.decode(Array(file), passphrase: passphrase) }
    }

    @Test func `a plain file has the one form of RFC 8410 and is read back`() throws {
        let file = PKCS8.encode(seed: seed)
        #expect(
            file
                == "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g\n-----END PRIVATE KEY-----\n"
        )
        #expect(try PKCS8.decode(Array(file.utf8)) == seed)
        #expect(try PKCS8.decode(Array(file.utf8), passphrase: passphrase) == seed)
    }

    @Test func `an encrypted file opens with its passphrase only`() throws {
        let file = try encrypted().utf8
        #expect(try PKCS8.decode(Array(file), passphrase: passphrase) == seed)
        #expect(code(file) == .passphraseNeeded)
        #expect(code(file, []) == .wrongPassphrase)
        #expect(code(file, Array("correct horsf".utf8)) == .wrongPassphrase)
        #expect(code(file, passphrase + [0x20]) == .wrongPassphrase)
        #expect(code(file, [UInt8](repeating: 0, count: 2000)) == .wrongPassphrase)
    }

    @Test func `the standard cost can be written and read`() throws {
        let random = RandomSource { [UInt8](repeating: 5, count: $0) }
        let file = try PKCS8.encode(seed: seed, passphrase: passphrase, random: random)
        #expect(try PKCS8.encode(seed: seed, passphrase: passphrase, random: random) == file)
        #expect(try PKCS8.decode(Array(file.utf8), passphrase: passphrase) == seed)
        #expect(ScryptCost.standard.isAffordable)
    }

    @Test func `a passphrase that is empty or too long is refused when writing`() {
        for count in [0, PKCS8.maximumPassphraseByteCount + 1] {
            #expect(throws: CryptoError.self) { try PKCS8.encode(seed: seed, passphrase: [UInt8](repeating: 1, count: count)) }
        }
    }

    @Test func `what is no key file is said to be none`() throws {
        let key = try #require(SigningKey(seed: seed))
        #expect(code([]) == .notAKeyFile)
        #expect(code("hello\n".utf8) == .notAKeyFile)
        #expect(code([0x30, 0x2E, 0x02, 0x01]) == .notAKeyFile)
        #expect(code(key.publicKey.pem.utf8) == .notAKeyFile)
        #expect(code(PEM(label: "OPENSSH PRIVATE KEY", body: [1, 2, 3]).text.utf8) == .notAKeyFile)
        #expect(code(PEM(label: "PRIVATE KEY", body: [1, 2, 3]).text.utf8) == .malformed)
        #expect(code(PEM(label: "ENCRYPTED PRIVATE KEY", body: [1, 2, 3]).text.utf8, passphrase) == .malformed)
        #expect(code([UInt8](repeating: 0x41, count: PKCS8.maximumByteCount + 1)) == .tooLarge)
    }

    @Test func `bytes after the key are refused, wherever they stand`() throws {
        let plain = PKCS8.encode(seed: seed)
        #expect(code((plain + plain).utf8) == .trailingData)
        #expect(code((plain + "x").utf8) == .trailingData)
        #expect(code(("x\n" + plain).utf8) == .trailingData)
        for (label, text) in [("PRIVATE KEY", plain), ("ENCRYPTED PRIVATE KEY", try encrypted())] {
            let object = try PEM.objects(in: Array(text.utf8), surroundings: .none, limit: 1)[0]
            #expect(code(PEM(label: label, body: object.body + [0]).text.utf8, passphrase) == .trailingData)
        }
    }

    @Test func `an encryption that would take long is refused at once`() throws {
        let file = try PKCS8.encode(seed: seed, passphrase: passphrase, cost: ScryptCost(n: 1 << 14, r: 8, p: 1), random: .system)
        var body = try PEM.objects(in: Array(file.utf8), surroundings: .none, limit: 1)[0].body
        let parameters: [UInt8] = [0x02, 0x02, 0x40, 0x00, 0x02, 0x01, 0x08, 0x02, 0x01, 0x01]
        let start = try #require(body.indices.first { body[$0...].starts(with: parameters) })
        body[start + parameters.count - 1] = 0x7F
        #expect(code(PEM(label: "ENCRYPTED PRIVATE KEY", body: body).text.utf8, passphrase) == .unsupported)
        #expect(!ScryptCost(n: 1 << 62, r: 1 << 30, p: 1 << 30).isAffordable)
    }

    @Test func `a damaged file is refused and never misread`() throws {
        var generator = SeededGenerator(seed: 8)
        for text in [PKCS8.encode(seed: seed), try encrypted()] {
            for _ in 0..<3_000 {
                let file = Array(text.utf8).mutated(with: &generator)
                // A plain seed has no check sum: a changed digit is another seed. Everything else about the file is fixed.
                if let read = try? PKCS8.decode(file, passphrase: passphrase) { #expect(read.count == 32) }
            }
        }
    }
}

/// The stock tools read what we write, and we read what they write.
@Suite(.enabled(if: Tool.hasOpenSSL, "openssl is not installed"))
struct PKCS8WithOpenSSLTests {
    private let folder: TemporaryFolder
    private let passphrase = Array("correct horse".utf8)

    init() throws { folder = try TemporaryFolder() }

    private func pkcs8(_ arguments: [String]) throws -> [UInt8] {
        try Tool.openssl(["pkcs8", "-topk8", "-in", "key.pem", "-passout", "pass:correct horse"] + arguments, in: folder.url)
            .output
    }

    @Test func `openssl reads both kinds of file`() throws {
        let key = try #require(SigningKey(seed: [UInt8](1...32)))
        try folder.write("plain.pem", PKCS8.encode(seed: [UInt8](1...32)))
        try folder.write("encrypted.pem", PKCS8.encode(seed: [UInt8](1...32), passphrase: passphrase))
        #expect(try Tool.openssl(["pkey", "-in", "plain.pem", "-pubout"], in: folder.url).text == key.publicKey.pem)
        let arguments = ["pkey", "-in", "encrypted.pem", "-passin", "pass:correct horse", "-pubout", "-outform", "DER"]
        #expect(try Tool.openssl(arguments, in: folder.url).output == key.publicKey.spki)
        #expect(try Tool.run(Tool.openssl, ["pkey", "-in", "encrypted.pem", "-passin", "pass:x"], in: folder.url).status != 0)
    }

    @Test func `keys made by openssl are read, in each encryption of today`() throws {
        try Tool.openssl(["genpkey", "-algorithm", "ed25519", "-out", "key.pem"], in: folder.url)
        let seed = try PKCS8.decode(folder.read("key.pem"))
        let publicKey = try Tool.openssl(["pkey", "-in", "key.pem", "-pubout"], in: folder.url).text
        #expect(SigningKey(seed: seed)?.publicKey.pem == publicKey)
        for arguments in [
            ["-scrypt"], ["-v2", "aes-256-cbc", "-iter", "5000"], ["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"],
        ] {
            #expect(try PKCS8.decode(pkcs8(arguments), passphrase: passphrase) == seed)
        }
    }

    @Test func `an encryption of yesterday is refused`() throws {
        try Tool.openssl(["genpkey", "-algorithm", "ed25519", "-out", "key.pem"], in: folder.url)
        let old = try pkcs8(["-v1", "PBE-SHA1-3DES"])
        #expect(errorCode { _ = try PKCS8.decode(old, passphrase: passphrase) } == .unsupported)
    }

    @Test(arguments: [
        ["-algorithm", "x25519"], ["-algorithm", "ed448"], ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    ])
    func `a key of another algorithm is named as such`(arguments: [String]) throws {
        try Tool.openssl(["genpkey", "-out", "key.pem"] + arguments, in: folder.url)
        let plain = try folder.read("key.pem")
        #expect(errorCode { _ = try PKCS8.decode(plain) } == .notEd25519)
        let encrypted = try pkcs8(["-scrypt"])
        #expect(errorCode { _ = try PKCS8.decode(encrypted, passphrase: passphrase) } == .notEd25519)
    }
}
