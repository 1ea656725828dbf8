internal import Glibc

/// The names in one directory, in the order in which their paths sort.
///
/// The name of a directory is kept with a `/` after it. So `a.txt` comes before `a/b`, as it does when whole paths are sorted.
/// All names lie in one buffer: 100,000 files in one folder cost a few megabytes and not 100,000 allocations.
struct DirectoryListing: ~Copyable {
    /// What kind of thing a name stands for.
    enum Kind: UInt8 {
        case file, directory, symbolicLink, socket, fifo, device, unknown
    }

    private struct Entry {
        /// The first eight bytes as a number, which decides most comparisons.
        let prefix: UInt64
        let start: Int
        let byteCount: Int32
        let kind: Kind
    }

    private var names: [UInt8] = []
    private var entries: [Entry] = []

    /// Reads all names of a directory, and sorts them.
    init(_ directory: OpenDirectory) throws(SystemError) {
        let duplicate = fcntl(directory.descriptor.number, F_DUPFD_CLOEXEC, 0)
        guard duplicate >= 0 else { throw .last }
        guard let stream = unsafe fdopendir(duplicate) else {
            let error = SystemError.last
            close(duplicate)
            throw error
        }
        defer { unsafe closedir(stream) }
        // The duplicate shares its position with the original, which may have been listed before.
        unsafe rewinddir(stream)
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                guard errno == 0 else { throw .last }
                break
            }
            unsafe append(entry, in: directory)
        }
        sort()
    }

    var count: Int { entries.count }

    func kind(at index: Int) -> Kind { entries[index].kind }

    /// The name at an index, without the `/` of a directory.
    func name(at index: Int) -> ArraySlice<UInt8> {
        let entry = entries[index]
        return names[entry.start..<entry.start + Int(entry.byteCount) - (entry.kind == .directory ? 1 : 0)]
    }

    private mutating func append(_ entry: UnsafeMutablePointer<dirent>, in directory: OpenDirectory) {
        let start = names.count
        // The name of an entry may be longer than the array that C declares, so it is measured and not copied as a tuple.
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let name = unsafe UnsafeRawPointer(entry) + offset
        let count = unsafe strlen(name.assumingMemoryBound(to: CChar.self))
        let bytes = unsafe UnsafeRawBufferPointer(start: name, count: count)
        if unsafe count <= 2 && bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { return }
        unsafe names.append(contentsOf: bytes)
        let kind = unsafe Self.kind(entry.pointee.d_type) ?? Self.kind(of: name, in: directory)
        if kind == .directory { names.append(RawPath.separator) }
        let end = names.count
        var prefix: UInt64 = 0
        for index in start..<start + 8 { prefix = prefix << 8 | (index < end ? UInt64(names[index]) : 0) }
        entries.append(Entry(prefix: prefix, start: start, byteCount: Int32(end - start), kind: kind))
    }

    private mutating func sort() {
        unsafe names.withUnsafeBytes { names in
            entries.sort { left, right in
                if left.prefix != right.prefix { return left.prefix < right.prefix }
                guard let base = names.baseAddress else { return false }
                let shared = Int(min(left.byteCount, right.byteCount))
                let order = unsafe memcmp(base + left.start, base + right.start, shared)
                return order == 0 ? left.byteCount < right.byteCount : order < 0
            }
        }
    }

    private static func kind(_ type: UInt8) -> Kind? {
        switch Int(type) {
        case DT_REG: .file
        case DT_DIR: .directory
        case DT_LNK: .symbolicLink
        case DT_SOCK: .socket
        case DT_FIFO: .fifo
        case DT_CHR, DT_BLK: .device
        default: nil
        }
    }

    /// Asks for the kind where the file system does not say it in the listing.
    private static func kind(of name: UnsafeRawPointer, in directory: OpenDirectory) -> Kind {
        var status = stat()
        let characters = unsafe name.assumingMemoryBound(to: CChar.self)
        guard unsafe fstatat(directory.descriptor.number, characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .unknown }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        case S_IFLNK: return .symbolicLink
        case S_IFSOCK: return .socket
        case S_IFIFO: return .fifo
        default: return .device
        }
    }
}
