public import FoundationEssentials

/// Something the operating system would not do for us.
///
/// The reason names the file, escaped, so that a line of output says what is wrong and where.
public struct FilesError: Error, Sendable {
    /// A stable name for what went wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Value: String {
            case notFound, permissionDenied, symbolicLink, directory, notARegularFile, notADirectory, alreadyExists
            case changedWhileRead, tooLarge, tooDeep, noSpace, tooManyOpenFiles, readOnlyFileSystem, invalidPath, nameTooLong
            case locked, interrupted, noTerminal, invalidPattern, inputOutput
        }

        private let value: Value

        private init(_ value: Value) { self.value = value }

        /// There is nothing at this path.
        public static let notFound = Code(.notFound)
        /// The operating system says that this user may not.
        public static let permissionDenied = Code(.permissionDenied)
        /// A symbolic link stands where a file is needed. Links are never followed.
        public static let symbolicLink = Code(.symbolicLink)
        /// A directory stands where a file is needed.
        public static let directory = Code(.directory)
        /// A socket, FIFO or device stands where a file is needed.
        public static let notARegularFile = Code(.notARegularFile)
        /// A file stands where a directory is needed.
        public static let notADirectory = Code(.notADirectory)
        /// Something is there already, and it was asked not to replace it.
        public static let alreadyExists = Code(.alreadyExists)
        /// The file was written to, replaced or cut while it was read.
        public static let changedWhileRead = Code(.changedWhileRead)
        /// The file or record is above a limit.
        public static let tooLarge = Code(.tooLarge)
        /// Folders stand in folders below a limit.
        public static let tooDeep = Code(.tooDeep)
        /// The disk or the user's quota is full.
        public static let noSpace = Code(.noSpace)
        /// The process may not open more files.
        public static let tooManyOpenFiles = Code(.tooManyOpenFiles)
        /// The file system is mounted read-only.
        public static let readOnlyFileSystem = Code(.readOnlyFileSystem)
        /// The text cannot be a path: it is empty or has a zero byte.
        public static let invalidPath = Code(.invalidPath)
        /// A name is longer than the file system takes.
        public static let nameTooLong = Code(.nameTooLong)
        /// Another process holds a lock.
        public static let locked = Code(.locked)
        /// The user interrupted the work.
        public static let interrupted = Code(.interrupted)
        /// There is no terminal to ask on.
        public static let noTerminal = Code(.noTerminal)
        /// A file name pattern is malformed.
        public static let invalidPattern = Code(.invalidPattern)
        /// Any other failure to read or write.
        public static let inputOutput = Code(.inputOutput)

        public var description: String { value.rawValue }
    }

    public let code: Code
    /// One clause for people: lowercase, no full stop.
    public let reason: String
    /// What can be done about it.
    public let hint: String?
    /// The file it is about.
    public let path: RawPath?
    public let underlying: (any Error)?

    public init(_ code: Code, _ reason: String, hint: String? = nil, path: RawPath? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.reason = reason
        self.hint = hint
        self.path = path
        self.underlying = underlying
    }
}

extension FilesError: LocalizedError {
    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}

extension FilesError: CustomStringConvertible {
    public var description: String { reason }
}
