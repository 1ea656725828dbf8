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
                .badInput, "'\(handle)' cannot be a handle",
                hint: "use lowercase letters, digits, '.', '_' and '-', at most \(Handle.byteCountLimit) of them")
        }
        if let title = options.title, title.allSatisfy(\.isWhitespace) {
            throw LedgerError(.badInput, "the title is empty", hint: "leave --title out to take the name of the folder or file")
        }
        if let kind = options.kind, kind.allSatisfy(\.isWhitespace) || kind.utf8.count > RegisterOptions.kindByteCountLimit {
            throw LedgerError(
                .badInput, "the kind is empty or longer than \(RegisterOptions.kindByteCountLimit) bytes",
                hint: "say in a word what it is, such as: photograph")
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
        var planned = outcome
        try ledger.store.read { reader in
            let rehearsal = try Rehearsal(reader)
            for work in works {
                guard let name = try place(work, in: rehearsal, &planned) else { continue }
                planned.works.append(work.recorded(as: name, entry: nil))
                rehearsal.add(name.handle, content: work.content)
            }
        }
        // With nothing to append, the key is not asked for.
        if options.isDryRun || planned.works.isEmpty {
            outcome = planned
            return
        }
        var recorded = outcome
        let appended = try ledger.append(by: unlock()) { appender in
            for work in works {
                guard let name = try place(work, in: appender, &recorded) else { continue }
                recorded.works.append(work.recorded(as: name, entry: appender.nextPosition))
                try appender.add(
                    draft(name, kind: work.kind, isFolder: work.isFolder, list: work.list),
                    handle: (.work, name.handle, name.version),
                    content: work.content, nextLine: work.lines())
            }
        }
        outcome = recorded
        outcome.logSize = appended.checkpoint?.size
    }

    /// Names a work, or notes that it is on record already.
    private func place(_ work: PreparedWork, in records: some Records, _ outcome: inout RegisterOutcome) throws -> WorkVersion? {
        if let known = try known(work.content, at: work.path, records) {
            outcome.known.append(known)
            return nil
        }
        return try name(for: work, among: outcome.works, records)
    }

    /// Hashes a folder or a file, and keeps its lines in a spool.
    private func prepare(_ path: RawPath, _ progress: Listener?, _ outcome: inout RegisterOutcome) async throws -> PreparedWork? {
        let isFolder = (try? OpenDirectory(path)) != nil
        let name = (try? RealPath.resolve(path))?.lastComponent ?? path.lastComponent
        let revised = try revised
        let title = options.title ?? revised?.title ?? Self.title(of: name, isFolder: isFolder)
        var builder = try WorkBuilder(
            path: path, title: title, kind: options.kind ?? revised?.kind ?? Self.plainKind, isFolder: isFolder,
            creators: creators(of: revised), temporary: ledger.workplace.temporary, random: random)
        try await HashingPipeline(scanOptions).run([path], progress: progress) { result in
            if let file = try keep(result, in: [path], &outcome) { try builder.add(file) }
        }
        guard builder.fileCount > 0 else {
            // With the file of which there is nothing but an error, the error says it all.
            if options.keepsGoing, !isFolder { return nil }
            let reason = "\(path.display) holds no file to register"
            guard options.keepsGoing else { throw LedgerError(.badInput, reason, hint: Self.hint(about: outcome.skipped)) }
            outcome.failed.append(RegisterOutcome.Omission(path: path, reason: reason))
            return nil
        }
        return builder.finish()
    }

    /// The version that is revised: what is not said anew about the work stays as it was there.
    private var revised: WorkRecord? {
        get throws {
            guard let revised = options.revises else { return nil }
            return try ledger.store.read { try $0.work($0.recorded(.work, named: revised)) }
        }
    }

    static let plainKind = "work"

    /// Why there was nothing to register.
    static func hint(about skipped: [RegisterOutcome.Skipped]) -> String {
        let reasons = Set(skipped.map(\.reason))
        if reasons.isEmpty { return "it is empty" }
        let words = SkipReason.allCases.filter(reasons.contains).map(\.words).joined(separator: ", ")
        return "everything in it was left out (\(words))"
            + (reasons.isDisjoint(with: [.hidden, .junk]) ? "" : "; --hidden takes hidden files and junk too")
    }

    private func name(
        for work: PreparedWork, among batch: [RegisterOutcome.Work], _ records: some Records
    ) throws -> WorkVersion {
        if let revised = options.revises {
            let newest = try records.reader.recorded(.work, named: revised)
            return WorkVersion(handle: revised, version: newest.statement.version + 1, revises: newest.reference)
        }
        let handle = try options.handle ?? FreeNames.handle(for: work.title, records)
        if let twin = batch.first(where: { $0.handle == handle }) {
            throw LedgerError(
                .nameTaken, "\(twin.path.display) and \(work.path.display) would both be named \(handle)",
                hint: "register them one by one, with --id NAME")
        }
        if try records.isTaken(.work, handle) { throw FreeNames.taken(handle) }
        return WorkVersion(handle: handle, version: 1, revises: nil)
    }

    // MARK: What both ways share

    var scanOptions: ScanOptions {
        ScanOptions(
            walk: WalkOptions(
                includesHidden: options.includesHidden, includesJunk: options.includesHidden, excludes: options.excludes),
            digests: options.digests, ledger: ledger.path)
    }

    /// The creators that were named, or those of the version before, or else the one who made the ledger.
    func creators(of revised: WorkRecord?) throws -> [Creator] {
        if !options.creators.isEmpty { return options.creators }
        if let revised { return revised.creators }
        return try ledger.store.read { reader in
            try reader.headerLines(of: 0).filter { $0.list == "creator" }.compactMap { $0.json["name"]?.string }
                .map { Creator(name: $0) }
        }
    }

    /// Takes a hashed file, or notes why there is none.
    func keep(_ result: ScanResult, in paths: [RawPath], _ outcome: inout RegisterOutcome) throws -> FileLine? {
        switch result.outcome {
        case .file(let file):
            return FileLine(file)
        case .skipped(_, let reason):
            outcome.skipped.append(RegisterOutcome.Skipped(path: result.place(in: paths), reason: reason))
            return nil
        case .failed(_, let error):
            guard options.keepsGoing else { throw error }
            outcome.failed.append(RegisterOutcome.Omission(path: result.place(in: paths), reason: error.reason))
            return nil
        }
    }

    func draft(_ name: WorkVersion, kind: String, isFolder: Bool, list: SaltedList) -> StatementDraft {
        var members: [String: JSON] = [
            "handle": .string(name.handle), "version": .integer(name.version), "kind": .string(kind),
            "of": isFolder ? "folder" : "file",
        ]
        members["revises"] = name.revises?.json
        return StatementDraft(.work, members, lineCount: list.count, listRoot: list.root)
    }

    func known(_ content: Digest?, at path: RawPath, _ records: some Records) throws -> RegisterOutcome.Known? {
        guard let content, let position = try records.entry(withContent: content) else { return nil }
        guard position < records.recordedSize else {
            return RegisterOutcome.Known(path: path, name: nil, claimedTime: nil)
        }
        let statement = try records.reader.recorded(at: position).statement
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
