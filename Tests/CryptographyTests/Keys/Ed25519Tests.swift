import Testing

@testable import Cryptography

struct Ed25519Tests {
    /// RFC 8032, section 7.1: seed, public key, message, signature.
    static let vectors = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
        (
            "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        ),
    ]

    private func seeded() throws -> (SigningKey, [UInt8], [UInt8]) {
        let key = try #require(SigningKey(seed: [UInt8](1...32)))
        let message = Array("a message".utf8)
        return (key, message, key.sign(message))
    }

    @Test(arguments: vectors)
    func `the vectors of RFC 8032 hold`(seed: String, publicKey: String, message: String, signature: String) throws {
        let key = try #require(SigningKey(seed: hex(seed)))
        let message = try hex(message)
        #expect(Hex.encode(key.publicKey.bytes) == publicKey)
        #expect(Hex.encode(key.sign(message)) == signature)
        #expect(key.publicKey.isValid(signature: try hex(signature), for: message))
    }

    @Test func `a signature with any bit changed is not valid`() throws {
        let (key, message, signature) = try seeded()
        for bit in 0..<512 {
            var changed = signature
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!key.publicKey.isValid(signature: changed, for: message))
        }
    }

    @Test func `a signature of another length, message or key is not valid`() throws {
        let (key, message, signature) = try seeded()
        let other = try #require(SigningKey(seed: [UInt8](2...33)))
        #expect(!key.publicKey.isValid(signature: signature + [0], for: message))
        #expect(!key.publicKey.isValid(signature: signature.dropLast(), for: message))
        #expect(!key.publicKey.isValid(signature: [], for: message))
        #expect(!key.publicKey.isValid(signature: signature, for: message + [0]))
        #expect(!other.publicKey.isValid(signature: signature, for: message))
    }

    /// RFC 8032, section 5.1.7: S has to be below the group's order L, or one signature would have two spellings.
    @Test func `the same signature with L added is not valid`() throws {
        let order = try hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        let (key, message, signature) = try seeded()
        var (changed, carry) = (signature, 0)
        for index in 0..<32 {
            let sum = Int(signature[32 + index]) + Int(order[index]) + carry
            changed[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        #expect(carry == 0)
        #expect(!key.publicKey.isValid(signature: changed, for: message))
    }

    @Test(arguments: [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ])
    func `a point of small order is no key, with either sign`(text: String) throws {
        var bytes = try hex(text)
        #expect(PublicKey(bytes) == nil)
        bytes[31] |= 0x80
        #expect(PublicKey(bytes) == nil)
    }

    @Test func `a coordinate not below the prime is no key`() throws {
        for excess in UInt8(0)...18 {
            for sign in [UInt8(0x7F), 0xFF] {
                #expect(PublicKey([0xED + excess] + [UInt8](repeating: 0xFF, count: 30) + [sign]) == nil)
            }
        }
        // Two below the prime is a coordinate like any other.
        #expect(PublicKey([0xEB] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]) != nil)
    }

    @Test(arguments: [0, 31, 33, 64]) func `another number of bytes is no key`(count: Int) {
        #expect(PublicKey([UInt8](repeating: 9, count: count)) == nil)
        #expect(SigningKey(seed: [UInt8](repeating: 9, count: count)) == nil)
    }

    @Test func `many threads may sign and verify with one key`() async throws {
        let (key, message, signature) = try seeded()
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 {
                group.addTask { key.sign(message) == signature && key.publicKey.isValid(signature: signature, for: message) }
            }
            for await isGood in group { #expect(isGood) }
        }
    }
}
