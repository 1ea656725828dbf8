import Cryptography
import Foundation
import Provenance
import Testing

@testable import Intake

/// Programs that are not ours have to see the same signatures in the same files.
@Suite(.enabled(if: SigningDesk.isPossible, "openssl is not installed"))
struct PDFSignatureToolsTests {
    private static let pdfsig = "/usr/bin/pdfsig"
    private let desk: SigningDesk
    private let now = Int(Date().timeIntervalSince1970)

    init() throws { desk = try SigningDesk.shared.get() }

    /// Two signatures by two people, the second over all of the file.
    private func twice() throws -> [UInt8] {
        var file = SignedPDFMaker()
        try file.sign { try desk.sign($0, by: "rsa") }
        try file.sign { try desk.sign($0, by: "bob") }
        return file.bytes
    }

    @Test func `openssl verifies the bytes and the signature that were found`() throws {
        let bytes = try twice()
        let finder = PDFSignatureFinder(bytes)
        #expect(finder.dictionaries.count == 2)
        for (index, found) in finder.dictionaries.enumerated() {
            let dictionary = PDFSignatureDictionary(found, in: bytes)
            let ranges = try #require(dictionary.ranges)
            let signature = try CMSSignature(prefixOf: #require(dictionary.contents))
            try desk.write("found-\(index).der", signature.bytes)
            try desk.write("found-\(index).bin", Array(bytes[ranges.0] + bytes[ranges.1]))
            try desk.run([
                "cms", "-verify", "-binary", "-inform", "DER", "-in", "found-\(index).der", "-content", "found-\(index).bin",
                "-CAfile", "root.pem", "-purpose", "any", "-cades", "-out", "/dev/null",
            ])
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: pdfsig), "poppler-utils is not installed"))
    func `pdfsig finds the same signatures, and the same one broken`() throws {
        let bytes = try twice()
        try desk.write("twice.pdf", bytes)
        let text = try desk.run(["-nocert", "twice.pdf"], program: Self.pdfsig)
        let ours = try PDFSignatures.check(bytes, roots: desk.trust("root"), now: now)
        #expect(ours.map(\.signer?.subject) == ["CN=rsa,O=Test", "CN=bob,O=Test"])
        #expect(text.ranges(of: "Signature is Valid.").count == 2)
        #expect(text.contains("Signer Certificate Common Name: rsa") && text.contains("Signer Certificate Common Name: bob"))
        #expect(text.ranges(of: "Total document signed").count == 1 && text.ranges(of: "Not total document signed").count == 1)
        #expect(ours.map(\.addedByteCount).filter { $0 == 0 }.count == 1)

        var changed = bytes
        changed[try #require(bytes[...].firstPlace(of: Array("Bob".utf8)))] = UInt8(ascii: "R")
        try desk.write("changed.pdf", changed)
        let broken = try desk.run(["-nocert", "changed.pdf"], program: Self.pdfsig)
        #expect(broken.ranges(of: "Digest Mismatch").count == 2)
        #expect(try PDFSignatures.check(changed, roots: desk.trust("root"), now: now).allSatisfy { $0.outcome == .failed })
    }
}
