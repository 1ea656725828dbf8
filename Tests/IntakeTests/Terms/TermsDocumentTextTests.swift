import Cryptography
import Testing

@testable import Intake

@Suite struct TermsDocumentTextTests {
    @Test(arguments: ["a.txt", "a.TXT", "b.md", "c.markdown", "contract.final.txt"])
    func `the text of a text file is its own bytes`(name: String) throws {
        let bytes = Array("\u{FEFF}Contract.\r\nWords.\r\n".utf8)
        let text = try DocumentText(named: name, bytes: bytes)
        #expect(text.bytes == bytes)
        #expect(text.digest == SHA256.hash(bytes) && text.documentDigest == text.digest)
        #expect(text.extractor == "utf-8/1")
    }

    @Test(arguments: ["a.pdf", "a.docx", "txt", "a", "a.txt.pdf", ".pdf", "a.", ""])
    func `another kind of document is refused with what to do`(name: String) {
        #expect { try DocumentText(named: name, bytes: Array("words".utf8)) } throws: { error in
            let error = error as? IntakeError
            return error?.code == .unsupportedDocument && error?.hint?.contains(".txt") == true
        }
    }

    @Test(arguments: [[], Array(" \n\t".utf8), Array("\u{FEFF}".utf8), Array("--- !!! …".utf8)])
    func `a document without words is refused`(bytes: [UInt8]) {
        #expect { try DocumentText(named: "a.txt", bytes: bytes) } throws: { ($0 as? IntakeError)?.code == .emptyDocument }
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], "a.txt is not text in UTF-8: see line 1"),
            ([0x61, 0x0A, 0xC3], "a.txt is not text in UTF-8: see line 2"),
            ([0xFF, 0xFE, 0x61, 0x00], "a.txt is not text in UTF-8, but in UTF-16"),
            ([0x61, 0x00], "a.txt holds NUL bytes, so it is not plain text"),
            ([0xED, 0xA0, 0x80], "a.txt is not text in UTF-8: see line 1"),
            ([0xC0, 0x80], "a.txt is not text in UTF-8: see line 1"),
        ] as [([UInt8], String)])
    func `bytes that are not text are refused`(bytes: [UInt8], reason: String) {
        #expect { try DocumentText(named: "a.txt", bytes: bytes) } throws: { error in
            let error = error as? IntakeError
            return error?.code == .unreadableText && error?.reason == reason
        }
    }

    @Test func `a document of more than its limit is refused`() {
        let bytes = [UInt8](repeating: 0x61, count: DocumentText.byteCountLimit + 1)
        #expect { try DocumentText(named: "a.txt", bytes: bytes) } throws: { ($0 as? IntakeError)?.code == .tooLarge }
    }
}
