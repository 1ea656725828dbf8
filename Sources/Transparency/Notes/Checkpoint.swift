public import Cryptography

/// What a log commits to: its origin, its size, and the root hash over all of its entries (C2SP tlog-checkpoint).
///
/// ```
/// ledger.example/alice
/// 0
/// 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
/// ```
public struct Checkpoint: Sendable {
    /// The name of the log.
    public let origin: String

    /// The number of entries.
    public let size: Int

    /// The root hash of the tree.
    public let root: Digest

    /// Lines after the root. Ours have none; those of other logs are signed, kept and given no meaning.
    public let extensionLines: [String]

    /// Makes a checkpoint.
    ///
    /// - Throws: A ``TransparencyError`` for an origin that cannot name a log, a negative size, or an empty log whose root is not
    ///   that of the empty tree.
    public init(origin: String, size: Int, root: Digest) throws(TransparencyError) {
        guard KeyName.isValid(origin) else { throw Self.malformed("\(origin.debugDescription) cannot name a log", line: 1) }
        guard size >= 0 else { throw Self.malformed("the size is negative", line: 2) }
        guard size > 0 || root == Merkle.emptyRoot else { throw Self.malformed("an empty log has another root", line: 3) }
        self.origin = origin
        self.size = size
        self.root = root
        extensionLines = []
    }

    /// Reads the text of a note.
    ///
    /// - Throws: A ``TransparencyError`` with the line for anything that is not a checkpoint in its one spelling.
    public init(text: String) throws(TransparencyError) {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String($0) ?? "" }
        guard lines.popLast() == "" else { throw Self.malformed("the last line does not end", line: lines.count + 1) }
        guard lines.count >= 3 else { throw Self.malformed("it has \(lines.count) lines", line: lines.count + 1) }
        guard !lines[0].isEmpty, lines[0].utf8.allSatisfy({ $0 >= 0x20 }) else {
            throw Self.malformed("the origin is empty or unprintable", line: 1)
        }
        guard let size = Decimal.value(of: lines[1].utf8) else {
            throw Self.malformed("the size is not a decimal number", line: 2)
        }
        guard let root = Base64.decode(lines[2]).flatMap({ Digest($0) }) else {
            throw Self.malformed("the root is not the canonical base64 of 32 bytes", line: 3)
        }
        guard size > 0 || root == Merkle.emptyRoot else { throw Self.malformed("an empty log has another root", line: 3) }
        if let empty = lines.dropFirst(3).firstIndex(where: \.isEmpty) {
            throw Self.malformed("an extension line is empty", line: empty + 1)
        }
        origin = lines[0]
        self.size = size
        self.root = root
        extensionLines = Array(lines.dropFirst(3))
    }

    /// The text that is signed.
    public var text: String {
        "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" + extensionLines.map { $0 + "\n" }.joined()
    }

    /// The note a log publishes: this checkpoint and its signatures, in the order of the signers.
    ///
    /// - Throws: A ``TransparencyError`` if there is no signer.
    public func signed(by signers: [NoteSigner]) throws(TransparencyError) -> SignedCheckpoint {
        try SignedCheckpoint(SignedNote(text: text, signatures: signers.map { $0.sign(text) }))
    }

    private static func malformed(_ reason: String, line: Int) -> TransparencyError {
        TransparencyError(.malformedCheckpoint, "not a checkpoint: \(reason), line \(line)", position: line)
    }
}

extension Checkpoint: Hashable {
    /// Checkpoints are equal when their texts are, byte for byte.
    public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.size == right.size && left.root == right.root && left.text.utf8.elementsEqual(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}
