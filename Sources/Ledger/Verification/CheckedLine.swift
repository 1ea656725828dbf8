import Cryptography
import LedgerStore
import Provenance
import Transparency

/// One line after the checks that need nothing but the line.
struct CheckedLine: Sendable {
    /// What verification goes on to compare.
    enum Content: Sendable {
        case file(FileLine)
        case document(DocumentLine, salt: [UInt8])
        case target(WorkTarget)
        case countersignature(CountersignatureLine)
        case other
    }

    let entry: Int
    let position: Int
    /// Recomputed from the stored bytes.
    let leafHash: Digest
    let content: Content
    let problem: Check?

    init(entry: Int, _ stored: StoredLine) {
        self.entry = entry
        position = stored.position
        leafHash = Merkle.leafHash(stored.body)
        guard stored.leafHash == leafHash.bytes else {
            content = .other
            problem = Check(
                "line-hash", .failed, "the stored hash of line \(stored.position) of entry \(entry) is not that of its bytes",
                entry: entry)
            return
        }
        do {
            let line = try ListLine(bytes: stored.body)
            guard let content = Self.content(line) else { throw StatementError("it lacks what a line of its list has") }
            self.content = content
            problem = nil
        } catch {
            content = .other
            problem = Check(
                "line-form", .failed, "line \(stored.position) of entry \(entry) cannot be read: \(error)", entry: entry)
        }
    }

    private static func content(_ line: ListLine) -> Content? {
        switch line.list {
        case "file": FileLine(.object(line.members)).map { .file($0) }
        case "document", "exhibit": DocumentLine(.object(line.members)).map { .document($0, salt: line.salt) }
        case "target": WorkTarget(.object(line.members)).map { .target($0) }
        case CountersignatureLine.list:
            (try? CountersignatureLine(line: .object(line.members))).map { .countersignature($0) }
        default: .other
        }
    }
}
