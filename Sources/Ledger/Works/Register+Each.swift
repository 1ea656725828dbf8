import Cryptography
import Files
import Intake
import LedgerStore
import Provenance
import Transparency

extension Register {
    /// Registers every file as a work of its own, all in one transaction.
    func runEach(
        _ paths: [RawPath], _ progress: Listener?, _ unlock: () throws -> Writer, _ outcome: inout RegisterOutcome
    ) async throws {
        let files = Spool(directory: ledger.workplace.temporary)
        try await HashingPipeline(scanOptions).run(paths, progress: progress) { result in
            guard let file = try keep(result, in: paths, &outcome) else { return }
            let path = result.place(in: paths)
            try files.append(SpooledFile(file: file, path: path).record)
        }
        guard files.count > 0 else {
            if options.keepsGoing { return }
            throw LedgerError(
                .badInput, "there is no file to register", hint: Self.hint(about: outcome.skipped))
        }
        if options.isDryRun {
            outcome = try ledger.store.read { try plan(files, Rehearsal($0), outcome) }
            return
        }
        let creators = try creators(of: nil)
        let writer = try unlock()
        var recorded = outcome
        var names = FreeNames()
        var salts = Salts(writer.random)
        let appended = try ledger.append(by: writer) { appender in
            try forEach(files) { spooled in
                if let known = try known(spooled.file.sha256, at: spooled.path, appender) {
                    recorded.known.append(known)
                    return
                }
                let handle = try names.next(for: spooled.title, appender)
                let list = try lines(of: spooled, creators, salts)
                salts = list.unusedSalts
                let work = WorkVersion(handle: handle, version: 1, revises: nil)
                recorded.works.append(spooled.recorded(as: handle, entry: appender.nextPosition))
                try appender.add(
                    draft(
                        work, kind: options.kind ?? Self.plainKind, isFolder: false,
                        list: SaltedList(root: list.root, count: list.count)), lines: list.lines,
                    handle: (.work, handle, 1), content: spooled.file.sha256)
            }
        }
        outcome = recorded
        outcome.logSize = appended.checkpoint?.size
    }

    /// What would come of it.
    private func plan(_ files: Spool, _ rehearsal: Rehearsal, _ outcome: RegisterOutcome) throws -> RegisterOutcome {
        var planned = outcome
        var names = FreeNames()
        try forEach(files) { spooled in
            if let known = try known(spooled.file.sha256, at: spooled.path, rehearsal) {
                planned.known.append(known)
                return
            }
            let handle = try names.next(for: spooled.title, rehearsal)
            rehearsal.add(handle, content: spooled.file.sha256)
            planned.works.append(spooled.recorded(as: handle, entry: nil))
        }
        return planned
    }

    private func lines(of spooled: SpooledFile, _ creators: [Creator], _ salts: Salts) throws -> LineList {
        var list = LineList(salts: salts)
        try list.add("title", ["text": .string(spooled.title)])
        for creator in creators { try list.add("creator", creator.members) }
        try list.add("file", spooled.lineOfItsOwn.members)
        return list
    }

    private func forEach(_ files: Spool, _ body: (SpooledFile) throws -> Void) throws {
        var reader = files.makeReader()
        while let record = try reader.next() { try body(SpooledFile(record: record)) }
    }
}

/// A hashed file on its way to the ledger.
private struct SpooledFile {
    let file: FileLine
    /// Where it was found.
    let path: RawPath

    init(file: FileLine, path: RawPath) {
        self.file = file
        self.path = path
    }

    /// Reads what ``record`` wrote.
    init(record: [UInt8]) throws {
        guard let end = record.firstIndex(of: 0), let json = try? JSON(canonical: Array(record[..<end])),
            let file = FileLine(json),
            let path = RawPath(Array(record[(end + 1)...]))
        else { throw LedgerError(.badInput, "a temporary file was damaged") }
        self.init(file: file, path: path)
    }

    /// The line in canonical JSON, a zero byte, the path.
    var record: [UInt8] { JSON.object(file.members).canonicalBytes + [0] + path.bytes }

    var title: String { Register.title(of: path.lastComponent, isFolder: false) }

    /// The file as the one line of its own work: its name is its path.
    var lineOfItsOwn: FileLine {
        FileLine(path: path.lastComponent.bytes, byteCount: file.byteCount, sha256: file.sha256, otherDigests: file.otherDigests)
    }

    func recorded(as handle: String, entry: Int?) -> RegisterOutcome.Work {
        RegisterOutcome.Work(
            handle: handle, version: 1, title: title, path: path, entry: entry, fileCount: 1, byteCount: file.byteCount)
    }
}
