import Foundation
import Testing

@Suite struct ReadOnlyFolderTests {
    private static let setUp =
        "colophon init --no-passphrase && echo one > one.txt && echo two > two.txt && colophon register one.txt"

    @Test(.enabled(if: Powers.canMount, "needs the right to mount"))
    func `a ledger on a read-only file system can be read and not written`() throws {
        let desk = try Desk()
        #expect(try desk.run(Self.setUp).status == 0)
        let before = desk.ledger
        let run = try desk.run(
            """
            unshare -m bash -c '
                mount --bind .local/share .local/share && mount -o remount,bind,ro .local/share || exit 99
                colophon works; echo "[$?]"
                colophon show one > /dev/null; echo "[$?]"
                colophon history one > /dev/null; echo "[$?]"
                colophon verify > /dev/null; echo "[$?]"
                colophon register two.txt --dry-run; echo "[$?]"
                colophon register two.txt; echo "[$?]"
                colophon init --ledger .local/share/other.sqlite --no-passphrase; echo "[$?]"
            '
            ls -A .local/share/colophon
            """, isMerged: true)
        let lines = run.output.components(separatedBy: "\n")
        #expect(lines.filter { $0.hasPrefix("[") } == ["[0]", "[0]", "[0]", "[3]", "[0]", "[2]", "[2]"], "\(run.output)")
        #expect(lines.contains { $0.hasPrefix("one@1") })
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "error: ~/.local/share/colophon/ledger.sqlite cannot be written to".replacingOccurrences(
                        of: "~", with: desk.home.path))
            }, "\(run.output)")
        #expect(lines.contains("hint: check the permissions of the file and its folder"))
        #expect(lines.contains { $0.hasPrefix("error: ") && $0.contains("read-only") }, "\(run.output)")
        #expect(lines.suffix(2) == ["ledger.sqlite", ""], "nothing is left beside the ledger")
        #expect(desk.ledger == before)
    }

    @Test(.enabled(if: Powers.canBeOrdinary, "needs setpriv when run by root"))
    func `in a folder that may not be written to, reading works and writing is refused`() throws {
        let desk = try Desk()
        let run = try desk.run(
            Powers.ordinary(
                """
                \(Self.setUp) > /dev/null
                chmod 500 .local/share/colophon; chmod 400 .local/share/colophon/ledger.sqlite
                colophon works; echo "[$?]"
                colophon register two.txt; echo "[$?]"
                ls -A .local/share/colophon
                chmod 700 .local/share/colophon
                """), isMerged: true)
        let lines = run.output.components(separatedBy: "\n")
        #expect(lines.filter { $0.hasPrefix("[") } == ["[0]", "[2]"], "\(run.output)")
        #expect(lines.contains { $0.hasPrefix("one@1") })
        #expect(lines.contains { $0.hasPrefix("error: ") && $0.hasSuffix("cannot be written to") }, "\(run.output)")
        #expect(lines.suffix(2) == ["ledger.sqlite", ""])
    }
}
