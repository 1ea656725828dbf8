import Testing

@testable import Cryptography

/// Judging replies of an authority of one's own: each thing that can be wrong, and its name.
@Suite(.enabled(if: Tool.hasOpenSSL, "openssl is not installed"))
struct TimeStampVerificationTests {
    private let authority: LocalAuthority
    private let digest = SHA256.hash(Array("note".utf8))
    private let request: TimeStampRequest

    init() throws {
        authority = try LocalAuthority()
        request = try TimeStampRequest(digest)
    }

    /// Verifies at the token's own time unless told otherwise.
    private func verify(
        _ reply: TimeStampReply, _ imprint: MessageImprint? = nil, nonce: [UInt8]? = nil, trust: TrustStore?,
        after seconds: Int = 0
    ) -> TimeStampVerification {
        reply.verify(imprint ?? MessageImprint(digest), nonce: nonce, trust: trust, now: (reply.info?.genTime ?? 0) + seconds)
    }

    private func forged(_ node: DERNode, by names: [String] = ["tsa"], flags: [String] = ["-cades"]) throws -> TimeStampReply {
        try TimeStampReply(authority.reply(signing: node, by: names, flags: flags))
    }

    @Test func `a good reply is valid, and names the certificate that signed`() throws {
        let reply = try authority.reply(to: request)
        let result = try reply.verify(request, trust: authority.trust, now: #require(reply.info).genTime)
        #expect(result.outcome == .validNow && result.failure == nil)
        #expect(try result.signer == TrustStore.certificates(in: authority.folder.read("tsa.pem"))[0])
        #expect(!result.isFromTheFuture)
    }

    @Test func `openssl agrees that it is good`() throws {
        _ = try authority.reply(to: request)
        try authority.openssl("ts", "-verify", "-queryfile", "request.tsq", "-in", "reply.tsr", "-CAfile", "root.pem")
    }

    @Test func `without roots everything but the chain is checked`() throws {
        let reply = try authority.reply(to: request)
        #expect(verify(reply, nonce: request.nonce, trust: nil).outcome == .chainNotChecked)
        #expect(verify(reply, MessageImprint(SHA256.hash([])), trust: nil).failure?.code == .imprintMismatch)
        #expect(verify(reply, nonce: [1], trust: nil).failure?.code == .nonceMismatch)
    }

    @Test func `another digest, function or nonce fails`() throws {
        let reply = try authority.reply(to: request)
        let trust = try authority.trust
        #expect(verify(reply, MessageImprint(SHA256.hash([])), trust: trust).failure?.code == .imprintMismatch)
        let sha512 = MessageImprint(algorithm: "sha512", digest: digest.bytes + digest.bytes)
        #expect(verify(reply, sha512, trust: trust).failure?.code == .imprintAlgorithmMismatch)
        #expect(verify(reply, nonce: [1, 2, 3], trust: trust).failure?.code == .nonceMismatch)
        #expect(try reply.verify(TimeStampRequest(digest), trust: trust, now: 0).failure?.code == .nonceMismatch)
    }

    @Test func `a digest of 32 bytes of another function is not taken for SHA-256`() throws {
        let reply = try forged(.info(algorithm: DERNode.sha512Truncated, digest: digest.bytes))
        #expect(try verify(reply, trust: authority.trust).failure?.code == .imprintAlgorithmMismatch)
        let same = try #require(reply.info).imprint
        #expect(same.algorithm == "sha512-256")
        #expect(try verify(reply, same, trust: authority.trust).failure?.code == .weakImprint)
    }

    @Test func `SHA-1 is refused even where it matches`() throws {
        let imprint = MessageImprint(algorithm: "sha1", digest: [UInt8](repeating: 1, count: 20))
        let reply = try forged(.info(algorithm: DERNode.sha1, digest: imprint.digest))
        #expect(reply.info?.imprint == imprint)
        #expect(try verify(reply, imprint, trust: authority.trust).failure?.code == .weakImprint)
    }

    @Test func `a token without the nonce that was asked for fails, and one with a nonce nobody asked for does not`() throws {
        #expect(
            try verify(forged(.info(digest: digest.bytes)), nonce: [1], trust: authority.trust).failure?.code == .nonceMismatch)
        let reply = try forged(.info(digest: digest.bytes, after: [.integer(5)]))
        #expect(try verify(reply, trust: authority.trust).outcome == .validNow)
        #expect(try verify(reply, nonce: [5], trust: authority.trust).outcome == .validNow)
    }

