import ArgumentParser
import Files
import Ledger

struct AgreementTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Print a commented terms file to start from.",
        discussion: """
            EXAMPLES
              colophon agreement template > terms.yaml
              colophon agreement template --use > use.yaml
            """)

    @Flag(name: .long, help: "Print the file for `use record --file` instead.")
    var use = false

    func run() { Terminal.write((use ? Templates.use : Templates.agreement) + "\n", to: .output) }
}
