/// One value in DER, to write tokens that no tool would make.
struct DERNode {
    let bytes: [UInt8]

    static func raw(_ bytes: [UInt8]) -> DERNode { DERNode(bytes: bytes) }

    static func tagged(_ tag: UInt8, _ content: [UInt8]) -> DERNode {
        let head: [UInt8] =
            switch content.count {
            case ..<0x80: [UInt8(content.count)]
            case ..<0x100: [0x81, UInt8(content.count)]
            default: [0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
            }
        return DERNode(bytes: [tag] + head + content)
    }

    static func sequence(_ nodes: [DERNode]) -> DERNode { tagged(0x30, nodes.flatMap(\.bytes)) }
    static func integer(_ bytes: [UInt8]) -> DERNode { tagged(0x02, bytes) }
    static func integer(_ value: UInt8) -> DERNode { integer([value]) }
    static func octets(_ bytes: [UInt8]) -> DERNode { tagged(0x04, bytes) }
    static func object(_ bytes: [UInt8]) -> DERNode { tagged(0x06, bytes) }
    static func time(_ text: String) -> DERNode { tagged(0x18, Array(text.utf8)) }

    /// What a token says (RFC 3161, TSTInfo), with the parts that tests change.
    static func info(
        version: UInt8 = 1, policy: [UInt8] = [0x2A, 0x03], algorithm: [UInt8] = sha256, digest: [UInt8], serial: [UInt8] = [7],
        time: String = "20260801120000Z", after: [DERNode] = []
    ) -> DERNode {
        let imprint = sequence([sequence([object(algorithm), tagged(0x05, [])]), octets(digest)])
        return sequence([integer(version), object(policy), imprint, integer(serial), DERNode.time(time)] + after)
    }

    static let sha256: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
    static let sha512Truncated: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x06]
    static let sha1: [UInt8] = [0x2B, 0x0E, 0x03, 0x02, 0x1A]
}
