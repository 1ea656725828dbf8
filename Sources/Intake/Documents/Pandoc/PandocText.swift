/// Turns the HTML that `pandoc` writes into plain text with Markdown's headings.
///
/// HTML is taken from `pandoc`, and not its plain text, because it still tells headings, notes, open changes and comments apart; and not its
/// Markdown, because that puts backslashes into sentences that are to be quoted. A heading is a line with number signs; paragraphs, list
/// items and rows of tables each stand on lines of their own. Insertions are part of the text, deletions are not, comments come at the end.
struct PandocText {
    /// More elements in each other than this are made to cost.
    static let depthLimit = 2000

    private(set) var changes = TrackedChanges()
    private var output = TextFlow()
    private var comments: [(author: String, text: String)] = []
    private var lists: [ListNumbering] = []
    /// Elements whose words are not part of the text, and where they go; the innermost last.
    private var asides: [(element: String, depth: Int, kind: Aside)] = []
    private var depth = 0
    private var boldDepth = 0
    private var isInNotes = false
    private var isInNoteReference = false

    private enum Aside {
        case deletion, insertion
        case comment(author: String)
        case backLink

        var isShown: Bool { if case .insertion = self { true } else { false } }
    }

    /// The text and what was noticed on the way.
    ///
    /// - Throws: An ``IntakeError`` when elements are nested too deeply.
    static func parse(_ html: [UInt8]) throws(IntakeError) -> (text: [UInt8], changes: TrackedChanges) {
        var reader = PandocText()
        var scanner = MarkupScanner(html, .html)
        while let token = scanner.next() { try reader.take(token) }
        reader.endComments()
        return (reader.output.finished(), reader.changes)
    }

    private mutating func take(_ token: MarkupToken) throws(IntakeError) {
        switch token {
        case .start(let tag): try start(tag)
        case .end(let name): end(name)
        case .text(let text): take(text)
        case .raw: break
        }
    }

    private mutating func take(_ text: String) {
        switch asides.last?.kind {
        case .deletion?: changes.delete(text)
        case .insertion?: changes.insert(text)
        case .comment(let author)?:
            if comments.last?.author == author, comments.count == changes.commentCount {
                comments[comments.count - 1].text += text
            } else {
                comments.append((author, text))
            }
        default: break
        }
        if asides.allSatisfy(\.kind.isShown) { output.write(text) }
    }

    private mutating func start(_ tag: MarkupTag) throws(IntakeError) {
        let isVoid = tag.isEmpty || Self.void.contains(tag.name)
        if !isVoid {
            depth += 1
            guard depth <= Self.depthLimit else {
                throw IntakeError(.unsafeDocument, "the document nests its parts more than \(Self.depthLimit) deep")
            }
        }
        let classes = Set((tag["class"] ?? "").split(separator: " ").map(String.init))
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": output.startHeading(level: Int(tag.name.utf8.last ?? 49) - 48)
        case "p", "div", "blockquote", "section", "aside", "table", "dl", "figure": output.startParagraph()
        case "pre":
            output.startParagraph()
            output.keepsSpace = true
        case "ul": lists.append(.bullets)
        case "ol": lists.append(isInNotes && lists.isEmpty ? .notes(next: 1) : ListNumbering(tag))
        case "li", "dt", "dd", "tr": startItem(tag.name)
        case "td", "th": output.startCell()
        case "strong", "b": setBold(deeper: true)
        case "br": output.breakLine()
        case "hr": output.startParagraph()
        case "img": if let words = tag["alt"], !words.isEmpty { take("[picture: \(words)]") }
        case "a": startLink(classes)
        default: break
        }
        if classes.contains("footnotes") { isInNotes = true }
        guard !isVoid else { return }
        if classes.contains("deletion") { open(tag.name, .deletion) }
        if classes.contains("insertion") { open(tag.name, .insertion) }
        if classes.contains("paragraph-deletion") || classes.contains("paragraph-insertion") { changes.hasParagraphs = true }
        if classes.contains("comment-start") {
            changes.commentCount += 1
            open(tag.name, .comment(author: tag["data-author"] ?? tag["author"] ?? ""))
            comments.append((tag["data-author"] ?? tag["author"] ?? "", ""))
        }
    }

    private mutating func open(_ element: String, _ kind: Aside) { asides.append((element, depth, kind)) }

    private mutating func setBold(deeper: Bool) {
        boldDepth = max(0, boldDepth + (deeper ? 1 : -1))
        output.isBold = boldDepth > 0
    }

    private mutating func startLink(_ classes: Set<String>) {
        if classes.contains("footnote-back") { open("a", .backLink) }
        if classes.contains("footnote-ref") {
            isInNoteReference = true
            take("[")
        }
    }

    private mutating func startItem(_ name: String) {
        if name == "li", !lists.isEmpty {
            let mark = lists[lists.count - 1].nextMark()
            output.startLine(indentation: 3 * min(lists.count - 1, 8), mark: mark)
        } else {
            output.startLine(indentation: 0, mark: "")
        }
    }

    private mutating func end(_ name: String) {
        if let last = asides.last, last.element == name, last.depth >= depth { asides.removeLast() }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "blockquote", "section", "aside", "dl", "figure", "table":
            output.endParagraph()
        case "strong", "b": setBold(deeper: false)
        case "pre":
            output.keepsSpace = false
            output.endParagraph()
        case "ul", "ol":
            if !lists.isEmpty { lists.removeLast() }
            if lists.isEmpty { output.endParagraph() }
        case "a" where isInNoteReference:
            isInNoteReference = false
            take("]")
        default: break
        }
        if depth > 0, !Self.void.contains(name) { depth -= 1 }
    }

    private mutating func endComments() {
        let spoken = comments.filter { comment in comment.text.contains { !$0.isWhitespace } }
        guard !spoken.isEmpty else { return }
        output.startHeading(level: 1)
        output.write("Comments in the margin")
        output.endParagraph()
        for comment in spoken {
            output.startParagraph()
            output.write(comment.author.isEmpty ? comment.text : "\(comment.author): \(comment.text)")
            output.endParagraph()
        }
    }

    private static let void: Set<String> = ["br", "hr", "img", "col", "input", "meta", "link", "wbr", "source", "embed", "area"]
}
