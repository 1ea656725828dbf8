import Cryptography
import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// One version of a work, as the ledger holds it.
public struct WorkRecord: Sendable, Hashable {
    public let handle: String
    public let version: Int
    public let entry: EntryReference
    public let title: String
    public let kind: String
    public let creators: [Creator]
    public let fileCount: Int
    public let claimedTime: Int
    /// The position of its first file line.
    public let firstFileLine: Int
    public let isFolder: Bool

    public var name: String { "\(handle)@\(version)" }
}

extension LedgerReader {
    /// Reads the head of a work: everything but its files.
    func work(_ entry: RecordedEntry) throws -> WorkRecord {
        guard entry.statement.kind == .work, let handle = entry.statement.handle else {
            throw LedgerError(.badInput, "entry \(entry.position) is not a work", hint: "run colophon verify")
        }
        let header = try headerLines(of: entry.position)
        return WorkRecord(
            handle: handle, version: entry.statement.version, entry: entry.reference,
            title: header.first { $0.list == "title" }?.json["text"]?.string ?? handle,
            kind: entry.statement.members["kind"]?.string ?? "work",
            creators: header.filter { $0.list == "creator" }.compactMap { Creator($0.json) },
            fileCount: entry.statement.lineCount - header.count, claimedTime: entry.statement.claimedTime,
            firstFileLine: header.count, isFolder: entry.statement.members["of"]?.string == "folder")
    }

    /// The work of a name, in one version or the newest.
    func work(_ name: WorkName) throws -> WorkRecord {
        try work(recorded(.work, named: name.handle, version: name.version))
    }

    /// Runs a function on each file of a work, in the order of the paths.
    func forEachFile(of work: WorkRecord, _ body: (_ line: IndexedLine, _ file: FileLine) throws -> Void) throws {
        try forEachLine(of: work.entry.index, from: work.firstFileLine) { stored in
            let line = try IndexedLine(stored, entry: work.entry.index)
            guard let file = FileLine(line.json) else {
                throw LedgerError(
                    .badInput, "line \(line.index) of entry \(work.entry.index) is not a file", hint: "run colophon verify")
            }
            try body(line, file)
            return true
        }
    }
}

extension OpenLedger {
    /// The newest version of each work, in the order of the handles, handed to a function one by one.
    public func forEachWork(_ body: (WorkRecord) throws -> Void) throws {
        try store.read { reader in
            var newest: StoredHandle?
            try reader.forEachHandle(of: .work) { handle in
                if let previous = newest, previous.name != handle.name {
                    try body(reader.work(reader.recorded(at: previous.entry)))
                }
                newest = handle
            }
            if let newest { try body(reader.work(reader.recorded(at: newest.entry))) }
        }
    }

    /// All versions of a work, the oldest first.
    public func versions(of handle: String) throws -> [WorkRecord] {
        try store.read { reader in
            let newest = try reader.work(reader.recorded(.work, named: handle))
            return try (1...newest.version).map { try reader.work(reader.recorded(.work, named: handle, version: $0)) }
        }
    }

    /// How each entry was covered by someone outside, if it was.
    public func outsideTimes() throws -> OutsideTimes { try store.read { try OutsideTimes($0) } }
}
