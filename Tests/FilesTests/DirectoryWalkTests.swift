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

    @Test func `hidden files, leftovers and what is excluded are passed over, with all that is in them`() throws {
        let folder = try TestFolder()
        for name in [
            ".git/config", ".DS_Store", ".draft.txt.swp", "Thumbs.db", "THUMBS.DB", "desktop.ini", "song.wav~", "#notes#",
            "~$letter.docx", "x.swp",
            "__MACOSX/a", "drafts/one.txt", "mix/a.wav", "mix/b.tmp", "swp", "~", "thumbs.db.txt",
        ] { try folder.file(name) }
        let plain = try events(folder.path, WalkOptions(excludes: [Glob("drafts"), Glob("mix/*.tmp")]))
        #expect(
            plain == [
                "#notes#: junk", ".DS_Store: junk", ".draft.txt.swp: junk", ".git: hidden", "THUMBS.DB: junk", "Thumbs.db: junk",
                "__MACOSX: junk", "desktop.ini: junk", "drafts: excluded", "mix/a.wav", "mix/b.tmp: excluded", "song.wav~: junk",
                "swp",
                "thumbs.db.txt", "x.swp: junk", "~: junk", "~$letter.docx: junk",
            ])
        let all = try events(folder.path, WalkOptions(includesHidden: true, includesJunk: true))
        #expect(all.count == 17)
        #expect(all.contains(".git/config"))
        #expect(!all.contains { $0.contains(": ") })
    }

    @Test func `folders below the limit of depth are refused by name`() throws {
        let folder = try TestFolder()
        let deep = Array(repeating: "d", count: DirectoryWalk.depthLimit)
        try folder.file((deep.dropLast() + ["f"]).joined(separator: "/"))
        try folder.folder(deep.joined(separator: "/"))
        let found = try events(folder.path)
        #expect(found.count == 2)
        #expect(found.first == deep.joined(separator: "/") + ": tooDeep")
        #expect(found.last == (deep.dropLast() + ["f"]).joined(separator: "/"))
    }

    @Test func `a folder that is swapped for a link during the walk is not entered`() throws {
        let folder = try TestFolder()
        try folder.file("a")
        try folder.file("b/secret")
        var walk = try DirectoryWalk(folder.path)
        _ = walk.next()
        _ = unsafe system("mv \(folder["b"].display) \(folder["c"].display); ln -s c \(folder["b"].display)")
        guard case .failed(let path, let error) = walk.next() else {
            Issue.record("the link was followed")
            return
        }
        #expect(path.text == "b")
        #expect(error.code == .notADirectory || error.code == .symbolicLink)
        let last = walk.next()
        #expect(last == nil)
    }

    @Test func `a folder that vanishes during the walk is named and the walk goes on`() throws {
        let folder = try TestFolder()
        for name in ["a", "b/file", "c"] { try folder.file(name) }
        var walk = try DirectoryWalk(folder.path)
        _ = walk.next()
        _ = unsafe system("rm -r \(folder["b"].display)")
        var rest = [String]()
        while let event = walk.next() { rest.append(event.path.display) }
        #expect(rest == ["b", "c"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `a folder that may not be read is named`() throws {
        let folder = try TestFolder()
        try folder.file("a/file")
        try folder.file("b")
        folder.mode("a", 0)
        #expect(try events(folder.path) == ["a: permissionDenied", "b"])
    }

    @Test func `only a folder can be walked`() throws {
        let folder = try TestFolder()
        try folder.file("file")
        folder.link("link", to: ".")
        #expect(throws: FilesError.self) { _ = try DirectoryWalk(folder["file"]) }
        #expect(throws: FilesError.self) { _ = try DirectoryWalk(folder["link"]) }
        #expect(throws: FilesError.self) { _ = try DirectoryWalk(folder["nothing"]) }
    }

    @Test func `random trees come in the order of whole paths`() throws {
        var generator = SeededGenerator(3)
        let folder = try TestFolder()
        var names = Set<[UInt8]>()
        let alphabet: [UInt8] = [0x20, 0x21, 0x2D, 0x2E, 0x30, 0x61, 0xC3, 0xFF]
        for _ in 0..<150 {
            let parts = (0..<Int.random(in: 1...3, using: &generator)).map { depth in
                [UInt8(ascii: depth == 0 ? "x" : "y")]
                    + (0..<Int.random(in: 0...9, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? 0x61
                    }
            }
            let name = Array(parts.joined(separator: [0x2F]))
            if (try? folder.file(name)) != nil { names.insert(name) }
        }
        var walk = try DirectoryWalk(folder.path, options: WalkOptions(includesHidden: true, includesJunk: true))
        var found = [[UInt8]]()
        while let event = walk.next() { found.append(event.path.bytes) }
        #expect(found == names.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
