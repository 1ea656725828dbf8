import Cryptography
import Evidence
import Files
import Provenance

/// The files of works, as far as they are to be in a bundle: only the very bytes that are on record.
struct WorkFiles {
    /// Where they lie, or nil when they are not asked for.
    let folder: RawPath?

    func content(of file: FileLine) -> EvidenceContent {
        guard let folder else { return .withheld(.notRequested) }
        guard let relative = RawPath(file.path), let path = place(of: relative, in: folder) else { return .withheld(.missing) }
        guard (try? Self.digest(path)) == file.sha256 else { return .withheld(.changed) }
        return .included(
            ByteSource { consume in
                var reader = try FileReader(path)
                var buffer = [UInt8](repeating: 0, count: FileReader.bufferByteCount)
                while true {
                    let count = try reader.read(into: &buffer)
                    guard count > 0 else { break }
                    try consume(Array(buffer[..<count]))
                }
                try reader.confirmUnchanged()
            })
    }

    /// The file below the folder; or the folder's own path, when it names the file of a one-file work.
    private func place(of relative: RawPath, in folder: RawPath) -> RawPath? {
        let below = folder.appending(relative)
        if below.exists { return below }
        return folder.lastComponent == relative && folder.exists ? folder : nil
    }

    private static func digest(_ path: RawPath) throws -> Digest? {
        var digest = DigestContext(.sha256)
        var reader = try FileReader(path)
        var buffer = [UInt8](repeating: 0, count: FileReader.bufferByteCount)
        while true {
            let count = try reader.read(into: &buffer)
            guard count > 0 else { break }
            digest.update(Array(buffer[..<count]))
        }
        return Digest(digest.finish())
    }
}
