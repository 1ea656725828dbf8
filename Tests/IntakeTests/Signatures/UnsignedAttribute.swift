/// Puts a time-stamp token into a CMS signature, where no signature covers it (RFC 3161, appendix A).
enum UnsignedAttribute {
    private static let timeStampToken: [UInt8] = [
        0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x02, 0x0E,
    ]

    static func adding(_ token: [UInt8], to signature: [UInt8]) -> [UInt8] {
        let attribute = tagged(0x30, timeStampToken + tagged(0x31, token))
        // The signer's information is the last value of the last value … of the message, and the attributes are its last.
        return appending(tagged(0xA1, attribute), to: signature, depth: 4)
    }

    private static func appending(_ value: [UInt8], to der: [UInt8], depth: Int) -> [UInt8] {
        let content = Array(der[headByteCount(der, 0)...])
        guard depth > 0 else { return tagged(der[0], content + value) }
        var (last, offset) = (0, 0)
        while offset < content.count {
            last = offset
            offset += headByteCount(content, offset) + contentByteCount(content, offset)
        }
        return tagged(der[0], content[..<last] + appending(value, to: Array(content[last...]), depth: depth - 1))
    }

    private static func headByteCount(_ der: [UInt8], _ offset: Int) -> Int {
        der[offset + 1] & 0x80 == 0 ? 2 : 2 + Int(der[offset + 1] & 0x7F)
    }

    private static func contentByteCount(_ der: [UInt8], _ offset: Int) -> Int {
        let count = headByteCount(der, offset) - 2
        return count == 0 ? Int(der[offset + 1]) : der[offset + 2..<offset + 2 + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        let head: [UInt8] =
            count < 0x80
            ? [UInt8(count)] : count < 0x100 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        return [tag] + head + content
    }
}
