import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The lines of one statement in the making, each with a salt of its own.
struct LineList {
    private var salts: Salts
    private(set) var lines: [LineRow] = []
    private var builder = SaltedListBuilder()

    init(random: RandomSource) { self.init(salts: Salts(random)) }

    /// Takes over salts that were begun, when many short lists follow each other.
    init(salts: Salts) { self.salts = salts }

    /// The salts that are left, for the next list.
    var unusedSalts: Salts { salts }

    /// Adds a line to the named list.
    mutating func add(_ list: String, _ members: [String: JSON], salt: [UInt8]? = nil) throws {
        let line = try ListLine(list: list, salt: salt ?? salts.draw(), members: members)
        add(LineRow(bytes: line.bytes, leafHash: line.leafHash))
    }

    /// Adds a line that was made elsewhere.
    mutating func add(_ line: LineRow) {
        lines.append(line)
        builder.append(leafHash: line.leafHash)
    }

    var count: Int { builder.list.count }
    var root: Digest { builder.list.root }
}
