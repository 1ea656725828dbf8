import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The comparison of the names in the file with those that the entries give.
struct NamePass {
    private struct Name: Hashable {
        let kind: String
        let name: String
        let version: Int
        let entry: Int
    }

    private var expected: [Name] = []
    private var problem: Problem?
    private var contentProblem: Problem?
    private var chainProblem: Problem?
    /// The newest version of each agreement so far.
    private var agreements: [String: (version: Int, entry: EntryReference)] = [:]

    /// Each version of an agreement names the one before, so that none can be left out.
    private mutating func checkChain(_ statement: RecordedStatement, _ handle: String, _ entry: CheckedEntry) {
        let before = agreements[handle]
        let names = EntryReference(statement.members["revises"])
        if chainProblem == nil, statement.version != (before?.version ?? 0) + 1 || names != before?.entry {
            chainProblem = Problem(
                "version \(statement.version) of agreement \(handle) does not follow the one before", entry: entry.position)
        }
        agreements[handle] = (statement.version, EntryReference(index: entry.position, leaf: entry.leafHash))
    }

    mutating func add(_ entry: CheckedEntry) {
        guard let statement = entry.statement, HandleKind(rawValue: statement.kind.rawValue) != nil, let handle = statement.handle
        else { return }
        if statement.kind == .agreement { checkChain(statement, handle, entry) }
        expected.append(Name(kind: statement.kind.rawValue, name: handle, version: statement.version, entry: entry.position))
    }

    mutating func finish(_ reader: LedgerReader, contents: ContentPass) throws {
        var index = 0
        var found: Problem?
        try reader.forEachHandleByEntry { [expected] kind, name, version, entry in
            let row = Name(kind: kind, name: name, version: version, entry: entry)
            if found == nil, index >= expected.count || expected[index] != row {
                let first = index < expected.count ? min(entry, expected[index].entry) : entry
                found = Problem("the name \(name) in the file is not one that the entries give", entry: first)
            }
            index += 1
        }
        if found == nil, index < expected.count {
            found = Problem("the name of entry \(expected[index].entry) is missing in the file", entry: expected[index].entry)
        }
        problem = found
        contentProblem = try contents.compare(reader)
    }

    var checks: [Check] {
        [
            Check.none("names", "the names in the file are those that the entries give", problem),
            Check.none("versions", "each version of an agreement follows the one before", chainProblem),
            Check.none("contents", "the content keys in the file are those of the works", contentProblem),
        ]
    }
}

/// The comparison of the content keys in the file with those of the works' files.
struct ContentPass {
    private var key = ContentKey.Builder()
    private var expected: [(key: [UInt8], entry: Int)] = []

    /// Adds the next file of the entry that is open.
    mutating func add(_ file: FileLine) { key.add(file) }

    /// Ends an entry.
    mutating func close(_ entry: CheckedEntry) {
        defer { key = ContentKey.Builder() }
        guard let statement = entry.statement, statement.kind == .work else { return }
        let digest = statement.members["of"]?.string == "file" ? key.single : key.folder
        if let digest { expected.append((digest.bytes, entry.position)) }
    }

    /// The first difference from what the file says, or nil.
    func compare(_ reader: LedgerReader) throws -> Problem? {
        var index = 0
        var found: Problem?
        try reader.forEachContent { key, entry in
            if found == nil, index >= expected.count || expected[index].entry != entry || expected[index].key != key {
                let first = index < expected.count ? min(entry, expected[index].entry) : entry
                found = Problem("a content key in the file is not that of a work", entry: first)
            }
            index += 1
        }
        if found == nil, index < expected.count {
            found = Problem(
                "the content key of entry \(expected[index].entry) is missing in the file", entry: expected[index].entry)
        }
        return found
    }
}
