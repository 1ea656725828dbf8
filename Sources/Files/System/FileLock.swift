internal import Glibc

/// Shuts out other processes, and other tasks of this one, while it is held.
///
/// The lock lies on a file of its own, which holds the number of the process that has it and stays when the lock is gone. The system
/// takes the lock back when the process ends, so a crash leaves nothing to clean up.
public struct FileLock: ~Copyable {
    private static let pause: Duration = .milliseconds(20)

    private let descriptor: FileDescriptor

    /// Takes the lock, and waits for it no longer than told.
    ///
    /// - Throws: A ``FilesError`` with the code ``FilesError/Code/locked``, which names the holder, or ``FilesError/Code/interrupted``.
    public init(_ path: RawPath, waitingFor patience: Duration = .zero) throws(FilesError) {
        let descriptor = try Self.open(path)
        try Self.acquire(descriptor, path, patience)
        self.descriptor = descriptor
    }

    private static func acquire(
        _ descriptor: borrowing FileDescriptor, _ path: RawPath, _ patience: Duration
    ) throws(FilesError) {
        let clock = ContinuousClock()
        let deadline = clock.now + patience
        while try !isTaken(descriptor, path) {
            guard !Interrupt.isRequested else {
                throw FilesError(.interrupted, "interrupted while waiting for \(path.display)", path: path)
            }
            guard clock.now < deadline else {
                let reason = "\(path.display) is locked by \(holder(descriptor)?.description ?? "another process")"
                throw FilesError(.locked, reason, hint: "wait until it has finished and try again", path: path)
            }
            usleep(UInt32(pause / .microseconds(1)))
        }
        // Whoever is shut out reads here who it was. It is of use to people only, so a failure to write it is none.
        _ = ftruncate(descriptor.number, 0)
        try? descriptor.write(Array("\(getpid())\n".utf8).span)
    }

    private static func open(_ path: RawPath) throws(FilesError) -> FileDescriptor {
        do {
            return try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
        } catch {
            throw error.error("lock", path)
        }
    }

    /// Takes the lock if it is free, and says whether it was.
    private static func isTaken(_ descriptor: borrowing FileDescriptor, _ path: RawPath) throws(FilesError) -> Bool {
        if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 { return true }
        let error = SystemError.last
        guard error.number == EWOULDBLOCK || error.number == EINTR else { throw error.error("lock", path) }
        return false
    }

    /// Who holds the lock, as the file says.
    private static func holder(_ descriptor: borrowing FileDescriptor) -> LockHolder? {
        var buffer = [UInt8](repeating: 0, count: 32)
        guard let count = try? descriptor.read(into: &buffer, at: 0), count > 1 else { return nil }
        return Int32(String(decoding: buffer[..<(count - 1)], as: UTF8.self)).map {
            LockHolder(processID: $0, command: LockHolder.command(of: $0))
        }
    }
}
