import Cryptography
import LedgerStore
import Provenance

/// Where names and contents are looked up before a work is recorded: the ledger, and what the same batch has added.
protocol Records {
    var reader: LedgerReader { get }
    /// The size of the log before the batch: what stands behind it belongs to the batch.
    var recordedSize: Int { get }
    func isTaken(_ kind: HandleKind, _ name: String) throws -> Bool
    func entry(withContent key: Digest) throws -> Int?
}

extension LedgerAppender: Records {
    var recordedSize: Int { previous.size }
}

/// A batch that is gone through without a key and without appending: what a dry run shows.
final class Rehearsal: Records {
    let reader: LedgerReader
    let recordedSize: Int
    private var names: Set<String> = []
    private var contents: Set<Digest> = []

    init(_ reader: LedgerReader) throws {
        self.reader = reader
        recordedSize = try reader.entryCount()
    }

    /// Notes a work that would be recorded.
    func add(_ handle: String, content: Digest?) {
        names.insert(handle)
        if let content { contents.insert(content) }
    }

    func isTaken(_ kind: HandleKind, _ name: String) throws -> Bool {
        try names.contains(name) || reader.entry(of: kind, named: name) != nil
    }

    func entry(withContent key: Digest) throws -> Int? {
        contents.contains(key) ? recordedSize : try reader.entry(withContent: key)
    }
}
