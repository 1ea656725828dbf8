import ArgumentParser

struct Agreement: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record agreements with the terms that you read in them, and what becomes of them.",
        subcommands: [
            AgreementTemplate.self, AgreementAdd.self, AgreementAmend.self, AgreementSupersede.self, AgreementEnd.self,
            AgreementNoteCommand.self, AgreementDecide.self, AgreementList.self, AgreementShow.self,
        ])
}
