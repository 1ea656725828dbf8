public import Cryptography
public import Transparency

/// A signature in a document, as it was found when the document was recorded: a line of the list `signature`.
///
/// It is an observation of that day, with the roots that were given then. The document is kept, so anybody can look again.
public struct SignatureLine: LineRecord {
    /// Its number in the document, from 1.
    public let number: Int
    /// The format, such as `ETSI.CAdES.detached`.
    public let format: String?
    /// Whether it is a time-stamp of the document.
    public let isTimeStamp: Bool
    /// Whom the certificate names, who issued it, and its number there.
    public let signer: String?
    public let issuer: String?
    public let serialNumber: String?
    /// When the signer says that it was signed, in seconds since 1970.
    public let claimedTime: Int?
    /// The time in its time-stamp.
    public let stampedTime: Int?
    /// What came of all checks: passed, failed, or undetermined.
    public let state: Check.Outcome
    /// The codes of the checks that did not pass, in alphabetical order.
    public let openChecks: [String]
    /// How many bytes of the document it covers, from its beginning.
    public let coveredByteCount: Int?
    /// How many bytes the document has.
    public let documentByteCount: Int
    /// SHA-256 of the signature itself.
    public let sha256: Digest?

    public static var list: String { "signature" }

    public init(_ report: PDFSignatureReport) {
        number = report.number
        format = report.format.map { String($0.prefix(64)) }.flatMap { $0.isEmpty ? nil : $0 }
        isTimeStamp = report.isTimeStamp
        signer = report.signer.map(\.subject).flatMap { $0.isEmpty ? nil : $0 }
        issuer = report.signer.map(\.issuer).flatMap { $0.isEmpty ? nil : $0 }
        serialNumber = report.signer?.serialNumber
        claimedTime = report.claimedTime
        stampedTime = report.stampedTime
        state = report.outcome
        openChecks = Set(report.report.checks.filter { $0.outcome != .passed }.map(\.code)).sorted { Identifier.precedes($0, $1) }
        coveredByteCount = report.coveredByteCount
        documentByteCount = report.fileByteCount
        sha256 = report.sha256
    }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "number": .integer(number), "kind": .string(isTimeStamp ? "time-stamp" : "signature"),
            "state": .string(state.rawValue),
            "documentBytes": .integer(documentByteCount), "revocation": "not-checked",
        ]
        members["format"] = format.map { .string($0) }
        members["signer"] = signer.map { .string($0) }
        members["issuer"] = issuer.map { .string($0) }
        members["serial"] = serialNumber.map { .string($0) }
        members["claimedTime"] = claimedTime.map { .integer($0) }
        members["stampedTime"] = stampedTime.map { .integer($0) }
        if !openChecks.isEmpty { members["open"] = .array(openChecks.map { .string($0) }) }
        members["coveredBytes"] = coveredByteCount.map { .integer($0) }
        members["sha256"] = sha256.map { .string($0.hex) }
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        number = try reader.offset("number")
        switch try reader.text("kind") {
        case "signature": isTimeStamp = false
        case "time-stamp": isTimeStamp = true
        default: throw reader.failure("kind", "is neither a signature nor a time-stamp")
        }
        guard let state = Check.Outcome(rawValue: try reader.text("state")) else {
            throw reader.failure("state", "is not an outcome")
        }
        self.state = state
        guard try reader.text("revocation") == "not-checked" else { throw reader.failure("revocation", "is not known here") }
        documentByteCount = try reader.offset("documentBytes")
        format = try reader.optionalText("format")
        signer = try reader.optionalText("signer")
        issuer = try reader.optionalText("issuer")
        serialNumber = try reader.optionalText("serial")
        claimedTime = try reader.optionalInteger("claimedTime")
        stampedTime = try reader.optionalInteger("stampedTime")
        openChecks = try reader.optionalNames("open") ?? []
        coveredByteCount = try reader.optionalInteger("coveredBytes")
        let hex = try reader.optionalText("sha256")
        sha256 = hex.flatMap { Digest(hex: $0) }
        guard (hex == nil) == (sha256 == nil) else { throw reader.failure("sha256", "is not a digest") }
        try reader.finish()
    }
}
