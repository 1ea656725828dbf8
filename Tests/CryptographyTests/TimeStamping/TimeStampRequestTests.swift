import Testing

@testable import Cryptography

struct TimeStampRequestTests {
    private let digest = SHA256.hash(Array("note".utf8))

    private func request() throws -> TimeStampRequest {
        try TimeStampRequest(digest, random: RandomSource { [UInt8](repeating: 0xFF, count: $0) })
    }

    private func parts(
        version: UInt8 = 1, algorithm: [UInt8] = DERNode.sha256, digest: [UInt8]? = nil,
        after: [DERNode] = [.tagged(0x01, [0xFF])]
    ) -> [UInt8] {
        let imprint = DERNode.sequence([
            .sequence([.object(algorithm), .tagged(0x05, [])]), .octets(digest ?? self.digest.bytes),
        ])
        return DERNode.sequence([.integer(version), imprint] + after).bytes
    }

    @Test func `a request has its published form`() throws {
        let request = try request()
        let head = "30430201013031300d060960864801650304020105000420"
        #expect(Hex.encode(request.bytes) == head + digest.hex + "02087fffffffffffffff0101ff")
        #expect(request.imprint == MessageImprint(digest))
        #expect(request.imprint.sha256 == digest)
        #expect(request.nonce == [0x7F] + [UInt8](repeating: 0xFF, count: 7))
        #expect(request.requestsCertificate)
    }

    @Test func `a request is read back`() throws {
        #expect(try TimeStampRequest(request().bytes) == request())
        #expect(try TimeStampRequest(digest).nonce != TimeStampRequest(digest).nonce)
        for byte in [UInt8(0), 0x80, 0xFF] {
            let request = try TimeStampRequest(digest, random: RandomSource { [UInt8](repeating: byte, count: $0) })
            #expect(request.bytes.count == 69)
            #expect(try TimeStampRequest(request.bytes) == request)
        }
    }

    @Test func `requests made elsewhere may lack a nonce or the wish for a certificate`() throws {
        #expect(try TimeStampRequest(parts()).nonce == nil)
        #expect(try !TimeStampRequest(parts(after: [])).requestsCertificate)
        #expect(try TimeStampRequest(parts(after: [.object([0x2A, 0x03]), .integer(5)])).nonce == [5])
    }

    @Test func `near misses are refused`() throws {
        let good = parts()
        #expect(errorCode { _ = try TimeStampRequest(good + [0]) } == .trailingData)
        #expect(errorCode { _ = try TimeStampRequest([]) } == .malformed)
        #expect(errorCode { _ = try TimeStampRequest([UInt8](repeating: 0x30, count: 5000)) } == .tooLarge)
        #expect(errorCode { _ = try TimeStampRequest(parts(version: 2)) } == .unsupported)
        #expect(
            errorCode { _ = try TimeStampRequest(parts(algorithm: DERNode.sha1, digest: [UInt8](repeating: 1, count: 20))) }
                == .unsupported)
        #expect(errorCode { _ = try TimeStampRequest(parts(algorithm: DERNode.sha512Truncated)) } == .unsupported)
        #expect(errorCode { _ = try TimeStampRequest(parts(digest: [UInt8](repeating: 1, count: 31))) } == .unsupported)
        #expect(errorCode { _ = try TimeStampRequest(parts(after: [.integer(0)])) } == .malformed)
        #expect(errorCode { _ = try TimeStampRequest(parts(after: [.integer([0xFF])])) } == .malformed)
        #expect(errorCode { _ = try TimeStampRequest(parts(after: [.integer([UInt8](repeating: 1, count: 33))])) } == .malformed)
        // A boolean that is written out although it is the default, or that is true in another way than DER's.
        #expect(errorCode { _ = try TimeStampRequest(parts(after: [.tagged(0x01, [0x00])])) } == .malformed)
        #expect(errorCode { _ = try TimeStampRequest(parts(after: [.tagged(0x01, [0x01])])) } == .malformed)
        for count in 0..<good.count { #expect(errorCode { _ = try TimeStampRequest(Array(good[..<count])) } == .malformed) }
    }

    @Test func `what is read is the only spelling of what it means`() throws {
        var generator = SeededGenerator(seed: 3)
        let bytes = try request().bytes
        for _ in 0..<10_000 {
            let mutated = bytes.mutated(with: &generator)
            guard let read = try? TimeStampRequest(mutated) else { continue }
            #expect(read.bytes == mutated && read.imprint.isStrong)
        }
    }

    @Test(.enabled(if: Tool.hasOpenSSL, "openssl is not installed")) func `openssl reads a request`() throws {
        let folder = try TemporaryFolder()
        try folder.write("request.tsq", request().bytes)
        let text = try Tool.openssl(["ts", "-query", "-in", "request.tsq", "-text"], in: folder.url).text
        #expect(text.contains("Hash Algorithm: sha256") && text.contains("Nonce: 0x7FFFFFFFFFFFFFFF"))
        #expect(text.contains("Certificate required: yes") && text.contains("Policy OID: unspecified"))
    }
}
