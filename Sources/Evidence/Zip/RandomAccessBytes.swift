/// Bytes of known number that can be read from any position, such as an open file.
public struct RandomAccessBytes: Sendable {
    public let byteCount: Int
    private let read: @Sendable (_ range: Range<Int>) throws -> [UInt8]

    /// Takes a function that returns exactly the bytes of a range inside `0..<byteCount`, or throws.
    public init(byteCount: Int, _ read: @escaping @Sendable (_ range: Range<Int>) throws -> [UInt8]) {
        self.byteCount = byteCount
        self.read = read
    }

    /// Bytes in memory.
    public init(_ bytes: [UInt8]) {
        self.init(byteCount: bytes.count) { Array(bytes[$0]) }
    }

    /// Reads a range, which must lie inside the bytes.
    func bytes(_ range: Range<Int>) throws -> [UInt8] {
        precondition(range.lowerBound >= 0 && range.upperBound <= byteCount, "read outside the bytes")
        let bytes = try read(range)
        guard bytes.count == range.count else {
            throw EvidenceError(.unreadable, "the file became shorter while it was being read")
        }
        return bytes
    }
}
