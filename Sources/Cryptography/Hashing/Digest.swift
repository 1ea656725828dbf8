/// A SHA-256 digest: the hash of exact bytes, 32 of them.
///
/// It is stored as four words so that it is small, hashable and copied without a heap allocation. They are plain words: a vector of four
/// has to lie at a multiple of 32 bytes, which the frame of an asynchronous function does not keep, so that in an optimised program what
/// holds a digest there would be read from the wrong place.
public struct Digest: Sendable, Hashable {
    /// The number of bytes in a digest.
    public static let byteCount = 32

    private let words: (UInt64, UInt64, UInt64, UInt64)

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
        func append(_ word: UInt64) { unsafe withUnsafeBytes(of: word.bigEndian) { unsafe buffer.append(contentsOf: $0) } }
        append(words.0)
        append(words.1)
        append(words.2)
        append(words.3)
    }

    /// Reads the first 32 bytes of a buffer that has them.
    init(loading buffer: UnsafeRawBufferPointer) {
        func word(_ number: Int) -> UInt64 {
            UInt64(bigEndian: unsafe buffer.loadUnaligned(fromByteOffset: 8 * number, as: UInt64.self))
        }
        words = (word(0), word(1), word(2), word(3))
    }

    /// Writes the 32 bytes into a buffer that has room for them.
    func store(to buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
        func store(_ word: UInt64, _ number: Int) {
            unsafe buffer.storeBytes(of: word.bigEndian, toByteOffset: offset + 8 * number, as: UInt64.self)
        }
        store(words.0, 0)
        store(words.1, 1)
        store(words.2, 2)
        store(words.3, 3)
    }

    /// The digest as 64 lowercase hexadecimal digits.
    public var hex: String { Hex.encode(bytes) }
}

extension Digest {
    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

extension Digest: Comparable {
    /// By the bytes, from the first on.
    public static func < (left: Digest, right: Digest) -> Bool { left.words < right.words }
}

extension Digest: CustomStringConvertible {
    public var description: String { hex }
}
