import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The pass over the entries in order: positions, signatures, the tree, the checkpoints, and what each writer had seen.
struct LogPass {
    /// What an anchor entry says about a token.
    struct Anchor {
        let entry: Int
        let size: Int
        let note: String?
        let request: String?
        let reply: String?
        let genTime: Int?
    }

    /// Nil when the first entry is damaged; then nothing that needs its keys is compared.
    private let genesis: Genesis?
    private let checkpoints: [StoredCheckpoint]
    private var nextCheckpoint = 0
    private var accumulator = MerkleAccumulator()
    private var tiles: TileTree
    /// The tile of each level that is still growing.
    private var growing: [TileCoordinates: Tile] = [:]
    private var roots: [Int: Digest] = [0: Merkle.emptyRoot]

    private(set) var anchors: [Anchor] = []
    private var times: TimePass
    private var entryProblem: Check?
    private var orderProblem: Problem?
    private var previousProblem: Problem?
    private var checkpointProblem: Problem?
    private var tileProblem: Problem?
    private var referenceProblem: Problem?
    private var tileCount = 0

    init(genesis: Genesis?, checkpoints: [StoredCheckpoint], tokens: TokenPass) throws {
        tiles = try TileTree(size: 0) { _ in [] }
        times = TimePass(tokens)
        self.genesis = genesis
        self.checkpoints = checkpoints
    }

    /// The number of entries seen.
    var size: Int { accumulator.size }

    /// The recomputed root of the first entries, when a checkpoint stands there.
    func root(at size: Int) -> Digest? { size == accumulator.size ? accumulator.root : roots[size] }

    /// Whether every checkpoint is signed and leads to the entries, as far as the pass has come.
    var hasGoodCheckpoints: Bool { checkpointProblem == nil }

    mutating func add(_ entry: CheckedEntry, _ reader: LedgerReader) throws {
        if entry.position != accumulator.size, orderProblem == nil {
            orderProblem = Problem(
                "entry \(accumulator.size) is missing: after it comes \(entry.position)", entry: accumulator.size)
        }
        if entryProblem == nil { entryProblem = entry.problem }
        if let statement = entry.statement { try check(statement, entry, reader) }
        accumulator.append(entry.leafHash)
        checkCheckpoint()
    }

    /// Compares the tiles of the entries that were added last.
    mutating func compareTiles(_ leafHashes: [Digest], _ reader: LedgerReader) throws {
        for tile in try tiles.append(contentsOf: leafHashes) {
            growing[tile.coordinates] = tile.isFull ? nil : tile
            if tile.isFull { try compare(tile, reader) }
        }
    }

    private mutating func check(_ statement: RecordedStatement, _ entry: CheckedEntry, _ reader: LedgerReader) throws {
        times.add(statement, at: entry.position)
        if previousProblem == nil, roots[statement.previous.size] != statement.previous.root {
            previousProblem = Problem(
                "entry \(entry.position) says that it saw another log of \(statement.previous.size) entries than this one",
                entry: entry.position)
        }
        for reference in [statement.corrects]
            + ["agreement", "revises", "supersededBy", "use", "countersigns"].map({ EntryReference(statement.members[$0]) })
        {
            guard let reference else { continue }
            try check(reference, of: entry.position, reader)
        }
        guard statement.kind == .anchor else { return }
        let checkpoint = statement.members["checkpoint"]
        let size = checkpoint?["size"]?.integer ?? -1
        if referenceProblem == nil, roots[size]?.hex != checkpoint?["root"]?.string || size < 1 {
            referenceProblem = Problem(
                "entry \(entry.position) names a checkpoint that is not one of this log", entry: entry.position)
        }
        anchors.append(
            Anchor(
                entry: entry.position, size: size, note: checkpoint?["note"]?.string,
                request: statement.members["request"]?.string, reply: statement.members["reply"]?.string,
                genTime: statement.members["genTime"]?.integer))
    }

