public import FoundationEssentials

/// Why a record could not be read, or a question not be answered.
///
/// A use that lies outside the words is a finding, not an error.
public struct ProvenanceError: Error, Sendable {
    /// A stable name of the kind of error, for programs.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case malformedDay = "malformed-day"
            case unknownWord = "unknown-word"
            case malformedLine = "malformed-line"
            case contradiction
            case missingQuote = "missing-quote"
            case unknownAgreement = "unknown-agreement"
            case tooMany = "too-many"
            case malformedAmount = "malformed-amount"
        }

        private let name: Name

        /// A day that is not written `YYYY-MM-DD`, or that no calendar has.
        public static let malformedDay = Code(name: .malformedDay)
        /// A word that the vocabulary does not have.
        public static let unknownWord = Code(name: .unknownWord)
        /// A line of a record that lacks a member, has one too many, or has one of the wrong type.
        public static let malformedLine = Code(name: .malformedLine)
        /// Parts of a record that cannot hold together.
        public static let contradiction = Code(name: .contradiction)
        /// A verdict that must quote words, and a term that has none: an error of the record, never a weaker verdict.
        public static let missingQuote = Code(name: .missingQuote)
        /// A link to an agreement that was not given.
        public static let unknownAgreement = Code(name: .unknownAgreement)
        /// More of something than can be weighed.
        public static let tooMany = Code(name: .tooMany)
        /// An amount of money, or a figure beside one, that nobody can reckon with.
        public static let malformedAmount = Code(name: .malformedAmount)

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

extension ProvenanceError: LocalizedError {
    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}
