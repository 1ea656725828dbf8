import Foundation
import Testing

@Suite struct InterruptTests {
    /// A file of holes takes no room and a long time to read.
    private static let begin = """
        exec 2>&1
        colophon init --no-passphrase > /dev/null
        begin() {
            truncate -s "$1" big.bin
            colophon "${@:2}" & running=$!
            until ls -l /proc/$running/fd 2>/dev/null | grep -q big.bin; do kill -0 $running || exit 99; done
        }
        """

    @Test(arguments: [("INT", 130), ("TERM", 143)])
    func `an interrupted command ends at once and leaves the ledger as it was`(signal: String, status: Int) throws {
        let desk = try Desk()
        let run = try desk.run(
            """
            \(Self.begin)
            before=$(sha256sum < .local/share/colophon/ledger.sqlite)
            begin 200G register big.bin
            kill -\(signal) $running; wait $running; echo "[$?]"
            [[ $before == "$(sha256sum < .local/share/colophon/ledger.sqlite)" ]] && echo unchanged
            ls -A .local/share/colophon
            rm big.bin; echo one > one.txt; colophon register one.txt --json | grep handle
            """)
        #expect(
            run.output == """
                error: interrupted
                hint: the ledger is as it was before this command
                [\(status)]
                unchanged
                ledger.sqlite
                      "handle": "one",

                """)
    }

    @Test func `a file that changes while it is read is refused by name`() throws {
        let desk = try Desk()
        let run = try desk.run(
            """
            \(Self.begin)
            begin 2G register big.bin
            printf x >> big.bin; wait $running; echo "[$?]"
            colophon works
            """)
        #expect(
            run.output == """
                error: big.bin changed while it was read
                hint: close the program that writes to it and try again
                [2]
                No work is on record yet. Begin with: colophon register FOLDER

                """)
    }

    @Test func `with --keep-going the others are recorded without it`() throws {
        let desk = try Desk()
        let run = try desk.run(
            """
            \(Self.begin)
            mkdir box; echo one > box/one.txt; cd box
            begin 2G register ../box --id box --keep-going
            printf x >> big.bin; wait $running; echo "[$?]"
            colophon show box | tail -n 1 | cut -c 3-18,27-
            """)
        let lines = run.output.components(separatedBy: "\n")
        #expect(lines.contains("registered box@1  box  1 file, 4 B"), "\(run.output)")
        #expect(lines.contains { $0.hasPrefix("warning: left out: ") && $0.contains("big.bin changed") }, "\(run.output)")
        #expect(lines.contains("[2]") && lines.contains { $0.hasSuffix("one.txt") }, "\(run.output)")
    }
}
