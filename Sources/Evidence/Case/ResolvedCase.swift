internal import Cryptography
internal import Provenance
internal import Transparency

/// A case whose entries have been read, put in order and given their names.
///
/// The writer makes it from what the ledger hands over, the verifier from what stands in a bundle. Everything else in a bundle, from the
/// report to the manifest, follows from this value, so that the verifier can write it again and compare.
struct ResolvedCase: Sendable {
    let slug: String
    let asOf: Int
    let programVersion: String
    let genesis: Genesis
    let signedCheckpoint: SignedCheckpoint
    /// The records in the order of their folders.
    let records: [ResolvedRecord]
    /// Where the record of an entry stands among them.
    private let places: [Int: Int]
    let tokens: [ResolvedToken]
    /// The findings that were handed over, or those that follow from the records.
    private(set) var findings: [EvidenceFinding]
    let searches: [SearchStatement]
    let warnings: [String]

    /// More records than a dispute has; it bounds the work that a hostile bundle can ask for.
    static let maximumRecordCount = 20_000
    static let maximumTokenCount = 1_000

    /// Reads the entries and lines of a case.
    ///
    /// - Throws: An ``EvidenceError`` when something is not in the form that the ledger writes. Whether signatures, proofs and digests
    ///   hold is for ``CaseChecks`` to say.
    init(_ source: EvidenceCase) throws {
        guard Self.isSlug(source.slug) else {
            throw EvidenceError(
                .caseInvalid, "“\(source.slug)” cannot name a case",
                hint: "use up to 32 lowercase letters, digits and hyphens, such as acme-2026")
        }
        guard source.records.count <= Self.maximumRecordCount, source.tokens.count <= Self.maximumTokenCount else {
            throw EvidenceError(.caseInvalid, "the case has more records or tokens than a bundle takes")
        }
        slug = source.slug
        programVersion = source.programVersion
        signedCheckpoint = try Self.reading("the checkpoint") { try SignedCheckpoint(bytes: source.checkpoint) }
        let read = try source.records.sorted { $0.index < $1.index }.map { try ReadRecord($0) }
        for (first, second) in zip(read, read.dropFirst()) where first.record.index == second.record.index {
            throw EvidenceError(.caseInvalid, "entry \(first.record.index) is there twice")
        }
        guard let first = read.first, first.record.index == 0, first.statement.kind == .genesis else {
            throw EvidenceError(.caseInvalid, "entry 0, the genesis, is missing")
        }
        genesis = try Self.reading("the genesis") { try Genesis(first.statement) }
        records = try ResolvedRecord.named(read)
        places = Dictionary(records.enumerated().map { ($1.index, $0) }) { first, _ in first }
        tokens = try source.tokens.map { try ResolvedToken($0) }.sorted().enumerated().map { $1.numbered($0 + 1) }
        findings = source.findings ?? []
        searches = source.searches.map { SearchStatement(subject: $0.subject, found: Set($0.found).sorted()) }
        warnings = source.warnings
        let times = read.map(\.statement.claimedTime) + tokens.compactMap { $0.reply.info?.genTime }
        asOf = source.asOf ?? times.max() ?? 0
        if source.findings == nil { findings = try CaseAssessment(evidence: self).findings() }
    }

    var checkpoint: Checkpoint { signedCheckpoint.checkpoint }

    /// The record of an entry, if it is disclosed.
    func record(at index: Int) -> ResolvedRecord? { places[index].map { records[$0] } }

    func records(of kind: StatementKind) -> [ResolvedRecord] { records.filter { $0.kind == kind } }

    /// Runs a reader of another module and says what it could not read.
    static func reading<Value>(_ what: String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw EvidenceError(.bundleFormat, "\(what) cannot be read: \(error)", underlying: error)
        }
    }

    private static func isSlug(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 32 else { return false }
        let hyphen = UInt8(ascii: "-")
        return first != hyphen && last != hyphen
            && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen }
    }
}
