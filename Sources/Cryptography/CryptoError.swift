public import FoundationEssentials

/// Why a cryptographic operation could not be done.
///
/// A signature or a time-stamp that is wrong is a result, not an error. An error means that there was nothing to check with: bytes that
/// are no key, a passphrase that does not open the file, a certificate that cannot be read.
public struct CryptoError: Error, Sendable {
    /// What went wrong, for callers that branch on it.
    public let code: Code
    /// What went wrong, for people: lowercase, without a full stop.
    public let reason: String
    /// What could be done about it.
    public let hint: String?
    /// What OpenSSL said, when it said anything.
    public let underlying: (any Error)?

    init(_ code: Code, _ reason: String, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.reason = reason
        self.hint = hint
        self.underlying = underlying
    }
}

extension CryptoError {
    /// A stable name for one kind of failure.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Name: String {
            case libraryFailure = "library-failure"
            case malformed
            case tooLarge = "too-large"
            case trailingData = "trailing-data"
            case unsupported
            case notAKeyFile = "not-a-key-file"
            case passphraseNeeded = "passphrase-needed"
            case wrongPassphrase = "wrong-passphrase"
            case notEd25519 = "not-ed25519"
            case noCertificate = "no-certificate"
            case noRootCertificate = "no-root-certificate"
        }

        private let name: Name

        private init(_ name: Name) { self.name = name }

        public var description: String { name.rawValue }

        /// OpenSSL refused something that should have worked.
        public static let libraryFailure = Code(.libraryFailure)
        /// The bytes are not of the expected format.
        public static let malformed = Code(.malformed)
        /// The bytes are more than the format could need.
        public static let tooLarge = Code(.tooLarge)
        /// Something follows the end of the object.
        public static let trailingData = Code(.trailingData)
        /// The format is right, but uses an algorithm or a version that is not taken here.
        public static let unsupported = Code(.unsupported)
        /// The file holds no private key in PKCS#8.
        public static let notAKeyFile = Code(.notAKeyFile)
        /// The key is encrypted and no passphrase was given.
        public static let passphraseNeeded = Code(.passphraseNeeded)
        /// The passphrase does not open the key file.
        public static let wrongPassphrase = Code(.wrongPassphrase)
        /// The file holds a key of another algorithm.
        public static let notEd25519 = Code(.notEd25519)
        /// The file holds no certificate.
        public static let noCertificate = Code(.noCertificate)
        /// None of the certificates given as roots is self-signed.
        public static let noRootCertificate = Code(.noRootCertificate)
    }
}

extension CryptoError: LocalizedError {
    public var errorDescription: String? { reason }
    public var recoverySuggestion: String? { hint }
}
