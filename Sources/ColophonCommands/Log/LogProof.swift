import ArgumentParser
import Cryptography
import Files
import Ledger
import Transparency

struct LogProof: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "Prove that an entry stands in the log.",
        discussion: """
            EXAMPLES
              colophon log proof 3 > entry-3.tlog-proof
              colophon log proof 3 --size 12 --out entry-3.tlog-proof

            The file holds the path to the root and the signed checkpoint (C2SP tlog-proof). With it, the entry and the log's key, anybody \
            can check it; the key is what colophon key public --format note shows.
            """)

    @Argument(help: ArgumentHelp("The position of the entry, from 0.", valueName: "n"), transform: count)
    var position: Int

    @Option(
        name: .long, help: ArgumentHelp("The size of the checkpoint it leads to; otherwise the newest.", valueName: "m"),
        transform: count)
    var size: Int?

    @Option(name: .long, help: ArgumentHelp("Write the proof to a new file.", valueName: "file"), completion: .file())
    var out: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let out = try out.map { try path($0) }
        try await ledger.withLedger { ledger in
            let proof = try ledger.proof(of: position, size: size)
            if let out { try AtomicFile.write(proof.bytes, to: out) }
            output.show(ProofAnswer(proof: proof, file: out))
        }
    }
}

private struct ProofAnswer: Answer {
    let proof: TlogProof
    let file: RawPath?

    var json: JSON {
        var members: [String: JSON] = [
            "index": .integer(proof.proof.index), "size": .integer(proof.proof.size),
            "path": .array(proof.proof.path.map { .string($0.hex) }), "checkpoint": proof.signedCheckpoint.json,
        ]
        members["file"] = file.map { .string($0.display) }
        return .object(members)
    }

    func write(to page: inout Page) {
        if let file {
            page.line("wrote \(file.display): entry \(proof.proof.index) in the log of \(proof.proof.size)")
        } else {
            page.exact(String(decoding: proof.bytes, as: UTF8.self))
        }
    }
}
