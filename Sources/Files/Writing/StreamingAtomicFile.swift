internal import Glibc

/// A file that appears whole or not at all.
///
/// Bytes go to a hidden file beside the target. ``commit()`` makes them durable and gives them their name in one step; without it the
/// hidden file is removed. So at no moment does the target's name stand for a part of the content, whatever stops the process.
public struct StreamingAtomicFile: ~Copyable {
    /// What is to happen when the name is taken.
    public enum Existing: Sendable {
        /// It is replaced when it is a regular file. Links, directories and devices are never replaced.
        case replace
        /// It is refused.
        case refuse
    }

    private static let bufferByteCount = 64 * 1024

    private let path: RawPath
    private let name: RawPath
    private let temporaryName: RawPath
    private let directory: OpenDirectory
    private let existing: Existing
    private let descriptor: FileDescriptor
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// The number of bytes given so far.
    public private(set) var byteCount = 0

    /// Starts a file.
    ///
    /// - Parameter mode: The permissions, from which the process's mask takes away.
    /// - Throws: A ``FilesError`` when the folder is missing or cannot be written to, or something is there that may not be replaced.
    public init(_ path: RawPath, mode: UInt32 = 0o644, existing: Existing = .refuse) throws(FilesError) {
        let name = path.lastComponent
        guard !name.isEmpty else { throw FilesError(.invalidPath, "\(path.display) does not name a file", path: path) }
        let directory = try OpenDirectory(path.parent, followsLink: true)
        do throws(SystemError) {
            try Self.requireFree(name, in: directory, existing)
            var generator = SystemRandomNumberGenerator()
            let number = generator.next()
            guard let temporaryName = RawPath(".colophon-\(String(number, radix: 36)).tmp") else { throw SystemError(EINVAL) }
            let descriptor = try FileDescriptor(
                opening: temporaryName, in: directory.descriptor.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
            self.path = path
            self.name = name
            self.temporaryName = temporaryName
            self.directory = directory
            self.existing = existing
            self.descriptor = descriptor
        } catch {
            throw error.error("write", path)
        }
    }

    /// Adds bytes at the end.
    public mutating func write(_ bytes: [UInt8]) throws(FilesError) {
        try write(bytes.span)
    }

    /// Adds bytes at the end.
    public mutating func write(_ bytes: Span<UInt8>) throws(FilesError) {
        byteCount += bytes.count
        guard bytes.count < Self.bufferByteCount else {
            try flush()
            try write(through: bytes)
            return
        }
        if buffer.count + bytes.count > Self.bufferByteCount { try flush() }
        unsafe bytes.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
    }

    /// Makes the bytes durable and gives them their name.
    public consuming func commit() throws(FilesError) {
        try flush()
        do {
            try descriptor.synchronize()
            try Self.requireFree(name, in: directory, existing)
            switch existing {
            case .replace: try rename()
            case .refuse: try link()
            }
            isCommitted = true
            try directory.descriptor.synchronize()
        } catch {
            throw error.error("write", path)
        }
    }

    deinit {
        guard !isCommitted else { return }
        let directory = directory.descriptor.number
        _ = unsafe temporaryName.withCString { unsafe unlinkat(directory, $0, 0) }
    }

    private mutating func flush() throws(FilesError) {
        guard !buffer.isEmpty else { return }
        try write(through: buffer.span)
        buffer.removeAll(keepingCapacity: true)
    }

    private func write(through bytes: Span<UInt8>) throws(FilesError) {
        do {
            try descriptor.write(bytes)
        } catch {
            throw error.error("write", path)
        }
    }

    private func rename() throws(SystemError) {
        let directory = directory.descriptor.number
        let result = unsafe temporaryName.withCString { from in
            unsafe name.withCString { unsafe renameat(directory, from, directory, $0) }
        }
        guard result == 0 else { throw .last }
    }

    /// Gives the name only if it is free, which a rename cannot promise.
    private func link() throws(SystemError) {
        let directory = directory.descriptor.number
        let result = unsafe temporaryName.withCString { from in
            unsafe name.withCString { unsafe linkat(directory, from, directory, $0, 0) }
        }
        if result == 0 {
            _ = unsafe temporaryName.withCString { unsafe unlinkat(directory, $0, 0) }
            return
        }
        let error = SystemError.last
        // Some file systems, such as those of memory cards, have no second names. There the check before has to do.
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.number) else { throw error }
        try rename()
    }

    private static func requireFree(_ name: RawPath, in directory: OpenDirectory, _ existing: Existing) throws(SystemError) {
        var status = stat()
        let number = directory.descriptor.number
        guard unsafe name.withCString({ unsafe fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
            let error = SystemError.last
            if error.number == ENOENT { return }
            throw error
        }
        switch (status.st_mode & S_IFMT, existing) {
        case (S_IFREG, .replace): return
        case (S_IFREG, .refuse): throw SystemError(EEXIST)
        case (S_IFLNK, _): throw SystemError(ELOOP)
        case (S_IFDIR, _): throw SystemError(EISDIR)
        default: throw SystemError(ENXIO)
        }
    }
}
