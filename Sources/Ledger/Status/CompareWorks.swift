import Cryptography
public import Files
import Intake
import LedgerStore
import Provenance

/// Compares works with the files at the places they were registered from.
public struct CompareWorks: Sendable {
    /// What is looked at, and how closely.
    public struct Options: Sendable {
        /// Only works at, in or around these paths; none for all works.
        public var paths: [RawPath] = []
        /// Whether every file is read, whatever its size and times say.
        public var isFull = false

        public init(paths: [RawPath] = [], isFull: Bool = false) {
            self.paths = paths
            self.isFull = isFull
        }
    }

    let ledger: OpenLedger
    let options: Options
    let now: Int
    let progress: (@Sendable (ScanProgress) -> Void)?

    /// - Parameter progress: Told how many files and bytes are read, on any thread.
    public init(
        _ ledger: OpenLedger, _ options: Options, now: Int, progress: (@Sendable (_ files: Int, _ bytes: Int) -> Void)? = nil
    ) {
        self.ledger = ledger
        self.options = options
        self.now = now
        self.progress = progress.map { listener in { @Sendable in listener($0.fileCount, $0.byteCount) } }
    }

    /// Looks at every file that is concerned. The ledger is only read.
    public func run() async throws -> LedgerStatus {
        let memory = try MachineMemory(ledger.workplace)
        defer { memory.close() }
        let seen = SeenFiles(options.isFull ? [:] : try memory.store.seenFiles())
        let roots = try options.paths.map { try RealPath.resolve($0) }
        let (entryCount, times) = try ledger.store.read { (try $0.entryCount(), try OutsideTimes($0)) }
        var status = LedgerStatus(entryCount: entryCount, times: times)
        var places: [String: StoredPlace] = [:]
        for place in try memory.store.places(of: ledger.genesis.ledger.text) { places[place.handle] = place }

        var folders: [(work: WorkRecord, place: KnownPlace)] = []
        var files: [(work: WorkRecord, place: KnownPlace)] = []
        try ledger.forEachWork { work in
            guard let place = places[work.handle].flatMap({ KnownPlace($0) }) else {
                if roots.isEmpty { status.works.append(WorkStatus(work, place: nil)) }
                return
            }
            guard roots.isEmpty || roots.contains(where: { place.path.touches($0) }) else { return }
            if work.isFolder { folders.append((work, place)) } else { files.append((work, place)) }
        }
        for (work, place) in folders { status.works.append(try await compare(work, place, seen)) }
        status.works += try await compare(files, seen)
        for root in roots {
            try await addUnregistered(in: root, folders.map(\.place.path), files.map(\.place.path), seen, &status)
        }
        status.works.sort { $0.handle < $1.handle }
        // What was read is worth remembering, and nothing is lost when it cannot be.
        try? memory.store.remember(seen.new)
        return status
    }

    // MARK: A work that is a folder

    private func compare(_ work: WorkRecord, _ place: KnownPlace, _ seen: SeenFiles) async throws -> WorkStatus {
        var status = WorkStatus(work, place: place.path)
        var comparer = FolderComparer(recorded: try records(of: work).makeIterator())
        var isThere = true
        var lost: Set<RawPath> = []
        try await HashingPipeline(scanOptions(place, seen)).run([place.path], progress: progress) { result in
            switch result.outcome {
            case .file(let file):
                seen.add(file, now: now)
                comparer.add(FileRecord(file))
            case .skipped: break
            case .failed(let path, let error):
                if path == place.path, error.code == .notFound || error.code == .notADirectory {
                    isThere = false
                } else {
                    lost.insert(path)
                    status.unreadable.append(RegisterOutcome.Omission(path: place.path.appending(path), reason: error.reason))
                }
            }
        }
        let comparison = comparer.finish()
        status.sameCount = comparison.sameCount
        // A file that is there and cannot be read is not missing.
        status.changes = comparison.changes.filter { change in
            if case .missing(let file) = change { return !lost.contains { file.path == $0 || file.path.relative(to: $0) != nil } }
            return true
        }
        status.state = isThere ? (status.changes.isEmpty ? .same : .changed) : .missing
        return status
    }

    // MARK: Works of one file

