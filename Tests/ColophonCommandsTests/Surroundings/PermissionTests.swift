import Foundation
import Testing

@Suite(.enabled(if: Powers.canBeOrdinary, "needs setpriv when run by root")) struct PermissionTests {
    private func transcript(_ line: String) throws -> [String] {
        let desk = try Desk()
        let setUp = """
            exec 2>&1
            colophon init --creator Ana --no-passphrase > /dev/null
            mkdir -p box/closed; echo a > box/a.txt; echo b > box/b.txt; echo c > box/closed/c.txt
            chmod 000 box/b.txt box/closed
            """
        let run = try desk.run(Powers.ordinary("\(setUp)\n\(line)\nchmod 700 box/closed"))
        return run.output.components(separatedBy: "\n")
    }

    @Test func `an unreadable file is refused by name, and nothing is recorded`() throws {
        let lines = try transcript(
            "colophon register box/b.txt; echo \"[$?]\"; colophon register box; echo \"[$?]\"; colophon works")
        #expect(
            lines == [
                "error: cannot read box/b.txt: permission denied", "hint: check who may read and write there, with: ls -ld",
                "[2]",
                "error: cannot read box/b.txt: permission denied", "hint: check who may read and write there, with: ls -ld",
                "[2]",
                "No work is on record yet. Begin with: colophon register FOLDER", "",
            ])
    }

    @Test func `with --keep-going the rest is recorded, and the status says that something is missing`() throws {
        let lines = try transcript("colophon register box --keep-going; echo \"[$?]\"; colophon show box")
        #expect(lines.contains("registered box@1  box  1 file, 2 B"), "\(lines)")
        #expect(lines.contains("warning: left out: cannot read box/b.txt: permission denied"), "\(lines)")
        #expect(
            lines.contains { $0.hasPrefix("warning: left out: ") && $0.contains("box/closed: permission denied") }, "\(lines)")
        #expect(lines.contains("[2]"))
        #expect(lines.filter { $0.hasSuffix(".txt") }.map { $0.suffix(5) } == ["a.txt"])
    }

    @Test func `each file of a batch stands for itself with --each and --keep-going`() throws {
        let lines = try transcript("colophon register box --each --keep-going; echo \"[$?]\"; colophon works | tail -n +2")
        #expect(lines.contains("registered a@1  a  1 file, 2 B") && lines.contains("[2]"), "\(lines)")
    }

    @Test func `an unreadable document, list, terms file or capture is refused`() throws {
        let lines = try transcript(
            """
            for line in 'agreement add box/b.txt --terms box/a.txt' 'agreement add box/a.txt --terms box/b.txt' \\
                'link --under x --from-list box/b.txt' 'use record --file box/b.txt' 'register box/a.txt --passphrase-file box/b.txt'; do
                colophon $line; echo "[$?]"
            done
            """)
        let refused = lines.filter { $0.hasPrefix("error: cannot read box/b.txt: permission denied") }
        // A key without a passphrase needs none, whatever is given.
        #expect(refused.count == 4 && lines.filter { $0 == "[2]" }.count == 4, "\(lines)")
    }

    @Test func `a key, a ledger and a folder that may not be read are named`() throws {
        let lines = try transcript(
            """
            chmod 000 .config/colophon/keys/*; colophon register box/a.txt; echo "[$?]"
            chmod 000 .local/share/colophon/ledger.sqlite; colophon works; echo "[$?]"
            colophon init --ledger box/closed/ledger.sqlite --no-passphrase; echo "[$?]"
            """)
        #expect(lines.filter { $0 == "[2]" }.count == 3, "\(lines)")
        #expect(
            lines.filter { $0.hasPrefix("error: ") }.count == 3 && lines.filter { $0.hasPrefix("hint: ") }.count == 3, "\(lines)")
    }
}
