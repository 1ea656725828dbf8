import Foundation
import Glibc
import Testing

@testable import Intake

/// Documents that ask for something from elsewhere, and somebody who listens there.
@Suite(.enabled(if: DocumentTools.hasPandoc && DocumentTools.hasPoppler, "pandoc or poppler-utils is not installed"))
struct DocumentNetworkTests {
    /// Accepts connections on a port of this machine and never has to.
    private final class Listener {
        let socket: Int32
        let port: UInt16

        init() throws {
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let socket = socket
            let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    var size = size
                    return unsafe bind(socket, pointer, size) == 0 && listen(socket, 16) == 0
                        && getsockname(socket, pointer, &size) == 0
                }
            }
            try #require(isBound)
            port = UInt16(bigEndian: address.sin_port)
        }

        /// Whether anybody has come: a connection waits to be accepted.
        var hasVisitor: Bool {
            let visitor = accept(socket, nil, nil)
            if visitor >= 0 { close(visitor) }
            return visitor >= 0
        }

        /// Comes by itself, to show that a visitor would be noticed.
        func visit() {
            let visitor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    _ = unsafe connect(visitor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            close(visitor)
        }

        deinit { close(socket) }
    }

    @Test func `a visitor would be noticed`() throws {
        let listener = try Listener()
        #expect(!listener.hasVisitor)
        listener.visit()
        #expect(listener.hasVisitor)
    }

    @Test(arguments: ["html", "docx", "odt", "epub", "rtf", "eml", "pdf"])
    func `no document fetches anything`(ending: String) async throws {
        let listener = try Listener()
        let address = "http://127.0.0.1:\(listener.port)"
        let document = try await DocumentText.read(named: "a.\(ending)", bytes: try Self.document(ending, address))
        #expect(String(decoding: document.bytes, as: UTF8.self).contains("licence to use"))
        #expect(!listener.hasVisitor)
    }

    private static func document(_ ending: String, _ address: String) throws -> [UInt8] {
        let html = """
            <html><head><link rel="stylesheet" href="\(address)/s.css"><base href="\(address)/"></head><body>
            <p>You grant us a licence to use your works.</p><img src="\(address)/i.png"><img src="relative.png">
            <iframe src="\(address)/f.html"></iframe><object data="\(address)/o"></object><script src="\(address)/s.js"></script>
            <video src="\(address)/v"></video><svg><image href="\(address)/x"/></svg></body></html>
            """
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        switch ending {
        case "html": return Array(html.utf8)
        case "eml": return Array("From: a@b\r\nContent-Type: text/html\r\n\r\n\(html)".utf8)
        case "docx":
            return OfficeMaker.archive([
                (
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="\(relations)/officeDocument" Target="word/document.xml"/></Relationships>
                    """
                ),
                (
                    "word/document.xml",
                    """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\(relations)"><w:body>\
                    <w:p><w:r><w:t>You grant us a licence to use your works.</w:t></w:r></w:p><w:altChunk r:id="r9"/></w:body></w:document>
                    """
                ),
                (
                    "word/_rels/document.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r8" Type="\(relations)/attachedTemplate" Target="\(address)/t.dotx" TargetMode="External"/>\
                    <Relationship Id="r9" Type="\(relations)/aFChunk" Target="\(address)/c.html" TargetMode="External"/></Relationships>
                    """
                ),
            ])
        case "odt":
            return try OfficeMaker.odt(
                """
                <office:automatic-styles/><office:body><office:text><text:p>You grant us a licence to use your works.<draw:frame><draw:image \
                xlink:href="\(address)/i.png"/></draw:frame></text:p></office:text></office:body>
                """)
        case "epub": return try DocumentTools.document("epub", from: "# T\n\nYou grant us a licence to use your works.\n")
        case "rtf":
            return Array(
                #"{\rtf1 You grant us a licence to use your works. {\field{\*\fldinst INCLUDETEXT "\#(address)/x"}{\fldrslt y}}\par}"#
                    .utf8)
        default:
            var pdf = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler + ["You grant us a licence to use your works."])])
            pdf.catalog = "/OpenAction << /S /URI /URI (\(address)/u) >>"
            return pdf.bytes()
        }
    }
}
