import Cryptography

/// A 32-byte seed as 17 pronounceable words, to be written on paper.
///
/// Sixteen proquints (arXiv 0901.4016), each for 16 bits as consonant, vowel, consonant, vowel, consonant, and one more over the first
/// 16 bits of SHA-256 of a label and the seed, so that a slip of the pen is noticed.
public struct RecoveryWords: Sendable, Hashable {
    private static let consonants = Array("bdfghjklmnprstvz")
    private static let vowels = Array("aiou")
    private static let label = Array("colophon/recovery/v1\0".utf8)
    /// The number of words.
    public static let count = 17

    public let seed: [UInt8]

    /// Takes a seed of 32 bytes.
    public init(seed: [UInt8]) throws(TransparencyError) {
        guard seed.count == Ed25519.keyByteCount else {
            throw TransparencyError(.malformedRecoveryWords, "a seed has \(Ed25519.keyByteCount) bytes, this has \(seed.count)")
        }
        self.seed = seed
    }

    /// Reads words as a person writes them: in any case, with spaces, hyphens or line ends between them.
    public init(_ text: String) throws(TransparencyError) {
        let words = text.lowercased().split { $0 == "-" || $0.isWhitespace }
        guard words.count == Self.count else {
            throw TransparencyError(.malformedRecoveryWords, "there are \(Self.count) recovery words, these are \(words.count)")
        }
        var bytes: [UInt8] = []
        for (index, word) in words.enumerated() {
            guard let value = Self.value(of: word) else {
                throw TransparencyError(.malformedRecoveryWords, "word \(index + 1) is not a recovery word", position: index)
            }
            bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
        }
        let seed = Array(bytes.dropLast(2))
        guard Array(bytes.suffix(2)) == Self.check(seed) else {
            throw TransparencyError(
                .malformedRecoveryWords, "the words do not fit together: one of them is wrong, or two are swapped")
        }
        self.seed = seed
    }

    /// The words, with a space between them.
    public var text: String {
        let bytes = seed + Self.check(seed)
        return stride(from: 0, to: bytes.count, by: 2).map { Self.word(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1])) }.joined(
            separator: " ")
    }

    private static func check(_ seed: [UInt8]) -> [UInt8] { Array(SHA256.hash(label + seed).bytes.prefix(2)) }

    private static func word(_ value: Int) -> String {
        String([
            consonants[value >> 12], vowels[value >> 10 & 3], consonants[value >> 6 & 15], vowels[value >> 4 & 3],
            consonants[value & 15],
        ])
    }

    private static func value(of word: Substring) -> Int? {
        let letters = Array(word)
        guard letters.count == 5 else { return nil }
        var value = 0
        for (place, letter) in letters.enumerated() {
            guard let digit = (place.isMultiple(of: 2) ? consonants : vowels).firstIndex(of: letter) else { return nil }
            value = place.isMultiple(of: 2) ? value << 4 | digit : value << 2 | digit
        }
        return value
    }
}
