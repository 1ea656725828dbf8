import Testing

@testable import Cryptography

struct HexTests {
    @Test func `every byte is written with two digits and read back`() {
        let all = [UInt8](0...255)
        let text = Hex.encode(all)
        #expect(text.count == 512)
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
        #expect(Hex.decode(text) == all)
    }

    @Test(arguments: ["0", "000", "0A", "AB", "0g", "0x00", " 00", "00\n", "+1", "é0", "00é"])
    func `another spelling is refused`(text: String) {
        #expect(Hex.decode(text) == nil)
    }

    @Test func `a piece of text is read like a whole one`() {
        #expect(Hex.decode("xx00ffxx".dropFirst(2).dropLast(2)) == [0x00, 0xFF])
        #expect(Hex.decode("") == [])
    }
}
