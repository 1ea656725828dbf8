public import Cryptography

/// What two registrations of the same bytes have in common, whatever their titles and salts.
///
/// It is unsalted, so it stays in the ledger and never leaves it.
public enum ContentKey {
    /// Sums up the files of a work in the order of their paths, and keeps none of them.
    public struct Builder: Sendable {
        private var digest = SHA256.hash(Array("colophon/content/v1".utf8))
        private var first: Digest?
        private var count = 0

        public init() {}

        /// Adds the next file.
        ///
        /// The key is a chain: SHA-256 over the key so far, the file's SHA-256 and its path.
        public mutating func add(_ file: FileLine) {
            var record = [UInt8]()
            record.reserveCapacity(2 * Digest.byteCount + file.path.count)
            digest.append(to: &record)
            file.sha256.append(to: &record)
            record += file.path
            digest = SHA256.hash(record)
            if count == 0 { first = file.sha256 }
            count += 1
        }

        /// The key of a folder, which depends on each path and each file.
        public var folder: Digest? { count > 0 ? digest : nil }

        /// The key of a single file: its SHA-256.
        public var single: Digest? { count == 1 ? first : nil }
    }
}
