public import Cryptography

/// A payload and the signatures over it: a DSSE envelope in its one spelling, which is an entry of the ledger.
///
/// ```
/// {"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":"56475aa75463474c","sig":"…"}]}
/// ```
///
/// The signatures cover the payload and its type, not the envelope. As there is one spelling of the envelope and Ed25519 gives one
/// signature, the same keys and payload always give the same bytes.
public struct Envelope: Sendable, Hashable {
    /// The longest envelope: the entry bundles of a tiled log count its bytes in 16 bits.
    public static let maximumByteCount = 65_535

    /// The largest number of signatures: those of two key epochs and of people who countersign.
    public static let maximumSignatureCount = 16

    /// The type of a payload that is an in-toto statement.
    public static let statementType = "application/vnd.in-toto+json"

    /// The media type or URI of the payload.
    public let payloadType: String

    /// The bytes that are signed.
    public let payload: [UInt8]

    /// The signatures, in the order they stand.
    public let signatures: [EnvelopeSignature]

    /// The envelope as it is stored and hashed: one line of JSON without a line end.
    public let bytes: [UInt8]

    /// Signs a payload.
    ///
    /// - Throws: A ``TransparencyError`` if the envelope would be too long, has no key or too many, or if the type cannot stand in it.
    public init(payload: [UInt8], payloadType: String = statementType, signedBy keys: [SigningKey]) throws(TransparencyError) {
        let message = Self.preAuthenticationEncoding(payload: payload, payloadType: payloadType)
        let signatures = keys.map {
            EnvelopeSignature(keyID: EnvelopeSignature.keyID(of: $0.publicKey), signature: $0.sign(message))
        }
        try self.init(payload: payload, payloadType: payloadType, signatures: signatures)
    }

    init(payload: [UInt8], payloadType: String, signatures: [EnvelopeSignature]) throws(TransparencyError) {
        guard !payloadType.isEmpty, payloadType.utf8.allSatisfy(Self.isTypeCharacter) else {
            throw TransparencyError(.malformedEnvelope, "\(payloadType.debugDescription) is not a payload type")
        }
        guard (1...Self.maximumSignatureCount).contains(signatures.count) else {
            throw TransparencyError(.malformedEnvelope, "an envelope has \(signatures.count) signatures")
        }
        self.payload = payload
        self.payloadType = payloadType
        self.signatures = signatures
        bytes = Self.encoded(payload, payloadType, signatures)
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
    }

    /// Used by the parser, which has checked that these are the bytes of these parts.
    init(payload: [UInt8], payloadType: String, signatures: [EnvelopeSignature], parsedFrom bytes: [UInt8]) {
        self.payload = payload
        self.payloadType = payloadType
        self.signatures = signatures
        self.bytes = bytes
    }

    /// The hash that stands for this entry in the log.
    public var leafHash: Digest { Merkle.leafHash(bytes) }

    /// What the signatures say, given the keys one knows (DSSE 1.0.2). The envelope's own signatures decide, not the identifiers.
    public func verdict(_ keys: [PublicKey]) -> SignatureVerdict<PublicKey> {
        let message = Self.preAuthenticationEncoding(payload: payload, payloadType: payloadType)
        let known = keys.map { (id: EnvelopeSignature.keyID(of: $0), key: $0) }
        var signers: [PublicKey] = []
        for signature in signatures {
            for (id, key) in known where id == signature.keyID {
                guard key.isValid(signature: signature.signature, for: message) else { return .bad(key) }
                if !signers.contains(key) { signers.append(key) }
            }
        }
        return signers.isEmpty ? .unknown : .good(signers)
    }

    /// The bytes that are signed: type and payload, each with its length, so that none can pass for another.
    public static func preAuthenticationEncoding(payload: [UInt8], payloadType: String) -> [UInt8] {
        var message = [UInt8]()
        message.reserveCapacity(payload.count + payloadType.utf8.count + 32)
        message.append(contentsOf: "DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8)
        message.append(contentsOf: payload)
        return message
    }

    static func tooLong(_ count: Int) -> TransparencyError {
        TransparencyError(
            .tooLarge, "an entry has \(count) bytes and may have \(maximumByteCount)",
            hint: "long and free text belongs in lines of the statement's list")
    }

    /// Printable ASCII that JSON does not escape.
    static func isTypeCharacter(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func encoded(_ payload: [UInt8], _ payloadType: String, _ signatures: [EnvelopeSignature]) -> [UInt8] {
        var bytes = [UInt8]()
        bytes.reserveCapacity(payload.count / 3 * 4 + 128 + 128 * signatures.count)
        bytes.append(contentsOf: #"{"payload":""#.utf8)
        bytes.append(contentsOf: Base64.encodedBytes(payload))
        bytes.append(contentsOf: #"","payloadType":""#.utf8)
        bytes.append(contentsOf: payloadType.utf8)
        bytes.append(contentsOf: #"","signatures":["#.utf8)
        for (offset, signature) in signatures.enumerated() {
            if offset > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: #"{"keyid":""#.utf8)
            bytes.append(contentsOf: signature.keyID.utf8)
            bytes.append(contentsOf: #"","sig":""#.utf8)
            bytes.append(contentsOf: Base64.encodedBytes(signature.signature))
            bytes.append(contentsOf: #""}"#.utf8)
        }
        bytes.append(contentsOf: "]}".utf8)
        return bytes
    }
}
