import Cryptography
import Files
import Provenance
import Transparency

/// The newest checkpoint that this machine has seen of each ledger, kept outside the ledger.
///
/// It is what exposes a file that was rolled back, cut short, or replaced: none of these can be seen from the file alone.
struct PinStore {
    let folder: RawPath

    init(_ workplace: Workplace) { folder = workplace.state.appending("pins") }

    /// What is remembered of a ledger: its genesis, and the note of its newest checkpoint.
    struct Pin {
        let genesis: Digest
        let note: [UInt8]
    }

    private static let byteCountLimit = 64 * 1024

    /// The genesis that a path had when it was last seen.
    func genesis(at path: RawPath) throws -> Digest? {
        guard let bytes = try contents(pathFile(path)) else { return nil }
        return String(validating: bytes, as: UTF8.self).flatMap { Digest(hex: $0.prefix(2 * Digest.byteCount)) }
    }

    /// The note of the newest checkpoint seen of the ledger with this genesis.
    func note(of genesis: Digest) throws -> [UInt8]? { try contents(noteFile(genesis)) }

    /// Remembers a checkpoint, and which ledger stands at the path.
    ///
    /// Two commands that append one after the other may come here in the other order: the larger size stays.
    func write(note: [UInt8], genesis: Digest, path: RawPath) throws {
        try PrivateFolder.create(folder)
        let lock = try FileLock(folder.appending("lock"), waitingFor: .seconds(5))
        let written = Result { try replaceSmaller(by: note, of: genesis) }
        _ = consume lock
        try written.get()
        let line = Array("\(genesis.hex)\n".utf8)
        if try contents(pathFile(path)) != line {
            try AtomicFile.write(line, to: pathFile(path), mode: 0o600, existing: .replace)
        }
    }

    private func replaceSmaller(by note: [UInt8], of genesis: Digest) throws {
        let size = try SignedCheckpoint(bytes: note).checkpoint.size
        let known = try self.note(of: genesis).flatMap { try? SignedCheckpoint(bytes: $0).checkpoint.size } ?? 0
        if known < size { try AtomicFile.write(note, to: noteFile(genesis), mode: 0o600, existing: .replace) }
    }

    private func noteFile(_ genesis: Digest) -> RawPath { folder.appending(genesis.hex + ".checkpoint") }

    private func pathFile(_ path: RawPath) -> RawPath {
        folder.appending(SHA256.hash(path.bytes).hex + ".path")
    }

    /// How often a file may be replaced while it is read, before somebody is told.
    private static let attemptCount = 200

    /// The bytes of a file, which other commands replace as a whole: when that happens in the middle of reading, it is read again.
    private func contents(_ file: RawPath) throws -> [UInt8]? {
        var attempt = 1
        while true {
            let read = Result { () throws(FilesError) in try FileReader.contents(of: file, limit: Self.byteCountLimit) }
            switch read {
            case .success(let bytes): return bytes
            case .failure(let error):
                if error.code == .notFound { return nil }
                guard error.code == .changedWhileRead, attempt < Self.attemptCount else { throw error }
                attempt += 1
            }
        }
    }
}
