public import FoundationEssentials

/// Why a use case refused: nothing was recorded.
public struct LedgerError: LocalizedError, Sendable {
    /// A stable name for the reason.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case unknownName, nameTaken, badInput, pin, key, passphrase, exists, unsafePlace, unstamped, changed
        }
        private let name: Name

        public static let unknownName = Code(name: .unknownName)
        public static let nameTaken = Code(name: .nameTaken)
        public static let badInput = Code(name: .badInput)
        /// The file contradicts what was seen of it before.
        public static let pin = Code(name: .pin)
        public static let key = Code(name: .key)
        public static let passphrase = Code(name: .passphrase)
        public static let exists = Code(name: .exists)
        public static let unsafePlace = Code(name: .unsafePlace)
        public static let unstamped = Code(name: .unstamped)
        public static let changed = Code(name: .changed)

        public var description: String { name.rawValue }
    }

    public let code: Code
    public let reason: String
    public let hint: String?

    public init(_ code: Code, _ reason: String, hint: String? = nil) {
        self.code = code
        self.reason = reason
        self.hint = hint
    }

    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}
