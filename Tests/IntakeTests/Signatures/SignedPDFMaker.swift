import Cryptography
import Foundation

/// Writes small PDF files with signatures, one revision after the other.
struct SignedPDFMaker {
    private(set) var bytes: [UInt8]
    private var offsets: [Int: Int] = [:]
    private var lastTable = 0
    private var staged: Set<Int> = []
    /// The number of the next object.
    private(set) var nextObject = 5
    /// What the catalog and the page say, by key. Nothing is written before ``save()``.
    var catalog = ["/Type": "/Catalog", "/Pages": "2 0 R"]
    var page = [
        "/Type": "/Page", "/Parent": "2 0 R", "/MediaBox": "[0 0 612 792]", "/Contents": "4 0 R",
        "/Resources": "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
    ]
    var fields: [Int] = []
    var annotations: [Int] = []

    /// How many bytes are kept free for a signature.
    var reservedByteCount = 3000

    /// A page with a line of text, unsigned.
    init(_ text: String = "Agreement between Alice and Bob", prepare: (inout SignedPDFMaker) -> Void = { _ in }) {
        bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
        add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        show(text)
        prepare(&self)
        save(form: !fields.isEmpty)
    }

    /// Writes an object, which counts after ``save()``.
    mutating func add(_ number: Int, _ body: String) {
        offsets[number] = bytes.count
        bytes += Array("\(number) 0 obj\n\(body)\nendobj\n".utf8)
        staged.insert(number)
    }

    /// Writes a new object and returns its number.
    mutating func add(_ body: String) -> Int {
        nextObject += 1
        add(nextObject - 1, body)
        return nextObject - 1
    }

    static func stream(_ content: String, _ entries: String = "") -> String {
        "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
    }

    /// What an annotation shows: its size, and what is drawn there.
    mutating func addAppearance(_ content: String, _ width: Int, _ height: Int) -> Int {
        add(
            Self.stream(
                content,
                "/Type /XObject /Subtype /Form /BBox [0 0 \(width) \(height)] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
            ))
    }

    /// Sets the words of the page, and what is drawn over them.
    mutating func show(_ text: String, then content: String = "") {
        add(4, Self.stream("BT /F1 24 Tf 72 700 Td (\(text)) Tj ET\(content)"))
    }

    /// Ends a revision: the catalog and the page, a table of the objects that it wrote, and where the table before stands.
    mutating func save(form: Bool = false) {
        if form {
            catalog["/AcroForm"] = "<< /SigFlags 3 /Fields [\(fields.map { "\($0) 0 R" }.joined(separator: " "))] >>"
        }
        if !annotations.isEmpty { page["/Annots"] = "[\(annotations.map { "\($0) 0 R" }.joined(separator: " "))]" }
        add(1, Self.dictionary(catalog))
        add(3, Self.dictionary(page))
        finish(trailer: "")
    }

    /// Ends a revision that writes nothing but what was added.
    mutating func finish(trailer extra: String = "") {
        let table = bytes.count
        var text = "xref\n0 1\n0000000000 65535 f \n"
        for number in staged.sorted() {
            let offset = String(offsets[number] ?? 0)
            text += "\(number) 1\n\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
        }
        let previous = lastTable > 0 ? " /Prev \(lastTable)" : ""
        text +=
            "trailer\n<< /Size \((offsets.keys.max() ?? 0) + 1) /Root 1 0 R\(previous) \(extra) >>\nstartxref\n\(table)\n%%EOF\n"
        bytes += Array(text.utf8)
        lastTable = table
        staged = []
    }

    private static func dictionary(_ entries: [String: String]) -> String {
        "<< " + entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ") + " >>"
    }

    /// What a test changes in a signature dictionary, or in its field.
    struct Form {
        var format = "/ETSI.CAdES.detached"
        var type = "/Sig"
        var date = "/M (D:20260801120000+02'00')"
        var extra = ""
        /// Where it is shown, what it shows there, and what else its field has.
        var place = "[0 0 0 0]"
        var appearance: (content: String, width: Int, height: Int)?
        var field = "/F 132"
        /// The range of bytes, from the place where the string begins, the place behind it, and the length of the rest.
        var range: @Sendable (Int, Int, Int) -> String = { "[0 \($0) \($1) \($2)]" }
    }

    /// Appends a revision that changes the page, as a reader of PDF would save it.
    mutating func change(_ text: String) {
        show(text)
        finish()
    }

    /// Appends a revision with a signature over everything but itself.
    ///
    /// - Parameter existing: The field it is put in, when that was there before.
    mutating func sign(_ form: Form = Form(), in existing: Int? = nil, by sign: ([UInt8]) throws -> [UInt8]) throws {
        let signature = nextObject
        let field = existing ?? signature + 1
        nextObject += existing == nil ? 2 : 1
        if existing == nil {
            fields.append(field)
            annotations.append(field)
        }
        let appearance = form.appearance.map { " /AP << /N \(addAppearance($0.content, $0.width, $0.height)) 0 R >>" } ?? ""
        add(
            field,
            "<< /FT /Sig /Type /Annot /Subtype /Widget /Rect \(form.place) \(form.field) /T (Signature\(field)) /V \(signature) 0 R /P 3 0 R\(appearance) >>"
        )
        offsets[signature] = bytes.count
        staged.insert(signature)
        let format = form.format.isEmpty ? "" : " /SubFilter \(form.format)"
        let head =
            "\(signature) 0 obj\n<< /Type \(form.type) /Filter /Adobe.PPKLite\(format) \(form.date) \(form.extra) /ByteRange "
        let space = String(repeating: " ", count: 60)
        bytes += Array((head + space + " /Contents ").utf8)
        let (range, start) = (bytes.count - " /Contents ".utf8.count - 60, bytes.count)
        bytes += [UInt8(ascii: "<")] + Array(repeating: UInt8(ascii: "0"), count: reservedByteCount * 2) + [UInt8(ascii: ">")]
        let end = bytes.count
        bytes += Array(" >>\nendobj\n".utf8)
        save(form: true)
        let text = form.range(start, end, bytes.count - end)
        bytes.replaceSubrange(range..<range + text.utf8.count, with: Array(text.utf8))
        let digits = Array(Hex.encode(try sign(Array(bytes[..<start]) + bytes[end...])).utf8)
        bytes.replaceSubrange(start + 1..<start + 1 + digits.count, with: digits)
    }
}
