import Foundation
import Testing

@Suite struct LockedLedgerTests {
    /// The wait is the program's own: ten seconds, long enough for another command to finish.
    @Test(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
    func `while another program writes, reading works, and writing waits and then names it`() throws {
        let desk = try Desk()
        _ = try desk.run(
            "colophon init --no-passphrase && echo one > one.txt && colophon register one.txt && mkfifo held release")
        try desk.write(
            """
            import sqlite3, sys
            ledger = sqlite3.connect(sys.argv[1], isolation_level=None)
            ledger.execute("BEGIN IMMEDIATE")
            print("held", flush=True)
            sys.stdin.read()
            """, to: "hold.py")
        let before = desk.ledger
        let run = try desk.run(
            """
            python3 hold.py ~/.local/share/colophon/ledger.sqlite < release > held & holder=$!
            exec 3> release
            read -r _ < held
            colophon works
            echo two > two.txt
            colophon register two.txt
            status=$?
            exec 3>&-
            wait $holder
            echo "holder $holder"
            exit $status
            """)
        let holder = run.output.components(separatedBy: "holder ").last?.trimmingCharacters(in: .newlines) ?? ""
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("WORK ") && run.output.contains("one@1"))
        #expect(
            run.errors == """
                error: the ledger is in use by python3 (process \(holder))
                hint: waited 10 seconds; run the command again when it is done

                """)
        #expect(desk.ledger == before)
        #expect(try desk.run("colophon register two.txt").status == 0)
    }
}
