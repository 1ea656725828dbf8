import Testing

@testable import Files

@Suite struct RawPathTests {
    @Test(
        arguments: [
            ("a", "a", ""), ("a/b", "b", "a"), ("/a", "a", "/"), ("/", "", "/"), ("a/", "a", ""), ("a//b", "b", "a"),
            ("/a/b/", "b", "/a"),
            ("", "", ""), ("//", "", "/"), ("a/b/c", "c", "a/b"), ("..", "..", ""), ("//a", "a", "/"),
        ] as [(String, String, String)])
    func `a path has a name and a place`(path: String, name: String, parent: String) throws {
        let path = try #require(RawPath(path))
        #expect(path.lastComponent.text == name)
        #expect(path.parent.text == parent)
    }

    @Test func `paths are joined with one separator`() throws {
        let folder = try #require("a".path)
        let name = try #require("b".path)
        #expect(folder.appending(name).text == "a/b")
        #expect(try #require("a/".path).appending(name).text == "a/b")
        #expect(try #require("/".path).appending(name).text == "/b")
        #expect(RawPath.empty.appending(name).text == "b")
    }

    @Test(
        arguments: [
            ("/a/b", "/a", "b"), ("/a/b/c", "/a", "b/c"), ("/a", "/", "a"), ("/a/b", "/a/", "b"), ("/ab", "/a", nil),
            ("/a", "/a", nil),
            ("/a/", "/a", nil), ("/b/a", "/a", nil),
        ] as [(String, String, String?)])
    func `a path is seen from a folder above it`(path: String, folder: String, expected: String?) throws {
        #expect(try #require(path.path).relative(to: #require(folder.path))?.text == expected)
    }

    @Test func `a zero byte is refused`() {
        #expect(RawPath([0x61, 0]) == nil)
        #expect(RawPath("a\0b") == nil)
    }

    @Test func `bytes that are not UTF-8 are kept, shown escaped, and are no text`() throws {
        let path = try #require(RawPath([0x61, 0xFF]))
        #expect(path.text == nil)
        #expect(path.display == #"a\xFF"#)
        #expect(path.bytes == [0x61, 0xFF])
    }

    @Test func `paths that look alike are not the same`() throws {
        #expect(try #require("e\u{301}".path) != #require("\u{E9}".path))
    }

    @Test func `paths are ordered by their bytes`() throws {
        let paths = try ["B", "a", "a.txt", "a/b", "é", ""].map { try #require($0.path) }
        #expect(paths.sorted().map(\.display) == [".", "B", "a", "a.txt", "a/b", "é"])
    }

    @Test func `an argument that Swift repaired is found again byte for byte`() throws {
        let raw: [[UInt8]] = [Array("colophon".utf8), [0x61, 0xFF], Array("--out=".utf8) + [0xFE]]
        #expect(try RawArguments.path("plain", among: raw).text == "plain")
        #expect(try RawArguments.path("a\u{FFFD}", among: raw).bytes == [0x61, 0xFF])
        #expect(try RawArguments.path("\u{FFFD}", among: raw).bytes == [0xFE])
        // A name that truly holds the replacement character stands for itself.
        #expect(try RawArguments.path("z\u{FFFD}", among: raw).text == "z\u{FFFD}")
        let alike = #expect(throws: FilesError.self) { try RawArguments.path("\u{FFFD}", among: [[0xFE], [0xFF]]) }
        #expect(alike?.code == .invalidPath)
    }

    @Test func `folders follow the environment and nothing else`() throws {
        let plain = try UserFolders(environment: ["HOME": "/home/ada"])
        #expect(plain.data.text == "/home/ada/.local/share")
        #expect(plain.configuration.text == "/home/ada/.config")
        #expect(plain.state.text == "/home/ada/.local/state")
        #expect(plain.temporary.text == "/var/tmp")
        let set = try UserFolders(environment: [
            "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s", "TMPDIR": "/t",
        ])
        #expect([set.data, set.configuration, set.state, set.temporary].map(\.text) == ["/d", "/c", "/s", "/t"])
        // The specification says that relative paths are to be ignored.
        #expect(try UserFolders(environment: ["HOME": "/h", "XDG_DATA_HOME": "relative"]).data.text == "/h/.local/share")
        #expect(throws: FilesError.self) { try UserFolders(environment: [:]) }
        #expect(throws: FilesError.self) { try UserFolders(environment: ["HOME": ""]) }
    }
}
