public import FoundationEssentials

/// A bundle could not be written, or its bytes are not a bundle that can be checked.
///
/// Something that was checked and found wrong is not an error: it is a failed check in a report.
public struct EvidenceError: LocalizedError, Sendable {
    /// A stable name for the kind of refusal.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case zipFraming = "zip-framing"
            case zipHeader = "zip-header"
            case zipFeature = "zip-feature"
            case zipName = "zip-name"
            case zipDuplicate = "zip-duplicate"
            case zipLimit = "zip-limit"
            case zipChecksum = "zip-checksum"
            case bundleLayout = "bundle-layout"
            case bundleFormat = "bundle-format"
            case caseInvalid = "case-invalid"
            case sourceChanged = "source-changed"
            case unreadable
        }

        private let name: Name

        /// Bytes before, between or after the parts of the archive, or an archive cut short.
        public static let zipFraming = Code(name: .zipFraming)
        /// The two headers of an entry differ, or a field has another value than the one it must have.
        public static let zipHeader = Code(name: .zipHeader)
        /// A feature that bundles never use: compression, encryption, extra fields, comments, several disks.
        public static let zipFeature = Code(name: .zipFeature)
        /// A name that is not plain, or that could leave the folder it is unpacked into.
        public static let zipName = Code(name: .zipName)
        /// Two entries that some file system takes for one.
        public static let zipDuplicate = Code(name: .zipDuplicate)
        /// More entries, or longer ones, than a reader should take on.
        public static let zipLimit = Code(name: .zipLimit)
        /// The bytes of an entry do not have the CRC-32 that stands in its header.
        public static let zipChecksum = Code(name: .zipChecksum)
        /// A file that a bundle must have is missing, or stands in another place.
        public static let bundleLayout = Code(name: .bundleLayout)
        /// A file of the bundle does not have the form it must have.
        public static let bundleFormat = Code(name: .bundleFormat)
        /// The case handed to the writer contradicts itself.
        public static let caseInvalid = Code(name: .caseInvalid)
        /// A file gave other bytes the second time it was read.
        public static let sourceChanged = Code(name: .sourceChanged)
        /// The operating system could not read or write a file.
        public static let unreadable = Code(name: .unreadable)

        public var description: String { name.rawValue }
    }

    public let code: Code
    /// What is wrong: lowercase, without a full stop.
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

    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}
