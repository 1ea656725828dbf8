/// Looks at the parts of a DOCX for words that are hidden in it, and for words that stand where text is not taken from.
struct DOCXCheck {
    private(set) var passages: [HiddenPassage] = []
    /// The words of text boxes, one string for each.
    private(set) var boxes: [String] = []
    /// All words, one paragraph after another, up to a limit.
    private(set) var words = ""
    /// Whether parts in other formats are built in, which are not read.
    private(set) var hasForeignParts = false

    private let styles: [String: DOCXRunStyle]
    private var depth = 0
    private var run = DOCXRunStyle()
    private var paragraph = DOCXRunStyle()
    private var paragraphGround: StyleColor?? = .none
    private var cellGrounds: [StyleColor?] = []
    /// Whether the tables around have a style, the innermost last.
    private var tables: [Bool] = []
    private var isInParagraphProperties = false
    private var isInRunProperties = false
    private var isInText = false
    private var continues = false
    private var boxDepth = 0

    /// - Parameter styles: What ``styles(_:)`` found in `word/styles.xml`.
    /// - Throws: An ``IntakeError`` when elements are nested too deeply.
    init(_ xml: [UInt8], styles: [String: DOCXRunStyle] = [:]) throws(IntakeError) {
        self.styles = styles
        var scanner = MarkupScanner(xml, .xml)
        while let token = scanner.next() {
            switch token {
            case .start(let tag):
                take(tag)
                if tag.isEmpty {
                    end(tag.name)
                } else {
                    depth += 1
                    guard depth <= PandocText.depthLimit else {
                        throw IntakeError(.unsafeDocument, "the document nests its parts more than \(PandocText.depthLimit) deep")
                    }
                }
            case .end(let name):
                depth = max(0, depth - 1)
                end(name)
            case .text(let text): if isInText { take(text) }
            case .raw: break
            }
        }
        passages = passages.withWords
    }

    /// The looks of named styles, of those that can hide.
    static func styles(_ xml: [UInt8]) -> [String: DOCXRunStyle] {
        var styles: [String: DOCXRunStyle] = [:]
        var scanner = MarkupScanner(xml, .xml)
        var name: String?
        var style = DOCXRunStyle()
        while let token = scanner.next() {
            switch token {
            case .start(let tag) where tag.name == "w:style":
                name = tag["w:styleId"]
                style = DOCXRunStyle()
            case .start(let tag): style.take(tag)
            case .end("w:style"):
                if let name, style.hiding != nil, styles.count < 10_000 { styles[name] = style }
                name = nil
            default: break
            }
        }
        return styles
    }

    private mutating func take(_ tag: MarkupTag) {
        switch tag.name {
        case "w:p":
            paragraph = DOCXRunStyle()
            paragraphGround = .none
        case "w:pPr": isInParagraphProperties = true
        case "w:pStyle": if let style = tag["w:val"].flatMap({ styles[$0] }) { paragraph = style }
        case "w:r": run = paragraph
        case "w:rPr": isInRunProperties = true
        case "w:rStyle":
            if !isInParagraphProperties, let style = tag["w:val"].flatMap({ styles[$0] }) { run = style }
        case "w:shd":
            if isInRunProperties {
                if !isInParagraphProperties { run.take(tag) }
            } else if isInParagraphProperties {
                paragraphGround = DOCXRunStyle.ground(tag)
            } else if !cellGrounds.isEmpty, let ground = DOCXRunStyle.ground(tag) {
                cellGrounds[cellGrounds.count - 1] = ground
            }
        // A cell may have its ground from the style of its table, which is not looked up.
        case "w:tc": if cellGrounds.count < 1000 { cellGrounds.append(tables.last == true ? nil : .white) }
        case "w:tbl": if tables.count < 1000 { tables.append(false) }
        case "w:tblStyle": if !tables.isEmpty { tables[tables.count - 1] = true }
        case "w:t": isInText = true
        case "w:tab", "w:br": if boxDepth > 0, let last = boxes.indices.last { boxes[last] += " " }
        case "w:altChunk": hasForeignParts = true
        case "w:txbxContent":
            boxDepth += 1
            if boxDepth == 1, boxes.count < 1000 { boxes.append("") }
        default: if isInRunProperties, !isInParagraphProperties { run.take(tag) }
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "w:pPr": isInParagraphProperties = false
        case "w:rPr": isInRunProperties = false
        case "w:t": isInText = false
        case "w:tc": if !cellGrounds.isEmpty { cellGrounds.removeLast() }
        case "w:tbl": if !tables.isEmpty { tables.removeLast() }
        case "w:txbxContent": boxDepth = max(0, boxDepth - 1)
        case "w:p":
            if words.utf8.count < HiddenPassage.byteCountLimit { words += " " }
            if boxDepth > 0, let last = boxes.indices.last { boxes[last] += " " }
            if continues, !passages.isEmpty { passages[passages.count - 1].words += " " }
        default: break
        }
    }

    private mutating func take(_ text: String) {
        if boxDepth > 0, let last = boxes.indices.last, boxes[last].utf8.count < HiddenPassage.byteCountLimit {
            boxes[last] += text
        }
        if words.utf8.count < HiddenPassage.byteCountLimit { words += text }
        var look = run
        // A shade of the run's own lies over that of its paragraph, and that over its cell's.
        if look.ground == .white {
            if case .some(let ground) = paragraphGround {
                look.ground = ground
            } else if let ground = cellGrounds.last {
                look.ground = ground
            }
        }
        guard let hiding = look.hiding else {
            if text.contains(where: { !$0.isWhitespace }) { continues = false }
            return
        }
        passages.add(text, .hiddenByStyle, "the document's style hides words (\(hiding))", continues: continues)
        continues = true
    }
}
