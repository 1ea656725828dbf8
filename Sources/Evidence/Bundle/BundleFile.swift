internal import Cryptography

/// One file of a bundle, by its path below the folder at the top.
struct BundleFile: Sendable {
    let path: String
    let content: MeasuredSource

    init(_ path: String, _ content: MeasuredSource) {
        self.path = path
        self.content = content
    }

    init(_ path: String, bytes: [UInt8]) throws {
        self.init(path, try MeasuredSource(ByteSource(bytes)))
    }

    init(_ path: String, text: String) throws {
        try self.init(path, bytes: Array(text.utf8))
    }
}

extension [BundleFile] {
    /// In the order in which they stand in the archive: by the bytes of their paths, with the one to be read first in front.
    func inArchiveOrder() -> [BundleFile] { sorted { Self.precedes($0.path, $1.path) } }

    static func precedes(_ left: String, _ right: String) -> Bool {
        if left == BundleNames.readMe || right == BundleNames.readMe { return left == BundleNames.readMe && right != left }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The lines of a BagIt manifest (RFC 8493, section 2.1.3), which `sha256sum -c` reads too.
    var manifest: String {
        sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { "\($0.content.sha256.hex)  \($0.path)\n" }.joined()
    }
}
