public import Cryptography

/// The name of one ledger: 16 random bytes, written as 32 hexadecimal digits.
public struct LedgerID: Sendable, Hashable, CustomStringConvertible {
    public static let byteCount = 16

    /// The 32 lowercase digits.
    public let text: String

    /// Takes 32 lowercase hexadecimal digits, or refuses anything else.
    public init?(_ text: String) {
        guard let bytes = Hex.decode(text), bytes.count == Self.byteCount else { return nil }
        self.text = text
    }

    /// Draws a fresh name.
    public init(random: RandomSource) { text = Hex.encode(random.bytes(Self.byteCount)) }

    /// The origin of the log in its checkpoints, unless the owner chose another (C2SP tlog-checkpoint).
    public var defaultOrigin: String { "colophon.local/\(text)" }

    public var description: String { text }
}
