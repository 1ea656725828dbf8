import Cryptography
import Testing
import Transparency

@Suite struct EnvelopeTests {
    private static let payload = Array(#"{"a":1}"#.utf8)

    private static func envelope() throws -> Envelope { try Envelope(payload: payload, signedBy: [Fixtures.signingKey()]) }

    @Test func `what is signed is that of the specification`() {
        let message = Envelope.preAuthenticationEncoding(
            payload: Array("hello world".utf8), payloadType: "http://example.com/HelloWorld")
        #expect(message == Array("DSSEv1 29 http://example.com/HelloWorld 11 hello world".utf8))
        #expect(SHA256.hash(message).hex == "217751fac2c4f14edb2c9297fbc34abcb016ba88e74757e875ec4ac16fb6b6a1")
        // Lengths are of bytes, not of characters.
        #expect(Envelope.preAuthenticationEncoding(payload: Array("é".utf8), payloadType: "x") == Array("DSSEv1 1 x 2 é".utf8))
        #expect(Envelope.preAuthenticationEncoding(payload: [], payloadType: "x") == Array("DSSEv1 1 x 0 ".utf8))
    }

    @Test func `the fixed signature is made and verified`() throws {
        let body =
            #"{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"hello.txt","digest":{"sha256":"#
            + #""2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}}],"predicateType":"https://example.org/p/v1","predicate":{}}"#
        let message = Envelope.preAuthenticationEncoding(payload: Array(body.utf8), payloadType: Envelope.statementType)
        #expect(message.count == 264)
        #expect(SHA256.hash(message).hex == "08f81180c434eb6e6a8b7a99261f861d80f54114c111dabefba9a723c0f5786a")
        let key = try Fixtures.signingKey()
        let envelope = try Envelope(payload: Array(body.utf8), signedBy: [key])
        #expect(
            Base64.encode(envelope.signatures[0].signature)
                == "8S9yRRRGgiRb0B0nOfhuRGsreA333iBlvEGUJM+tOaCblBaKjB22+RsZLyLPCQwEc53HroF7ZGjB3aSFNFb1AQ==")
        #expect(envelope.verdict([key.publicKey]) == .good([key.publicKey]))
    }

    @Test func `an envelope is one line in fixed order`() throws {
        let key = try Fixtures.signingKey()
        let envelope = try Self.envelope()
        let id = Hex.encode(SHA256.hash(key.publicKey.bytes).bytes.prefix(8))
        let signature = Base64.encode(
            key.sign(Envelope.preAuthenticationEncoding(payload: Self.payload, payloadType: Envelope.statementType)))
        let text =
            #"{"payload":"eyJhIjoxfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":""#
            + id + #"","sig":""# + signature + #""}]}"#
        #expect(envelope.bytes == Array(text.utf8))
        #expect(envelope.leafHash == Merkle.leafHash(Array(text.utf8)))
        #expect(try Envelope(bytes: envelope.bytes) == envelope)
        #expect(try JSON(canonical: envelope.bytes).canonicalBytes == envelope.bytes)
    }

    @Test func `no bit of an envelope can be changed and it still verify`() throws {
        let key = try Fixtures.signingKey().publicKey
        for bytes in try Self.envelope().bytes.nearMisses {
            guard let envelope = try? Envelope(bytes: bytes) else { continue }
            #expect(envelope.bytes == bytes)
            #expect(!envelope.verdict([key]).isGood)
        }
    }

