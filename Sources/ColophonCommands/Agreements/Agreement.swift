import ArgumentParser

struct Agreement: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Review, record and follow agreements with the terms that you read in them.",
        subcommands: [
            AgreementReview.self, AgreementDraft.self, AgreementTemplate.self, AgreementAdd.self, AgreementAmend.self,
            AgreementCorrect.self,
            AgreementSupersede.self, AgreementEnd.self, AgreementNoteCommand.self, AgreementDecide.self, AgreementSignatures.self,
            AgreementList.self, AgreementShow.self,
        ])
}
