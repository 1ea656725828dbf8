import Foundation
import Testing

@Suite struct CompletionTests {
    private func script(_ shell: String, _ desk: Desk) throws -> String {
        let run = try desk.run("colophon --generate-completion-script \(shell) > completion.\(shell); cat completion.\(shell)")
        #expect(run.status == 0 && run.errors.isEmpty)
        return run.output
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a completion script knows every command`(shell: String) throws {
        let script = try script(shell, Desk())
        for command in CommandPath.all { for word in command.words { #expect(script.contains(word), "\(word) in \(shell)") } }
    }

    @Test func `bash can read its script, and completes commands and options`() throws {
        let desk = try Desk()
        _ = try script("bash", desk)
        #expect(try desk.run("bash -n completion.bash").status == 0)
        let completed = try desk.run(
            """
            source completion.bash
            for words in 'colophon reg' 'colophon agreement te' 'colophon register --rev'; do
                COMP_WORDS=($words) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$words COMP_POINT=${#words} COMPREPLY=()
                _colophon colophon "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                echo "${COMPREPLY[*]}"
            done
            """)
        #expect(
            completed.output.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == [
                "register", "template", "--revises", "",
            ])
    }

    @Test(.enabled(if: Tool.zsh.isInstalled)) func `zsh can read its script`() throws {
        let desk = try Desk()
        _ = try script("zsh", desk)
        let run = try desk.run("zsh -n completion.zsh")
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(.enabled(if: Tool.fish.isInstalled)) func `fish can read its script`() throws {
        let desk = try Desk()
        _ = try script("fish", desk)
        let run = try desk.run("fish --no-execute completion.fish")
        #expect(run.status == 0, "\(run.errors)")
    }
}
