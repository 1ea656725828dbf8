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
        do {
            let descriptor = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
            let clock = ContinuousClock()
            let deadline = clock.now + patience
            while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
                let error = SystemError.last
                guard error.number == EWOULDBLOCK || error.number == EINTR else { throw error }
                guard clock.now < deadline, !Interrupt.isRequested else {
                    throw try Self.refusal(path, descriptor)
                }
                usleep(UInt32(Self.pause / .microseconds(1)))
            }
            try Self.sign(descriptor)
            self.descriptor = descriptor
        } catch let error as SystemError {
            throw error.error("lock", path)
        } catch let error as FilesError {
            throw error
        } catch {
            throw FilesError(.inputOutput, "cannot lock \(path.display)", path: path, underlying: error)
        }
    }

    private static func sign(_ descriptor: borrowing FileDescriptor) throws(SystemError) {
        guard ftruncate(descriptor.number, 0) == 0 else { throw .last }
        try descriptor.write(Array("\(getpid())\n".utf8).span)
    }

    private static func refusal(_ path: RawPath, _ descriptor: borrowing FileDescriptor) throws(SystemError) -> FilesError {
        if Interrupt.isRequested { return FilesError(.interrupted, "interrupted while waiting for \(path.display)", path: path) }
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = try descriptor.read(into: &buffer, at: 0)
        let holder = Int32(String(decoding: buffer[..<max(0, count - 1)], as: UTF8.self)).map {
            LockHolder(processID: $0, command: LockHolder.command(of: $0))
        }
        let reason = "\(path.display) is locked by \(holder.map(\.description) ?? "another process")"
        return FilesError(.locked, reason, hint: "wait until it has finished and try again", path: path)
    }
}
