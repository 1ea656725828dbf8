public import FoundationEssentials

/// Says why bytes could not be read, or why a computation was asked for that has no answer.
///
/// A signature that does not verify or a root that differs is not an error but a result.
public struct TransparencyError: Error, Sendable {
    /// A stable name for a kind of error.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case malformedJSON, malformedProof, malformedNote, malformedKey, malformedCheckpoint, malformedTile
            case malformedLine, malformedEnvelope, malformedStatement, malformedRecoveryWords
            case outOfRange, missingHashes, tooLarge
        }

        private let name: Name

        /// The bytes are not canonical JSON.
        public static let malformedJSON = Code(name: .malformedJSON)
        /// The proof cannot belong to a tree of its size, or its file is not well formed.
        public static let malformedProof = Code(name: .malformedProof)
        /// The bytes are not a signed note.
        public static let malformedNote = Code(name: .malformedNote)
        /// The text is not a verifier key, or the name cannot name a key.
        public static let malformedKey = Code(name: .malformedKey)
        /// The text of a note is not a checkpoint.
        public static let malformedCheckpoint = Code(name: .malformedCheckpoint)
        /// The path, tile or entry bundle is not one of the tiled log format.
        public static let malformedTile = Code(name: .malformedTile)
        /// The bytes are not a line of a salted list.
        public static let malformedLine = Code(name: .malformedLine)
        /// The bytes are not an envelope in its one spelling.
        public static let malformedEnvelope = Code(name: .malformedEnvelope)
        /// The payload is not a statement in its one spelling.
        public static let malformedStatement = Code(name: .malformedStatement)
        /// The words are not a recovery phrase.
        public static let malformedRecoveryWords = Code(name: .malformedRecoveryWords)
        /// An index or a size lies outside of the tree it is about.
        public static let outOfRange = Code(name: .outOfRange)
        /// The store returned fewer hashes than a tree of this size has.
        public static let missingHashes = Code(name: .missingHashes)
        /// The input or the output is longer than its format allows.
        public static let tooLarge = Code(name: .tooLarge)

        public var description: String { name.rawValue }
    }

    public let code: Code
    /// What is wrong: lowercase, without a full stop.
    public let reason: String
    /// What could be done about it.
    public let hint: String?
    /// The byte, or for texts of lines the line from 1, at which reading stopped.
    public let position: Int?
    public let underlying: (any Error)?

    public init(_ code: Code, _ reason: String, position: Int? = nil, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.reason = reason
        self.hint = hint
        self.position = position
        self.underlying = underlying
    }
}

extension TransparencyError: LocalizedError {
    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}

extension TransparencyError: CustomStringConvertible {
    public var description: String { "\(code): \(reason)" }
}
