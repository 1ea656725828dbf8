/// What a file of a bundle is, in one sentence, by its name.
enum FileDescription {
    private static let byName = [
        "LIMITS.txt": "What the bundle does not show.",
        "VERIFY.txt": "Commands that check the bundle with common tools.",
        "allowed_signers": "The key of the countersignature, as ssh-keygen -Y verify reads it.",
        "agreement.json": "An agreement as it was recorded.",
        "bundle.json": "Which entries, lines, files and time-stamps the bundle is made of. Its digest is the bundle's name.",
        "checkpoint.txt": "A signed checkpoint of the log.",
        "chronology.csv": "Everything that has a day, in order.",
        "chronology.json": "Everything that has a day, in order, for programs.",
        "clauses.json": "The terms of the agreement, with their quotes and places.",
        "consistency.json": "The proof that a stamped checkpoint is an earlier state of the log.",
        "correction.json": "A correction as it was recorded.",
        "countersignature.json": "A countersignature as it was recorded.",
        "entry.json": "An entry of the ledger in its exact bytes: a DSSE envelope.",
        "entry.tlog-proof": "The proof that the entry stands in the log.",
        "entry-0.pem": "The public key that signs entries.",
        "envelope.json": "The other side's signature over the payload of an entry: a DSSE envelope.",
        "environment.json": "What made the bundle.",
        "exhibits.csv": "The included files with their digests.",
        "finding.json": "A finding as it was recorded.",
        "findings.json": "What was found about each use and work, as data.",
        "findings.txt": "What was found about each use and work, in words.",
        "genesis.json": "The first entry of the ledger, which names its keys.",
        "keys.json": "The keys of the ledger and since when they count.",
        "lines.jsonl": "The disclosed lines of the entry in their exact bytes.",
        "lines.proof.json": "The proofs that the disclosed lines belong to the entry.",
        "log-0.pem": "The public key that signs checkpoints.",
        "log-0.vkey": "The public key that signs checkpoints, as tools for transparency logs read it.",
        "reply.tsr": "The reply of a time-stamping authority.",
        "report.html": "The report, for people.",
        "report.txt": "The report as plain text.",
        "request.tsq": "The request to a time-stamping authority.",
        "seal-0.pub": "The public key that seals bundles.",
        "share.json": "A delivery as it was recorded.",
        "signature.sig": "The other side's signature over the payload of an entry: an SSH signature.",
        "signer.pem": "The key that made the countersignature, as openssl reads it.",
        "signer.pub": "The key that made the countersignature, as ssh-keygen reads it.",
        "stamp.json": "The entry that records a time-stamp.",
        "use.json": "A use as it was recorded.",
        "withheld.json": "What is left out, and why.",
        "work.json": "A work as it was recorded.",
    ]

    static func ofFile(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if let known = byName[name] { return known }
        return switch name.prefix(while: { $0 != "-" && $0 != "." }) {
        case "file": "A file of a work."
        case "delivered": "A delivered file."
        case "agreement": "The document of an agreement."
        case "text": "The text that was taken out of a document."
        default: "A captured file or document."
        }
    }
}
