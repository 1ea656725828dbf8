import Foundation
import Testing

/// What a ledger survives: two writers at once, and being killed.
@Suite struct DurabilityTests {
    @Test func `two processes append two hundred works at once, and none is lost`() throws {
        let desk = try Desk()
        _ = try desk.run("colophon init --no-passphrase --creator Ana")
        let loop = """
            work() { for i in $(seq 100); do echo "$1 $i" > "$1-$i.txt"; colophon register "$1-$i.txt" >/dev/null || exit 1; done; }
            work a & first=$!
            work b & second=$!
            wait $first && wait $second
            """
        let run = try desk.run(loop)
        #expect(run.status == 0, "\(run.errors)")
        let works = try desk.run("colophon works --json | grep -c '\"handle\"'")
        #expect(works.output == "200\n")
        let verified = try desk.run("colophon verify")
        #expect(verified.output.contains("all 201 entries are canonical"))
        #expect(!verified.output.contains("FAIL"))
    }

    @Test func `a writer that is killed leaves a good ledger, and nothing reported done is missing`() throws {
        let desk = try Desk()
        _ = try desk.run("colophon init --no-passphrase --creator Ana")
        _ = try desk.run("mkdir files; for i in $(seq 400); do head -c 3000 /dev/urandom > files/$i.bin; done")
        // The moments are spread over what one whole run takes; each run registers other bytes.
        for milliseconds in [3, 8, 14, 22, 31, 42, 55, 75, 100, 140] {
            let line = """
                for f in files/*.bin; do echo \(milliseconds) >> "$f"; done
                colophon register files --each > report.txt & writer=$!
                sleep 0.\(String(repeating: "0", count: 3 - String(milliseconds).count))\(milliseconds)
                kill -9 $writer 2>/dev/null; wait $writer; echo "$?"
                """
            let run = try desk.run(line)
            let isReported = try String(decoding: desk.read("report.txt"), as: UTF8.self).contains("the log has")
            let verified = try desk.run("colophon verify")
            #expect(
                !verified.output.contains("FAIL") && verified.status == 3, "killed after \(milliseconds) ms: \(verified.output)")
            let again = try desk.run("colophon register files --each --json | grep -c '\"entry\"'")
            if isReported {
                #expect(again.output == "0\n", "what was reported done after \(milliseconds) ms is on record: \(run.output)")
            }
        }
    }
}
