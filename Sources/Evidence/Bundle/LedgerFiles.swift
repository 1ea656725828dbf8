internal import Cryptography
internal import Provenance
internal import Transparency

/// The files about the log itself: its checkpoint, its keys, its time-stamps.
struct LedgerFiles {
    let evidence: ResolvedCase

    static let request = "request.tsq"
    static let reply = "reply.tsr"
    static let checkpoint = "checkpoint.txt"
    static let consistency = "consistency.json"

    func files() throws -> [BundleFile] {
        let keys = evidence.genesis.keys
        let logKey = try ResolvedCase.reading("the log key") {
            try VerifierKey(name: evidence.genesis.origin, publicKey: keys.log)
        }
        var files = [
            try BundleFile(BundleNames.checkpoint, bytes: evidence.signedCheckpoint.bytes),
            try BundleFile("data/ledger/keys.json", text: keyHistory.prettyText()),
            try BundleFile("data/ledger/keys/entry-0.pem", text: keys.entry.pem),
            try BundleFile("data/ledger/keys/log-0.pem", text: keys.log.pem),
            try BundleFile("data/ledger/keys/log-0.vkey", text: logKey.text + "\n"),
            try BundleFile("data/ledger/keys/seal-0.pub", text: keys.seal.openSSHLine() + "\n"),
        ]
        for token in evidence.tokens {
            let folder = BundleNames.payload + token.folder + "/"
            files += [
                try BundleFile(folder + Self.request, bytes: token.token.request),
                try BundleFile(folder + Self.reply, bytes: token.token.reply),
                try BundleFile(folder + Self.checkpoint, bytes: token.token.checkpoint),
                try BundleFile(folder + Self.consistency, bytes: consistency(token).canonicalBytes),
            ]
        }
        return files
    }

    private func consistency(_ token: ResolvedToken) -> JSON {
        [
            "from": .integer(token.size), "to": .integer(evidence.checkpoint.size),
            "path": .array(token.token.consistency.map { .string($0.hex) }),
        ]
    }

    /// Which keys signed from which entry on. This version of the format has one epoch.
    private var keyHistory: JSON {
        let epoch: JSON = [
            "epoch": 0, "fromEntry": 0, "keys": evidence.genesis.keys.json, "nextKeysSha256": .string(evidence.genesis.next.hex),
            "sealKeyFingerprint": .string(evidence.genesis.keys.seal.openSSHFingerprint),
        ]
        return ["origin": .string(evidence.genesis.origin), "epochs": [epoch]]
    }
}
