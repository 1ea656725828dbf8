/// A SHA-256 digest: the hash of exact bytes, 32 of them.
///
/// It is stored as four words so that it is small, hashable and copied without a heap allocation.
public struct Digest: Sendable, Hashable {
    /// The number of bytes in a digest.
    public static let byteCount = 32

    private let words: SIMD4<UInt64>

    /// Takes 32 bytes, or refuses any other number of them.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        if let digest = bytes.withContiguousStorageIfAvailable({ unsafe Self(loading: UnsafeRawBufferPointer($0)) }) {
            self = digest
        } else {
            self = unsafe Array(bytes).withUnsafeBytes { unsafe Self(loading: $0) }
        }
    }

    /// Takes 64 lowercase hexadecimal digits, or refuses anything else.
    public init?(hex: some StringProtocol) {
        guard let bytes = Hex.decode(hex) else { return nil }
        self.init(bytes)
    }

    /// The 32 bytes, in order.
    public var bytes: [UInt8] {
        var result = [UInt8]()
        result.reserveCapacity(Self.byteCount)
        append(to: &result)
        return result
    }

    /// Appends the 32 bytes to a buffer, without an array in between.
    public func append(to buffer: inout [UInt8]) {
        for word in 0..<4 {
            unsafe withUnsafeBytes(of: words[word].bigEndian) { unsafe buffer.append(contentsOf: $0) }
        }
    }

    /// Reads the first 32 bytes of a buffer that has them.
    init(loading buffer: UnsafeRawBufferPointer) {
        var words = SIMD4<UInt64>()
        for word in 0..<4 {
            words[word] = UInt64(bigEndian: unsafe buffer.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self))
        }
        self.words = words
    }

    /// Writes the 32 bytes into a buffer that has room for them.
    func store(to buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
        for word in 0..<4 {
            unsafe buffer.storeBytes(of: words[word].bigEndian, toByteOffset: offset + 8 * word, as: UInt64.self)
        }
    }

    /// The digest as 64 lowercase hexadecimal digits.
    public var hex: String { Hex.encode(bytes) }
}

extension Digest: Comparable {
    public static func < (left: Digest, right: Digest) -> Bool {
        for word in 0..<4 where left.words[word] != right.words[word] {
            return left.words[word] < right.words[word]
        }
        return false
    }
}

extension Digest: CustomStringConvertible {
    public var description: String { hex }
}
