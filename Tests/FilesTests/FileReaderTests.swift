import Files
import Glibc
import Testing

@Suite struct FileReaderTests {
    /// Reads a file chunk by chunk, doing something after each.
    private func read(_ path: RawPath, chunk: Int = 4, meanwhile: (Int) throws -> Void = { _ in }) throws -> [UInt8] {
        var reader = try FileReader(path)
        var buffer = [UInt8](repeating: 0, count: chunk)
        var content = [UInt8]()
        var turn = 0
        while true {
            let count = try reader.read(into: &buffer)
            if count == 0 { break }
            content += buffer[..<count]
            try meanwhile(turn)
            turn += 1
        }
        try reader.confirmUnchanged()
        return content
    }

    private func code(_ body: () throws -> Void) -> FilesError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FilesError)?.code
        }
    }

    @Test(arguments: 0...12) func `every size is read to its end`(size: Int) throws {
        let folder = try TestFolder()
        let content = (0..<size).map { UInt8($0) }
        let path = try folder.file("file", content)
        for chunk in 1...13 { #expect(try read(path, chunk: chunk) == content) }
    }

    @Test func `nothing but a regular file is opened`() throws {
        let folder = try TestFolder()
        try folder.file("file", [1])
        folder.link("link", to: "file")
        folder.link("loop", to: "loop")
        folder.fifo("pipe")
        folder.socket("socket")
        try folder.folder("folder")
        #expect(code { _ = try FileReader(folder["link"]) } == .symbolicLink)
        #expect(code { _ = try FileReader(folder["loop"]) } == .symbolicLink)
        #expect(code { _ = try FileReader(folder["pipe"]) } == .notARegularFile)
        #expect(code { _ = try FileReader(folder["socket"]) } == .notARegularFile)
        #expect(code { _ = try FileReader(folder["folder"]) } == .directory)
        #expect(code { _ = try FileReader(folder["nothing"]) } == .notFound)
        #expect(code { _ = try FileReader(folder["file/below"]) } == .notADirectory)
        #expect(code { _ = try FileReader(.empty) } == .invalidPath)
        #expect(code { _ = try FileReader(#require("/dev/null".path)) } == .notARegularFile)
        #expect(try FileReader.contents(of: folder["link"], limit: 10, followsLink: true) == [1])
        for name in ["link", "pipe", "socket", "folder", "nothing"] {
            #expect(code { _ = try FoundFile(folder[name]) } != nil)
        }
    }

    @Test func `a file that grows, shrinks or is rewritten while it is read is refused`() throws {
        let folder = try TestFolder()
        let content: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
        let changes: [(String, (RawPath) throws -> Void)] = [
            ("grows", { path in overwrite(path, content + [11], truncates: false) }),
            ("shrinks", { path in overwrite(path, [1], truncates: true) }),
            ("is rewritten in place", { path in overwrite(path, [9, 2, 3, 4, 5, 6, 7, 8, 9, 10], truncates: false) }),
            ("is rewritten with the same bytes", { path in overwrite(path, content, truncates: false) }),
            ("is replaced", { path in try AtomicFile.write(content, to: path, existing: .replace) }),
            ("is removed", { path in _ = unsafe path.withBytes { unsafe unlink($0) } }),
        ]
        for (name, change) in changes {
            let path = try folder.file("file", content)
            let found = code { _ = try read(path) { turn in if turn == 0 { try change(path) } } }
            #expect(found == .changedWhileRead, "\(name)")
        }
    }

    @Test func `a change after the last byte and before the confirmation is noticed`() throws {
        let folder = try TestFolder()
        let path = try folder.file("file", [1, 2, 3])
        #expect(
            code { _ = try read(path, chunk: 100) { _ in overwrite(path, [1, 2, 3, 4], truncates: false) } } == .changedWhileRead)
    }

    @Test func `a file that grows faster than it is read comes to an end`() throws {
        let folder = try TestFolder()
        let path = try folder.file("file", [1, 2, 3, 4])
        var content: [UInt8] = [1, 2, 3, 4]
        let found = code {
            _ = try read(path) { _ in
                content += [5, 6, 7, 8, 9]
                overwrite(path, content, truncates: false)
            }
        }
        #expect(found == .changedWhileRead)
        #expect(content.count < 20)
    }

    @Test func `a file is confirmed only when all of it was read`() throws {
        let folder = try TestFolder()
        var reader = try FileReader(try folder.file("file", [1, 2, 3]))
        var buffer = [UInt8](repeating: 0, count: 2)
        _ = try reader.read(into: &buffer)
        #expect(throws: FilesError.self) { try reader.confirmUnchanged() }
    }

    @Test func `a whole file is read up to a limit and not beyond`() throws {
        let folder = try TestFolder()
        let path = try folder.file("file", [1, 2, 3])
        #expect(try FileReader.contents(of: path, limit: 3) == [1, 2, 3])
        #expect(code { _ = try FileReader.contents(of: path, limit: 2) } == .tooLarge)
        #expect(try FileReader.contents(of: folder.file("empty"), limit: 0) == [])
        #expect(try PipeReader.contents(of: path, limit: 3) == [1, 2, 3])
        #expect(code { _ = try PipeReader.contents(of: path, limit: 2) } == .tooLarge)
        #expect(code { _ = try PipeReader.contents(of: folder.path, limit: 2) } == .directory)
    }

    @Test func `a short text comes through a pipe`() throws {
        let folder = try TestFolder()
        folder.fifo("pipe")
        // Each side waits for the other to open, so the writer is a process of its own.
        _ = unsafe system("printf secret > \(folder["pipe"].display) &")
        #expect(try PipeReader.contents(of: folder["pipe"], limit: 10) == Array("secret".utf8))
    }

    @Test func `an error names the file, escaped`() throws {
        let folder = try TestFolder()
        let error = #expect(throws: FilesError.self) { try FileReader.contents(of: folder["no\u{1B}thing"], limit: 1) }
        #expect(error?.reason.hasSuffix(#"/no\u{1B}thing: no such file or directory"#) == true)
        #expect(error?.errorDescription == error?.reason)
    }
}

/// Writes into a file that is there, as an editor would that does not care.
private func overwrite(_ path: RawPath, _ content: [UInt8], truncates: Bool) {
    let number = unsafe path.withBytes { unsafe open($0, O_WRONLY | (truncates ? O_TRUNC : 0)) }
    overwrite(descriptor: number, content)
    close(number)
}

private func overwrite(descriptor: Int32, _ content: [UInt8]) {
    let written = unsafe content.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    #expect(written == content.count)
}
