import Cryptography
import Testing
import Transparency

@Suite struct VerifierKeyTests {
    private static let example = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"

    @Test(arguments: [
        example, "ledger.example/alice+07ca26e4+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "future.example+01020304+BsDAwA==",
        "private+00000000+/w==",
    ])
    func `a key is read and written again`(text: String) throws {
        #expect(try VerifierKey(text).text == text)
    }

    @Test func `a public key is named as the reference names it`() throws {
        let key = try Fixtures.signingKey().publicKey
        #expect(
            try VerifierKey(name: "ledger.example/alice", publicKey: key).text
                == "ledger.example/alice+07ca26e4+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")
        #expect(throws: TransparencyError.self) { try VerifierKey(name: "a b", publicKey: key) }
        #expect(throws: TransparencyError.self) {
            try VerifierKey(name: "a", algorithm: SignatureAlgorithm(rawValue: 6), publicKey: key)
        }
    }

    @Test(arguments: [
        "", "+", "++", "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "example.com/foo+530d903a+",
        "example.com/foo+530d903a",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+0530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo\u{2003}+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
        " example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2", "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4",
        "example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "future.example+01020304+BsDAwB==",
        "future.example+01020304+BsDAwA",
    ])
    func `another spelling or another key is refused`(text: String) {
        let error = #expect(throws: TransparencyError.self) { try VerifierKey(text) }
        #expect(error?.code == .malformedKey)
    }

    @Test func `a key that anyone can sign for is refused`() {
        // The identity point, with its proper identifier.
        let bytes: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
        let id = SHA256.hash(Array("x\n".utf8) + [1] + bytes).bytes.prefix(4)
        #expect(throws: TransparencyError.self) { try VerifierKey("x+\(Hex.encode(id))+\(Base64.encode([1] + bytes))") }
    }

    @Test func `names are compared by their bytes`() throws {
        let key = try Fixtures.signingKey().publicKey
        let composed = try VerifierKey(name: "caf\u{E9}", publicKey: key)
        let decomposed = try VerifierKey(name: "cafe\u{301}", publicKey: key)
        #expect(composed != decomposed)
        let signature = try NoteSigner(name: "caf\u{E9}", signingKey: Fixtures.signingKey()).sign("x\n")
        #expect(composed.isValid(signature, over: "x\n"))
        #expect(!decomposed.isValid(signature, over: "x\n"))
    }

    @Test func `a damaged key is refused or is written again as it was read`() {
        var mutator = Mutator(seed: 2, dictionary: ["+", "=", "AQ==", "0", "\u{2003}", "\n"])
        for seed in [Self.example, "future.example+01020304+BsDAwA=="].map({ Array($0.utf8) }) {
            for _ in 0..<4_000 {
                guard let text = String(validating: mutator.mutated(seed), as: UTF8.self), let key = try? VerifierKey(text) else {
                    continue
                }
                #expect(key.text.utf8.elementsEqual(text.utf8))
            }
        }
    }
}
