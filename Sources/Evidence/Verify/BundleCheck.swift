internal import Provenance

/// The checks that the verification of a bundle consists of. Their names are stable.
public enum BundleCheck: String, Sendable, CaseIterable {
    case fileSet = "file-set"
    case fileDigest = "file-digest"
    case tagDigest = "tag-digest"
    case bundleID = "bundle-id"
    case sealSignature = "seal-signature"
    case sealTime = "seal-time"
    case derivedFiles = "derived-files"
    case checkpointSignature = "checkpoint-signature"
    case entrySignature = "entry-signature"
    case entryLedger = "entry-ledger"
    case entryInclusion = "entry-inclusion"
    case entryPrevious = "entry-previous"
    case entryReference = "entry-reference"
    case countersignature = "countersignature"
    case lineInclusion = "line-inclusion"
    case contentDigest = "content-digest"
    case contentCommitment = "content-commitment"
    case quotePlace = "quote-place"
    case findingCites = "finding-cites"
    case findingRecomputed = "finding-recomputed"
    case tokenImprint = "token-imprint"
    case tokenCheckpoint = "token-checkpoint"
    case tokenAuthority = "token-authority"
    case timeCoverage = "time-coverage"
    case signerIdentity = "signer-identity"
    case countersignerIdentity = "countersigner-identity"
    case foreignCheckpoint = "foreign-checkpoint"

    /// What passes when the check passes.
    public var meaning: String {
        switch self {
        case .fileSet: "The files in the bundle are exactly those in its manifests and its seal folder."
        case .fileDigest: "Each file has the bytes that the archive and the manifest say."
        case .tagDigest: "The manifest itself has the bytes that the sealed list says."
        case .bundleID: "The bundle's name is the digest of what it claims."
        case .sealSignature: "The list of files was signed with the ledger's seal key."
        case .sealTime: "An outside authority stamped the sealed list."
        case .derivedFiles: "The report and every other file made from the records says what the records say."
        case .checkpointSignature: "The checkpoint was signed with the ledger's log key."
        case .entrySignature: "Each entry was signed with the ledger's entry key."
        case .entryLedger: "Each entry was written for this ledger."
        case .entryInclusion: "Each entry stands at its position in the log that the checkpoint commits to."
        case .entryPrevious: "What each entry says about the log before it does not contradict the checkpoints here."
        case .entryReference: "Entries that name each other name the entries that are here."
        case .countersignature: "Each countersignature is one over the record that it names, by the key that it names."
        case .lineInclusion: "Each disclosed line belongs to its entry."
        case .contentDigest: "Each included file has the bytes that were recorded."
        case .contentCommitment: "Each included document has the commitment that was recorded."
        case .quotePlace: "Each quote stands where it is said to stand in the agreement's text."
        case .findingCites: "Each finding rests on words that are here."
        case .findingRecomputed: "The findings follow from the records by the rules named in them."
        case .tokenImprint: "Each time-stamp is for the checkpoint it is shown with."
        case .tokenCheckpoint: "Each stamped checkpoint is an earlier state of the same log."
        case .tokenAuthority: "Each time-stamp was signed by an authority that the reader trusts."
        case .timeCoverage: "Each entry is covered by an outside time-stamp."
        case .signerIdentity: "The seal key is the one that the reader was told of."
        case .countersignerIdentity: "Each countersignature was made with a key that the reader was told of."
        case .foreignCheckpoint: "The checkpoint that the reader holds is one of the same log."
        }
    }

    func passed(_ sentence: String, entry: Int? = nil) -> Check { Check(rawValue, .passed, sentence, entry: entry) }
    func failed(_ sentence: String, entry: Int? = nil) -> Check { Check(rawValue, .failed, sentence, entry: entry) }
    func undetermined(_ sentence: String, entry: Int? = nil, hint: String? = nil) -> Check {
        Check(rawValue, .undetermined, sentence, entry: entry, hint: hint)
    }
}
