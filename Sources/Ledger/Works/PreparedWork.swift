import Cryptography
import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// A work whose files are hashed and whose lines wait in a spool: all that is left is to sign and to store it.
struct PreparedWork {
    let path: RawPath
    let title: String
    let kind: String
    let isFolder: Bool
    /// The lines, each as its leaf hash and its bytes.
    let spool: Spool
    let list: SaltedList
    /// The content key; nil for a work without files.
    let content: Digest?
    let fileCount: Int
    let byteCount: Int
}

/// Puts the lines of one work together while its files are hashed.
struct WorkBuilder {
    private let path: RawPath
    private let title: String
    private let kind: String
    private let isFolder: Bool
    private var salts: Salts
    private let spool: Spool
    private var builder = SaltedListBuilder()
    private var key = ContentKey.Builder()
    private(set) var fileCount = 0
    private var byteCount = 0

    init(
        path: RawPath, title: String, kind: String, isFolder: Bool, creators: [Creator], temporary: RawPath, random: RandomSource
    ) throws {
        self.path = path
        self.title = title
        self.kind = kind
        self.isFolder = isFolder
        salts = Salts(random)
        spool = Spool(directory: temporary)
        try add("title", ["text": .string(title)])
        for creator in creators { try add("creator", creator.members) }
    }

    /// Adds the next file, in the order of the paths.
    mutating func add(_ file: FileLine) throws {
        try add("file", file.members)
        key.add(file)
        fileCount += 1
        byteCount += file.byteCount
    }

    func finish() -> PreparedWork {
        PreparedWork(
            path: path, title: title, kind: kind, isFolder: isFolder, spool: spool, list: builder.list,
            content: isFolder ? key.folder : key.single, fileCount: fileCount,
            byteCount: byteCount)
    }

    private mutating func add(_ list: String, _ members: [String: JSON]) throws {
        let line = try ListLine(list: list, salt: salts.draw(), members: members)
        builder.append(line)
        try spool.append(line.leafHash.bytes + line.bytes)
    }
}

extension PreparedWork {
    /// - Parameter entry: Nil when the work is only planned.
    func recorded(as name: WorkVersion, entry: Int?) -> RegisterOutcome.Work {
        RegisterOutcome.Work(
            handle: name.handle, version: name.version, title: title, path: path, entry: entry, fileCount: fileCount,
            byteCount: byteCount)
    }

    /// Reads the lines back, one by one.
    func lines() -> () throws -> LineRow? {
        var reader = spool.makeReader()
        return {
            guard let record = try reader.next(), let leafHash = Digest(record.prefix(Digest.byteCount)) else { return nil }
            return LineRow(bytes: Array(record.dropFirst(Digest.byteCount)), leafHash: leafHash)
        }
    }
}
