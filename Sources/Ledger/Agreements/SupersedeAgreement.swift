public import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// That an agreement takes the place of another.
public struct Supersession: Sendable {
    /// The handle of the agreement that gives way.
    public var old: String
    /// The first day on which the other governs; without it, the first day of that agreement.
    public var from: CalendarDay?
    /// Whether it takes over what was delivered before.
    public var reach: Reach = .all
    /// The words that say so, in the document of the new agreement.
    public var quote: String?
    public var clause: String?
    public var occurrence: Int?

    public init(old: String) { self.old = old }
}

extension OpenLedger {
    /// Records that an agreement takes the place of another, both on record.
    ///
    /// - Parameter document: The document of the new agreement, when the ledger holds only its digest.
    public func supersede(
        _ request: Supersession, by new: String, document path: RawPath? = nil, unlock: () throws -> Writer
    ) async throws -> AgreementChangeOutcome {
        let heir = try store.read { try $0.agreement(named: new, OutsideTimes($0)) }
        let document = request.quote == nil ? nil : try await recordedDocument(of: heir, or: path)
        var (stored, version) = try supersession(request, by: heir.terms, document)
        version.quoted = document?.recorded
        version.supersededBy = heir.entry.reference
        return try append(version, to: stored, unlock: unlock)
    }

    /// The entry that says so, before it has its place in the log.
    func supersession(
        _ request: Supersession, by heir: AgreementTerms, _ document: QuotedDocument?
    ) throws -> (StoredAgreement, NewVersion) {
        let stored = try store.read { try $0.agreement(named: request.old, OutsideTimes($0)) }
        let from = request.from ?? heir.dates.from
        guard request.old != heir.handle else {
            throw LedgerError(.badInput, "an agreement cannot take its own place", hint: "name two agreements")
        }
        guard from >= heir.dates.from else {
            throw LedgerError(
                .badInput, "\(heir.handle) begins on \(heir.dates.from), so it cannot take a place from \(from) on",
                hint: "give \(Self.earliest(stored, heir)) or a later day with --from")
        }
        guard heir.decision != .declined else {
            throw LedgerError(.badInput, "agreement \(heir.handle) was declined, so it takes no place")
        }
        guard let last = from.previous, last >= stored.terms.dates.from else {
            throw LedgerError(
                .badInput, "agreement \(request.old) begins on \(stored.terms.dates.from), so it cannot give way on \(from)",
                hint: "give \(Self.earliest(stored, heir)) or a later day with --from")
        }
        try checkNoCircle(from: heir, to: request.old)
        var ending = Ending(on: last, how: .superseded, by: heir.handle, reach: request.reach)
        if let quote = request.quote, let document {
            ending.words = try document.words(
                QuotedWordsDraft(
                    clause: request.clause, quote: quote, occurrence: request.occurrence, of: "what it supersedes"))
        }
        if !stored.versions.contains(where: { $0.ending == ending }) { try stored.checkEnd(on: last) }
        var content = AgreementVersion(handle: request.old, number: stored.versions.count + 1, change: .end)
        content.ending = ending
        return (stored, NewVersion(content))
    }

    /// The first day on which one agreement can stand in the place of another: both have begun, and the old one had a day of its own.
    private static func earliest(_ old: StoredAgreement, _ heir: AgreementTerms) -> CalendarDay {
        max(old.terms.dates.from.next ?? old.terms.dates.from, heir.dates.from)
    }

    /// Refuses that one agreement takes the place of another that took its own.
    private func checkNoCircle(from heir: AgreementTerms, to old: String) throws {
        try store.read { reader in
            var seen: Set<String> = [heir.handle]
            var open = heir.heirs
            while let next = open.popLast() {
                guard next != old else {
                    throw LedgerError(
                        .badInput, "agreement \(old) took the place of \(heir.handle), so \(heir.handle) cannot take its place",
                        hint: "record a new agreement for what was agreed last")
                }
                if seen.insert(next).inserted { open += try reader.agreement(named: next, .none).terms.heirs }
            }
        }
    }
}
