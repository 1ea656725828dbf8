internal import Cryptography

/// A seed of 32 bytes in words for paper: sixteen pronounceable words, and one that checks them.
///
/// ```
/// babad bamag bibaj bimal boban bomar bubat bumaz dabid damig dibij dimil dobin domir dubit dumiz zihat
/// ```
///
/// The words are proquints, so no word list is needed to read them back in ten years. The check word is the first 16 bits of
/// SHA-256 over `colophon/recovery/v1`, a zero byte and the seed: it finds all but one in 65,536 wrong copies.
public struct RecoveryWords: Sendable, Hashable {
    /// The number of bytes in a seed.
    public static let seedByteCount = 32

    /// The number of words, the check word included.
    public static let count = seedByteCount / 2 + 1

    /// The longest text that is read: the words with ample space between them.
    static let maximumByteCount = 1024

    /// What the words stand for. It is a secret.
    public let seed: [UInt8]

    /// Takes a seed.
    ///
    /// - Throws: A ``TransparencyError`` unless it has 32 bytes.
    public init(seed: [UInt8]) throws(TransparencyError) {
        guard seed.count == Self.seedByteCount else {
            throw TransparencyError(.malformedRecoveryWords, "a seed has \(Self.seedByteCount) bytes, this has \(seed.count)")
        }
        self.seed = seed
    }

    /// Reads words that a person typed.
    ///
    /// Capitals, spaces, line ends and hyphens between words make no difference; anything else does.
    ///
    /// - Throws: A ``TransparencyError`` that names the first word that cannot be one by its number, and repeats none of them: they are
    ///   a secret.
    public init(_ text: String) throws(TransparencyError) {
        guard text.utf8.count <= Self.maximumByteCount else { throw Self.malformed("the text is too long") }
        let separators: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "-")]
        let words = Array(text.utf8).split { separators.contains($0) }
        var values: [UInt16] = []
        for (offset, word) in words.enumerated() {
            guard let value = Proquint.value(of: word) else {
                throw Self.malformed(
                    "word \(offset + 1) is not one of five letters, consonants and vowels in turn", word: offset + 1)
            }
            values.append(value)
        }
        guard values.count == Self.count else {
            throw Self.malformed("there are \(values.count) words and should be \(Self.count)")
        }
        let check = values.removeLast()
        seed = values.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        guard check == Self.check(of: seed) else { throw Self.malformed("the last word does not fit the others") }
    }

    /// The seventeen words, in order.
    public var words: [String] {
        let values = stride(from: 0, to: seed.count, by: 2).map { UInt16(seed[$0]) << 8 | UInt16(seed[$0 + 1]) }
        return (values + [Self.check(of: seed)]).map(Proquint.word)
    }

    /// The words with a space between them.
    public var text: String { words.joined(separator: " ") }

    private static func check(of seed: [UInt8]) -> UInt16 {
        let digest = SHA256.hash(Array("colophon/recovery/v1\0".utf8) + seed).bytes
        return UInt16(digest[0]) << 8 | UInt16(digest[1])
    }

    private static func malformed(_ reason: String, word: Int? = nil) -> TransparencyError {
        TransparencyError(
            .malformedRecoveryWords, "not recovery words: \(reason)", position: word,
            hint: "compare each word with the paper, letter by letter")
    }
}

extension RecoveryWords: CustomStringConvertible {
    /// Says what it is and not what the words are, so that they end in no log.
    public var description: String { "recovery words" }
}
