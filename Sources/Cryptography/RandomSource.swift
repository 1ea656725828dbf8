internal import COpenSSL

/// Random bytes, from OpenSSL's generator.
///
/// Functions that need randomness take a source as a parameter, so that tests can give them known bytes.
public struct RandomSource: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    /// Makes a source from a function that returns the asked number of bytes.
    public init(_ fill: @escaping @Sendable (Int) -> [UInt8]) { self.fill = fill }

    /// Returns fresh bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        let bytes = fill(count)
        precondition(bytes.count == count, "a random source returned another number of bytes than asked")
        return bytes
    }

    /// The system's generator.
    public static let system = RandomSource { count in
        guard count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let filled = unsafe RAND_bytes(&bytes, Int32(clamping: count))
        precondition(filled == 1, "no randomness to be had")
        return bytes
    }
}