    private func compare(_ works: [(work: WorkRecord, place: KnownPlace)], _ seen: SeenFiles) async throws -> [WorkStatus] {
        var statuses = works.map { WorkStatus($0.work, place: $0.place.path) }
        let records = try works.map { try self.records(of: $0.work).first }
        try await HashingPipeline(scanOptions(nil, seen)).run(works.map(\.place.path), progress: progress) { result in
            let index = result.input
            guard let record = records[index] else { return }
            switch result.outcome {
            case .file(let file):
                seen.add(file, now: now)
                if file.sha256 == record.sha256, file.size == record.size {
                    statuses[index].sameCount = 1
                } else {
                    statuses[index].state = .changed
                    statuses[index].changes = [.modified(from: record, to: FileRecord(file))]
                }
            case .skipped: break
            case .failed(let path, let error):
                guard error.code == .notFound || error.code == .notADirectory else {
                    statuses[index].unreadable = [RegisterOutcome.Omission(path: path, reason: error.reason)]
                    return
                }
                statuses[index].state = .missing
                statuses[index].changes = [.missing(record)]
            }
        }
        return statuses
    }

    // MARK: Files that belong to no work

    /// Looks for files below a path that no work accounts for; one with the bytes of a missing work has moved.
    private func addUnregistered(
        in root: RawPath, _ folders: [RawPath], _ files: [RawPath], _ seen: SeenFiles, _ status: inout LedgerStatus
    ) async throws {
        if folders.contains(where: { $0 == root || root.relative(to: $0) != nil }) { return }
        let known = Set(files)
        var missing: [Digest: [Int]] = [:]
        for (index, work) in status.works.enumerated().reversed() where work.state == .missing {
            if case .missing(let file)? = work.changes.first, work.changes.count == 1 {
                missing[file.sha256, default: []].append(index)
            }
        }
        var found: [(path: RawPath, file: ScannedFile)] = []
        var unreadable: [RegisterOutcome.Omission] = []
        try await HashingPipeline(scanOptions(nil, seen)).run([root], progress: progress) { result in
            let path = result.path == root || result.path == root.lastComponent ? root : root.appending(result.path)
            if known.contains(path) || folders.contains(where: { path.relative(to: $0) != nil }) { return }
            switch result.outcome {
            case .file(let file):
                seen.add(file, now: now)
                found.append((path, file))
            case .skipped: break
            case .failed(_, let error): unreadable.append(RegisterOutcome.Omission(path: path, reason: error.reason))
            }
        }
        status.unreadable += unreadable
        // A second copy of a registered file is on record, wherever it lies.
        let copies = try ledger.store.read { reader in
            Set(try found.map(\.file.sha256).filter { try missing[$0] == nil && reader.entry(withContent: $0) != nil })
        }
        for (path, file) in found where !copies.contains(file.sha256) {
            guard let index = missing[file.sha256]?.popLast(), case .missing(let record)? = status.works[index].changes.first
            else {
                status.unregistered.append(path)
                continue
            }
            status.works[index].state = .changed
            status.works[index].changes = [.moved(from: record, to: FileRecord(path: path, size: file.size, sha256: file.sha256))]
        }
    }

    // MARK: What all need

    /// The files of a work as they were registered, in the order of their paths.
    private func records(of work: WorkRecord) throws -> [FileRecord] {
        var records: [FileRecord] = []
        try ledger.store.read { reader in
            try reader.forEachFile(of: work) { line, file in
                guard let path = RawPath(file.path) else {
                    throw LedgerError(
                        .badInput, "line \(line.index) of entry \(work.entry.index) holds no path", hint: "run colophon verify")
                }
                records.append(FileRecord(path: path, size: file.byteCount, sha256: file.sha256))
            }
        }
        return records
    }

    private func scanOptions(_ place: KnownPlace?, _ seen: SeenFiles) -> ScanOptions {
        let hidden = place?.includesHidden ?? false
        return ScanOptions(
            walk: WalkOptions(includesHidden: hidden, includesJunk: hidden, excludes: place?.excludes ?? []),
            ledger: ledger.path, recall: { _, _, identity in seen.digest(of: identity) })
    }
}

/// Where a work was registered from, and what was taken there.
private struct KnownPlace {
    let path: RawPath
    let includesHidden: Bool
    let excludes: [Glob]

    init?(_ stored: StoredPlace) {
        guard let path = RawPath(stored.path), path.isAbsolute else { return nil }
        self.path = path
        includesHidden = stored.includesHidden
        excludes = stored.excludes.compactMap { try? Glob($0) }
    }
}

extension RawPath {
    /// Whether one of two paths is the other, or lies below it.
    fileprivate func touches(_ other: RawPath) -> Bool {
        self == other || relative(to: other) != nil || other.relative(to: self) != nil
    }
}
