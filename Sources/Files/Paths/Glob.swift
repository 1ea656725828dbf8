/// A pattern for paths, such as `*.wav` or `drafts/**`.
///
/// - `*` stands for any characters but `/`, `?` for one, `[a-z]` and `[!a-z]` for one of a set or none of it
/// - `**` as a whole part of the path stands for any number of folders
/// - a backslash makes the next character stand for itself
/// - a pattern without `/` is compared with the last name alone, wherever it stands; with a `/` it is compared with the whole path
///
/// Letters match exactly. Matching takes time that grows with the path times the pattern and never more, whatever the two are.
public struct Glob: Sendable, Hashable {
    /// The longest pattern, in bytes: that of a path on Linux.
    public static let byteCountLimit = 4096

    /// The pattern as it was given.
    public let pattern: String
    private let tokens: [Token]
    private let matchesName: Bool

    enum Token: Hashable {
        case byte(UInt8)
        /// One character that is not `/`.
        case one
        /// One character of a set. Its members are ASCII.
        case set(ByteSet, isNegated: Bool)
        /// Anything without `/`.
        case star
        /// `**/`: nothing, or any number of folders with their `/`.
        case folders
        /// `**` at the end: anything at all.
        case everything
    }

    /// Reads a pattern.
    ///
    /// - Throws: A ``FilesError`` with the code ``FilesError/Code/invalidPattern`` for an empty or overlong pattern, an open bracket, an
    ///   empty or backward set, and a backslash at the end.
    public init(_ pattern: String) throws(FilesError) {
        var parser = Parser(pattern)
        self.pattern = pattern
        tokens = try parser.tokens()
        matchesName = !parser.hasSeparator
    }

    /// Whether the pattern names this path.
    public func matches(_ path: RawPath) -> Bool {
        let bytes = path.bytes
        let start = matchesName ? bytes.lastIndex(of: RawPath.separator).map { $0 + 1 } ?? 0 : 0
        return Matcher(tokens).matches(bytes[start...])
    }
}

/// A set of ASCII characters.
struct ByteSet: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
    }
}
