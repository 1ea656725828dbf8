import Testing

@testable import Cryptography

struct HashingTests {
    /// The digests of `abc` (FIPS 180-4, RFC 1321), which every implementation publishes.
    @Test(arguments: [
        (DigestAlgorithm.md5, "900150983cd24fb0d6963f7d28e17f72"),
        (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            .sha512,
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
    ])
    func `the published digests of abc hold`(algorithm: DigestAlgorithm, digest: String) {
        var context = DigestContext(algorithm)
        context.update([0x61])
        context.update([])
        context.update([0x62, 0x63])
        let bytes = context.finish()
        #expect(Hex.encode(bytes) == digest)
        #expect(bytes.count == algorithm.byteCount)
    }

    @Test func `the digest of nothing is the published one`() {
        #expect(SHA256.hash([]).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func `leaves and nodes are hashed with their prefix`() {
        let (left, right) = (SHA256.hash([1]), SHA256.hash([2]))
        #expect(SHA256.hash(prefix: 1, left, right) == SHA256.hash([1] + left.bytes + right.bytes))
        for count in [0, 1, 63, 64, 1000] {
            let bytes = [UInt8](repeating: 9, count: count)
            #expect(SHA256.hash(prefix: 0, bytes) == SHA256.hash([0] + bytes))
        }
    }

    @Test func `equal means the same bytes`() {
        #expect(ConstantTime.areEqual([], []))
        #expect(ConstantTime.areEqual([1, 2], [1, 2]))
        #expect(!ConstantTime.areEqual([1, 2], [1, 3]))
        #expect(!ConstantTime.areEqual([1, 2], [1]))
        #expect(!ConstantTime.areEqual([], [0]))
    }
}
