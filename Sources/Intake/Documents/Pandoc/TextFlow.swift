/// Writes text in paragraphs, lines and items, with single spaces between words and one empty line between paragraphs.
struct TextFlow {
    private var bytes: [UInt8] = []
    /// What has to come before the next word.
    private var pending = Break.none
    private var prefix = ""
    private var hasSpace = false
    private var isLineStart = true
    /// Whether an item has been started, so that its first paragraph stays on its line.
    private var isItemStart = false
    private var isCellStart = false
    var keepsSpace = false
    /// Whether what is written is set in bold.
    var isBold = false
    /// Where the present paragraph or item starts, and which letters it has so far.
    private var start = 0
    private var hasBold = false
    private var hasPlain = false

    /// A longer line is text, however it is set.
    private static let longestTitle = DocumentOutline.titleByteCountLimit
    /// What is put before a line that nothing but its letters makes a heading: the least of the marks, below every heading that is one.
    private static let leastHeading = Array("###### ".utf8)

    private enum Break: Int { case none, line, paragraph }

    mutating func write(_ text: String) {
        for byte in text.utf8 {
            let isSpace = byte == 32 || (9...13).contains(byte)
            if isSpace, !keepsSpace {
                hasSpace = !isLineStart
            } else if isSpace, byte == 10 || byte == 13 {
                if byte == 10 { breakLine() }
            } else {
                put(byte)
            }
        }
    }

    private mutating func put(_ byte: UInt8) {
        if pending != .none || bytes.isEmpty {
            endBlock()
            if !bytes.isEmpty { bytes.append(contentsOf: (pending == .paragraph ? "\n\n" : "\n").utf8) }
            pending = .none
            hasSpace = false
            start = bytes.count
        }
        // A cell in bold is the head of its column.
        if isBold, !isCellStart { hasBold = true } else { hasPlain = true }
        if !prefix.isEmpty {
            bytes.append(contentsOf: prefix.utf8)
            prefix = ""
        } else if hasSpace {
            bytes.append(32)
        }
        hasSpace = false
        isLineStart = false
        isItemStart = false
        isCellStart = false
        bytes.append(byte)
    }

    /// Marks a paragraph or a numbered item as a heading when all of it is bold, it is short, and it does not end like a sentence.
    ///
    /// Many contracts have no other headings. A bullet in bold is a label, and stays one.
    private mutating func endBlock() {
        defer { (hasBold, hasPlain) = (false, false) }
        let line = bytes[start...]
        guard hasBold, !hasPlain, line.count <= Self.longestTitle, let first = line.first, let last = line.last else { return }
        guard ![UInt8(ascii: "#"), UInt8(ascii: "-"), 32].contains(first), !line.contains(10) else { return }
        guard ![UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?")].contains(last)
        else {
            return
        }
        bytes.insert(contentsOf: Self.leastHeading, at: start)
    }

    mutating func startHeading(level: Int) {
        startParagraph()
        prefix = String(repeating: "#", count: max(1, min(6, level))) + " "
    }

    mutating func startParagraph() {
        // The first paragraph of an item or a cell goes on where it starts.
        guard !isItemStart, !isCellStart else { return }
        ask(.paragraph)
    }

    mutating func endParagraph() {
        guard !isItemStart, !isCellStart else { return }
        ask(.paragraph)
    }

    mutating func startLine(indentation: Int, mark: String) {
        ask(.line)
        prefix = String(repeating: " ", count: indentation) + mark
        isItemStart = true
    }

    /// Starts a cell of a row; the first one has been started with its line.
    mutating func startCell() {
        isCellStart = true
        guard !isItemStart else { return }
        pending = .none
        prefix = " | "
        hasSpace = false
    }

    mutating func breakLine() { ask(.line) }

    private mutating func ask(_ other: Break) {
        if other.rawValue > pending.rawValue { pending = other }
        isLineStart = true
        hasSpace = false
        if other == .paragraph { prefix = "" }
    }

    /// The text, with a line break at its end.
    mutating func finished() -> [UInt8] {
        endBlock()
        return bytes.isEmpty ? [] : bytes + [10]
    }
}
