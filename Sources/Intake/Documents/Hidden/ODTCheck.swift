/// Looks at an ODT for words that its styles hide, for open changes and for comments.
struct ODTCheck {
    private(set) var passages: [HiddenPassage] = []
    private(set) var changes = TrackedChanges()
    private(set) var commentWords = ""

    private var hidingStyles: [String: String] = [:]
    private var stack: [(name: String, hiding: String?)] = []
    private var isInDeletion = 0
    private var isInAnnotation = 0
    private var continues = false

    /// - Parameter parts: `styles.xml`, if there is one, and then `content.xml`.
    /// - Throws: An ``IntakeError`` when elements are nested too deeply.
    init(_ parts: [[UInt8]]) throws(IntakeError) {
        for part in parts {
            var style: String?
            stack = []
            var scanner = MarkupScanner(part, .xml)
            while let token = scanner.next() {
                switch token {
                case .start(let tag):
                    if tag.name == "style:style" { style = tag["style:name"] }
                    if tag.name == "style:text-properties", let style, let hiding = Self.hiding(tag), hidingStyles.count < 10_000
                    {
                        hidingStyles[style] = hiding
                    }
                    guard !tag.isEmpty else { continue }
                    try start(tag)
                case .end(let name):
                    if name == "style:style" { style = nil }
                    end(name)
                case .text(let text): take(text)
                case .raw: break
                }
            }
        }
        passages = passages.withWords
    }

    /// By what text properties hide words (OpenDocument 1.3, part 3, sections 20.188 and following).
    private static func hiding(_ tag: MarkupTag) -> String? {
        if tag["text:display"] == "none" { return "hidden text" }
        if let size = tag["fo:font-size"], size.hasSuffix("pt"), let points = Double(size.dropLast(2)), points <= 2 {
            return "letters of \(points) points"
        }
        let ground = tag["fo:background-color"].flatMap { $0 == "transparent" ? nil : StyleColor($0) } ?? .white
        if let color = tag["fo:color"].flatMap({ StyleColor($0) }), color.vanishes(on: ground) {
            return "the colour of the ground"
        }
        return nil
    }

    private mutating func start(_ tag: MarkupTag) throws(IntakeError) {
        guard stack.count < PandocText.depthLimit else {
            throw IntakeError(.unsafeDocument, "the document nests its parts more than \(PandocText.depthLimit) deep")
        }
        var hiding = stack.last?.hiding
        if let style = tag["text:style-name"] { hiding = hiding ?? hidingStyles[style] }
        if tag.name == "text:hidden-text" || tag.name == "text:hidden-paragraph" { hiding = hiding ?? "hidden text" }
        stack.append((tag.name, hiding))
        if tag.name == "text:deletion" { isInDeletion += 1 }
        if tag.name == "text:insertion" { changes.hasParagraphs = true }
        if tag.name == "office:annotation" {
            isInAnnotation += 1
            changes.commentCount += 1
        }
    }

    private mutating func end(_ name: String) {
        guard stack.last?.name == name else { return }
        stack.removeLast()
        if name == "text:deletion" { isInDeletion = max(0, isInDeletion - 1) }
        if name == "office:annotation" { isInAnnotation = max(0, isInAnnotation - 1) }
    }

    private mutating func take(_ text: String) {
        if isInDeletion > 0 {
            changes.delete(text)
        } else if isInAnnotation > 0 {
            if commentWords.utf8.count < HiddenPassage.byteCountLimit { commentWords += text + " " }
        } else if let hiding = stack.last?.hiding {
            passages.add(text, .hiddenByStyle, "the document's style hides words (\(hiding))", continues: continues)
            continues = true
        } else if text.contains(where: { !$0.isWhitespace }) {
            continues = false
        }
    }
}
