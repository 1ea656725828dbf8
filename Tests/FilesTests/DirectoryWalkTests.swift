import Files
import Glibc
import Testing

@Suite struct DirectoryWalkTests {
    /// What a walk says, one line for each event.
    private func events(_ root: RawPath, _ options: WalkOptions = WalkOptions()) throws -> [String] {
        var walk = try DirectoryWalk(root, options: options)
        var events = [String]()
        while let event = walk.next() {
            switch event {
            case .file(let file): events.append(file.path.display)
            case .skipped(let path, let reason): events.append("\(path.display): \(reason.rawValue)")
            case .failed(let path, let error): events.append("\(path.display): \(error.code)")
            }
        }
        return events
    }

    @Test func `paths come in the order of their bytes`() throws {
        let folder = try TestFolder()
        let names = ["a/b", "a.txt", "a", "a-b", "b", "B", "z/y/x", "z/y.x", "z y", "ä", "日本", "10", "9", "ab/c", "a/b2"]
        for name in names where name != "a" { try folder.file(name) }
        let sorted = names.filter { $0 != "a" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(try events(folder.path) == sorted)
    }

    @Test func `names are kept byte for byte`() throws {
        let folder = try TestFolder()
        let names: [[UInt8]] = [
            [0xFF, 0xFE], Array("new\nline".utf8), Array("\u{1F3B8}".utf8), [UInt8](repeating: 0x78, count: 255), [0x01],
            Array("e\u{301}".utf8),
            Array("\u{E9}".utf8), Array(" ".utf8), Array("back\\slash".utf8), Array("-rf".utf8),
        ]
        for name in names { try folder.file(name, [1]) }
        var walk = try DirectoryWalk(folder.path)
        var found = [[UInt8]]()
        while case .file(let file) = walk.next() {
            found.append(file.path.bytes)
            #expect(file.size == 1)
        }
        #expect(found == names.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `links, sockets and named pipes are named and passed over`() throws {
        let folder = try TestFolder()
        try folder.file("file")
        folder.link("loop", to: ".")
        folder.link("up", to: "..")
        folder.link("away", to: "/etc/passwd")
        folder.link("broken", to: "nothing")
        folder.fifo("pipe")
        folder.socket("socket")
        #expect(
            try events(folder.path) == [
                "away: symbolicLink", "broken: symbolicLink", "file", "loop: symbolicLink", "pipe: fifo", "socket: socket",
                "up: symbolicLink",
            ])
    }
}