    /// Compares a reference with the entry it names, which must come before.
    mutating func check(_ reference: EntryReference, of entry: Int, _ reader: LedgerReader) throws {
        guard referenceProblem == nil else { return }
        let named = reference.index < entry ? try reader.entry(at: reference.index) : nil
        guard named.map({ Merkle.leafHash($0.body) }) != reference.leaf else { return }
        referenceProblem = Problem(
            "entry \(entry) refers to an entry \(reference.index) that is not the one in this log", entry: entry)
    }

    private mutating func checkCheckpoint() {
        guard nextCheckpoint < checkpoints.count, checkpoints[nextCheckpoint].size <= accumulator.size else { return }
        let stored = checkpoints[nextCheckpoint]
        nextCheckpoint += 1
        roots[accumulator.size] = accumulator.root
        guard checkpointProblem == nil else { return }
        do {
            let head = try head(in: stored.note)
            guard head.size == stored.size, stored.size == accumulator.size else {
                throw StatementError("it stands for another number of entries")
            }
            guard head.root == accumulator.root else { throw StatementError("the root hash of the entries is another") }
        } catch {
            checkpointProblem = Problem(
                "the checkpoint at size \(stored.size) is not good: \(error)", entry: accumulator.size - 1)
        }
    }

    /// What a note says: when the keys are known, only if the log's key has signed it.
    private func head(in note: [UInt8]) throws -> TreeHead {
        if let genesis { return try TreeHead(note: note, logKey: genesis.keys.log, origin: genesis.origin) }
        let checkpoint = try SignedCheckpoint(bytes: note).checkpoint
        return TreeHead(size: checkpoint.size, root: checkpoint.root)
    }

    private mutating func compare(_ tile: Tile, _ reader: LedgerReader) throws {
        tileCount += 1
        guard tileProblem == nil else { return }
        let coordinates = tile.coordinates
        guard try reader.tileBytes(level: coordinates.level, number: coordinates.number) != tile.bytes else { return }
        tileProblem = Problem("tile \(coordinates.number) of level \(coordinates.level) is not that of the entries")
    }

    /// The checks that concern when entries were written.
    var timeChecks: [Check] { times.checks }

    private var entriesCheck: Check {
        guard genesis != nil else {
            return Check(
                "entries", .undetermined,
                "all \(size) entries are canonical, but without the first one nobody can say who signed them"
            )
        }
        return Check("entries", .passed, "all \(size) entries are canonical, of this ledger, and signed by its key")
    }

    /// The checks of this pass, once all entries were added.
    mutating func finish(_ reader: LedgerReader) throws -> [Check] {
        let rest = growing.values.sorted {
            ($0.coordinates.level, $0.coordinates.number) < ($1.coordinates.level, $1.coordinates.number)
        }
        for tile in rest { try compare(tile, reader) }
        var stored = 0
        try reader.forEachTile { _, _, _ in stored += 1 }
        if tileProblem == nil, stored != tileCount {
            tileProblem = Problem("there are \(stored) tiles, and the entries make \(tileCount)")
        }
        if checkpointProblem == nil, nextCheckpoint < checkpoints.count {
            checkpointProblem = Problem(
                "there is a checkpoint for \(checkpoints[nextCheckpoint].size) entries, and there are \(size)")
        }
        if checkpointProblem == nil, checkpoints.last?.size != size {
            checkpointProblem = Problem("the last entries stand in no checkpoint", entry: checkpoints.last?.size ?? 0)
        }
        return [
            entryProblem ?? entriesCheck,
            Check.none("order", "the entries are numbered without a gap", orderProblem),
            Check.none("previous", "each entry names a log that its writer could have seen", previousProblem),
            Check.none("references", "each entry that is referred to is the one in this log", referenceProblem),
            Check.none(
                "checkpoints", "all \(checkpoints.count) checkpoints are signed and lead to the entries", checkpointProblem),
            Check.none("tiles", "the stored tree is that of the entries", tileProblem),
        ]
    }
}
