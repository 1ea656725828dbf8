import Testing

/// Programs at the other end of a pipe that go away too early.
@Suite struct BrokenPipeTests {
    @Test func `a reader that has seen enough is no error`() throws {
        let run = try Desk().run(
            "colophon vocabulary | true; echo ${PIPESTATUS[0]}; colophon vocabulary | head -n 1; echo ${PIPESTATUS[0]}")
        #expect(run.output.hasPrefix("0\n") && run.output.hasSuffix("\n0\n") && run.errors.isEmpty, "\(run)")
    }

    @Test func `programs that are started meet a broken pipe as they always do`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.brand, to: "contract.md")
        // The editor's own pipeline must end when its reader does, and not write for ever.
        try desk.write("#!/bin/bash\ntimeout 5 yes | head -n 1 >/dev/null\necho ${PIPESTATUS[0]} >status\n", to: "editor")
        _ = try desk.run(
            "chmod +x editor; colophon init --no-passphrase --recovery-out w; EDITOR=./editor colophon agreement add contract.md")
        #expect(String(decoding: try desk.read("status"), as: UTF8.self) == "141\n")
    }
}
