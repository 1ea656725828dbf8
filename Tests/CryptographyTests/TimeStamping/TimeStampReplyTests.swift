import Testing

@testable import Cryptography

/// Reading replies: what they say, before asking whether it is true.
@Suite(.enabled(if: Tool.hasOpenSSL, "openssl is not installed"))
struct TimeStampReplyTests {
    private let authority: LocalAuthority
    private let digest = SHA256.hash(Array("note".utf8))

    init() throws { authority = try LocalAuthority() }

    private func rejection(_ status: UInt8, text: String? = nil, bits: [UInt8]? = nil) -> [UInt8] {
        var info: [DERNode] = [.integer(status)]
        if let text { info.append(.sequence([.tagged(0x0C, Array(text.utf8))])) }
        if let bits { info.append(.tagged(0x03, bits)) }
        return DERNode.sequence([.sequence(info)]).bytes
    }

    private func info(_ node: DERNode) throws -> TimeStampInfo {
        let reply = try TimeStampReply(authority.reply(signing: node))
        return try #require(reply.info)
    }

    @Test func `a granted reply says what, when, and by whom`() throws {
        let request = try TimeStampRequest(digest)
        let info = try #require(authority.reply(to: request).info)
        #expect(info.imprint == request.imprint)
        #expect(info.nonce == request.nonce)
        #expect(info.policy == "1.2.3.4.1")
        #expect(info.serialNumber == "02")
        #expect(info.accuracyMicroseconds == 1_000_000)
        #expect(info.isOrdered)
        #expect(info.authorityName == "CN=Local tsa,O=Test")
        #expect(info.latestTime == info.genTime + 1)
    }

    @Test func `fractions and accuracies round up to the second that is certain`() throws {
        let fraction = try info(.info(digest: digest.bytes, time: "20260801120000.25Z"))
        #expect(fraction.genTime == 1_785_585_600 && fraction.genTimeNanoseconds == 250_000_000)
        #expect(fraction.accuracyMicroseconds == nil && fraction.latestTime == fraction.genTime + 1)
        let accuracy = DERNode.sequence([.integer(2), .tagged(0x80, [0x02, 0xEE]), .tagged(0x81, [0x01])])
        let exact = try info(.info(digest: digest.bytes, time: "20260801120000.25Z", after: [accuracy]))
        #expect(exact.accuracyMicroseconds == 2_750_001)
        #expect(exact.latestTime == exact.genTime + 4)
        #expect(try info(.info(digest: digest.bytes)).latestTime == 1_785_585_600)
    }

    @Test func `a serial number may be negative, and large`() throws {
        #expect(try info(.info(digest: digest.bytes, serial: [0xFF, 0x00])).serialNumber == "-0100")
        #expect(try info(.info(digest: digest.bytes, serial: [0x00])).serialNumber == "00")
        let large = [UInt8](repeating: 0x11, count: 20)
        #expect(try info(.info(digest: digest.bytes, serial: large)).serialNumber == Hex.encode(large))
    }

    @Test(arguments: [
        DERNode.info(version: 2, digest: [UInt8](repeating: 1, count: 32)),
        .info(digest: [UInt8](repeating: 1, count: 32), time: "202608011200Z"),
        .info(digest: [UInt8](repeating: 1, count: 32), time: "20260801120000.50Z"),
        .info(digest: [UInt8](repeating: 1, count: 32), after: [.sequence([.tagged(0x80, [0x03, 0xE8])])]),
        .info(digest: [UInt8](repeating: 1, count: 32), after: [.sequence([.integer([0xFF])])]),
        .info(digest: [UInt8](repeating: 1, count: 32), after: [.sequence([.integer([0x7F, 0xFF, 0xFF, 0xFF])])]),
        .sequence([.integer(1)]), .octets([1]),
    ])
    func `a token that says something else than RFC 3161 allows is refused`(node: DERNode) throws {
        let bytes = try authority.reply(signing: node)
        #expect(throws: CryptoError.self) { try TimeStampReply(bytes) }
    }

