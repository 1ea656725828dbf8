import Cryptography
import Foundation
import GRDB
import LedgerStore
import Testing

@Suite final class `A machine remembers` {
    private let folder: URL
    private var path: String { folder.appending(path: "state.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "colophon-state-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test func `places are kept for each ledger, in the bytes of their paths`() throws {
        let place = StoredPlace(handle: "harbour", path: [0x2F, 0xFF, 0x0A], includesHidden: true, excludes: ["a\nb", "*.tmp"])
        let store = try StateStore(path: path)
        try store.record([place], of: "one")
        try store.record([StoredPlace(handle: "harbour", path: [0x2F], includesHidden: false, excludes: [])], of: "two")
        store.close()
        let again = try StateStore(path: path)
        defer { again.close() }
        #expect(try again.places(of: "one") == [place])
        #expect(try again.places(of: "two").map(\.path) == [[0x2F]])
        #expect(try again.places(of: "three").isEmpty)
        try again.record([StoredPlace(handle: "harbour", path: [0x2F, 0x61], includesHidden: false, excludes: [])], of: "one")
        #expect(try again.places(of: "one").map(\.path) == [[0x2F, 0x61]])
    }

    @Test func `a state of a file is kept with its digest, whatever numbers the system gives it`() throws {
        let files = [0, 1, UInt64(Int64.max), UInt64.max].map { number in
            SeenFile(
                key: SeenFile.Key(device: number, inode: number),
                state: SeenFile.State(
                    size: 3, modified: .min, changed: .max, sha256: SHA256.hash([UInt8(truncatingIfNeeded: number)])))
        }
        let store = try StateStore(path: path)
        defer { store.close() }
        try store.remember(files)
        #expect(try store.seenFiles() == Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.state) }))
    }

    @Test func `a request waits until it is forgotten`() throws {
        let store = try StateStore(path: path)
        defer { store.close() }
        try store.keep(request: [1, 2], imprint: [3], nonce: [4])
        #expect(try store.request(imprint: [3], nonce: [4]) == [1, 2])
        #expect(try store.request(imprint: [3], nonce: [5]) == nil)
        try store.forgetRequest(imprint: [3], nonce: [4])
        #expect(try store.request(imprint: [3], nonce: [4]) == nil)
    }

    @Test func `an empty file is made into a memory, and another database is not`() throws {
        try Data().write(to: URL(filePath: path))
        try StateStore(path: path).close()
        let other = folder.appending(path: "other.sqlite").path
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE notes (text TEXT)") }
        try queue.close()
        #expect(throws: LedgerStoreError.self) { try StateStore(path: other) }
        try Data("no database at all, whatever its name".utf8).write(to: URL(filePath: other))
        #expect(throws: LedgerStoreError.self) { try StateStore(path: other) }
    }

    @Test func `a memory of a newer version is left alone`() throws {
        try StateStore(path: path).close()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 9") }
        try queue.close()
        #expect(throws: LedgerStoreError.self) { try StateStore(path: path) }
    }
}
