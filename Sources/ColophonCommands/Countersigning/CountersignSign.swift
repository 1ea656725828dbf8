import ArgumentParser
import Cryptography
import Files
import FoundationEssentials
import Ledger
import Provenance
import Transparency

struct CountersignSign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Read what you are asked to sign, and sign it with a key of your own.",
        discussion: """
            EXAMPLES
              colophon countersign sign request.json
              colophon countersign sign request.json --key ~/.ssh/id_ed25519 --out r.json
              colophon countersign sign request.json --pem key.pem --out reply.json

            Needs no ledger. Without a key it only shows what the request says. The signature is over the exact bytes of the statement: an \
            SSH signature in the namespace colophon-countersign, made by ssh-keygen, or a DSSE envelope with an Ed25519 key in PKCS#8.
            """)

    @Argument(help: ArgumentHelp("The file that the other side sent.", valueName: "request.json"), completion: .file())
    var request: String

    @Option(
        name: .long, help: ArgumentHelp("Your SSH key of the kind Ed25519; ssh-keygen signs with it.", valueName: "file"),
        completion: .file())
    var key: String?

    @Option(name: .long, help: ArgumentHelp("Your Ed25519 key in PKCS#8, in PEM.", valueName: "file"), completion: .file())
    var pem: String?

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var out: String?

    @OptionGroup var passphrase: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if key != nil, pem != nil { throw ValidationError("sign with one key: --key or --pem") }
        if (key ?? pem) == nil, out != nil { throw ValidationError("say with which key to sign: --key or --pem") }
        if (key ?? pem) != nil, out == nil { throw ValidationError("name the file to write with --out") }
    }

    func run() async throws {
        let request = try SignRequest(path(request))
        guard let out, let signer = try signer() else {
            output.show(CountersignSigned(request: request.request, reply: nil, file: nil))
            return
        }
        let reply = try await request.sign(signer)
        let file = try path(out)
        try AtomicFile.write(reply.bytes, to: file)
        output.show(CountersignSigned(request: request.request, reply: reply, file: file))
    }

    private func signer() throws -> SignRequest.Key? {
        if let key { return .ssh(try path(key)) }
        return try pem.map { .pem(try path($0), passphrase.source) }
    }
}

private struct CountersignSigned: Answer {
    let request: CountersignRequest
    let reply: CountersignReply?
    let file: RawPath?

    var json: JSON {
        var members: [String: JSON] = [
            "entry": request.entry.reference.json, "kind": .string(request.entry.statement.kind.rawValue),
            "ledger": .string(request.entry.statement.ledger.text), "signed": .bool(reply != nil),
            "lines": .array(request.entry.lines.map { .object($0.line.members) }),
        ]
        members["file"] = file.map { .string($0.display) }
        members["fingerprint"] = reply.map { .string($0.countersignature.publicKey.openSSHFingerprint) }
        members["form"] = reply.map { .string($0.countersignature.form.rawValue) }
        return .object(members)
    }

    func write(to page: inout Page) {
        RequestPage(request).write(to: &page)
        page.line()
        guard let reply, let file else {
            page.line("not signed: give a key with --key or --pem, and a file to write with --out")
            return
        }
        page.line("signed with \(reply.countersignature.publicKey.openSSHFingerprint), wrote \(file.display)")
        page.line("next: send it back, and tell the other side this fingerprint by another way, such as the telephone")
    }
}
