/// Looks at a page of HTML for what its text does not tell: words that its style hides, scripts, and content from elsewhere.
///
/// Styles in the page count, in attributes and in rules for one name; a style sheet in another file, or what a script would do, is not
/// looked at.
struct HTMLCheck {
    private(set) var passages: [HiddenPassage] = []
    private(set) var scriptCount = 0
    /// Frames and objects, whose words would be on the page and are not in the text.
    private(set) var embedded: [String] = []

    private struct Element {
        let name: String
        let hiding: String?
        let color: StyleColor?
        /// `nil` when it is not known.
        let ground: StyleColor?
    }

    private var stack: [Element] = []
    private var sheet = StyleSheet()
    private var continues = false

    /// - Throws: An ``IntakeError`` when elements are nested too deeply.
    init(_ html: [UInt8]) throws(IntakeError) {
        var scanner = MarkupScanner(html, .html)
        while let token = scanner.next() {
            switch token {
            case .start(let tag): try start(tag)
            case .end(let name): end(name)
            case .text(let text): take(text)
            case .raw("style", let content): sheet.add(content)
            case .raw: break
            }
        }
        passages = passages.withWords
    }

    /// What to say about it, apart from the passages.
    var warnings: [DocumentWarning] {
        var warnings: [DocumentWarning] = []
        if scriptCount > 0 {
            warnings.append(
                DocumentWarning(.scripts, "the page holds scripts, which were not run and may show other words in a browser"))
        }
        if let first = embedded.first {
            warnings.append(
                DocumentWarning(
                    .remoteContent, "the page shows content from elsewhere, which was not fetched: \(HiddenWords.shown(first))"))
        }
        return warnings
    }

    private mutating func start(_ tag: MarkupTag) throws(IntakeError) {
        if tag.name == "script" { scriptCount += 1 }
        if ["iframe", "frame", "object", "embed"].contains(tag.name) {
            embedded.append(tag["src"] ?? tag["data"] ?? tag.name)
        }
        guard !tag.isEmpty || !["br", "img", "hr"].contains(tag.name), !Self.void.contains(tag.name) else { return }
        if let last = stack.last, last.name == tag.name, Self.closing.contains(tag.name) { stack.removeLast() }
        guard stack.count < PandocText.depthLimit else {
            throw IntakeError(.unsafeDocument, "the document nests its parts more than \(PandocText.depthLimit) deep")
        }
        stack.append(element(tag))
    }

    private func element(_ tag: MarkupTag) -> Element {
        let outer = stack.last
        var hiding = outer?.hiding
        var color = outer?.color
        var ground = outer == nil ? .white : outer?.ground
        if let named = tag["color"].flatMap({ StyleColor($0) }) { color = named }
        if let named = tag["bgcolor"] { ground = StyleColor(named) }
        var styles = sheet.declarations(for: tag)
        if let own = tag["style"] { styles.append(StyleDeclarations(own)) }
        for style in styles {
            hiding = hiding ?? style.hiding
            if let named = style.color { color = named }
            if style.hasUnknownBackground { ground = nil }
            if let named = style.background, !named.isTransparent { ground = named }
        }
        if hiding == nil, tag["hidden"] != nil { hiding = "hidden" }
        if tag.name == "template" { hiding = hiding ?? "template" }
        return Element(name: tag.name, hiding: hiding, color: color, ground: ground)
    }

    private mutating func end(_ name: String) {
        // What was never started ends nothing. Elements that lack an end end with the one around them.
        let window = stack.suffix(64)
        guard let index = window.lastIndex(where: { $0.name == name }) else { return }
        stack.removeSubrange(index...)
    }

    private mutating func take(_ text: String) {
        guard let element = stack.last, let hiding = hiding(of: element) else {
            if text.contains(where: { !$0.isWhitespace }) { continues = false }
            return
        }
        // The title of the page is not on it.
        guard !stack.suffix(8).contains(where: { $0.name == "head" || $0.name == "title" }) else { return }
        passages.add(text, .hiddenByStyle, "the page's style hides words (\(hiding))", continues: continues)
        continues = true
    }

    private func hiding(of element: Element) -> String? {
        if let hiding = element.hiding { return HiddenWords.shown(hiding) }
        if let color = element.color, let ground = element.ground, color.vanishes(on: ground) {
            return "the colour of the ground"
        }
        return nil
    }

    private static let void: Set<String> = [
        "br", "hr", "img", "col", "input", "meta", "link", "wbr", "source", "embed", "area", "base", "param", "track",
    ]
    private static let closing: Set<String> = ["p", "li", "td", "th", "tr", "dt", "dd", "option"]
}
