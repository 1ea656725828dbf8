public import Cryptography
public import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// Puts works on record: hashes the files, then signs and stores everything in one transaction.
public struct Register: Sendable {
    let ledger: OpenLedger
    let options: RegisterOptions
    let random: RandomSource

    public init(_ ledger: OpenLedger, _ options: RegisterOptions, random: RandomSource = .system) {
        self.ledger = ledger
        self.options = options
        self.random = random
    }

    /// Registers each path as a work, or each file below them when ``RegisterOptions/each`` is set.
    ///
    /// - Parameters:
    ///   - progress: Told how many files and bytes of a path are hashed, on any thread.
    ///   - unlock: Gives the key. It is asked after the hashing and before the ledger is locked, and not at all in a dry run.
    /// - Throws: When a file cannot be read, unless ``RegisterOptions/keepsGoing``; then the ledger is as it was.
    public func run(
        _ paths: [RawPath], progress: (@Sendable (_ files: Int, _ bytes: Int) -> Void)? = nil, unlock: () throws -> Writer
    ) async throws -> RegisterOutcome {
        try check(paths)
        var listener: Listener?
        if let progress { listener = { progress($0.fileCount, $0.byteCount) } }
        var outcome = RegisterOutcome()
        if options.each {
            try await runEach(paths, listener, unlock, &outcome)
        } else {
            try await runWhole(paths, listener, unlock, &outcome)
        }
        rememberPlaces(outcome)
        return outcome
    }

    typealias Listener = @Sendable (ScanProgress) -> Void

    /// How many bytes there are to hash, by a look at the folders that opens no file.
    public func byteCount(of paths: [RawPath]) -> Int { ScanTotals(paths, options: scanOptions).byteCount }

    private func check(_ paths: [RawPath]) throws {
        if let handle = options.handle, !Handle.isValid(handle) {
            throw LedgerError(
                .badInput, "\(handle) cannot be a handle",
                hint: "use lowercase letters, digits, '.', '_' and '-', at most \(Handle.byteCountLimit)")
        }
        let isForOne = options.title != nil || options.handle != nil || options.revises != nil
        if isForOne, options.each || paths.count > 1 {
            throw LedgerError(.badInput, "--title, --id and --revises are for one work", hint: "register the paths one by one")
        }
    }

    // MARK: A path is a work

    private func runWhole(
        _ paths: [RawPath], _ progress: Listener?, _ unlock: () throws -> Writer, _ outcome: inout RegisterOutcome
    ) async throws {
        var works: [PreparedWork] = []
        for path in paths {
            if let work = try await prepare(path, progress, &outcome) { works.append(work) }
        }
        if options.isDryRun || works.isEmpty {
            outcome.works = works.map { $0.planned(as: options.handle ?? options.revises) }
            return
        }
        var recorded = outcome
        let appended = try ledger.append(by: unlock()) { appender in
            for work in works {
                if let known = try known(work.content, at: work.path, appender) {
                    recorded.known.append(known)
                    continue
                }
                let name = try name(for: work, appender)
                recorded.works.append(work.recorded(as: name, entry: appender.nextPosition))
                try appender.add(
                    draft(name, isFolder: work.isFolder, list: work.list), handle: (.work, name.handle, name.version),
                    content: work.content, nextLine: work.lines())
            }
        }
        outcome = recorded
        outcome.logSize = appended.checkpoint?.size
    }

    /// Hashes a folder or a file, and keeps its lines in a spool.
    private func prepare(_ path: RawPath, _ progress: Listener?, _ outcome: inout RegisterOutcome) async throws -> PreparedWork? {
        let isFolder = (try? OpenDirectory(path)) != nil
        let name = (try? RealPath.resolve(path))?.lastComponent ?? path.lastComponent
        let title = try options.title ?? revisedTitle ?? Self.title(of: name, isFolder: isFolder)
        var builder = try WorkBuilder(
            path: path, title: title, isFolder: isFolder, creators: creators, temporary: ledger.workplace.temporary,
            random: random)
        try await HashingPipeline(scanOptions).run([path], progress: progress) { result in
            if let file = try keep(result, in: [path], &outcome) { try builder.add(file) }
        }
        guard builder.fileCount > 0 else {
            if options.keepsGoing { return nil }
            throw LedgerError(
                .badInput, "\(path.display) holds no file to register", hint: "hidden files are left out unless --hidden is given"
            )
        }
        return builder.finish()
    }

