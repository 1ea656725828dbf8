internal import Cryptography

/// A manifest of a bag, read in the one form that we write.
///
/// ```
/// 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  data/bundle.json
/// ```
struct Manifest: Sendable {
    let digests: [String: Digest]

    /// Reads the lines, which are sorted by path, each path once, each line with its end.
    init(_ bytes: [UInt8], name: String) throws {
        var digests = [String: Digest]()
        var last: [UInt8] = []
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true, !lines.isEmpty else {
            throw EvidenceError(.bundleFormat, "\(name) is empty or its last line does not end")
        }
        for (offset, line) in lines.enumerated() {
            let path = Array(line.dropFirst(Self.prefixCount))
            guard line.count > Self.prefixCount, line.dropFirst(Self.digitCount).prefix(2).elementsEqual("  ".utf8),
                let digest = Digest(hex: String(decoding: line.prefix(Self.digitCount), as: UTF8.self)),
                BundlePath.refusal(of: path) == nil, last.lexicographicallyPrecedes(path)
            else {
                throw EvidenceError(.bundleFormat, "line \(offset + 1) of \(name) is not a digest and a plain path, in order")
            }
            digests[String(decoding: path, as: UTF8.self)] = digest
            last = path
        }
        self.digests = digests
    }

    private static let digitCount = 2 * Digest.byteCount
    private static let prefixCount = digitCount + 2
}