    @Test func `a reply that says no is read, and shows why`() throws {
        let reply = try authority.reply(to: TimeStampRequest(digest), settings: ["digests": "sha512"])
        #expect(reply.status == .rejection && reply.info == nil)
        #expect(reply.failure == "Message digest algorithm is not supported.; the algorithm is not supported")
        #expect(try TimeStampReply(rejection(3)).failure == nil)
        #expect(
            try TimeStampReply(rejection(2, bits: [0x01, 0x00, 0x02])).failure == "the authority's time source is not available")
    }

    @Test func `what an authority writes cannot move the cursor`() throws {
        let reply = try TimeStampReply(rejection(2, text: "\u{1B}[2J\u{202E}no"))
        #expect(reply.failure == "\\u{1B}[2J\\u{202E}no")
    }

    @Test func `a status that does not fit is refused`() throws {
        let good = try authority.reply(to: TimeStampRequest(digest)).bytes
        let token = try DERNode.raw(authority.folder.read("reply.tsr"))
        #expect(token.bytes == good)
        for status in [UInt8(6), 0x7F, 0xFF] { #expect(errorCode { _ = try TimeStampReply(rejection(status)) } == .malformed) }
        // Granted without a token, and refused with one.
        for status in [UInt8(0), 1] { #expect(errorCode { _ = try TimeStampReply(rejection(status)) } == .malformed) }
        var refused = good
        let position = try #require(good.indices.first { good[$0...].starts(with: [0x30, 0x03, 0x02, 0x01, 0x00]) })
        refused[position + 4] = 2
        #expect(errorCode { _ = try TimeStampReply(refused) } == .malformed)
    }

    @Test func `bytes cut off or added are refused`() throws {
        let good = try authority.reply(to: TimeStampRequest(digest)).bytes
        #expect(errorCode { _ = try TimeStampReply(good + [0]) } == .trailingData)
        #expect(errorCode { _ = try TimeStampReply(good + good) } == .trailingData)
        for count in 0..<good.count { #expect(errorCode { _ = try TimeStampReply(Array(good[..<count])) } == .malformed) }
        #expect(
            errorCode { _ = try TimeStampReply([UInt8](repeating: 0x30, count: TimeStampReply.maximumByteCount + 1)) }
                == .tooLarge)
        #expect(
            errorCode { _ = try TimeStampReply([UInt8](repeating: 0x30, count: TimeStampReply.maximumByteCount)) } == .malformed)
        #expect(errorCode { _ = try TimeStampReply(Array("<html>".utf8)) } == .malformed)
    }

    @Test func `values that do not say how long they are are refused`() throws {
        let node = DERNode.info(digest: digest.bytes)
        #expect(throws: Never.self) { try TimeStampReply(authority.reply(signing: node)) }
        let open = try authority.reply(signing: node, flags: ["-cades", "-indef", "-stream"])
        #expect(open.contains(0x80))
        #expect(errorCode { _ = try TimeStampReply(open) } == .malformed)
    }

    @Test func `lengths are found in any tree`() {
        #expect(hasDefiniteLengths([]))
        #expect(hasDefiniteLengths([0x30, 0x03, 0x02, 0x01, 0x80]))
        #expect(hasDefiniteLengths([0x30, 0x82, 0x00, 0x02, 0x05, 0x00]))
        #expect(hasDefiniteLengths([0x1F, 0x81, 0x01, 0x00]))
        let open: [[UInt8]] = [
            [0x30, 0x80, 0x00, 0x00], [0x30, 0x04, 0x24, 0x80, 0x00, 0x00], [0x30], [0x1F], [0x1F, 0x81], [0x04, 0x05, 0x00],
            [0x04, 0x82, 0x00],
            [0x04, 0x85, 0, 0, 0, 0, 0], [0x04, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
        ]
        for bytes in open { #expect(!hasDefiniteLengths(bytes)) }
    }
}
