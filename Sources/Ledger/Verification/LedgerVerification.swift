public import Files
public import Provenance

/// What came of verifying a ledger file.
public struct LedgerVerification: Sendable {
    /// The file, without links.
    public let path: RawPath
    /// The name that the ledger gives itself; nil when its first entry cannot be read.
    public let ledger: LedgerID?
    /// The fingerprint of its seal key, by which people recognise it; nil when its first entry cannot be read.
    public let sealFingerprint: String?
    /// How many entries were looked at.
    public let entryCount: Int
    public private(set) var report: CheckReport

    init(path: RawPath, ledger: LedgerID?, sealFingerprint: String?, entryCount: Int, report: CheckReport) {
        self.path = path
        self.ledger = ledger
        self.sealFingerprint = sealFingerprint
        self.entryCount = entryCount
        self.report = report
    }

    /// Adds a check that was made elsewhere.
    public mutating func add(_ check: Check) { report.add(check) }

    /// The first entry that something is wrong with, as far as what is wrong concerns an entry.
    public var firstBadEntry: Int? { report.failures.compactMap(\.entry).min() }
}
