internal import Cryptography

/// The files of the folder `seal/`, which are made after the list that they are about.
struct SealFiles {
    let key: PublicKey

    func files(signature: SSHSignature) throws -> [BundleFile] {
        try keyFiles() + [BundleFile(BundleNames.sealSignature, text: signature.armored)]
    }

    /// The key in two forms, for `ssh-keygen -l` and `ssh-keygen -Y verify`. Whoever checks compares its fingerprint with one he got
    /// elsewhere: a key that comes with the seal vouches for nobody.
    func keyFiles() throws -> [BundleFile] {
        let principal = BundleNames.sealPrincipal
        let line = key.openSSHLine()
        return [
            try BundleFile(BundleNames.sealKey, text: line + "\n"),
            try BundleFile(
                BundleNames.allowedSigners, text: "\(principal) namespaces=\"\(BundleNames.sealNamespace)\" \(line)\n"),
        ]
    }
}
