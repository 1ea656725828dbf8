internal import Provenance

/// Compares what a reader sees of a page before and after an update: its words with their places, and its picture.
///
/// Where a signature was put is left out of both, if nothing that was signed stands there. So a signature's field cannot cover words, or
/// add to them what looks like their rest.
struct PDFPageComparison {
    /// What came of it. Words from the file are escaped.
    enum Finding: Hashable {
        /// Something else is shown, as the sentence says.
        case differs(String)
        /// It could not be told.
        case open(String)
    }

    let number: Int
    let fields: [PDFUpdate.Field]
    private(set) var findings: [Finding] = []
    /// The words that a signature shows in its field.
    private(set) var signatureWords = ""

    /// What stands closer to a new field than this, in points, could be read together with what the field shows.
    static let nearness = 3.0
    /// The largest part of a page that signatures take, and the most words that they show there: enough for those of four people.
    static let largestPart = 0.25
    static let signatureWordCount = 100
    /// The longer side of the pictures, in pixels: a letter of 10 points is 10 pixels high on a sheet of A4.
    static let imageSide = 1000
    private static let tolerance: UInt8 = 6

    init(_ number: Int, fields: [PDFUpdate.Field]) {
        self.number = number
        self.fields = fields.filter { $0.page == number }
    }

    /// Compares the words.
    mutating func compare(_ old: PDFPage, _ new: PDFPage) {
        guard old.width > 0, old.height > 0, new.width > 0, new.height > 0 else {
            return leaveOpen("the words of page \(number) could not be read")
        }
        guard old.width == new.width, old.height == new.height else {
            return findings.append(.differs("page \(number) has another size"))
        }
        if let sheet = fields.first?.sheet, fields.reduce(0, { $0 + $1.box.area }) > Self.largestPart * sheet.area {
            leaveOpen("the fields of signatures take up a large part of page \(number)")
        }
        let near = fields.map { $0.box.grown(by: Self.nearness) }
        let covered = old.words.filter { word in
            word.isReadable && fields.contains { word.box.meets($0.wasThere ? $0.box : $0.box.grown(by: Self.nearness)) }
        }
        if !covered.isEmpty {
            findings.append(
                .open(
                    "the field of a signature stands on or next to signed words of page \(number): "
                        + Self.quoted(covered)))
        }
        let inside = new.words.filter { word in fields.contains { word.box.meets($0.box) } }
        signatureWords = inside.map(\.text).joined(separator: " ")
        if inside.count > Self.signatureWordCount {
            leaveOpen("the fields of signatures show \(inside.count) words on page \(number), which is more than signatures need")
        }
        var counts: [PDFWord: Int] = [:]
        for word in old.words where !near.contains(where: word.box.meets) { counts[word, default: 0] += 1 }
        for word in new.words where !near.contains(where: word.box.meets) { counts[word, default: 0] -= 1 }
        let gone = old.words.filter { counts[$0, default: 0] > 0 }
        let added = new.words.filter { counts[$0, default: 0] < 0 }
        guard !gone.isEmpty || !added.isEmpty else { return }
        let parts = [gone.isEmpty ? nil : "gone: " + Self.quoted(gone), added.isEmpty ? nil : "new: " + Self.quoted(added)]
        findings.append(
            .differs("page \(number) shows other words after this signature (\(parts.compactMap { $0 }.joined(separator: "; ")))")
        )
    }

    /// Compares the pictures.
    ///
    /// - Parameter page: The page as it was signed, for whether there are words on it.
    mutating func compare(_ old: GrayImage, _ new: GrayImage, of page: PDFPage) {
        guard old.width == new.width, old.height == new.height else {
            return findings.append(.differs("page \(number) has another size"))
        }
        // The size of the page would be that before it is turned.
        let masks = fields.map { field in
            field.box.pixels(
                Double(old.width) / field.sheet.width, Double(old.height) / field.sheet.height, margin: 2, in: old)
        }
        if !old.isSame(as: new, outside: masks) {
            findings.append(.differs("page \(number) looks different after this signature"))
        }
        for mask in masks {
            // A picture may hold words, next to which a signature can add some.
            let holdsInk = !page.hasText && !old.isBlank(in: mask)
            if holdsInk || old.loses(to: new, in: mask, tolerance: Self.tolerance) {
                findings.append(.open("the field of a signature stands over something that was signed on page \(number)"))
            }
        }
    }

    /// Says what could not be compared.
    mutating func leaveOpen(_ words: String) { findings.append(.open(words)) }

    private static func quoted(_ words: [PDFWord]) -> String {
        let text = words.prefix(12).map(\.text).joined(separator: " ")
        return "'" + HiddenWords.shown(String(text.prefix(80))) + (words.count > 12 || text.count > 80 ? "…'" : "'")
    }
}

extension PDFWord {
    fileprivate var isReadable: Bool { text.unicodeScalars.contains(where: \.isReadable) }
}

extension PDFBox {
    fileprivate var area: Double { width * height }

    fileprivate func grown(by margin: Double) -> PDFBox {
        PDFBox(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    /// The pixels it takes, which lie on the picture.
    fileprivate func pixels(_ across: Double, _ down: Double, margin: Int, in image: GrayImage) -> PixelBox {
        func place(_ value: Double, _ limit: Int) -> Int { Int(max(0, min(Double(limit), value))) }
        return PixelBox(
            columns: place(
                (left * across).rounded(.down) - Double(margin), image.width)..<place(
                    max((right * across).rounded(.up), (left * across).rounded(.down)) + Double(margin), image.width),
            lines: place(
                (top * down).rounded(.down) - Double(margin), image.height)..<place(
                    max((bottom * down).rounded(.up), (top * down).rounded(.down)) + Double(margin), image.height))
    }
}

/// A rectangle of pixels.
struct PixelBox: Hashable {
    let columns: Range<Int>
    let lines: Range<Int>
}

extension GrayImage {
    /// Whether two pictures of one size are equal, pixel by pixel, but for some parts.
    func isSame(as other: GrayImage, outside masks: [PixelBox]) -> Bool {
        for line in 0..<height {
            let (mine, theirs) = (self.line(line), other.line(line))
            if mine.elementsEqual(theirs) { continue }
            let columns = masks.filter { $0.lines.contains(line) }.map(\.columns)
            for (column, (one, two)) in zip(mine, theirs).enumerated() where one != two {
                guard columns.contains(where: { $0.contains(column) }) else { return false }
            }
        }
        return true
    }

    /// Whether a part is of one shade.
    func isBlank(in box: PixelBox) -> Bool {
        contrast(
            left: box.columns.lowerBound, top: box.lines.lowerBound, right: box.columns.upperBound, bottom: box.lines.upperBound)
            < InkCheck.contrastMinimum
    }

    /// Whether any pixel of a part is lighter in another picture: ink that was there is covered or gone.
    func loses(to other: GrayImage, in box: PixelBox, tolerance: UInt8) -> Bool {
        box.lines.contains { line in
            let (mine, theirs) = (self.line(line), other.line(line))
            return box.columns.contains { column in
                let (one, two) = (mine[mine.startIndex + column], theirs[theirs.startIndex + column])
                return two > one && two - one > tolerance
            }
        }
    }

    private func line(_ number: Int) -> ArraySlice<UInt8> {
        let start = pixels.startIndex + number * width
        return pixels[start..<start + width]
    }
}
