public import FoundationEssentials

/// Why something from outside could not be taken in.
public struct IntakeError: Error, Sendable {
    /// A stable name of the kind of error, for programs.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case unsupportedDocument = "unsupported-document"
            case unreadableText = "unreadable-text"
            case emptyDocument = "empty-document"
            case scannedDocument = "scanned-document"
            case encryptedDocument = "encrypted-document"
            case damagedDocument = "damaged-document"
            case unsafeDocument = "unsafe-document"
            case tooLarge = "too-large"
            case malformedYAML = "malformed-yaml"
            case unsafeYAML = "unsafe-yaml"
            case unknownKey = "unknown-key"
            case missingKey = "missing-key"
            case wrongType = "wrong-type"
            case unknownWord = "unknown-word"
            case contradiction
            case unconfirmed
            case otherDocument = "other-document"
            case quoteNotFound = "quote-not-found"
            case quoteNotUnique = "quote-not-unique"
            case toolMissing = "tool-missing"
            case toolFailed = "tool-failed"
            case unsafeURL = "unsafe-url"
            case unreachable
            case timedOut = "timed-out"
            case refusedByServer = "refused-by-server"
            case emptyReply = "empty-reply"
        }

        private let name: Name

        /// A kind of document from which no text can be taken.
        public static let unsupportedDocument = Code(name: .unsupportedDocument)
        /// Bytes that are not text in UTF-8.
        public static let unreadableText = Code(name: .unreadableText)
        /// A document without a single readable character.
        public static let emptyDocument = Code(name: .emptyDocument)
        /// A document whose pages are pictures, from which no text was taken.
        public static let scannedDocument = Code(name: .scannedDocument)
        /// A document that cannot be read without a password, or does not allow it.
        public static let encryptedDocument = Code(name: .encryptedDocument)
        /// A document that is not as its format wants it.
        public static let damagedDocument = Code(name: .damagedDocument)
        /// A document that is made to cost too much, or to be read in two ways.
        public static let unsafeDocument = Code(name: .unsafeDocument)
        /// More bytes than such a file can need.
        public static let tooLarge = Code(name: .tooLarge)
        /// A file that is not YAML.
        public static let malformedYAML = Code(name: .malformedYAML)
        /// YAML that uses what nobody needs who writes by hand: anchors, aliases, tags, deep nesting.
        public static let unsafeYAML = Code(name: .unsafeYAML)
        /// A key that has no meaning where it stands.
        public static let unknownKey = Code(name: .unknownKey)
        /// A key that must be there.
        public static let missingKey = Code(name: .missingKey)
        /// A value that is not of the kind its key asks for.
        public static let wrongType = Code(name: .wrongType)
        /// A word that the vocabulary does not have.
        public static let unknownWord = Code(name: .unknownWord)
        /// Parts that cannot hold together.
        public static let contradiction = Code(name: .contradiction)
        /// A term that no person has confirmed.
        public static let unconfirmed = Code(name: .unconfirmed)
        /// A document that is not the one the terms were written for.
        public static let otherDocument = Code(name: .otherDocument)
        /// A quote that the document does not have.
        public static let quoteNotFound = Code(name: .quoteNotFound)
        /// A quote that the document has more than once.
        public static let quoteNotUnique = Code(name: .quoteNotUnique)

        /// A program that has to be installed for this, and is not.
        public static let toolMissing = Code(name: .toolMissing)
        /// A program that could not do its work.
        public static let toolFailed = Code(name: .toolFailed)
        /// An address that is not plain HTTP or HTTPS.
        public static let unsafeURL = Code(name: .unsafeURL)
        /// A server to which no connection could be made.
        public static let unreachable = Code(name: .unreachable)
        /// A server that did not answer in time.
        public static let timedOut = Code(name: .timedOut)
        /// A server that answered with another status than success.
        public static let refusedByServer = Code(name: .refusedByServer)
        /// A server that answered without saying anything.
        public static let emptyReply = Code(name: .emptyReply)

        public var description: String { name.rawValue }
    }

    public let code: Code
    /// What is wrong, in lowercase and without a full stop.
    public let reason: String
    /// What could be done about it.
    public let hint: String?
    public let underlying: (any Error)?

    public init(_ code: Code, _ reason: String, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.reason = reason
        self.hint = hint
        self.underlying = underlying
    }
}

extension IntakeError: LocalizedError {
    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}
