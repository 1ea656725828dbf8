extension TimeStampReply {
    /// Takes a time-stamp token as signed documents embed it: without the authority's status, which was *granted* or there were no token.
    ///
    /// - Throws: A ``CryptoError`` for anything but one token in DER.
    public init(token: [UInt8]) throws(CryptoError) {
        let status: [UInt8] = [0x30, 0x03, 0x02, 0x01, 0x00]
        try self.init(Self.sequence(status + token))
    }

    /// Takes the token that the bytes begin with, and says how many bytes follow it.
    public static func token(prefixOf bytes: [UInt8]) throws(CryptoError) -> (reply: TimeStampReply, trailingByteCount: Int) {
        guard bytes.count <= CMSSignature.maximumByteCount else {
            throw CryptoError(.tooLarge, "a time-stamp token has at most \(CMSSignature.maximumByteCount) bytes")
        }
        let message = try OpenSSLMessage(prefixOf: bytes)
        return (try TimeStampReply(token: Array(bytes.prefix(message.byteCount))), bytes.count - message.byteCount)
    }

    private static func sequence(_ content: [UInt8]) -> [UInt8] {
        let digits = lengthDigits(content.count)
        return [0x30] + (content.count < 0x80 ? [UInt8(content.count)] : [0x80 | UInt8(digits.count)] + digits) + content
    }

    /// A number's bytes, highest first, without leading zeros.
    private static func lengthDigits(_ number: Int) -> [UInt8] {
        Array((0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }.drop { $0 == 0 })
    }
}
