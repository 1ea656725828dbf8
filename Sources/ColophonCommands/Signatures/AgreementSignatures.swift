import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct AgreementSignatures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signatures",
        abstract: "Check the signatures in a PDF file: who signed what, when, and what was added later.",
        discussion: """
            EXAMPLES
              colophon agreement signatures contract.pdf
              colophon agreement signatures contract.pdf --root issuer.pem

            Needs no ledger. A signature shows that the holder of a certificate's key signed these bytes. Who that is, the issuer of the \
            certificate says, and whom to believe, you say with --root: the roots of signers and of time-stamping authorities. Whether a \
            certificate was revoked is not checked.

            What was added after a signature, such as the other side's, is compared with what was signed: the words and looks of each page, \
            and the objects behind them (packages poppler-utils and qpdf). A signature is bad when the pages show something else now.

            Exit status: 0 all signatures are good; 1 one is bad; 2 it could not be checked; 3 there is none, or something is not checked.
            """)

    @Argument(help: ArgumentHelp("The document, as you have it.", valueName: "file.pdf"), completion: .file(extensions: ["pdf"]))
    var document: String

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("A root certificate to trust, in PEM.", valueName: "pem"), completion: .file())
    var root: [String] = []

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let roots = try TrustStore(joining: root.map { try trustStore($0) })
        let answer = try await SignaturesAnswer(
            path: path(document), signatures: DocumentSignatures.check(path(document), roots: roots, now: Clock.now))
        output.show(answer)
        try answer.status.end()
    }
}

private struct SignaturesAnswer: Answer {
    let path: RawPath
    let signatures: [PDFSignatureReport]

    var status: ExitStatus { signatures.isEmpty ? .open : ExitStatus.gravest(signatures.map { ExitStatus($0.outcome) }) }

    var json: JSON {
        [
            "path": .string(path.display),
            "signatures": .array(
                signatures.map { signature in
                    guard case .object(var members) = JSON.object(SignatureLine(signature).members) else { return .null }
                    members["checks"] = signature.report.json
                    members["permission"] = signature.permission.map { .integer($0) }
                    members["fingerprint"] = signature.signer.map { .string($0.fingerprint.hex) }
                    return .object(members)
                }),
        ]
    }

    func write(to page: inout Page) {
        if signatures.isEmpty {
            page.line("\(path.display) holds no signature")
            return
        }
        for (index, signature) in signatures.enumerated() {
            if index > 0 { page.line() }
            page.line(SignatureLine(signature).sentence)
            if let signer = signature.signer {
                page.table(
                    [
                        ["issuer", shown(signer.issuer)], ["serial", signer.serialNumber],
                        ["certificate", "SHA-256 \(signer.fingerprint.hex)"], ["revocation", "not checked"],
                    ], indent: 2)
            }
            signature.report.write(to: &page)
        }
    }
}
