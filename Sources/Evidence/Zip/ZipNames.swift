/// The names seen so far, as the least careful file system would see them.
///
/// Names are plain ASCII, so Unicode forms cannot differ; case and trailing dots can.
struct ZipNames {
    private var files = Set<String>()
    private var folders = Set<String>()

    /// Adds a name, or refuses it when it is another one in disguise.
    mutating func insert(_ name: String) throws {
        let folded = Self.folded(name)
        guard files.insert(folded).inserted else {
            throw EvidenceError(.zipDuplicate, "the name \(name) stands twice in the archive")
        }
        guard !folders.contains(folded) else {
            throw EvidenceError(.zipDuplicate, "the name \(name) is a file and a folder")
        }
        var folder = folded[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            guard !files.contains(String(folder)) else {
                throw EvidenceError(.zipDuplicate, "the name \(folder) is a file and a folder")
            }
            guard folders.insert(String(folder)).inserted else { break }
        }
    }

    private static func folded(_ name: String) -> String { name.lowercased() }
}
