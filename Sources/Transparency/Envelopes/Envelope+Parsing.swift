internal import Cryptography

extension Envelope {
    /// Reads an envelope in the one spelling that ``init(payload:payloadType:signedBy:)`` writes.
    ///
    /// - Throws: A ``TransparencyError`` with the offset for any other bytes: another order, a space, loose base64, a signature of
    ///   another length, no signature, trailing bytes. Whether the signatures are good is a question for ``verdict(_:)``.
    public init(bytes: [UInt8]) throws(TransparencyError) {
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
        var parser = EnvelopeParser(bytes)
        try parser.expect(#"{"payload":""#)
        let payload = try parser.base64()
        try parser.expect(#"","payloadType":""#)
        let payloadType = try parser.payloadType()
        try parser.expect(#"","signatures":["#)
        var signatures: [EnvelopeSignature] = []
        repeat {
            guard signatures.count < Self.maximumSignatureCount else { throw parser.malformed("there are too many signatures") }
            try parser.expect(#"{"keyid":""#)
            let keyID = try parser.keyID()
            try parser.expect(#"","sig":""#)
            let signature = try parser.base64()
            guard signature.count == Ed25519.signatureByteCount else {
                throw parser.malformed("a signature has \(signature.count) bytes")
            }
            try parser.expect(#""}"#)
            signatures.append(EnvelopeSignature(keyID: keyID, signature: signature))
        } while parser.skip(UInt8(ascii: ","))
        try parser.expect("]}")
        guard parser.isAtEnd else { throw parser.malformed("bytes follow the envelope") }
        self.init(payload: payload, payloadType: payloadType, signatures: signatures, parsedFrom: bytes)
    }
}

/// Walks once over the bytes of an envelope, whose members stand in one order.
private struct EnvelopeParser {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ text: String) throws(TransparencyError) {
        for byte in text.utf8 {
            guard skip(byte) else { throw malformed("\(text) is missing") }
        }
    }

    mutating func base64() throws(TransparencyError) -> [UInt8] {
        let start = position
        guard let decoded = Base64.decode(untilQuote { $0 != UInt8(ascii: "\\") }) else {
            throw malformed("the base64 is not canonical", at: start)
        }
        return decoded
    }

    mutating func payloadType() throws(TransparencyError) -> String {
        let text = untilQuote(while: Envelope.isTypeCharacter)
        guard !text.isEmpty else { throw malformed("the payload type is missing") }
        return String(decoding: text, as: UTF8.self)
    }

    mutating func keyID() throws(TransparencyError) -> String {
        let text = untilQuote { JSONEscape.hexValue($0) != nil }
        guard text.count == EnvelopeSignature.keyIDCount else { throw malformed("a key identifier has \(text.count) digits") }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes the bytes before the next quote or the next byte that is not one of these.
    private mutating func untilQuote(while isExpected: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), isExpected(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    func malformed(_ reason: String, at offset: Int? = nil) -> TransparencyError {
        let offset = offset ?? position
        return TransparencyError(.malformedEnvelope, "not an envelope: \(reason) at byte \(offset)", position: offset)
    }
}
