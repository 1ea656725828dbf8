/// Something about a document that its reader should know before relying on its text.
///
/// A warning does not stop anything: the text is there. That words are hidden, or that changes are open, may be the most important
/// thing about a contract.
public struct DocumentWarning: Sendable, Hashable {
    /// A stable name of the kind of warning, for programs.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String, CaseIterable {
            case formatMismatch = "format-mismatch"
            case pagesWithoutText = "pages-without-text"
            case recognisedText = "recognised-text"
            case uncheckedPages = "unchecked-pages"
            case damaged
            case restricted
            case scripts
            case form
            case attachments
            case alternativeText = "alternative-text"
            case remoteContent = "remote-content"
            case trackedChanges = "tracked-changes"
            case comments
            case hiddenCharacters = "hidden-characters"
            case reorderingCharacters = "reordering-characters"
            case invisibleText = "invisible-text"
            case tinyText = "tiny-text"
            case textOutsidePage = "text-outside-page"
            case hiddenByStyle = "hidden-by-style"
            case textLeftOut = "text-left-out"
        }

        private let name: Name

        /// The content is of another format than the name says. The content decides.
        public static let formatMismatch = Code(name: .formatMismatch)
        /// Pages that show something, of which no text could be taken.
        public static let pagesWithoutText = Code(name: .pagesWithoutText)
        /// Words that were recognised in a picture.
        public static let recognisedText = Code(name: .recognisedText)
        /// Pages whose looks were not compared with their text, because there are too many or a program is missing.
        public static let uncheckedPages = Code(name: .uncheckedPages)
        /// A file that is not as its format wants it, and was read all the same.
        public static let damaged = Code(name: .damaged)
        /// A file that is encrypted, but opens without a password.
        public static let restricted = Code(name: .restricted)
        /// Scripts, which were not run. What they would show is not in the text.
        public static let scripts = Code(name: .scripts)
        /// A form that only some viewers show, whose words may not be in the text.
        public static let form = Code(name: .form)
        /// Attachments, which were not read.
        public static let attachments = Code(name: .attachments)
        /// A second version of the same message, which was not read.
        public static let alternativeText = Code(name: .alternativeText)
        /// Content that would be fetched from elsewhere, and was not.
        public static let remoteContent = Code(name: .remoteContent)
        /// Insertions and deletions that nobody has accepted or rejected yet.
        public static let trackedChanges = Code(name: .trackedChanges)
        /// Comments in the margin.
        public static let comments = Code(name: .comments)
        /// Characters without width inside words: the word reads the same and is not found.
        public static let hiddenCharacters = Code(name: .hiddenCharacters)
        /// Characters that change the order in which the words around them are shown.
        public static let reorderingCharacters = Code(name: .reorderingCharacters)
        /// Words that leave no mark on the page: white on white, or covered.
        public static let invisibleText = Code(name: .invisibleText)
        /// Words too small to be read.
        public static let tinyText = Code(name: .tinyText)
        /// Words outside the part of the page that is shown.
        public static let textOutsidePage = Code(name: .textOutsidePage)
        /// Words that the document's own style hides.
        public static let hiddenByStyle = Code(name: .hiddenByStyle)
        /// Words of the document that stand beside its text, in the margins of pages, in boxes or in parts of another format, and are not in
        /// the extracted text.
        public static let textLeftOut = Code(name: .textLeftOut)

        /// All kinds there are.
        public static var all: [Code] { Name.allCases.map(Code.init) }
        public var description: String { name.rawValue }
    }

    public let code: Code
    /// What was found, in one sentence without a full stop. Words of the document in it are escaped.
    public let sentence: String
    /// Where it stands in the text, when it has a place there.
    public let byteRange: Range<Int>?
    /// The words it is about, as they are in the document: show them escaped.
    public let words: String?

    public init(_ code: Code, _ sentence: String, byteRange: Range<Int>? = nil, words: String? = nil) {
        self.code = code
        self.sentence = sentence
        self.byteRange = byteRange
        self.words = words
    }
}
