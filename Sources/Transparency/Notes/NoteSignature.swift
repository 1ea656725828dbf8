internal import Cryptography

/// One signature line of a note.
///
/// ```
/// — ledger.example/alice B8om5Fv587utl/o6RFdreOJkINs5EqUh/wfc/z27wPNyQM8ezyJod7tj2Kgo+mYD4Ir5uctNQRfMYWvVson26/aYXAk=
/// ```
public struct NoteSignature: Sendable {
    /// The em dash and space that start a signature line.
    static let prefix: [UInt8] = [0xE2, 0x80, 0x94, 0x20]

    /// The name of the key that is said to have signed.
    public let name: String

    /// The identifier of that key, from the signature's first four bytes.
    public let keyID: UInt32

    /// The bytes after the identifier, whose form depends on the key.
    public let signature: [UInt8]

    init(key: VerifierKey, signature: [UInt8]) {
        name = key.name
        keyID = key.keyID
        self.signature = signature
    }

    /// Reads a line, without its line end; nil unless it is one in its one spelling.
    init?(line: ArraySlice<UInt8>) {
        guard line.starts(with: Self.prefix) else { return nil }
        let parts = line.dropFirst(Self.prefix.count).split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self), KeyName.isValid(name),
            let bytes = Base64.decode(parts[1]), bytes.count > 4
        else { return nil }
        self.name = name
        keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(bytes.dropFirst(4))
    }

    /// The line, with its line end.
    public var line: String {
        let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> UInt32(24 - 8 * $0)) }
        return "\u{2014} \(name) \(Base64.encode(id + signature))\n"
    }
}

extension NoteSignature: Hashable {
    public static func == (left: NoteSignature, right: NoteSignature) -> Bool {
        left.keyID == right.keyID && left.signature == right.signature && KeyName.areSame(left.name, right.name)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
        hasher.combine(signature)
    }
}
