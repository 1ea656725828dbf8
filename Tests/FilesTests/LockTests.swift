import Foundation
import Testing

@testable import Files

@Suite struct LockTests {
    /// A Python program that runs until its input is closed, and has said "ready" before this returns.
    private struct Child: ~Copyable {
        let process = Process()
        private let input = Pipe()
        private let output = Pipe()

        static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/root/.pyenv/shims/python3"].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }

        init(_ program: String, _ arguments: [String]) throws {
            process.executableURL = URL(filePath: try #require(Self.python))
            process.arguments = ["-c", program + "\nprint('ready', flush=True)\nimport sys; sys.stdin.read()"] + arguments
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            _ = try output.fileHandleForReading.read(upToCount: 5)
        }

        deinit {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
    }

    @Test(.enabled(if: Child.python != nil, "needs Python 3"))
    func `the holder of a lock is named`() throws {
        let folder = try TestFolder()
        let path = try folder.file("file", [1, 2, 3])
        let child = try Child(
            "import fcntl, sys; f = open(sys.argv[1], 'r+'); fcntl.lockf(f, fcntl.LOCK_EX, 1, 120)", [path.display])
        let holder = LockHolder.find(in: path, offset: 100, length: 30)
        #expect(holder?.processID == child.process.processIdentifier)
        #expect(holder?.command?.hasPrefix("python") == true)
        #expect(holder.map { "\($0)".contains("(process \($0.processID))") } == true)
        #expect(LockHolder.find(in: path, offset: 0, length: 120) == nil)
        #expect(LockHolder.find(in: path, offset: 121, length: 100) == nil)
        #expect(LockHolder.find(in: folder["none"], offset: 0, length: 1) == nil)
    }

    @Test(.enabled(if: Child.python != nil, "needs Python 3"), arguments: ["wal", "delete"])
    func `who writes to a database is named`(mode: String) throws {
        let folder = try TestFolder()
        let program = """
            import sqlite3, sys
            c = sqlite3.connect(sys.argv[1], isolation_level=None)
            c.execute('pragma journal_mode=\(mode)'); c.execute('create table t(x)')
            c.execute('begin immediate'); c.execute('insert into t values(1)')
            """
        let child = try Child(program, [folder["db"].display])
        #expect(LockHolder.ofDatabase(folder["db"])?.processID == child.process.processIdentifier)
    }

    @Test func `nobody holds a database that is not there`() throws {
        let folder = try TestFolder()
        #expect(LockHolder.ofDatabase(folder["none"]) == nil)
    }

    @Test func `a lock shuts out the next one, says who has it, and ends with its holder`() throws {
        let folder = try TestFolder()
        func hold() throws {
            let lock = try FileLock(folder["lock"])
            let error = #expect(throws: FilesError.self) { _ = try FileLock(folder["lock"]) }
            #expect(error?.code == .locked)
            #expect(error?.reason.contains("(process \(ProcessInfo.processInfo.processIdentifier))") == true)
            _ = lock
        }
        try hold()
        _ = try FileLock(folder["lock"])
        folder.link("link", to: "lock")
        let error = #expect(throws: FilesError.self) { _ = try FileLock(folder["link"]) }
        #expect(error?.code == .symbolicLink)
    }
}