    @Test func `a token is valid at its own time when the certificate has expired since`() throws {
        try authority.issue("short", until: "20900101000000Z")
        let reply = try authority.reply(to: request, by: "short")
        let trust = try authority.trust
        let result = reply.verify(request, trust: trust, now: 3_786_912_000 + 1)
        #expect(result.outcome == .validAtGenTime)
        #expect(result.signer?.notAfter == 3_786_912_000)
        #expect(reply.verify(request, trust: trust, now: 3_786_912_000 - 86_400).outcome == .validNow)
    }

    @Test(arguments: [("20000101000000Z", "20010101000000Z"), ("20900101000000Z", "20910101000000Z")])
    func `a certificate that was not valid at the token's time fails, also without roots`(from: String, until: String) throws {
        try authority.issue("other", from: from, until: until)
        let reply = try authority.reply(to: request, by: "other")
        #expect(try verify(reply, trust: authority.trust).failure?.code == .outsideValidity)
        #expect(verify(reply, trust: nil).failure?.code == .outsideValidity)
    }

    @Test(arguments: ["signing", "loose", "both"])
    func `a certificate that is not for time-stamping only fails, also without roots`(section: String) throws {
        try authority.issue("other", section)
        let reply = try forged(.info(digest: digest.bytes), by: ["other"])
        #expect(try verify(reply, trust: authority.trust).failure?.code == .wrongPurpose)
        #expect(verify(reply, trust: nil).failure?.code == .wrongPurpose)
    }

    @Test func `a chain to another root fails, even when the root came with the token`() throws {
        try authority.makeRoot("foreign")
        try authority.issue("other", by: "foreign")
        let reply = try authority.reply(to: request, by: "other", settings: ["certs": "foreign.pem"])
        #expect(try verify(reply, trust: authority.trust).failure?.code == .untrusted)
        #expect(verify(reply, trust: nil).outcome == .chainNotChecked)
        #expect(try verify(reply, trust: TrustStore(roots: authority.folder.read("foreign.pem"))).outcome == .validNow)
    }

    @Test func `a missing intermediate is untrusted until it is given`() throws {
        try authority.issue("middle", "authority")
        try authority.issue("leaf", by: "middle")
        let reply = try authority.reply(to: request, by: "leaf")
        let (root, middle) = try (authority.root, authority.folder.read("middle.pem"))
        #expect(try verify(reply, trust: authority.trust).failure?.code == .untrusted)
        #expect(try verify(reply, trust: TrustStore(roots: root, intermediates: middle)).outcome == .validNow)
        #expect(try verify(reply, trust: TrustStore(roots: middle + root)).outcome == .validNow)
        #expect(verify(reply, trust: nil).outcome == .chainNotChecked)
    }

    @Test func `a signer that is missing is named as such until it is given`() throws {
        let reply = try forged(.info(digest: digest.bytes), flags: ["-cades", "-nocerts"])
        #expect(verify(reply, trust: nil).failure?.code == .signerMissing)
        #expect(try verify(reply, trust: authority.trust).failure?.code == .signerMissing)
        let signer = try authority.folder.read("tsa.pem")
        #expect(try verify(reply, trust: TrustStore(roots: authority.root, intermediates: signer)).outcome == .validNow)
    }

    @Test func `the certificate has to be the one that the signed attributes name`() throws {
        // Without the attribute, anybody with a second certificate for the same key could put it in.
        let bare = try forged(.info(digest: digest.bytes), flags: [])
        #expect(try verify(bare, trust: authority.trust).failure?.code == .inconsistent)
        #expect(verify(bare, trust: nil).failure?.code == .inconsistent)
        // The same issuer, serial number and key in another certificate.
        let reply = try forged(.info(digest: digest.bytes), flags: ["-cades", "-nocerts"])
        try authority.folder.write("serial", "1000\n")
        try authority.folder.write("index.txt", "")
        try authority.issue("twin", until: "20500101000000Z", key: "tsa")
        let twin = try authority.folder.read("twin.pem")
        #expect(try verify(reply, trust: TrustStore(roots: authority.root, intermediates: twin)).failure?.code == .inconsistent)
    }

