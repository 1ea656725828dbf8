internal import Glibc

/// Owns one open file of the operating system, which is closed exactly once.
struct FileDescriptor: ~Copyable {
    let number: Int32

    /// Takes over an open descriptor.
    init(_ number: Int32) { self.number = number }

    /// Opens a path relative to a directory, with the flags that every open of ours has.
    ///
    /// - Parameters:
    ///   - nameStart: Where in the path the part begins that is relative to the directory.
    ///   - directory: The number of an open directory, or `AT_FDCWD`.
    init(
        opening path: RawPath, nameStart: Int = 0, in directory: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0
    ) throws(SystemError) {
        let flags = flags | O_CLOEXEC | O_NOCTTY
        number = try Self.retrying {
            unsafe path.withCString { unsafe openat(directory, $0 + nameStart, flags, mode) }
        }
    }

    /// What the operating system says about the open file.
    func status() throws(SystemError) -> stat {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last }
        return status
    }

    /// Fills the front of a buffer and returns how many bytes came: 0 at the end.
    func read(into buffer: inout [UInt8], at offset: Int? = nil) throws(SystemError) -> Int {
        let number = number
        let count = try Self.retrying { () -> Int in
            unsafe buffer.withUnsafeMutableBytes {
                guard let offset else { return unsafe Glibc.read(number, $0.baseAddress, $0.count) }
                return unsafe pread(number, $0.baseAddress, $0.count, offset)
            }
        }
        return count
    }

    /// Writes all of the bytes.
    func write(_ bytes: Span<UInt8>) throws(SystemError) {
        let number = number
        var written = 0
        while written < bytes.count {
            let rest = bytes.extracting(droppingFirst: written)
            written += try Self.retrying { unsafe rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) } }
        }
    }

    /// Asks the disk to keep what was written.
    func synchronize() throws(SystemError) {
        let number = number
        _ = try Self.retrying { fsync(number) }
    }

    deinit { close(number) }

    /// Repeats a call that a signal interrupted before it did anything.
    static func retrying<Number: FixedWidthInteger & SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
        while true {
            let result = call()
            if result >= 0 { return result }
            let error = SystemError.last
            guard error.number == EINTR else { throw error }
        }
    }
}
