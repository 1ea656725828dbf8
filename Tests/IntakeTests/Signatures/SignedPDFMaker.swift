import Cryptography
import Foundation

/// Writes small PDF files with signatures, one revision after the other.
struct SignedPDFMaker {
    private(set) var bytes: [UInt8]
    private var offsets: [Int: Int] = [:]
    private var lastTable = 0
    private var fields: [Int] = []
    private var nextObject = 5

    /// How many bytes are kept free for a signature.
    var reservedByteCount = 3000

    /// A page with a line of text, unsigned.
    init(_ text: String = "Agreement between Alice and Bob") {
        bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
        let content = "BT /F1 24 Tf 72 700 Td (\(text)) Tj ET"
        add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        add(
            3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        add(4, "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        finish([1, 2, 3, 4])
    }

    private mutating func add(_ number: Int, _ body: String) {
        offsets[number] = bytes.count
        bytes += Array("\(number) 0 obj\n\(body)\nendobj\n".utf8)
    }

    /// Ends a revision: a table of the objects that it wrote, and where the table before stands.
    private mutating func finish(_ numbers: [Int]) {
        let table = bytes.count
        var text = "xref\n0 1\n0000000000 65535 f \n"
        for number in numbers.sorted() {
            let offset = String(offsets[number] ?? 0)
            text += "\(number) 1\n\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
        }
        let previous = lastTable > 0 ? " /Prev \(lastTable)" : ""
        text += "trailer\n<< /Size \(nextObject) /Root 1 0 R\(previous) >>\nstartxref\n\(table)\n%%EOF\n"
        bytes += Array(text.utf8)
        lastTable = table
    }

    /// What a test changes in a signature dictionary.
    struct Form {
        var format = "/ETSI.CAdES.detached"
        var type = "/Sig"
        var date = "/M (D:20260801120000+02'00')"
        var extra = ""
        /// The range of bytes, from the place where the string begins, the place behind it, and the length of the rest.
        var range: @Sendable (Int, Int, Int) -> String = { "[0 \($0) \($1) \($2)]" }
    }

    /// Appends a revision that changes the page, as a reader of PDF would save it.
    mutating func change(_ text: String) {
        let content = "BT /F1 24 Tf 72 700 Td (\(text)) Tj ET"
        add(4, "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        finish([4])
    }

    /// Appends a revision with a signature over everything but itself.
    mutating func sign(_ form: Form = Form(), by sign: ([UInt8]) throws -> [UInt8]) throws {
        let (signature, field) = (nextObject, nextObject + 1)
        nextObject += 2
        fields.append(field)
        let kids = fields.map { "\($0) 0 R" }.joined(separator: " ")
        add(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [\(kids)] >> >>")
        add(
            field,
            "<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /T (Signature\(field)) /V \(signature) 0 R /P 3 0 R >>"
        )
        add(
            3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [\(kids)] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        offsets[signature] = bytes.count
        let format = form.format.isEmpty ? "" : " /SubFilter \(form.format)"
        let head =
            "\(signature) 0 obj\n<< /Type \(form.type) /Filter /Adobe.PPKLite\(format) \(form.date) \(form.extra) /ByteRange "
        let place = String(repeating: " ", count: 60)
        bytes += Array((head + place + " /Contents ").utf8)
        let (range, start) = (bytes.count - " /Contents ".utf8.count - 60, bytes.count)
        bytes += [UInt8(ascii: "<")] + Array(repeating: UInt8(ascii: "0"), count: reservedByteCount * 2) + [UInt8(ascii: ">")]
        let end = bytes.count
        bytes += Array(" >>\nendobj\n".utf8)
        finish([1, 3, signature, field])
        let text = form.range(start, end, bytes.count - end)
        bytes.replaceSubrange(range..<range + text.utf8.count, with: Array(text.utf8))
        let digits = Array(Hex.encode(try sign(Array(bytes[..<start]) + bytes[end...])).utf8)
        bytes.replaceSubrange(start + 1..<start + 1 + digits.count, with: digits)
    }
}
