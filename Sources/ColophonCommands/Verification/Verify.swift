import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a ledger or an evidence bundle, from its bytes alone.",
        discussion: """
            EXAMPLES
              colophon verify
              colophon verify copy-of-ledger.sqlite --against checkpoint.txt
              colophon verify --works
              colophon verify bundle.zip --tsa-root tsa.pem --signer SHA256:…

            Every entry, line, document, checkpoint and time-stamp is recomputed and compared, and the first bad entry is named. What \
            nothing here can decide is shown as NOT CHECKED, and never as good: whose ledger it is without --signer, when it was seen \
            without the root of a time-stamping authority. The authorities set up with colophon tsa are trusted; those in a bundle never \
            are.

            Exit status: 0 all good; 1 something is bad; 2 it could not be checked; 3 something is not checked.
            """)

    @Argument(
        help: ArgumentHelp("A ledger or a bundle; otherwise the ledger of --ledger.", valueName: "ledger|bundle.zip"),
        completion: .file())
    var path: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("The root certificate of a time-stamping authority to trust, in PEM.", valueName: "pem"))
    var tsaRoot: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The fingerprint of the seal key it must have, as ssh-keygen -l prints it.", valueName: "SHA256:…"))
    var signer: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "The fingerprint of a key that made a countersignature in a bundle, as its holder gave it.", valueName: "SHA256:…"))
    var countersigner: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("A checkpoint, or a proof with one, that you had from elsewhere.", valueName: "file"))
    var against: String?

    @Flag(name: .long, help: "Read the registered files too, where this machine knows them to be.")
    var works = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if path != nil, ledger.ledger != nil { throw ValidationError("name one ledger: as an argument or with --ledger") }
        if ([signer].compactMap { $0 } + countersigner).contains(where: { !$0.hasPrefix("SHA256:") }) {
            throw ValidationError("a fingerprint begins with SHA256:, as ssh-keygen -l prints it")
        }
    }

    func run() async throws {
        var options = ledger
        if let path { options.ledger = path }
        let workplace = try options.workplace
        if path != nil, (try? FilePermissions(of: workplace.ledger)) == nil {
            throw Refusal(
                "there is no ledger and no bundle at \(workplace.ledger.display)",
                hint: "check the spelling; a relative path begins in the present folder")
        }
        let authorities = try tsaRoot.map { try trustStore($0) } + AuthorityStore(workplace).all().map(\.trust)
        let checkpoint = try against.map { try Self.contents(of: $0, limit: TlogProof.maximumByteCount) }
        if try FileKind(of: workplace.ledger) == .archive {
            let bundle = try VerifiedBundle(
                checking: workplace.ledger, roots: TrustStore(joining: authorities), signer: signer,
                countersigners: countersigner,
                checkpoint: checkpoint, now: Clock.now)
            output.show(BundleVerifyAnswer(bundle: bundle))
            return try ExitStatus(bundle.report.outcome).end()
        }
        var trust = VerifyLedger.Trust(signer: signer)
        trust.authorities = authorities
        trust.checkpoint = checkpoint
        let meter = EntryMeter()
        var verification = try VerifyLedger(workplace, trust: trust, now: Clock.now).run { meter.show($0, of: $1) }
        meter.clear()
        if works {
            let meter = ProgressMeter(verb: "reading", totalByteCount: nil)
            verification.add(
                try await WorksCheck(workplace, now: Clock.now, progress: { meter.show(files: $0, bytes: $1) }).run())
            meter.clear()
        }
        output.show(VerifyAnswer(verification: verification))
        try ExitStatus(verification.report.outcome).end()
    }

    private static func contents(of path: String, limit: Int) throws -> [UInt8] {
        guard let path = RawPath(path) else { throw ValidationError("the path is empty") }
        return try FileReader.contents(of: path, limit: limit, followsLink: true)
    }
}

private struct BundleVerifyAnswer: Answer {
    let bundle: VerifiedBundle

    var json: JSON {
        [
            "path": .string(bundle.path.display), "id": bundle.id.map { .string($0) } ?? .null, "name": .string(bundle.name),
            "sealKey": bundle.sealKeyFingerprint.map { .string($0) } ?? .null,
            "outcome": .string(bundle.report.outcome.rawValue), "checks": bundle.report.json,
        ]
    }

    func write(to page: inout Page) {
        page.line("bundle \(bundle.path.display)")
        if let id = bundle.id { page.line("id \(id)") }
        if let fingerprint = bundle.sealKeyFingerprint { page.line("sealed with \(fingerprint)") }
        page.line()
        bundle.report.write(to: &page)
        page.line()
        switch bundle.report.outcome {
        case .failed: page.line("BAD: this is not the bundle that was made")
        case .undetermined: page.line("CONSISTENT: nothing is wrong as far as it could be checked; see what was not")
        case .passed: page.line("GOOD: all checks passed")
        }
    }
}

private struct VerifyAnswer: Answer {
    let verification: LedgerVerification

    var json: JSON {
        [
            "path": .string(verification.path.display),
            "ledger": verification.ledger.map { .string($0.text) } ?? .null,
            "sealKey": verification.sealFingerprint.map { .string($0) } ?? .null,
            "entries": .integer(verification.entryCount),
            "outcome": .string(verification.report.outcome.rawValue),
            "firstBadEntry": verification.firstBadEntry.map { .integer($0) } ?? .null,
            "checks": verification.report.json,
        ]
    }

    func write(to page: inout Page) {
        page.line("ledger \(verification.path.display)")
        if let ledger = verification.ledger { page.line("named \(ledger.text)") }
        page.line()
        verification.report.write(to: &page)
        page.line()
        switch verification.report.outcome {
        case .failed:
            let count = verification.report.failures.count
            page.line(
                "BAD: \(Amounts.count(count, "check")) failed"
                    + (verification.firstBadEntry.map { "; the first bad entry is \($0)" } ?? ""))
        case .undetermined: page.line("OPEN: nothing is wrong as far as it could be checked; see what was not")
        case .passed: page.line("GOOD: \(Amounts.count(verification.entryCount, "entry", plural: "entries")), all checks passed")
        }
    }
}
