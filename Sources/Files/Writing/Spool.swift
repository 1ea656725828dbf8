internal import Glibc

/// Keeps records in the order they came, in memory while they are few and in a temporary file when they are many.
///
/// The results of hashing 100,000 files are needed twice: for the root of their list, and to be stored. They wait here in between. The
/// file has no name, so nothing is left of it when the process ends, however it ends. Records are bytes with their length in front.
public final class Spool {
    /// How much is held in memory before the file is made.
    public static let memoryByteCount = 4 * 1024 * 1024
    /// The longest record. None of ours comes near; a larger one is a mistake.
    public static let recordByteCountLimit = 64 * 1024 * 1024
    /// How much is gathered for one call once there is a file.
    static let chunkByteCount = 256 * 1024
    static let lengthByteCount = 4

    private let memoryLimit: Int
    private let directory: RawPath
    private var file: FileDescriptor?
    private var filedByteCount = 0
    /// What is not in the file yet.
    private(set) var tail: [UInt8] = []

    /// The number of records.
    public private(set) var count = 0

    /// Starts an empty spool.
    ///
    /// - Parameter directory: Where the temporary file is made, if one is needed.
    public init(directory: RawPath, memoryLimit: Int = Spool.memoryByteCount) {
        self.directory = directory
        self.memoryLimit = memoryLimit
    }

    /// The number of bytes in all records, with their lengths.
    public var byteCount: Int { filedByteCount + tail.count }

    /// Adds a record.
    public func append(_ record: [UInt8]) throws(FilesError) {
        guard record.count <= Self.recordByteCountLimit else {
            throw FilesError(.tooLarge, "a record of \(record.count) bytes is too large to keep")
        }
        let length = UInt32(record.count)
        for shift in stride(from: UInt32(24), through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: length >> shift)) }
        tail.append(contentsOf: record)
        count += 1
        if tail.count >= (file == nil ? memoryLimit : Self.chunkByteCount) { try moveToFile() }
    }

    /// Reads the records from the first. Several readers may be at work; records added later are read too.
    public func makeReader() -> SpoolReader { SpoolReader(self) }

    /// Reads bytes of the file into the front of a buffer: 0 when there are none at this place.
    func read(into buffer: inout [UInt8], at offset: Int) throws(FilesError) -> Int {
        guard offset < filedByteCount, file != nil else { return 0 }
        do {
            return try file?.read(into: &buffer, at: offset) ?? 0
        } catch {
            throw error.error("read a temporary file in", directory)
        }
    }

    /// Where the tail begins.
    var tailStart: Int { filedByteCount }

    private func moveToFile() throws(FilesError) {
        do {
            if file == nil { file = try Self.unnamedFile(in: directory) }
            try file?.write(tail.span)
        } catch {
            throw error.error("write a temporary file in", directory)
        }
        filedByteCount += tail.count
        tail.removeAll(keepingCapacity: tail.count <= 2 * Self.chunkByteCount)
    }

    private static func unnamedFile(in directory: RawPath) throws(SystemError) -> FileDescriptor {
        var generator = SystemRandomNumberGenerator()
        guard let name = RawPath(".colophon-\(String(generator.next(), radix: 36)).spool") else { throw SystemError(EINVAL) }
        let path = directory.appending(name)
        let file = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        guard unsafe path.withCString({ unsafe unlink($0) }) == 0 else { throw .last }
        return file
    }
}