    @Test func `the authority's name has to be the certificate's`() throws {
        let name = DERNode.tagged(0xA0, DERNode.tagged(0x82, Array("tsa.example".utf8)).bytes)
        let reply = try forged(.info(digest: digest.bytes, after: [name]))
        #expect(reply.info?.authorityName == "DNS:tsa.example")
        #expect(try verify(reply, trust: authority.trust).failure?.code == .inconsistent)
    }

    @Test func `two signers are one too many`() throws {
        try authority.issue("second")
        let reply = try forged(.info(digest: digest.bytes), by: ["tsa", "second"])
        #expect(try verify(reply, trust: authority.trust).failure?.code == .unsupported)
    }

    @Test func `a critical extension is not passed over`() throws {
        let plain = DERNode.sequence([.object([0x2A, 0x03]), .octets([0x05, 0x00])])
        let critical = DERNode.sequence([.object([0x2A, 0x03]), .tagged(0x01, [0xFF]), .octets([0x05, 0x00])])
        let (good, bad) = try (
            forged(.info(digest: digest.bytes, after: [.tagged(0xA1, plain.bytes)])),
            forged(.info(digest: digest.bytes, after: [.tagged(0xA1, critical.bytes)]))
        )
        #expect(try verify(good, trust: authority.trust).outcome == .validNow)
        #expect(try verify(bad, trust: authority.trust).failure?.code == .unsupported)
    }

    @Test(arguments: [["-keyopt", "rsa_padding_mode:pss"], []])
    func `a signature that OpenSSL cannot check is not called bad`(flags: [String]) throws {
        try authority.openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", "rsa.key")
        try authority.issue("rsacert", key: "rsa")
        try authority.folder.write("rsa.pem", authority.folder.read("rsacert.pem"))
        let reply = try forged(.info(digest: digest.bytes), by: ["rsa"], flags: flags + ["-cades"])
        let result = try verify(reply, trust: authority.trust)
        if flags.isEmpty { #expect(result.outcome == .validNow) } else { #expect(result.failure?.code == .unsupported) }
    }

    @Test func `a refusal is a failure that says why`() throws {
        let reply = try authority.reply(to: request, settings: ["digests": "sha512"])
        let failure = try #require(verify(reply, trust: authority.trust).failure)
        #expect(failure.code == .rejected && failure.reason.contains("not supported"))
    }

    @Test func `a reply that was granted with modifications is refused`() throws {
        var bytes = try authority.reply(to: request).bytes
        let position = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x30, 0x03, 0x02, 0x01, 0x00]) })
        bytes[position + 4] = 1
        let reply = try TimeStampReply(bytes)
        #expect(reply.status == .grantedWithModifications && reply.info != nil)
        #expect(try verify(reply, trust: authority.trust).failure?.code == .modified)
    }

    @Test func `a time that has not come yet is pointed out`() throws {
        let reply = try authority.reply(to: request)
        let trust = try authority.trust
        #expect(verify(reply, trust: trust, after: -601).isFromTheFuture)
        #expect(verify(reply, trust: trust, after: -601).outcome == .validNow)
        #expect(!verify(reply, trust: trust, after: -600).isFromTheFuture)
        #expect(!verify(reply, trust: trust, after: .max / 2).isFromTheFuture)
    }

    /// Parts of a reply are under no signature: a changed one may still be good, but then it says the same, by the same signer.
    @Test func `a byte changed anywhere is noticed, or changes nothing that is said`() throws {
        let reply = try authority.reply(to: request)
        let trust = try authority.trust
        let signer = try #require(verify(reply, trust: trust).signer)
        for index in reply.bytes.indices {
            var bytes = reply.bytes
            bytes[index] ^= 1 << UInt8(index % 8)
            guard let changed = try? TimeStampReply(bytes) else { continue }
            for trust in [trust, nil] {
                let result = verify(changed, nonce: request.nonce, trust: trust)
                guard result.failure == nil else { continue }
                #expect(changed.info == reply.info)
                if trust != nil { #expect(result.signer == signer) }
            }
        }
    }

    @Test func `a damaged reply never passes for another`() throws {
        var generator = SeededGenerator(seed: 5)
        let reply = try authority.reply(to: request)
        let trust = try authority.trust
        for _ in 0..<3_000 {
            guard let changed = try? TimeStampReply(reply.bytes.mutated(with: &generator)) else { continue }
            let result = verify(changed, nonce: request.nonce, trust: trust)
            if result.failure == nil { #expect(changed.info == reply.info) }
        }
    }
}
