import Testing

@testable import Cryptography

struct HKDFTests {
    /// RFC 5869, appendix A.
    @Test(arguments: [
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        ),
        (
            Hex.encode(0x00...0x4F), Hex.encode(0x60...0xAF), Hex.encode(0xB0...0xFF),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
        ),
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        ),
    ])
    func `the vectors of RFC 5869 hold`(key: String, salt: String, info: String, derived: String) throws {
        let (key, salt, info) = try (hex(key), hex(salt), hex(info))
        #expect(Hex.encode(HKDF.sha256(key: key, salt: salt, info: info, byteCount: derived.count / 2)) == derived)
    }

    @Test func `another info gives another key, and the key stays what it was`() {
        let key = [UInt8](repeating: 7, count: 32)
        let derived = HKDF.sha256(key: key, info: Array("a".utf8), byteCount: 32)
        #expect(derived != HKDF.sha256(key: key, info: Array("b".utf8), byteCount: 32))
        #expect(derived == HKDF.sha256(key: key, info: Array("a".utf8), byteCount: 32))
        #expect(key == [UInt8](repeating: 7, count: 32))
        #expect(HKDF.sha256(key: key, info: [], byteCount: HKDF.maximumByteCount).count == 8160)
    }
}
