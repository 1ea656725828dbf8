import ArgumentParser
import Clauses
import Files
import Intake
import Ledger
import Provenance

struct AgreementReview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Point at what an agreement lets the other side do with your work and what is made from it.",
        discussion: """
            EXAMPLES
              colophon agreement review contract.pdf
              colophon agreement review contract.pdf --medium music --html review.html
              colophon agreement review terms-2026.md --against terms-2024.md
              colophon agreement review contract.docx --questions letter.txt
              colophon agreement review terms.txt --fail-on high --json

            It reads .txt, .md, .html, .pdf, .docx, .odt, .rtf, .epub and .eml, in English. It needs no ledger and no network: the document \
            stays on this machine. It is a highlighter and not a lawyer: that nothing is found is not advice to sign.
            """)

    @Argument(help: ArgumentHelp("The agreement.", valueName: "file"), completion: .file())
    var document: String

    @Option(
        name: .long,
        help: ArgumentHelp("An older version: show what changed since, for you.", valueName: "file"), completion: .file())
    var against: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kind of agreement: brand, platform, production, sync or tool; auto finds out.", valueName: "type"))
    var type: ReviewType = .auto

    @Option(
        name: .long,
        help: ArgumentHelp("What you make: music, video, photography, writing or tool.", valueName: "medium"))
    var medium: ReviewMedium?

    @Flag(name: .long, help: "Show the ordinary provisions too.")
    var all = false

    @Flag(name: .long, help: "Say of each provision which rule and which words found it.")
    var explain = false

    @Option(
        name: .long, help: ArgumentHelp("Write the review with the marked text as a page to print.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var html: String?

    @Option(
        name: .long, help: ArgumentHelp("Write a letter with the questions that the words leave open.", valueName: "file"),
        completion: .file())
    var questions: String?

    @Option(name: .long, help: ArgumentHelp("Who signs that letter.", valueName: "name"))
    var creator: String?

    @Flag(name: .long, help: "Recognise the words of pages that are pictures (with tesseract).")
    var ocr = false

    @Option(
        name: .long,
        help: ArgumentHelp("Exit 1 when a provision reaches this far: high, medium or low.", valueName: "severity"))
    var failOn: ReviewSeverity?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if against != nil, html != nil || questions != nil || failOn != nil {
            throw ValidationError("--against shows changes only: --html, --questions and --fail-on go without it")
        }
        if creator != nil, questions == nil { throw ValidationError("--creator signs the letter of --questions") }
    }

    func run() async throws {
        let options = ReviewOptions(contractType: type.type, medium: medium?.medium)
        let reviewed = try await DocumentReview.make(of: path(document), options: options, recognisesScans: ocr)
        if let against {
            let old = try await DocumentReview.make(of: path(against), options: options, recognisesScans: ocr)
            output.show(ReviewComparisonAnswer(old: old, new: reviewed, showsAll: all))
            return
        }
        if let html { try write(ReviewPage(reviewed).html, to: html, "the page") }
        if let questions { try write(letter(reviewed), to: questions, "the letter") }
        output.show(ReviewAnswer(reviewed: reviewed, showsAll: all, explains: explain))
        if let failOn, !reviewed.review.grants(atLeast: failOn.severity).isEmpty { try ExitStatus.bad.end() }
    }

    private func letter(_ reviewed: DocumentReview) throws -> String {
        let names = QuestionLetter.Names(
            creator: creator ?? "[your name]", otherSide: nil, agreement: reviewed.document.name)
        return try QuestionLetter(review: reviewed.review, names: names, date: Clock.today.description).text
    }

    private func write(_ text: String, to file: String, _ what: String) throws {
        try AtomicFile.write(Array(text.utf8), to: path(file))
        Output.note("wrote \(what): \(file)")
    }
}

/// The kinds of agreement that can be named, and the wish that the kind be found out.
enum ReviewType: String, ExpressibleByArgument, CaseIterable {
    case auto, brand, platform, production, sync, tool

    var type: ContractType? { ContractType(rawValue: rawValue) }
}

/// What the creator makes, as it is named on the command line.
enum ReviewMedium: String, ExpressibleByArgument, CaseIterable {
    case music, video, photography, writing, tool

    var medium: Medium? { Medium(rawValue: rawValue) }
}

/// How far a provision reaches, as it is named on the command line.
enum ReviewSeverity: String, ExpressibleByArgument, CaseIterable {
    case high, medium, low

    var severity: Severity {
        switch self {
        case .high: .high
        case .medium: .medium
        case .low: .low
        }
    }
}
