import Testing

@testable import Cryptography

/// Replies of real and test authorities, in the folder `rfc3161` of the published vectors.
@Suite(.enabled(if: Vectors.areAvailable, "COLOPHON_VECTORS is not set"))
struct TimeStampVectorTests {
    private func reply(_ path: String) throws -> TimeStampReply { try TimeStampReply(Vectors.bytes("rfc3161/" + path)) }

    private func trust(_ path: String) throws -> TrustStore { try TrustStore(roots: Vectors.bytes("rfc3161/" + path)) }

    /// SHA-512 of `hello`, which most of the replies are for.
    private var hello512: MessageImprint {
        var context = DigestContext(.sha512)
        context.update(Array("hello".utf8))
        return MessageImprint(algorithm: "sha512", digest: context.finish())
    }

    /// A day in 2025, when the certificates of sigstage were valid.
    private let june2025 = 1_749_000_000

    @Test func `a good token of SHA-256 is valid now and names its signer`() throws {
        let result = try reply("sigstage/response-sha256.tsr").verify(
            MessageImprint(SHA256.hash(Array("hello".utf8))), nonce: nil, trust: trust("sigstage/ts_chain.pem"), now: june2025)
        #expect(result.outcome == .validNow)
        #expect(result.signer?.subject == "CN=sigstore-tsa,O=sigstore.dev")
        #expect(!result.isFromTheFuture)
    }

    @Test func `a good token of SHA-512 is valid now`() throws {
        let result = try reply("sigstage/response-sha512.tsr").verify(
            hello512, nonce: nil, trust: trust("sigstage/ts_chain.pem"), now: june2025)
        #expect(result.outcome == .validNow)
    }

    @Test func `a bad signature fails, with and without roots`() throws {
        let reply = try reply("sigstage/response-invalid-signature.tsr")
        let imprint = try #require(reply.info?.imprint)
        for trust in [try trust("sigstage/ts_chain.pem"), nil] {
            #expect(reply.verify(imprint, nonce: nil, trust: trust, now: june2025).failure?.code == .badSignature)
        }
    }

    @Test func `a token without a certificate needs the certificate from elsewhere`() throws {
        let reply = try reply("sigstage/response-no-embedded-cert.tsr")
        let imprint = try #require(reply.info?.imprint)
        #expect(reply.verify(imprint, nonce: nil, trust: nil, now: june2025).failure?.code == .signerMissing)
        let chain = try Vectors.bytes("rfc3161/sigstage/ts_chain.pem")
        let result = try reply.verify(imprint, nonce: nil, trust: TrustStore(roots: chain, intermediates: chain), now: june2025)
        #expect(result.outcome == .validNow)
    }

    @Test func `a reply answers its own request, and not the other`() throws {
        let request = try TimeStampRequest(Vectors.bytes("rfc3161/test_tsa/request.der"))
        let other = try TimeStampRequest(Vectors.bytes("rfc3161/test_tsa/other_request.der"))
        let reply = try reply("test_tsa/response.tsr")
        let trust = try trust("test_tsa/ts_chain.pem")
        let now = try #require(reply.info?.genTime) + 60
        #expect(reply.verify(request, trust: trust, now: now).outcome == .validNow)
        #expect(reply.verify(other, trust: trust, now: now).failure?.code == .nonceMismatch)
    }

    @Test func `certificates put into a reply do not change who signed it`() throws {
        let request = try TimeStampRequest(Vectors.bytes("rfc3161/test_tsa/request.der"))
        let (plain, injected) = try (reply("test_tsa/response.tsr"), reply("test_tsa/response-injected-certs.tsr"))
        let trust = try trust("test_tsa/ts_chain.pem")
        let now = try #require(plain.info?.genTime) + 60
        let expected = plain.verify(request, trust: trust, now: now)
        #expect(injected.verify(request, trust: trust, now: now) == expected)
        #expect(expected.signer?.subject == "CN=Test TSA Timestamping,O=local")
        #expect(injected.verify(request, trust: nil, now: now).outcome == .chainNotChecked)
    }

    @Test func `a token of a certificate that has expired is valid at its own time`() throws {
        let reply = try reply("sigstore.mock/response-expired.tsr")
        let payload = MessageImprint(SHA256.hash(try Vectors.bytes("rfc3161/sigstore.mock/payload")))
        let trust = try trust("sigstore.mock/ts_chain.pem")
        let result = reply.verify(payload, nonce: nil, trust: trust, now: 1_800_000_000)
        #expect(result.outcome == .validAtGenTime)
        #expect(try #require(result.signer).notAfter < 1_800_000_000)
        #expect(reply.info?.serialNumber.first == "-")
    }

    @Test func `a token of IdenTrust is valid at its own time, with a chain in DER`() throws {
        let reply = try reply("identrust/issue-104.tsr")
        let imprint = try #require(reply.info?.imprint)
        let result = try reply.verify(
            imprint, nonce: reply.info?.nonce, trust: trust("identrust/ts_chain.pem"), now: 1_900_000_000)
        #expect(result.outcome == .validAtGenTime)
        #expect(reply.info?.accuracyMicroseconds == nil)
        #expect(reply.info?.genTime == 1_741_683_128)
    }

    @Test func `a chain to another root is untrusted`() throws {
        let reply = try reply("sigstage/response-sha512.tsr")
        let result = try reply.verify(hello512, nonce: nil, trust: trust("test_tsa/ts_chain.pem"), now: june2025)
        #expect(result.failure?.code == .untrusted)
    }
}
