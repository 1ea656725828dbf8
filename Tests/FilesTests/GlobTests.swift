import Files
import Testing

@Suite struct GlobTests {
    @Test(
        arguments: [
            // A pattern without a slash is about the last name.
            ("*.wav", "a.wav", true), ("*.wav", "x/y/a.wav", true), ("*.wav", "a.wav.txt", false), ("*.wav", ".wav", true),
            ("*.wav", "a.WAV", false), ("drafts", "x/drafts", true), ("drafts", "drafts/x", false), ("*", "x/y", true),
            ("a?c", "abc", true), ("a?c", "ac", false), ("a?c", "abbc", false), ("", "", false), ("a**b", "axxb", true),
            // A pattern with one is about the whole path.
            ("x/*.wav", "x/a.wav", true), ("x/*.wav", "x/y/a.wav", false), ("x/*.wav", "z/x/a.wav", false), ("x/?", "x//", false),
            ("x/**", "x/a", true), ("x/**", "x/a/b", true), ("x/**", "x", false), ("x/**", "xx/a", false), ("**", "a/b/c", true),
            ("**/a", "a", true), ("**/a", "x/a", true), ("**/a", "x/y/a", true), ("**/a", "xa", false), ("**/a", "x/xa", false),
            ("x/**/a", "x/a", true), ("x/**/a", "x/y/z/a", true), ("x/**/a", "x/ya", false), ("x/**/a", "xa", false),
            ("**/x/**", "a/x/b", true), ("**/x/**", "x/b", true), ("**/x/**", "a/x", false), ("x/a**b", "x/a/b", false),
            ("x/**b", "x/ab", true), ("x/**b", "x/a/b", false), ("**/**/a", "a", true), ("x/*", "x/", true),
            // Sets.
            ("[abc]", "b", true), ("[abc]", "d", false), ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false),
            ("[^a-c]x", "dx", true),
            ("[]]", "]", true), ("[!]]", "]", false), ("[!]]", "a", true), ("[a-]", "-", true), ("[-a]", "-", true),
            ("[a\\]b]", "]", true),
            ("x/[!a]b", "x//b", false), ("[[]", "[", true), ("[\\\\]", "\\", true), ("[*?]", "x", false), ("[*?]", "?", true),
            // Characters of several bytes are one.
            ("?", "é", true), ("??", "é", false), ("?", "\u{1F3B8}", true), ("[!a]", "é", true), ("[!a][!a]", "é", false),
            ("é?", "éé", true),
            ("?.png", "日.png", true),
            // A backslash takes the meaning away.
            ("\\*", "*", true), ("\\*", "a", false), ("\\?", "a", false), ("a\\b", "ab", true), ("\\[a]", "[a]", true),
            ("{a,b}", "a", false), ("{a,b}", "{a,b}", true), ("a]", "a]", true),
        ] as [(String, String, Bool)])
    func `a pattern names what it says and nothing else`(pattern: String, path: String, expected: Bool) throws {
        guard !pattern.isEmpty else {
            #expect(throws: FilesError.self) { try Glob(pattern) }
            return
        }
        #expect(try Glob(pattern).matches(#require(RawPath(path))) == expected)
    }

    @Test(arguments: [
        "", "[", "[a", "[]", "[!]", "[b-a]", "a\\", "[a\\", "[é]", "[a/b]", "[a-\\", "a\0b", String(repeating: "a", count: 4097),
    ])
    func `a malformed pattern is refused`(pattern: String) {
        let error = #expect(throws: FilesError.self) { try Glob(pattern) }
        #expect(error?.code == .invalidPattern)
        #expect(error?.reason.contains("malformed") == true)
    }

    @Test func `names that are not UTF-8 match stars and their own bytes`() throws {
        let path = try #require(RawPath([0xFF, 0x2E, 0x77]))
        #expect(try Glob("*.w").matches(path))
        #expect(try Glob("?.w").matches(path))
        #expect(try !Glob("??.w").matches(path))
    }

    /// Says slowly and plainly what a pattern of `a`, `b`, `/`, `?` and stars means for a whole path.
    private func slowMatch(_ pattern: ArraySlice<Character>, _ path: ArraySlice<Character>, isAtStart: Bool = true) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        let rest = pattern.dropFirst()
        if first == "*" {
            let stars = pattern.prefix { $0 == "*" }
            let after = pattern.dropFirst(stars.count)
            if isAtStart, stars.count == 2, after.isEmpty { return true }
            if isAtStart, stars.count == 2, after.first == "/" {
                if slowMatch(after.dropFirst(), path) { return true }
                return path.indices.contains { path[$0] == "/" && slowMatch(after.dropFirst(), path[path.index(after: $0)...]) }
            }
            let reach = path.prefix { $0 != "/" }.count
            return (0...reach).contains { slowMatch(after, path.dropFirst($0), isAtStart: false) }
        }
        guard let next = path.first else { return false }
        return (first == "?" ? next != "/" : first == next) && slowMatch(rest, path.dropFirst(), isAtStart: first == "/")
    }

    private func texts(_ alphabet: [Character], upTo length: Int) -> [String] {
        var all = [""]
        var last = [""]
        for _ in 0..<length {
            last = last.flatMap { text in alphabet.map { text + String($0) } }
            all += last
        }
        return all
    }

    @Test func `every small pattern agrees with a plain definition on every small path`() throws {
        let paths = texts(["a", "b", "/"], upTo: 4).compactMap { path in RawPath(path).map { (path, $0) } }
        for pattern in texts(["a", "/", "?", "*"], upTo: 4) where pattern.contains("/") {
            let glob = try Glob(pattern)
            for (text, path) in paths where glob.matches(path) != slowMatch(ArraySlice(pattern), ArraySlice(text)) {
                Issue.record("\(pattern) and \(text)")
            }
        }
    }

    @Test func `no pattern makes matching slow`() throws {
        let glob = try Glob(String(repeating: "*a", count: 60) + "b")
        let path = try #require(RawPath([UInt8](repeating: 0x61, count: 4000)))
        #expect(!glob.matches(path))
        let folders = try Glob(String(repeating: "**/", count: 60) + "b")
        #expect(try !folders.matches(#require(RawPath(Array(repeating: "a", count: 1000).joined(separator: "/")))))
    }

    @Test func `any bytes are read as a pattern or refused`() {
        var generator = SeededGenerator(7)
        let alphabet = Array("*?[]!^-\\/a\u{E9}".utf8)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? 0
            }
            let pattern = String(decoding: bytes, as: UTF8.self)
            guard let glob = try? Glob(pattern), let path = RawPath(generator.bytes(8).map { $0 | 1 }) else { continue }
            _ = glob.matches(path)
        }
    }
}
