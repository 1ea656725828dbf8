internal import Cryptography

/// The fixed names in a bundle.
enum BundleNames {
    /// What an SSH signature over the list of files is for.
    static let sealNamespace = "colophon-evidence-bundle"
    /// The name under which `allowed_signers` lists the seal key.
    static let sealPrincipal = "seal-key"

    static let readMe = "READ-ME-FIRST.txt"
    static let bagDeclaration = "bagit.txt"
    static let bagInfo = "bag-info.txt"
    static let manifest = "manifest-sha256.txt"
    static let tagManifest = "tagmanifest-sha256.txt"
    static let sealSignature = "seal/tagmanifest-sha256.txt.sig"
    static let sealKey = "seal/seal-key.pub"
    static let allowedSigners = "seal/allowed_signers"

    static let payload = "data/"
    static let description = "data/bundle.json"
    static let findings = "data/scope/findings.json"
    static let checkpoint = "data/ledger/checkpoint.txt"
    static let withheld = "data/withheld.json"

    /// The files that the seal covers through `tagmanifest-sha256.txt`.
    static let tagFiles = [readMe, bagInfo, bagDeclaration, manifest]

    /// The name of the n-th request or reply over the sealed list: `.tsq`, `.2.tsq`, and so on.
    static func sealToken(_ number: Int, _ suffix: String) -> String {
        "seal/tagmanifest-sha256.txt" + (number == 1 ? "" : ".\(number)") + ".\(suffix)"
    }

    /// The folder at the top, and the name of the file without `.zip`.
    static func folder(slug: String, id: Digest) -> String { "evidence-\(slug)-\(id.hex.prefix(12))" }
}
