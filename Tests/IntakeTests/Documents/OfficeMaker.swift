@testable import Intake

/// Writes small office documents, each to show one thing.
enum OfficeMaker {
    private static let wordNames =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A DOCX with a body of paragraphs.
    static func docx(_ body: String, styles: String = "", comment: String? = nil, header: String? = nil) throws -> [UInt8] {
        var files: [(String, String)] = [
            ("[Content_Types].xml", #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="\(relations)/officeDocument" Target="word/document.xml"/></Relationships>
                """
            ),
            ("word/document.xml", "<w:document \(wordNames)><w:body>\(body)</w:body></w:document>"),
            ("word/styles.xml", "<w:styles \(wordNames)>\(styles)</w:styles>"),
        ]
        var related = #"<Relationship Id="r2" Type="\#(relations)/styles" Target="styles.xml"/>"#
        if let comment {
            files.append(
                (
                    "word/comments.xml",
                    """
                    <w:comments \(wordNames)><w:comment w:id="0" w:author="Anna" w:date="2026-01-01T00:00:00Z"><w:p><w:r>\
                    <w:t>\(comment)</w:t></w:r></w:p></w:comment></w:comments>
                    """
                ))
            related += #"<Relationship Id="r3" Type="\#(relations)/comments" Target="comments.xml"/>"#
        }
        if let header {
            files.append(("word/header1.xml", "<w:hdr \(wordNames)><w:p><w:r><w:t>\(header)</w:t></w:r></w:p></w:hdr>"))
        }
        files.append(
            (
                "word/_rels/document.xml.rels",
                #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(related)</Relationships>"#
            ))
        return archive(files)
    }

    /// An ODT with the content of its document element.
    static func odt(_ content: String) throws -> [UInt8] {
        let names =
            ["office", "text", "style", "table", "drawing", "xsl-fo-compatible"].map { space in
                let name = space == "drawing" ? "draw" : space == "xsl-fo-compatible" ? "fo" : space
                return #"xmlns:\#(name)="urn:oasis:names:tc:opendocument:xmlns:\#(space):1.0""#
            }.joined(separator: " ") + #" xmlns:xlink="http://www.w3.org/1999/xlink""#
        return archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:document-content \(names)>\(content)</office:document-content>"),
            ("styles.xml", "<office:document-styles \(names)/>"),
        ])
    }

    static func archive(_ files: [(String, String)]) -> [UInt8] {
        ZIPWriter.archive(files.map { .init(name: $0.0, bytes: Array($0.1.utf8), sum: CyclicSum.of($0.1.utf8)) })
    }
}
