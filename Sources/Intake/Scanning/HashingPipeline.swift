public import Files
internal import Synchronization

/// Reads and hashes files on all cores, and gives the results in the order of the inputs and of the paths in them.
///
/// Every file is read once. How many results may wait for one that takes longer is bounded, and so is the number of open files: memory
/// grows neither with the number of files nor with their size.
public struct HashingPipeline: Sendable {
    /// How many results may wait. A result takes a few hundred bytes.
    private static let windowCount = 8192

    private let options: ScanOptions
    private let windowCount: Int
    private let taskCount: Int
    private let isStopped: @Sendable () -> Bool

    /// Prepares a scan.
    ///
    /// - Parameters:
    ///   - workerCount: How many files are read at once; all cores unless told.
    ///   - isStopped: Asked often, on any thread: whether the work is to be given up.
    public init(
        _ options: ScanOptions = ScanOptions(), workerCount: Int = Processors.count,
        isStopped: @escaping @Sendable () -> Bool = { Interrupt.isRequested }
    ) {
        self.init(options, workerCount: workerCount, windowCount: Self.windowCount, isStopped: isStopped)
    }

    init(_ options: ScanOptions, workerCount: Int, windowCount: Int, isStopped: @escaping @Sendable () -> Bool) {
        self.options = options
        self.windowCount = windowCount
        // A task or two in reserve keep every core busy while results are taken in.
        taskCount = max(1, workerCount) + 2
        self.isStopped = isStopped
    }

    /// Scans files and folders.
    ///
    /// - Parameters:
    ///   - inputs: Paths of files and folders. What is named here is taken even if its name is hidden.
    ///   - progress: Told every few megabytes, on any thread, never at the same time twice.
    ///   - body: Gets the results in order, on the caller's task. Of a bad file it gets a failure, and the scan goes on.
    /// - Throws: What the body throws, and ``FilesError/Code/interrupted``.
    public nonisolated(nonsending) func run(
        _ inputs: [RawPath], progress: (@Sendable (ScanProgress) -> Void)? = nil, body: (ScanResult) throws -> Void
    ) async throws {
        let hashers = HasherPool(options, ProgressMeter(progress), isStopped)
        var source = ScanSource(inputs, options)
        var window = ResultWindow<ScanResult>()
        var alone = [(place: Int, item: ScanItem)]()
        var runningCount = 0
        var isExhausted = false
        try await withThrowingTaskGroup(of: HashedGroup.self) { tasks in
            while true {
                while runningCount < taskCount {
                    // Files that came back are taken first: they are nearer to the head, and hold their folders open.
                    let group: [ScanItem]
                    let place: Int
                    if let file = alone.popLast() {
                        (place, group) = (file.place, [file.item])
                    } else {
                        guard !isExhausted, window.count < windowCount else { break }
                        group = source.nextGroup()
                        isExhausted = group.isEmpty
                        if isExhausted { break }
                        place = window.reserve(group.count)
                    }
                    tasks.addTask { try hashers.hash(group, at: place) }
                    runningCount += 1
                }
                guard let finished = try await tasks.next() else { break }
                runningCount -= 1
                for (offset, result) in finished.results.enumerated() {
                    if let result { window.fill(finished.place + offset, result) }
                }
                alone = (alone + finished.alone).sorted { $0.place > $1.place }
                while let result = window.takeFirst() { try body(result) }
            }
        }
    }
}

/// What a task brings back.
private struct HashedGroup: Sendable {
    let place: Int
    let results: [ScanResult?]
    /// Files that are to be hashed each in a task of its own.
    let alone: [(place: Int, item: ScanItem)]
}

/// The workers' buffers, each lent to one task at a time.
private final class HasherPool: Sendable {
    private let free = Mutex<[FileHasher]>([])
    private let make: @Sendable () -> FileHasher

    init(_ options: ScanOptions, _ meter: ProgressMeter, _ isStopped: @escaping @Sendable () -> Bool) {
        make = { FileHasher(options, meter, isStopped: isStopped) }
    }

    func hash(_ group: [ScanItem], at place: Int) throws -> HashedGroup {
        var hasher = free.withLock { $0.popLast() } ?? make()
        let results = try hasher.hash(group)
        free.withLock { $0.append(hasher) }
        let alone = results.indices.filter { results[$0] == nil }.map { (place + $0, group[$0]) }
        return HashedGroup(place: place, results: results, alone: alone)
    }
}
