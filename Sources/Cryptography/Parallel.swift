internal import Dispatch
internal import Synchronization

/// Work that is the same for each of many values, done on all cores: signing, verifying and hashing.
public enum Parallel {
    /// The number of slices that values are cut into: enough that no core waits long for the last one.
    private static let sliceCount = 16

    /// Maps values, and returns the results in the order of the values.
    public static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ transform: @Sendable (Value) throws -> Result
    ) throws -> [Result] {
        let slice = max(1, (values.count + sliceCount - 1) / sliceCount)
        let count = (values.count + slice - 1) / slice
        let results = Mutex<[Int: Swift.Result<[Result], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let mapped = Swift.Result { try values[number * slice..<min((number + 1) * slice, values.count)].map(transform) }
            results.withLock { $0[number] = mapped }
        }
        return try results.withLock { results in
            var all: [Result] = []
            all.reserveCapacity(values.count)
            for number in 0..<count { all += try results[number]?.get() ?? [] }
            return all
        }
    }

    /// Begins to map values, and returns at once: the caller does something else meanwhile.
    public static func start<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ transform: @escaping @Sendable (Value) throws -> Result
    ) -> Pending<Result> {
        let pending = Pending<Result>()
        DispatchQueue.global(qos: .userInitiated).async { pending.finish(Swift.Result { try map(values, transform) }) }
        return pending
    }

    /// Results that are being worked out.
    public final class Pending<Result: Sendable>: Sendable {
        private let results = Mutex<Swift.Result<[Result], any Error>?>(nil)
        private let done = DispatchGroup()

        fileprivate init() { done.enter() }

        fileprivate func finish(_ result: Swift.Result<[Result], any Error>) {
            results.withLock { $0 = result }
            done.leave()
        }

        /// Waits for the results, which come in the order of the values.
        public func wait() throws -> [Result] {
            done.wait()
            return try results.withLock { try $0?.get() ?? [] }
        }
    }
}
