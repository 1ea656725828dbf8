import Cryptography
import Files
import Intake
import Testing

@Suite struct FolderComparisonTests {
    /// Files as `path=content`, in the order of their paths.
    private func files(_ text: String) throws -> [FileRecord] {
        try text.split(separator: " ").map { word in
            let parts = word.split(separator: "=", omittingEmptySubsequences: false)
            let content = Array(parts[1].utf8)
            return FileRecord(path: try #require(RawPath(String(parts[0]))), size: content.count, sha256: SHA256.hash(content))
        }.sorted { $0.path < $1.path }
    }

    private func describe(_ comparison: FolderComparison) -> String {
        let changes = comparison.changes.map { change in
            switch change {
            case .modified(_, let file): "~\(file.path)"
            case .new(let file): "+\(file.path)"
            case .missing(let file): "-\(file.path)"
            case .moved(let from, let to): "\(from.path)>\(to.path)"
            }
        }
        return (["=\(comparison.sameCount)"] + changes).joined(separator: " ")
    }

    @Test(
        arguments: [
            ("", "", "=0"), ("a=1 b=2", "a=1 b=2", "=2"), ("a=1", "", "=0 -a"), ("", "a=1", "=0 +a"), ("a=1", "a=2", "=0 ~a"),
            ("a=1 c=3", "b=2 c=3", "=1 -a +b"), ("a=1", "b=1", "=0 a>b"), ("a/x=1 b=2", "b=2 c/x=1", "=1 a/x>c/x"),
            // A copy is new: the old one is still there.
            ("a=1", "a=1 b=1", "=1 +b"),
            // Swapped contents are two changes, not two moves.
            ("a=1 b=2", "a=2 b=1", "=0 ~a ~b"),
            // Of several places the one with the same name is meant, then the first.
            ("a/x=1 a/y=1", "b/y=1 c/x=1", "=0 a/y>b/y a/x>c/x"), ("a=1 b=1", "c=1", "=0 -b a>c"),
            ("a=1", "b=1 c=1", "=0 a>b +c"),
            ("a/x=1", "b=1 c/x=1", "=0 +b a/x>c/x"),
            // Empty files look all alike, so none is said to have moved.
            ("a=", "b=", "=0 -a +b"), ("a=", "a=", "=1"),
            // Raw bytes decide the order: `a.txt` stands between `a-b` and `a/b`.
            ("a-b=1 a.txt=2 a/b=3", "a-b=1 a/b=3 a0=4", "=2 -a.txt +a0"),
        ] as [(String, String, String)])
    func `two states differ in what they differ in`(recorded: String, present: String, expected: String) throws {
        let comparison = FolderComparison.compare(try files(recorded), with: try files(present))
        #expect(describe(comparison) == expected)
        #expect(comparison.isUnchanged == !expected.contains { "~+->".contains($0) })
    }

    @Test func `every file is counted once, whatever the two states are`() throws {
        let names = ["a", "b", "c/x", "d/x"]
        let contents = ["", "1", "2"]
        // Each name is absent or has one of the contents.
        let states = (0..<256).map { number in
            names.indices.compactMap { index in
                let choice = number >> (2 * index) & 3
                return choice == 3 ? nil : "\(names[index])=\(contents[choice])"
            }.joined(separator: " ")
        }
        let parsed = try states.map(files)
        for recorded in parsed {
            for present in parsed {
                let comparison = FolderComparison.compare(recorded, with: present)
                var (before, after) = (comparison.sameCount, comparison.sameCount)
                for change in comparison.changes {
                    switch change {
                    case .modified, .moved: (before, after) = (before + 1, after + 1)
                    case .new: after += 1
                    case .missing: before += 1
                    }
                }
                guard before == recorded.count, after == present.count, comparison.isUnchanged == (recorded == present) else {
                    Issue.record("\(recorded) \(present)")
                    return
                }
            }
        }
    }

    @Test func `states out of order give differences and no trap`() throws {
        let shuffled = [try files("b=1"), try files("a=1"), try files("b=1"), try files("a=")].flatMap { $0 }
        #expect(FolderComparison.compare(shuffled, with: shuffled.reversed()).sameCount <= 4)
    }

    @Test func `thousands of copies of one file are paired in one go`() throws {
        let digest = SHA256.hash([1])
        func records(_ folder: String) throws -> [FileRecord] {
            try (0..<20_000).map { FileRecord(path: try #require(RawPath("\(folder)/\($0 + 100_000)")), size: 1, sha256: digest) }
        }
        let comparison = FolderComparison.compare(try records("a"), with: try records("b"))
        #expect(comparison.changes.count == 20_000)
        guard case .moved(let from, let to) = comparison.changes.first else {
            Issue.record("nothing moved")
            return
        }
        #expect(from.path.lastComponent == to.path.lastComponent)
    }
}