    /// A new version keeps the title of the work unless it is given another.
    private var revisedTitle: String? {
        get throws {
            guard let revised = options.revises else { return nil }
            return try ledger.store.read { try $0.work($0.recorded(.work, named: revised)).title }
        }
    }

    private func name(for work: PreparedWork, _ appender: LedgerAppender) throws -> WorkVersion {
        if let revised = options.revises {
            let newest = try appender.reader.recorded(.work, named: revised)
            return WorkVersion(handle: revised, version: newest.statement.version + 1, revises: newest.reference)
        }
        let handle = options.handle ?? Handle.make(from: work.title, fallback: "work")
        if try appender.isTaken(.work, handle) {
            throw LedgerError(
                .nameTaken, "a work named \(handle) is on record, and these files are not the same",
                hint: "say --revises \(handle) if this is a new version of it, or --id NAME for another work")
        }
        return WorkVersion(handle: handle, version: 1, revises: nil)
    }

    // MARK: What both ways share

    var scanOptions: ScanOptions {
        ScanOptions(
            walk: WalkOptions(
                includesHidden: options.includesHidden, includesJunk: options.includesHidden, excludes: options.excludes),
            digests: options.digests, ledger: ledger.path)
    }

    /// The creators that were named, or else the one who made the ledger.
    var creators: [Creator] {
        get throws {
            if !options.creators.isEmpty { return options.creators }
            return try ledger.store.read { reader in
                try reader.headerLines(of: 0).filter { $0.list == "creator" }.compactMap { $0.json["name"]?.string }
                    .map { Creator(name: $0) }
            }
        }
    }

    /// Takes a hashed file, or notes why there is none.
    func keep(_ result: ScanResult, in paths: [RawPath], _ outcome: inout RegisterOutcome) throws -> FileLine? {
        switch result.outcome {
        case .file(let file):
            return FileLine(file)
        case .skipped(_, let reason):
            outcome.skipped.append(RegisterOutcome.Omission(path: result.place(in: paths), reason: reason.words))
            return nil
        case .failed(_, let error):
            guard options.keepsGoing else { throw error }
            outcome.failed.append(RegisterOutcome.Omission(path: result.place(in: paths), reason: error.reason))
            return nil
        }
    }

    func draft(_ name: WorkVersion, isFolder: Bool, list: SaltedList) -> StatementDraft {
        var members: [String: JSON] = [
            "handle": .string(name.handle), "version": .integer(name.version), "kind": .string(options.kind),
            "of": isFolder ? "folder" : "file",
        ]
        members["revises"] = name.revises?.json
        return StatementDraft(.work, members, lineCount: list.count, listRoot: list.root)
    }

    func known(_ content: Digest?, at path: RawPath, _ appender: LedgerAppender) throws -> RegisterOutcome.Known? {
        guard let content, let position = try appender.entry(withContent: content) else { return nil }
        guard position < appender.previous.size else {
            return RegisterOutcome.Known(path: path, name: "a file of this batch with the same bytes", claimedTime: nil)
        }
        let statement = try appender.reader.recorded(at: position).statement
        return RegisterOutcome.Known(
            path: path, name: "\(statement.handle ?? "entry \(position)")@\(statement.version)",
            claimedTime: statement.claimedTime)
    }

    /// The name of a file without its extension, or of a folder; what is not UTF-8 in it is replaced.
    static func title(of name: RawPath, isFolder: Bool) -> String {
        let text = String(decoding: name.bytes, as: UTF8.self)
        guard !isFolder, let dot = text.lastIndex(of: "."), dot != text.startIndex else { return text }
        return String(text[..<dot])
    }
}

/// What a new entry is called, and what it revises.
struct WorkVersion {
    let handle: String
    let version: Int
    let revises: EntryReference?
}

extension FileLine {
    init(_ file: ScannedFile) {
        self.init(
            path: file.path.bytes, byteCount: file.size, sha256: file.sha256,
            otherDigests: Dictionary(uniqueKeysWithValues: file.digests.map { ($0.key.rawValue, Hex.encode($0.value)) }))
    }
}
