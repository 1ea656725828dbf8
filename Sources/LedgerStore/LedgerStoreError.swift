public import FoundationEssentials

/// Why the database could not be used.
public struct LedgerStoreError: LocalizedError, Sendable {
    /// A stable name for the reason.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case missing, exists, notALedger, newerSchema, foreignSchema, locked, readOnly, full, damaged, refused
        }
        private let name: Name

        public static let missing = Code(name: .missing)
        public static let exists = Code(name: .exists)
        public static let notALedger = Code(name: .notALedger)
        public static let newerSchema = Code(name: .newerSchema)
        public static let foreignSchema = Code(name: .foreignSchema)
        public static let locked = Code(name: .locked)
        public static let readOnly = Code(name: .readOnly)
        public static let full = Code(name: .full)
        public static let damaged = Code(name: .damaged)
        public static let refused = Code(name: .refused)

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
