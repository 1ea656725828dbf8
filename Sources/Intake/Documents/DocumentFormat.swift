/// A format of documents that text can be taken from.
public struct DocumentFormat: Sendable, Hashable, CustomStringConvertible {
    private enum Name: String {
        case text, markdown, html, pdf, docx, odt, rtf, epub, eml
    }

    private let name: Name

    public static let text = DocumentFormat(name: .text)
    public static let markdown = DocumentFormat(name: .markdown)
    public static let html = DocumentFormat(name: .html)
    public static let pdf = DocumentFormat(name: .pdf)
    public static let docx = DocumentFormat(name: .docx)
    public static let odt = DocumentFormat(name: .odt)
    public static let rtf = DocumentFormat(name: .rtf)
    public static let epub = DocumentFormat(name: .epub)
    public static let eml = DocumentFormat(name: .eml)

    public var description: String { name.rawValue }

    /// The endings of names, for people.
    public static let supported = ".txt, .md, .html, .pdf, .docx, .odt, .rtf, .epub and .eml"

    /// The format that a file's name promises.
    init?(name: String) {
        let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last, let format = Self.endings[String(ending)] else { return nil }
        self = format
    }

    /// Whether the bytes of the file are the text.
    var isPlain: Bool { self == .text || self == .markdown }

    private init(name: Name) { self.name = name }

    private static let endings: [String: DocumentFormat] = [
        "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html, "xhtml": .html,
        "pdf": .pdf, "docx": .docx, "odt": .odt, "rtf": .rtf, "epub": .epub, "eml": .eml,
    ]
}
