internal import Cryptography
internal import Provenance
internal import Transparency

/// The files with which a stranger checks one countersignature: the signature and its key, each in the form that a stock tool reads.
///
/// What was signed is the payload of the other entry, which lies in that entry's own folder: ``VerifyText`` has the commands.
struct CountersignatureFiles {
    let record: ResolvedRecord

    static let envelope = "envelope.json"
    static let sshSignature = "signature.sig"
    static let sshKey = "signer.pub"
    static let pemKey = "signer.pem"
    static let allowedSigners = "allowed_signers"
    /// The name under which `allowed_signers` lists the key. It is nobody's: a key that comes with a signature vouches for nobody.
    static let principal = "countersigner"

    func files() throws -> [BundleFile] {
        guard let countersignature = record.countersignature?.countersignature else { return [] }
        let folder = BundleNames.payload + record.folder + "/"
        let key = countersignature.publicKey
        let line = key.openSSHLine()
        let forms =
            switch countersignature.form {
            case .dsse:
                [(Self.envelope, countersignature.signature), (Self.pemKey, key.pem)]
            case .sshsig:
                [
                    (Self.sshSignature, countersignature.signature),
                    (Self.allowedSigners, "\(Self.principal) namespaces=\"\(Countersignature.namespace)\" \(line)\n"),
                ]
            }
        return try (forms + [(Self.sshKey, line + "\n")]).map { try BundleFile(folder + $0.0, text: $0.1) }
    }
}
