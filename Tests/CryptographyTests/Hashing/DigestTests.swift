import Testing

@testable import Cryptography

struct DigestTests {
    private let text = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

    @Test func `a digest keeps its 32 bytes in order`() throws {
        let digest = try #require(Digest([UInt8](0..<32)))
        #expect(digest.bytes == [UInt8](0..<32))
        #expect(digest.hex == text && digest.description == text)
        #expect(Digest(hex: text) == digest)
        #expect(Digest(([UInt8](0..<40))[0..<32]) == digest)
        #expect(Digest((0..<32).lazy.map { UInt8($0) }) == digest)
        var buffer: [UInt8] = [7]
        digest.append(to: &buffer)
        #expect(buffer == [7] + [UInt8](0..<32))
    }

    @Test(arguments: [0, 1, 31, 33, 64]) func `another number of bytes is refused`(count: Int) {
        #expect(Digest([UInt8](repeating: 0, count: count)) == nil)
        #expect(Digest(hex: String(repeating: "00", count: count)) == nil)
    }

    @Test func `digests are ordered like their bytes`() throws {
        for index in 0..<32 {
            var bytes = [UInt8](repeating: 0x80, count: 32)
            let middle = try #require(Digest(bytes))
            bytes[index] = 0x81
            let larger = try #require(Digest(bytes))
            #expect(middle < larger && !(larger < middle) && !(middle < middle))
        }
    }

    /// The frames of asynchronous functions lie at multiples of 16 bytes: what asks for more is read from the wrong place in an optimised
    /// program, which ended with a double free.
    @Test func `a digest may lie anywhere that words may`() {
        #expect(MemoryLayout<Digest>.alignment == MemoryLayout<UInt64>.alignment && MemoryLayout<Digest>.size == 32)
    }
}
