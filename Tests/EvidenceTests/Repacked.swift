import Cryptography
import Evidence
import Testing

/// A bundle taken apart, changed, and put together again by somebody who knows the format well.
struct Repacked {
    var folder: String
    /// The files by their paths below the folder.
    var files: [String: [UInt8]]

    init(_ bundle: [UInt8]) throws {
        let reader = try ZipReader(RandomAccessBytes(bundle))
        folder = String(try #require(reader.entries.first).name.prefix { $0 != "/" })
        files = [:]
        for entry in reader.entries {
            files[String(entry.name.dropFirst(folder.count + 1))] = try reader.bytes(of: entry, limit: 1 << 24)
        }
    }

    /// How far the changes are covered up.
    enum Care {
        /// The archive is well formed, and nothing more.
        case archive
        /// The manifest is right.
        case manifest
        /// The list of tag files is right too.
        case tagManifest
    }

    /// The archive, with the lists made anew as far as asked, and sealed anew when a key is given.
    func bytes(_ care: Care = .archive, sealedBy key: SigningKey? = nil, namespace: String = "colophon-evidence-bundle") throws
        -> [UInt8]
    {
        var files = files
        if care != .archive {
            files["manifest-sha256.txt"] = Self.manifest(files.filter { $0.key.hasPrefix("data/") })
        }
        if care == .tagManifest {
            files["tagmanifest-sha256.txt"] = Self.manifest(
                files.filter { !$0.key.contains("/") && $0.key != "tagmanifest-sha256.txt" })
        }
        if let key {
            files["seal/tagmanifest-sha256.txt.sig"] = Array(
                SSHSignature(of: files["tagmanifest-sha256.txt"] ?? [], by: key, namespace: namespace).armored.utf8)
        }
        return try Self.archive(files.map { (folder + "/" + $0.key, $0.value) })
    }

    static func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var zip = [UInt8]()
        var writer = ZipWriter { zip += $0 }
        let sorted = files.sorted { left, right in
            let (first, second) = (left.0.hasSuffix("/READ-ME-FIRST.txt"), right.0.hasSuffix("/READ-ME-FIRST.txt"))
            return first != second ? first : left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
        }
        for (name, content) in sorted { try writer.add(name, MeasuredSource(ByteSource(content))) }
        try writer.finish()
        return zip
    }

    static func manifest(_ files: [String: [UInt8]]) -> [UInt8] {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\(SHA256.hash($0.value).hex)  \($0.key)\n" }
        return Array(lines.joined().utf8)
    }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    mutating func replace(_ path: String, _ change: (String) -> String) throws {
        let before = text(path)
        let after = change(before)
        try #require(before != after, "\(path) was not changed")
        files[path] = Array(after.utf8)
    }
}
