import Foundation
import Testing

@testable import Cryptography

struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `the vectors of RFC 4648 hold`(bytes: String, text: String) {
        #expect(Base64.encode(Array(bytes.utf8)) == text)
        #expect(Base64.decode(text) == Array(bytes.utf8))
    }

    @Test func `every length agrees with Foundation`() {
        for count in 0...100 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
            #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
            #expect(Base64.decode(Base64.encodedBytes(bytes)) == bytes)
        }
    }

    @Test(arguments: [
        "Zg=", "Zg", "Z", "====", "=", "Z===", "Zg==Zg==", "Zm9v=", "Zm9v====", "Zg==\n", " Zg==", "Zm 9", "Zm9-", "Zm9_", "Zh==",
        "Zm9=",
        "Zg=A", "Z=g=", "é===", "Zm9\u{0}",
    ])
    func `another spelling is refused`(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test func `what is read is the only spelling of what it means`() {
        var generator = SeededGenerator(seed: 1)
        let text = Base64.encodedBytes([UInt8](0..<50))
        for _ in 0..<20_000 {
            let mutated = text.mutated(with: &generator)
            guard let bytes = Base64.decode(mutated) else { continue }
            #expect(Base64.encodedBytes(bytes) == mutated)
        }
    }

    @Test func `every group of four characters is read as what it means, or refused`() {
        let characters = Array("ABQgwz09+/=-\n".utf8)
        for a in characters {
            for b in characters {
                for c in characters {
                    for d in characters {
                        let group = [a, b, c, d]
                        let expected = Data(base64Encoded: Data(group)).map { [UInt8]($0) }
                        let isCanonical = expected.map { Data($0).base64EncodedData().elementsEqual(group) } ?? false
                        #expect(Base64.decode(group) == (isCanonical ? expected : nil))
                    }
                }
            }
        }
    }
}
