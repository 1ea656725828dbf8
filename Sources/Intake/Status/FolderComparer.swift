internal import Cryptography
internal import Files

/// Compares a recorded state with files as they come from a scan.
///
/// Both sides come in the raw byte order of their paths and are gone through once, side by side. Only what differs is kept. Out of order
/// they give too many differences, never a trap.
public struct FolderComparer<Recorded: IteratorProtocol<FileRecord>> {
    private var recorded: Recorded
    private var next: FileRecord?
    private var sameCount = 0
    private var modified: [FileChange] = []
    private var missing: [FileRecord] = []
    private var new: [FileRecord] = []

    /// Starts with all that was recorded, and nothing present.
    public init(recorded: Recorded) {
        self.recorded = recorded
        next = self.recorded.next()
    }

    /// Takes the next file that is present.
    public mutating func add(_ file: FileRecord) {
        while let expected = next, expected.path < file.path {
            missing.append(expected)
            next = recorded.next()
        }
        guard let expected = next, expected.path == file.path else {
            new.append(file)
            return
        }
        if expected.sha256 == file.sha256, expected.size == file.size {
            sameCount += 1
        } else {
            modified.append(.modified(from: expected, to: file))
        }
        next = recorded.next()
    }

    /// Ends the comparison: what was not seen is missing, and what is missing here and new there has moved.
    public consuming func finish() -> FolderComparison {
        while let expected = next {
            missing.append(expected)
            next = recorded.next()
        }
        let moves = Self.moves(from: missing, to: new)
        let moved = Set(moves.map(\.from))
        let arrived = Set(moves.map(\.to))
        let changes =
            modified + moves.map { .moved(from: $0.from, to: $0.to) }
            + missing.filter { !moved.contains($0) }.map { .missing($0) } + new.filter { !arrived.contains($0) }.map { .new($0) }
        return FolderComparison(sameCount: sameCount, changes: changes.sorted { $0.path < $1.path })
    }

    /// Pairs what is missing with what is new and has the same bytes: first those that kept their name, then in the order of paths.
    ///
    /// Empty files have all the same bytes, so nothing can be said about where one went.
    private static func moves(from missing: [FileRecord], to new: [FileRecord]) -> [(from: FileRecord, to: FileRecord)] {
        // Places are kept last first, so that the next one is taken from the end. 20,000 copies of one file take no longer than others.
        var placesByName = [NamedDigest: [Int]]()
        var placesByDigest = [Digest: [Int]]()
        for (index, file) in new.enumerated().reversed() where file.size > 0 {
            placesByName[NamedDigest(file), default: []].append(index)
            placesByDigest[file.sha256, default: []].append(index)
        }
        var isTaken = [Bool](repeating: false, count: new.count)
        var moves = [(from: FileRecord, to: FileRecord)]()
        var renamed = [FileRecord]()
        for file in missing {
            if let place = placesByName[NamedDigest(file)]?.popLast() {
                isTaken[place] = true
                moves.append((file, new[place]))
            } else {
                renamed.append(file)
            }
        }
        for file in renamed {
            while let place = placesByDigest[file.sha256]?.popLast() {
                if isTaken[place] { continue }
                isTaken[place] = true
                moves.append((file, new[place]))
                break
            }
        }
        return moves
    }
}

/// A file's bytes and its name without the folders.
private struct NamedDigest: Hashable {
    let digest: Digest
    let name: RawPath

    init(_ file: FileRecord) {
        digest = file.sha256
        name = file.path.lastComponent
    }
}
