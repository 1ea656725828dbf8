import Cryptography
public import LedgerStore
public import Provenance
public import Transparency

/// An entry with its statement read.
public struct RecordedEntry: Sendable, Hashable {
    public let reference: EntryReference
    public let statement: RecordedStatement

    public var position: Int { reference.index }
}

extension LedgerReader {
    /// Reads the statement of an entry.
    ///
    /// The signature is not checked here: verification checks all of them, and a use case that relies on one entry would still rely on
    /// all others.
    public func recorded(at position: Int) throws -> RecordedEntry {
        guard let entry = try entry(at: position) else {
            throw LedgerError(
                .unknownName, "there is no entry \(position)", hint: "the ledger has \(try entryCount()) entries, from 0")
        }
        do {
            let statement = try RecordedStatement(payload: Envelope(bytes: entry.body).payload)
            return RecordedEntry(
                reference: EntryReference(index: position, leaf: Merkle.leafHash(entry.body)), statement: statement)
        } catch {
            throw LedgerError(.badInput, "entry \(position) cannot be read: \(error)", hint: "run colophon verify")
        }
    }

    /// The entry of a name, or a refusal that shows the nearest name.
    public func recorded(_ kind: HandleKind, named name: String, version: Int? = nil) throws -> RecordedEntry {
        if let handle = try entry(of: kind, named: name, version: version) { return try recorded(at: handle.entry) }
        if let version, try entry(of: kind, named: name) != nil {
            throw LedgerError(
                .unknownName, "\(kind.rawValue) \(name) has no version \(version)", hint: "colophon history \(name) lists them")
        }
        var names: Set<String> = []
        try forEachHandle(of: kind) { names.insert($0.name) }
        let hint =
            NearestWord.nearest(to: name, among: names.sorted()).map { "did you mean \($0)?" }
            ?? (names.isEmpty ? "there is no \(kind.rawValue) in this ledger yet" : "colophon \(kind.listCommand) lists them")
        throw LedgerError(.unknownName, "there is no \(kind.rawValue) named \(name)", hint: hint)
    }

    /// The lines of an entry that belong to the named lists, with their indexes; a list of files may be too long to hold.
    public func lines(of entry: Int, in lists: Set<String>) throws -> [IndexedLine] {
        var result: [IndexedLine] = []
        try forEachLine(of: entry) { stored in
            let line = try IndexedLine(stored, entry: entry)
            if lists.contains(line.list) { result.append(line) }
            return true
        }
        return result
    }

    /// The lines at the head of a work, an agreement or a link: those before the long ones.
    public func headerLines(of entry: Int) throws -> [IndexedLine] {
        var result: [IndexedLine] = []
        try forEachLine(of: entry) { stored in
            let line = try IndexedLine(stored, entry: entry)
            guard !IndexedLine.longLists.contains(line.list) else { return false }
            result.append(line)
            return true
        }
        return result
    }
}

/// A line, its bytes, and its place in the list of its entry.
public struct IndexedLine: Sendable, Hashable {
    /// The lists that may have very many lines, and therefore stand last.
    static let longLists: Set<String> = ["file", "target"]

    public let index: Int
    public let bytes: [UInt8]
    public let json: JSON
    /// Which list the line belongs to.
    public let list: String

    init(_ stored: StoredLine, entry: Int) throws {
        index = stored.position
        bytes = stored.body
        do { json = try JSON(canonical: stored.body) } catch {
            throw LedgerError(.badInput, "line \(stored.position) of entry \(entry) cannot be read", hint: "run colophon verify")
        }
        guard let list = json["list"]?.string else {
            throw LedgerError(
                .badInput, "line \(stored.position) of entry \(entry) belongs to no list", hint: "run colophon verify")
        }
        self.list = list
    }
}

extension HandleKind {
    var listCommand: String {
        switch self {
        case .work: "works"
        case .agreement: "agreement list"
        case .link: "works"
        case .use: "use list"
        }
    }
}
