import Files
import Foundation
import Testing

/// An empty folder for one test, which is removed when the test is done.
final class ScanFolder: Sendable {
    let path: RawPath

    init() throws {
        path = try #require(RawPath("/tmp/colophon-scan-\(UUID().uuidString)"))
        try PrivateFolder.create(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path.display) }

    subscript(name: String) -> RawPath { path.appending(RawPath(name) ?? .empty) }

    @discardableResult func file(_ name: String, _ content: [UInt8]) throws -> RawPath { try file(Array(name.utf8), content) }

    @discardableResult func file(_ name: [UInt8], _ content: [UInt8]) throws -> RawPath {
        let path = path.appending(try #require(RawPath(name)))
        try PrivateFolder.create(path.parent)
        // Without waiting for the disk, where the name allows it.
        if let text = path.text {
            try #require(FileManager.default.createFile(atPath: text, contents: Data(content)))
        } else {
            try AtomicFile.write(content, to: path)
        }
        return path
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[name].display, withDestinationPath: target)
    }
}
