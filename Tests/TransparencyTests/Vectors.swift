import Foundation

/// The published test vectors, which `COLOPHON_VECTORS` names. Without it the tests that need them are skipped by name.
enum Vectors {
    static let folder = ProcessInfo.processInfo.environment["COLOPHON_VECTORS"].map {
        URL(filePath: $0, directoryHint: .isDirectory)
    }

    static var arePresent: Bool { folder != nil }

    /// The paths of the files below a folder that have this extension, sorted.
    static func paths(below path: String, extension ending: String) -> [String] {
        guard let folder else { return [] }
        let names = FileManager.default.enumerator(atPath: folder.appending(path: path).path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix("." + ending) }.sorted().map { path + "/" + $0 }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: folder.appending(path: path)))
    }
}
