internal import Cryptography
internal import Provenance
internal import Transparency

/// The commands of `VERIFY.txt` that check each countersignature with `ssh-keygen` or `openssl`.
struct CountersignatureCommands {
    let evidence: ResolvedCase

    /// The commands for each countersignature that is shown with the entry it is for.
    var text: String {
        evidence.records(of: .countersign).compactMap { record -> String? in
            guard let line = record.countersignature, let signed = record.countersigned.flatMap({ evidence.record(at: $0.index) })
            else { return nil }
            let folder = "data/\(record.folder)"
            let payload =
                #"sed 's/^{"payload":"\([^"]*\)".*/\1/' data/\#(signed.folder)/entry.json | base64 -d > /tmp/check/body"#
            return """
                \(record.label), over \(signed.label), made with \(line.countersignature.publicKey.openSSHFingerprint):

                    ssh-keygen -lf \(folder)/\(CountersignatureFiles.sshKey)
                    \(payload)
                \(check(line.countersignature.form, folder))

                """
        }.joined(separator: "\n")
    }

    private func check(_ form: Countersignature.Form, _ folder: String) -> String {
        switch form {
        case .sshsig:
            return
                "    ssh-keygen -Y verify -f \(folder)/\(CountersignatureFiles.allowedSigners) -I \(CountersignatureFiles.principal) -n \(Countersignature.namespace) -s \(folder)/\(CountersignatureFiles.sshSignature) < /tmp/check/body"
        case .dsse:
            let pae =
                #"{ printf 'DSSEv1 28 application/vnd.in-toto+json %s ' "$(wc -c < /tmp/check/body | tr -d ' ')"; cat /tmp/check/body; } > /tmp/check/pae"#
            let signature =
                #"sed 's/.*"sig":"\([^"]*\)".*/\1/' \#(folder)/\#(CountersignatureFiles.envelope) | base64 -d > /tmp/check/sig"#
            let verify =
                "openssl pkeyutl -verify -pubin -inkey \(folder)/\(CountersignatureFiles.pemKey) -rawin -in /tmp/check/pae -sigfile /tmp/check/sig"
            return [pae, signature, verify].map { "    " + $0 }.joined(separator: "\n")
        }
    }
}
