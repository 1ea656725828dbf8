import Foundation
import Testing

@Suite(.enabled(if: Powers.canMount, "needs the right to mount")) struct FullDiskTests {
    @Test func `a full disk refuses a batch, and leaves the ledger as it was`() throws {
        let desk = try Desk()
        let run = try desk.run(
            """
            exec 2>&1
            mkdir -p .local/share/colophon many
            for i in $(seq 2500); do echo $i > many/$i.txt; done
            echo one > one.txt; echo two > two.txt
            unshare -m bash -c '
                mount -t tmpfs -o size=400k tmpfs .local/share/colophon || exit 99
                colophon init --no-passphrase > /dev/null && colophon register one.txt > /dev/null || exit 98
                before=$(sha256sum < .local/share/colophon/ledger.sqlite)
                colophon register many; echo "[$?]"
                colophon register many --each; echo "[$?]"
                [[ $before == "$(sha256sum < .local/share/colophon/ledger.sqlite)" ]] && echo unchanged
                colophon works | tail -n +2 | cut -c 1-5
                mount -o remount,size=30m .local/share/colophon
                colophon register many > /dev/null; echo "[$?]"
                colophon verify | tail -n 1
            '
            """)
        let lines = run.output.components(separatedBy: "\n")
        let refusal = [
            "error: the disk is full, and nothing was recorded", "hint: free some space, then run the command again", "[2]",
        ]
        #expect(
            lines == refusal + refusal + [
                "unchanged", "one@1", "[0]", "OPEN: nothing is wrong as far as it could be checked; see what was not", "",
            ])
    }

    @Test func `a disk that is full from the start gets no ledger, and a later try makes one`() throws {
        let desk = try Desk()
        let run = try desk.run(
            """
            exec 2>&1
            mkdir -p .local/share/colophon
            unshare -m bash -c '
                mount -t tmpfs -o size=24k tmpfs .local/share/colophon || exit 99
                colophon init --no-passphrase; echo "[$?]"
                mount -o remount,size=30m .local/share/colophon
                colophon init --no-passphrase > /dev/null; echo "[$?]"
                colophon works
            '
            """)
        let lines = run.output.components(separatedBy: "\n")
        #expect(
            lines == [
                "error: the disk is full, and nothing was recorded", "hint: free some space, then run the command again", "[2]",
                "[0]",
                "No work is on record yet. Begin with: colophon register FOLDER", "",
            ])
    }
}