    @Test(arguments: [
        (#"{"payload""#, #"{ "payload""#), (#""payload":"eyJhIjoxfQ==""#, #""payload":"eyJhIjoxfQ""#),
        ("eyJhIjoxfQ==", "eyJhIjoxfR=="), ("eyJhIjoxfQ==", "eyJhIjoxfQ\\u003d="),
        ("eyJhIjoxfQ==", "eyJh IjoxfQ=="), ("payloadType\":\"application/vnd.in-toto+json", "payloadType\":\""),
        ("in-toto+json", "in-toto\\u002bjson"),
        ("in-toto+json", "in toto"), ("in-toto+json", "in-t\u{F6}to"), (#""signatures":["#, #""signatures": ["#),
        (#"{"keyid":""#, #"{"sig":"","keyid":""#), (#""}]}"#, #""}],"x":1}"#), (#""}]}"#, #""},]}"#),
        (#""}]}"#, #""}]}"# + "\n"), (#""keyid":""#, #""keyid":"0"#), (#""sig":""#, #""sig":"AAAA"#),
        (#"{"keyid""#, #"[{"keyid""#), ("\"keyid\":\"", "\"keyid\":\"F"),
    ])
    func `another spelling is refused`(from: String, to: String) throws {
        var text = String(decoding: try Self.envelope().bytes, as: UTF8.self)
        let range = try #require(text.ranges(of: from).first)
        text.replaceSubrange(range, with: to)
        let error = #expect(throws: TransparencyError.self) { try Envelope(bytes: Array(text.utf8)) }
        #expect(error?.code == .malformedEnvelope)
        #expect(error?.position != nil)
    }

    @Test func `an envelope without signatures or with too many is refused`() throws {
        let keys = try (0..<17).map { try Fixtures.signingKey(UInt8($0)) }
        #expect(throws: TransparencyError.self) { try Envelope(payload: [], signedBy: []) }
        #expect(throws: TransparencyError.self) { try Envelope(payload: [], signedBy: keys) }
        let full = try Envelope(payload: [], signedBy: Array(keys.prefix(16)))
        #expect(try Envelope(bytes: full.bytes) == full)
        #expect(full.verdict(keys.map(\.publicKey)).signers.count == 16)
        let text = String(decoding: full.bytes, as: UTF8.self)
        let one = try #require(text.split(separator: "[").last?.split(separator: "}").first)
        #expect(throws: TransparencyError.self) { try Envelope(bytes: Array(text.replacing("[{", with: "[\(one)},{").utf8)) }
        let none = #"{"payload":"","payloadType":"x","signatures":[]}"#
        #expect(throws: TransparencyError.self) { try Envelope(bytes: Array(none.utf8)) }
        for type in ["", "a b", "a\"", "a\\", "é", "a\n"] {
            #expect(throws: TransparencyError.self) { try Envelope(payload: [], payloadType: type, signedBy: [keys[0]]) }
        }
    }

    @Test func `an entry has 65,535 bytes at most`() throws {
        let key = try Fixtures.signingKey()
        let room = try Envelope.maximumByteCount - Envelope(payload: [], signedBy: [key]).bytes.count
        let fits = [UInt8](repeating: 0x20, count: room / 4 * 3)
        let envelope = try Envelope(payload: fits, signedBy: [key])
        #expect(try Envelope(bytes: envelope.bytes) == envelope)
        let error = #expect(throws: TransparencyError.self) { try Envelope(payload: fits + [0, 0, 0], signedBy: [key]) }
        #expect(error?.code == .tooLarge)
        #expect(error?.hint != nil)
        #expect(throws: TransparencyError.self) { try Envelope(bytes: [UInt8](repeating: 0x20, count: 65_536)) }
    }

    @Test func `a known key that did not sign condemns, an unknown one is passed over`() throws {
        let first = try Fixtures.signingKey(1)
        let second = try Fixtures.signingKey(2)
        let envelope = try Envelope(payload: Self.payload, signedBy: [first, second])
        #expect(envelope.verdict([first.publicKey]) == .good([first.publicKey]))
        #expect(envelope.verdict([second.publicKey, first.publicKey]) == .good([first.publicKey, second.publicKey]))
        #expect(try envelope.verdict([Fixtures.signingKey(3).publicKey]) == .unknown)
        // The signatures of one change places; each identifier now stands with the other's signature.
        let text = String(decoding: envelope.bytes, as: UTF8.self)
        let signatures = envelope.signatures.map { Base64.encode($0.signature) }
        let swapped = text.replacing(signatures[0], with: "#").replacing(signatures[1], with: signatures[0]).replacing(
            "#", with: signatures[1])
        let read = try Envelope(bytes: Array(swapped.utf8))
        #expect(read.verdict([first.publicKey]) == .bad(first.publicKey))
        // The same signature twice is one signer.
        #expect(
            try Envelope(payload: Self.payload, signedBy: [first, first]).verdict([first.publicKey]) == .good([first.publicKey]))
    }

    @Test func `the type is signed`() throws {
        let key = try Fixtures.signingKey()
        let text = String(decoding: try Self.envelope().bytes, as: UTF8.self).replacing("in-toto+json", with: "other+json")
        #expect(try Envelope(bytes: Array(text.utf8)).verdict([key.publicKey]) == .bad(key.publicKey))
    }

    @Test func `a damaged envelope is refused or is written again as it was read`() throws {
        let bytes = try Self.envelope().bytes
        let key = try Fixtures.signingKey()
        var mutator = Mutator(seed: 9, dictionary: ["\"", ",", "=", "]}", "{\"keyid\":\"", "AAAA", "\\u0041"])
        for _ in 0..<6_000 {
            let damaged = mutator.mutated(bytes)
            guard let envelope = try? Envelope(bytes: damaged) else { continue }
            #expect(try JSON(canonical: damaged)["payload"]?.string == Base64.encode(envelope.payload))
            #expect(damaged == bytes || !envelope.verdict([key.publicKey]).isGood)
        }
    }
}
