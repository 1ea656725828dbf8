public import Cryptography
public import Files

/// What one line of a work says about a file, as far as two states of a folder are compared by it.
public struct FileRecord: Sendable, Hashable {
    public let path: RawPath
    public let size: Int
    public let sha256: Digest

    public init(path: RawPath, size: Int, sha256: Digest) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }

    /// The record of a file that was just read.
    public init(_ file: ScannedFile) {
        self.init(path: file.path, size: file.size, sha256: file.sha256)
    }
}
