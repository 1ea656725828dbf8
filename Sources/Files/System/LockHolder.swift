internal import Glibc
internal import Synchronization

/// The process that holds a lock.
public struct LockHolder: Sendable, Hashable, CustomStringConvertible {
    public let processID: Int32
    /// The name of its program, escaped, or nil when it cannot be known.
    public let command: String?

    public init(processID: Int32, command: String?) {
        self.processID = processID
        self.command = command
    }

    public var description: String { command.map { "\($0) (process \(processID))" } ?? "process \(processID)" }

    /// The process whose record lock (`fcntl`) on a part of a file stands in the way, or nil.
    ///
    /// - Parameter againstReading: Whether only locks that shut out readers are asked for.
    public static func find(in path: RawPath, offset: Int, length: Int, againstReading: Bool = false) -> LockHolder? {
        guard let number = Probes.shared.descriptor(of: path) else { return nil }
        var lock = Glibc.flock()
        lock.l_type = Int16(againstReading ? F_RDLCK : F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = offset
        lock.l_len = length
        guard unsafe fcntl(number, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 else { return nil }
        return LockHolder(processID: lock.l_pid, command: command(of: lock.l_pid))
    }

    /// The process that keeps others from writing to a SQLite database, or nil.
    ///
    /// In WAL mode that is who holds byte 120 of the `-shm` file, then any of the seven lock bytes after it; otherwise who holds
    /// the reserved or pending byte of the database, then any reader ("File Locking And Concurrency", "WAL-mode File Format" at sqlite.org).
    public static func ofDatabase(_ path: RawPath) -> LockHolder? {
        let sharedMemory = path.appendingSuffix("-shm")
        return find(in: sharedMemory, offset: 120, length: 1)
            ?? find(in: sharedMemory, offset: 121, length: 7)
            ?? find(in: path, offset: 0x4000_0000, length: 2)
            ?? find(in: path, offset: 0x4000_0002, length: 510, againstReading: true)
            ?? find(in: path, offset: 0x4000_0002, length: 510)
    }

    static func command(of processID: Int32) -> String? {
        // The kernel calls this file empty, so its size is not asked.
        guard let path = RawPath("/proc/\(processID)/comm"), let file = try? FileDescriptor(opening: path, O_RDONLY) else {
            return nil
        }
        var buffer = [UInt8](repeating: 0, count: 64)
        guard let count = try? file.read(into: &buffer), count > 1 else { return nil }
        return Escaping.visible(Array(buffer[..<(count - 1)]))
    }
}

/// Files that were opened to ask about locks, and are never closed again.
///
/// When a process closes any descriptor of a file, it loses all its record locks on that file, also those that SQLite holds through a
/// descriptor of its own. So each file is opened once and stays open until the process ends.
private final class Probes: Sendable {
    static let shared = Probes()

    private struct Inode: Hashable {
        let device: UInt64
        let number: UInt64
    }

    private let descriptors = Mutex<[Inode: Int32]>([:])

    func descriptor(of path: RawPath) -> Int32? {
        descriptors.withLock { descriptors in
            var status = stat()
            guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else {
                return nil
            }
            let inode = Inode(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
            if let number = descriptors[inode] { return number }
            let number = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
            guard number >= 0 else { return nil }
            descriptors[inode] = number
            return number
        }
    }
}
