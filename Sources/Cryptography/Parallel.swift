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
}
