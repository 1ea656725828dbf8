import Cryptography
import Files
import LedgerStore
public import Provenance
import Transparency

/// One version of a work with its files, and what became of each file since the version before.
public struct WorkDetail: Sendable {
    /// A file of the version.
    public struct File: Sendable, Hashable {
        /// What became of it since the version before.
        public enum Change: String, Sendable, Hashable {
            case same
            case new
            case changed
            case moved
        }

        /// The index of its line in the entry's list.
        public let line: Int
        public let file: FileLine
        /// Nil in a first version.
        public let change: Change?
        /// The path that a moved file had in the version before.
        public let movedFrom: [UInt8]?
    }

    public let work: WorkRecord
    public let files: [File]
    /// Paths of the version before that are gone, those of moved files not counted.
    public let removed: [FileLine]
    /// Where the version went, in the order of the entries.
    public let deliveries: [Delivery]

    /// That files of the version went to somebody: under which words, as they were on record when it was linked.
    public struct Delivery: Sendable, Hashable {
        public let link: LinkRecord
        /// The handle of the agreement.
        public let agreement: String
        /// The parts of the work that went.
        public let part: WorkTarget.Part
    }
}

extension OpenLedger {
    /// Reads a version of a work: all of its files, or those that match a pattern.
    public func detail(of name: WorkName) throws -> WorkDetail {
        let glob = try name.pattern.map { try Glob($0) }
        return try store.read { reader in
            let work = try reader.work(name)
            var before: [[UInt8]: FileLine] = [:]
            if work.version > 1 {
                let previous = try reader.work(reader.recorded(.work, named: work.handle, version: work.version - 1))
                try reader.forEachFile(of: previous) { _, file in before[file.path] = file }
            }
            var gone = before
            var files: [(line: Int, file: FileLine)] = []
            try reader.forEachFile(of: work) { line, file in
                gone[file.path] = nil
                files.append((line.index, file))
            }
            var goneByDigest: [Digest: [FileLine]] = [:]
            for file in gone.values { goneByDigest[file.sha256, default: []].append(file) }
            let rows = files.map { line, file -> WorkDetail.File in
                func row(_ change: WorkDetail.File.Change?, from path: [UInt8]? = nil) -> WorkDetail.File {
                    WorkDetail.File(line: line, file: file, change: change, movedFrom: path)
                }
                guard work.version > 1 else { return row(nil) }
                if let old = before[file.path] { return row(old.sha256 == file.sha256 ? .same : .changed) }
                guard let source = goneByDigest[file.sha256]?.popLast() else { return row(.new) }
                gone[source.path] = nil
                return row(.moved, from: source.path)
            }
            func isMeant(_ path: [UInt8]) -> Bool { glob.map { $0.matches(RawPath(path) ?? .empty) } ?? true }
            return WorkDetail(
                work: work, files: rows.filter { isMeant($0.file.path) },
                removed: gone.values.filter { isMeant($0.path) }.sorted { $0.path.lexicographicallyPrecedes($1.path) },
                deliveries: try reader.deliveries(of: work))
        }
    }
}

extension LedgerReader {
    /// Every link that names a version of a work.
    fileprivate func deliveries(of work: WorkRecord) throws -> [WorkDetail.Delivery] {
        try links().flatMap { link -> [WorkDetail.Delivery] in
            let targets = link.targets.filter { $0.work == work.entry }
            guard !targets.isEmpty else { return [] }
            let agreement = try recorded(at: link.agreement.index).statement.handle ?? ""
            return targets.map { WorkDetail.Delivery(link: link, agreement: agreement, part: $0.part) }
        }
    }
}
