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
              colophon agreement template --amendment > change.yaml
              colophon agreement template --use > use.yaml
            """)

    @Flag(name: .long, help: "Print the file for `agreement amend` instead.")
    var amendment = false

    @Flag(name: .long, help: "Print the file for `use record --file` instead.")
    var use = false

    func validate() throws {
        if use, amendment { throw ValidationError("one file at a time. Give --use or --amendment") }
    }

    func run() {
        let template = amendment ? Templates.amendment : use ? Templates.use : Templates.agreement
        Terminal.write(template + "\n", to: .output)
    }
}
