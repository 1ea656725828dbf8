/// Sixteen bits as a word that can be read aloud (arXiv:0901.4016): consonant, vowel, consonant, vowel, consonant.
enum Proquint {
    private static let consonants = Array("bdfghjklmnprstvz".utf8)
    private static let vowels = Array("aiou".utf8)

    /// The number of letters in a word.
    static let letterCount = 5

    static func word(_ value: UInt16) -> String {
        let letters = [
            consonants[Int(value >> 12)], vowels[Int(value >> 10 & 3)], consonants[Int(value >> 6 & 15)],
            vowels[Int(value >> 4 & 3)],
            consonants[Int(value & 15)],
        ]
        return String(decoding: letters, as: UTF8.self)
    }

    /// The value of a word, in capitals or not; nil for anything that is not one.
    static func value(of word: some Collection<UInt8>) -> UInt16? {
        guard word.count == letterCount else { return nil }
        var value: UInt16 = 0
        for (position, letter) in word.enumerated() {
            let isVowel = !position.isMultiple(of: 2)
            let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
            let small = capitals.contains(letter) ? letter + 0x20 : letter
            guard let digit = (isVowel ? vowels : consonants).firstIndex(of: small) else { return nil }
            value = value << (isVowel ? 2 : 4) | UInt16(digit)
        }
        return value
    }
}
