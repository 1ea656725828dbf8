public import Cryptography

/// What one signature in a PDF file says, and what came of checking it.
///
/// Whether a certificate was revoked is never known from this: no list of revoked certificates is looked at.
public struct PDFSignatureReport: Sendable, Hashable {
    /// Its number in the file, from 1, in the order in which they were added.
    public let number: Int
    /// The format it says to have, such as `ETSI.CAdES.detached`; nil when it says none that can be read.
    public let format: String?
    /// Whether it is a time-stamp of the whole document instead of somebody's signature.
    public let isTimeStamp: Bool
    /// The certificate that signed. Unless every check passed, it names whoever it likes.
    public let signer: Certificate?
    /// When the signer says that it was signed, in seconds since 1970: a claim.
    public let claimedTime: Int?
    /// The time in its time-stamp, in seconds since 1970. It is evidence only if the check `time-stamp` passed.
    public let stampedTime: Int?
    /// How many bytes from the beginning of the file it covers, itself included; nil when that cannot be said.
    public let coveredByteCount: Int?
    /// How many bytes the file has.
    public let fileByteCount: Int
    /// What the signer allows to be changed afterwards: 1 nothing, 2 filling in, 3 also annotations. Nil when the file does not say.
    public let permission: Int?
    /// SHA-256 of the signature itself, as the file holds it without its padding.
    public let sha256: Digest?
    /// The checks, in the order they were made.
    public let report: CheckReport

    public init(
        number: Int, format: String?, isTimeStamp: Bool, signer: Certificate?, claimedTime: Int?, stampedTime: Int?,
        coveredByteCount: Int?, fileByteCount: Int, permission: Int?, sha256: Digest?, report: CheckReport
    ) {
        self.number = number
        self.format = format
        self.isTimeStamp = isTimeStamp
        self.signer = signer
        self.claimedTime = claimedTime
        self.stampedTime = stampedTime
        self.coveredByteCount = coveredByteCount
        self.fileByteCount = fileByteCount
        self.permission = permission
        self.sha256 = sha256
        self.report = report
    }

    /// The gravest of its checks.
    public var outcome: Check.Outcome { report.outcome }

    /// How many bytes stand behind what it covers.
    public var addedByteCount: Int? { coveredByteCount.map { fileByteCount - $0 } }
}
