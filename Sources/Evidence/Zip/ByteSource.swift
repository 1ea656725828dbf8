/// Bytes that can be read from the start more than once, a chunk at a time.
///
/// A bundle is written in two passes, because the size and checksum of an entry stand before its bytes. So a document of any size
/// can be included without ever being in memory as a whole.
public struct ByteSource: Sendable {
    /// Receives one chunk after the other.
    public typealias Consumer = (_ chunk: [UInt8]) throws -> Void

    private let read: @Sendable (Consumer) throws -> Void

    /// Makes a source of a function that hands all bytes, in order, to a consumer, each time it is called.
    public init(_ read: @escaping @Sendable (Consumer) throws -> Void) { self.read = read }

    /// Makes a source of bytes in memory.
    public init(_ bytes: [UInt8]) {
        self.init { consume in try consume(bytes) }
    }

    /// Makes a source of text in memory.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// Reads all bytes once.
    public func forEachChunk(_ consume: Consumer) throws { try read(consume) }

    /// All bytes in one array, for files that are known to be small.
    func bytes() throws -> [UInt8] {
        var result = [UInt8]()
        try read { result += $0 }
        return result
    }
}
