import ArgumentParser

struct Agreement: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record agreements with the terms that you read in them.",
        subcommands: [
            AgreementTemplate.self, AgreementAdd.self, AgreementList.self, AgreementShow.self, AgreementSignatures.self,
        ])
}
