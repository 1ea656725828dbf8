/// Writes small PDFs, each to show one thing.
struct PDFMaker {
    /// One piece of a page.
    enum Piece {
        /// Words at a place in points from the lower left corner.
        case text(String, left: Double, bottom: Double, size: Double = 11, color: String = "0 g", mode: Int = 0)
        /// A filled rectangle: left, bottom, width, height.
        case rectangle(Double, Double, Double, Double, color: String)
        /// A grey picture over a part of the page: as many lines of as many pixels.
        case image(pixels: [[UInt8]], left: Double, bottom: Double, width: Double, height: Double)
    }

    struct Page {
        var pieces: [Piece]
        var crop: String?
        var rotation = 0
    }

    var pages: [Page] = []
    /// Lines that are put into the catalog, and the title.
    var catalog = ""
    var title = ""

    /// Paragraphs of set lines, as a page of a contract.
    static func page(_ lines: [String]) -> Page {
        Page(pieces: lines.enumerated().map { .text($1, left: 72, bottom: 760 - 16 * Double($0)) })
    }

    /// Enough words that a document is not taken for a scan.
    static let filler = (1...6).map { "\($0). The parties agree that this paragraph of the agreement is here to be read." }

    func bytes() -> [UInt8] {
        var objects: [Int: [UInt8]] = [:]
        var next = 4
        var kids: [String] = []
        for page in pages {
            var content = ""
            var images = ""
            for piece in page.pieces {
                switch piece {
                case .text(let words, let left, let bottom, let size, let color, let mode):
                    let escaped = words.reduce(into: "") { $0 += "()\\".contains($1) ? "\\\($1)" : String($1) }
                    content += "BT /F1 \(size) Tf \(color) \(mode) Tr \(left) \(bottom) Td (\(escaped)) Tj ET\n"
                case .rectangle(let left, let bottom, let width, let height, let color):
                    content += "\(color) \(left) \(bottom) \(width) \(height) re f\n"
                case .image(let pixels, let left, let bottom, let width, let height):
                    let flat = pixels.flatMap { $0 }
                    objects[next] =
                        Array(
                            """
                            << /Type /XObject /Subtype /Image /Width \(pixels.first?.count ?? 0) /Height \(pixels.count) \
                            /ColorSpace /DeviceGray /BitsPerComponent 8 /Length \(flat.count) >>\nstream\n
                            """.utf8) + flat + Array("\nendstream".utf8)
                    images += "/I\(next) \(next) 0 R "
                    content += "q \(width) 0 0 \(height) \(left) \(bottom) cm /I\(next) Do Q\n"
                    next += 1
                }
            }
            objects[next] = Array("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream".utf8)
            let crop = page.crop.map { "/CropBox [\($0)] " } ?? ""
            objects[next + 1] = Array(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate \(page.rotation) \(crop)/Contents \(next) 0 R \
                /Resources << /Font << /F1 3 0 R >> /XObject << \(images)>> >> >>
                """.utf8)
            kids.append("\(next + 1) 0 R")
            next += 2
        }
        objects[1] = Array("<< /Type /Catalog /Pages 2 0 R \(catalog) >>".utf8)
        objects[2] = Array("<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>".utf8)
        objects[3] = Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".utf8)
        objects[next] = Array("<< /Title (\(title)) >>".utf8)
        return Self.file(objects, info: next)
    }

    private static func file(_ objects: [Int: [UInt8]], info: Int) -> [UInt8] {
        var output = Array("%PDF-1.7\n".utf8)
        var places: [Int] = []
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
            places.append(output.count)
            output += Array("\(number) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = output.count
        output += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            output += Array((String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n").utf8)
        }
        output += Array(
            "trailer\n<< /Size \(places.count + 1) /Root 1 0 R /Info \(info) 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return output
    }
}
