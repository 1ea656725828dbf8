internal import Synchronization

/// How far a scan has come.
public struct ScanProgress: Sendable, Hashable {
    public internal(set) var fileCount = 0
    public internal(set) var byteCount = 0

    public init() {}
}

/// Adds up what all workers do, and tells one listener at a time.
final class ProgressMeter: Sendable {
    /// How much a worker reads before it says so.
    static let byteCountStep = 4 * 1024 * 1024

    private let listener: (@Sendable (ScanProgress) -> Void)?
    private let total = Mutex(ScanProgress())

    init(_ listener: (@Sendable (ScanProgress) -> Void)?) { self.listener = listener }

    func add(files: Int, bytes: Int) {
        guard let listener else { return }
        total.withLock { total in
            total.fileCount += files
            total.byteCount += bytes
            listener(total)
        }
    }
}
