import Files
import Synchronization

/// Bytes, files and rate on one line of a terminal, while something long is going on. Elsewhere it is silent.
final class ProgressMeter: Sendable {
    private let verb: String
    private let start = ContinuousClock.now
    private let line = Mutex(ProgressLine())

    init(verb: String) { self.verb = verb }

    func show(files: Int, bytes: Int) {
        let elapsed = (ContinuousClock.now - start) / .milliseconds(1)
        let rate = elapsed > 0 ? Int(Double(bytes) * 1000 / elapsed) : 0
        line.withLock {
            $0.show("\(verb) \(Amounts.count(files, "file")), \(Amounts.bytes(bytes)), \(Amounts.bytes(rate))/s")
        }
    }

    func clear() { line.withLock { $0.clear() } }
}
