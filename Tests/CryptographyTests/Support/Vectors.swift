import Foundation

/// Published vectors that are not part of the project: in the folder that `COLOPHON_VECTORS` names.
enum Vectors {
    static let folder = ProcessInfo.processInfo.environment["COLOPHON_VECTORS"].map { URL(filePath: $0) }
    static var areAvailable: Bool { folder != nil }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return try [UInt8](Data(contentsOf: folder.appending(path: path)))
    }
}
