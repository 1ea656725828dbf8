import Files
import Synchronization

/// Bytes, files, rate and time left on one line of a terminal, while something long is going on. Elsewhere it is silent.
final class ProgressMeter: Sendable {
    private struct State {
        var line = ProgressLine()
        /// What the paths before the present one came to: each begins to count anew.
        var (filesBefore, bytesBefore) = (0, 0)
        var (files, bytes) = (0, 0)
    }

    private let verb: String
    private let totalByteCount: Int?
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// - Parameter totalByteCount: How much there is to do, when that is known.
    init(verb: String, totalByteCount: Int?) {
        self.verb = verb
        self.totalByteCount = totalByteCount
    }

    func show(files: Int, bytes: Int) {
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        state.withLock { state in
            if bytes < state.bytes || files < state.files {
                state.filesBefore += state.files
                state.bytesBefore += state.bytes
            }
            (state.files, state.bytes) = (files, bytes)
            let done = state.bytesBefore + bytes
            let rate = milliseconds > 0 ? done * 1000 / milliseconds : 0
            var text =
                "\(verb) \(Amounts.count(state.filesBefore + files, "file")), \(Amounts.bytes(done)), \(Amounts.bytes(rate))/s"
            if let totalByteCount, totalByteCount > 0, rate > 0 {
                let left = max(0, totalByteCount - done) / rate
                text += ", \(min(100, done * 100 / totalByteCount)) %, \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
            }
            state.line.show(text)
        }
    }

    func clear() { state.withLock { $0.line.clear() } }
}
