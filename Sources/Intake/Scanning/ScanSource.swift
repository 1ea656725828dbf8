internal import Files

/// One place in the order of results.
enum ScanItem: Sendable {
    /// A file to be hashed, of the input with this number.
    case file(FoundFile, input: Int, isInFolder: Bool)
    /// Something that needs no work.
    case done(ScanResult)
}

/// Walks the inputs one after another and hands out what it finds in groups.
///
/// Handing out 20,000 small files one by one would cost more than reading them.
struct ScanSource: ~Copyable {
    /// The most files in one group.
    static let groupCount = 64
    /// The most folders in one group. Each is held open until the group is done, and descriptors are few.
    static let groupFolderCount = 8

    private let inputs: [RawPath]
    private let options: WalkOptions
    private let ledger: LedgerPlace
    private var nextInput = 0
    private var walk: DirectoryWalk?

    init(_ inputs: [RawPath], _ options: ScanOptions) {
        self.inputs = inputs
        self.options = options.walk
        ledger = LedgerPlace(options.ledger)
    }

    /// The next items, in order; none at the end.
    mutating func nextGroup() -> [ScanItem] {
        var group = [ScanItem]()
        var folderCount = 0
        var folder: ObjectIdentifier?
        while group.count < Self.groupCount, folderCount < Self.groupFolderCount, let item = next() {
            if case .file(let file, _, _) = item, folder != file.folder {
                folder = file.folder
                folderCount += 1
            }
            group.append(item)
        }
        return group
    }

    private mutating func next() -> ScanItem? {
        while true {
            if let event = walk?.next() { return item(event) }
            walk = nil
            guard nextInput < inputs.count else { return nil }
            let input = inputs[nextInput]
            nextInput += 1
            if let item = open(input) { return item }
        }
    }

    /// Begins a walk when the input is a folder, and finds the file when it is anything else.
    private mutating func open(_ input: RawPath) -> ScanItem? {
        do {
            var options = options
            options.own = ledger.paths(below: input)
            walk = try DirectoryWalk(input, options: options)
            return nil
        } catch  where error.code == .notADirectory || error.code == .notFound {
            return file(input)
        } catch {
            return .done(result(.failed(input, error), isInFolder: false))
        }
    }

    private func file(_ input: RawPath) -> ScanItem {
        if ledger.contains(input) { return .done(result(.skipped(input.lastComponent, .own), isInFolder: false)) }
        do {
            return .file(try FoundFile(input), input: nextInput - 1, isInFolder: false)
        } catch {
            return .done(result(.failed(input, error), isInFolder: false))
        }
    }

    private func item(_ event: DirectoryWalk.Event) -> ScanItem {
        switch event {
        case .file(let file): .file(file, input: nextInput - 1, isInFolder: true)
        case .skipped(let path, let reason): .done(result(.skipped(path, reason), isInFolder: true))
        case .failed(let path, let error): .done(result(.failed(path, error), isInFolder: true))
        }
    }

    private func result(_ outcome: ScanResult.Outcome, isInFolder: Bool) -> ScanResult {
        ScanResult(input: nextInput - 1, isInFolder: isInFolder, outcome: outcome)
    }
}
