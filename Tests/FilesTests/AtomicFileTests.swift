import Glibc
import Testing

@testable import Files

@Suite struct AtomicFileTests {
    private func code(_ body: () throws -> Void) -> FilesError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FilesError)?.code
        }
    }

    @Test func `a file appears whole, and only when it is committed`() throws {
        let folder = try TestFolder()
        var file = try StreamingAtomicFile(folder["out"])
        let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        for start in stride(from: 0, to: content.count, by: 7_777) {
            try file.write(Array(content[start..<min(start + 7_777, content.count)]))
            #expect(code { _ = try FileReader(folder["out"]) } == .notFound)
        }
        #expect(file.byteCount == content.count)
        try file.commit()
        #expect(try FileReader.contents(of: folder["out"], limit: content.count) == content)
        #expect(try folder.names() == ["out"])
    }

    @Test func `what is not committed leaves nothing behind`() throws {
        let folder = try TestFolder()
        try folder.file("out", [1])
        do {
            var file = try StreamingAtomicFile(folder["out"], existing: .replace)
            try file.write([UInt8](repeating: 2, count: 100_000))
        }
        #expect(try folder.names() == ["out"])
        #expect(try FileReader.contents(of: folder["out"], limit: 1) == [1])
    }

    @Test func `a name that is taken is refused, also when it is taken meanwhile`() throws {
        let folder = try TestFolder()
        try folder.file("taken", [1])
        #expect(code { try AtomicFile.write([2], to: folder["taken"]) } == .alreadyExists)
        var file = try StreamingAtomicFile(folder["later"])
        try file.write([2])
        try folder.file("later", [1])
        do {
            try file.commit()
            Issue.record("the file was written over")
        } catch {
            #expect(error.code == .alreadyExists)
        }
        #expect(try FileReader.contents(of: folder["later"], limit: 1) == [1])
        #expect(try folder.names() == ["later", "taken"])
    }

    @Test func `a regular file is replaced when that is asked for`() throws {
        let folder = try TestFolder()
        try folder.file("out", [1])
        try AtomicFile.write([2, 3], to: folder["out"], existing: .replace)
        #expect(try FileReader.contents(of: folder["out"], limit: 2) == [2, 3])
    }

    @Test(arguments: [StreamingAtomicFile.Existing.replace, .refuse])
    func `links, folders, pipes and devices are never written over`(existing: StreamingAtomicFile.Existing) throws {
        let folder = try TestFolder()
        try folder.file("target", [1])
        folder.link("link", to: "target")
        folder.link("broken", to: "nothing")
        try folder.folder("folder")
        folder.fifo("pipe")
        #expect(code { try AtomicFile.write([2], to: folder["link"], existing: existing) } == .symbolicLink)
        #expect(code { try AtomicFile.write([2], to: folder["broken"], existing: existing) } == .symbolicLink)
        #expect(code { try AtomicFile.write([2], to: folder["folder"], existing: existing) } == .directory)
        #expect(code { try AtomicFile.write([2], to: folder["pipe"], existing: existing) } == .notARegularFile)
        #expect(try FileReader.contents(of: folder["target"], limit: 1) == [1])
        #expect(code { try AtomicFile.write([2], to: folder["none/out"], existing: existing) } == .notFound)
        #expect(code { try AtomicFile.write([2], to: folder["target/out"], existing: existing) } == .notADirectory)
        #expect(code { try AtomicFile.write([2], to: .empty, existing: existing) } == .invalidPath)
        #expect(try folder.names() == ["broken", "link", "pipe", "target"])
    }

    @Test func `a secret is for its owner alone`() throws {
        let folder = try TestFolder()
        try AtomicFile.write([1], to: folder["secret"], mode: 0o600)
        let secret = try FilePermissions(of: folder["secret"])
        #expect(secret.octal == "0600")
        #expect(secret.isOwn)
        #expect(!secret.isOpenToOthers)
        for mode: mode_t in [0o640, 0o604, 0o620, 0o602, 0o666] {
            folder.mode("secret", mode)
            #expect(try FilePermissions(of: folder["secret"]).isOpenToOthers)
        }
        folder.mode("secret", 0o711)
        #expect(try !FilePermissions(of: folder["secret"]).isOpenToOthers)
        #expect(code { _ = try FilePermissions(of: folder["none"]) } == .notFound)
    }

    @Test func `folders are made for one user, with those above them`() throws {
        let folder = try TestFolder()
        try PrivateFolder.create(folder["a/b/c"])
        try PrivateFolder.create(folder["a/b/c"])
        #expect(try FilePermissions(of: folder["a/b"]).octal == "0700")
        try folder.file("file")
        #expect(code { try PrivateFolder.create(folder["file"]) } == .notADirectory)
        #expect(code { try PrivateFolder.create(folder["file/below"]) } == .notADirectory)
        folder.link("link", to: "a")
        try PrivateFolder.create(folder["link"])
    }

    @Test func `a full disk is told from other failures`() {
        for number in [ENOSPC, EDQUOT] {
            let error = SystemError(number).error("write", .empty)
            #expect(error.code == .noSpace)
            #expect(error.hint != nil)
        }
        #expect(code { try DiskSpace.require(.max, at: #require("/tmp".path)) } == .noSpace)
        #expect(code { try DiskSpace.require(1, at: #require("/tmp".path)) } == nil)
        #expect(code { try DiskSpace.require(.max, at: #require("/nowhere".path)) } == nil)
    }
}
