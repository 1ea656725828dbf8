/// Where in a document a byte of its text stands, in the terms of somebody who looks at the document itself.
public struct DocumentPlace: Sendable, Hashable {
    /// The page, from 1, when the document has pages.
    public let page: Int?
    /// The headings above the place, the widest first. The nearest one is the last.
    public let headingPath: [String]
    /// The line of the extracted text, from 1.
    public let line: Int

    public init(page: Int?, headingPath: [String], line: Int) {
        self.page = page
        self.headingPath = headingPath
        self.line = line
    }
}
