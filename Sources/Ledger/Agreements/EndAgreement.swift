public import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// That an agreement came to its end.
public struct EndRequest: Sendable {
    public var agreement: String
    /// Its last day.
    public var on: CalendarDay
    public var how: EndMethod
    public var reason: String?
    /// A document that ends it, such as a notice.
    public var document: RawPath?
    public var keepsDocument = true
    /// The words that end it: in that document, else in the agreement's own.
    public var quote: String?
    public var clause: String?
    public var occurrence: Int?

    public init(agreement: String, on: CalendarDay, how: EndMethod) {
        self.agreement = agreement
        self.on = on
        self.how = how
    }
}

extension OpenLedger {
    /// Records the end of an agreement.
    public func end(_ request: EndRequest, unlock: () throws -> Writer) async throws -> AgreementChangeOutcome {
        guard request.how != .superseded else {
            throw LedgerError(
                .badInput, "which agreement took the place of \(request.agreement) is not said",
                hint: "record that with: colophon agreement supersede \(request.agreement) --by NEW --from DATE")
        }
        let stored = try store.read { try $0.agreement(named: request.agreement, OutsideTimes($0)) }
        var ending = Ending(on: request.on, how: request.how, reason: request.reason)
        var content = AgreementVersion(handle: request.agreement, number: 0, change: .end)
        var source: QuotedDocument?
        if let path = request.document {
            source = try await document(at: path)
        } else if request.quote != nil {
            source = try await recordedDocument(of: stored)
        }
        if let quote = request.quote, let source {
            ending.words = try source.words(
                QuotedWordsDraft(clause: request.clause, quote: quote, occurrence: request.occurrence, of: "the end"))
        }
        content.ending = ending
        var new = NewVersion(content)
        if let source { try new.quote(source, isKept: request.keepsDocument) }
        let isKnown = stored.versions.contains { $0.ending == ending }
        if !isKnown { try stored.checkEnd(on: request.on) }
        let others = Set(stored.terms.revisions.compactMap(\.ending?.on)).subtracting([request.on]).sorted()
        return try append(
            new, to: stored,
            warnings: others.map { "another end, on \($0), is on record already; the earlier day counts" }, unlock: unlock)
    }
}

extension StoredAgreement {
    /// Refuses a last day that lies before the first, or after the agreement ended.
    func checkEnd(on day: CalendarDay) throws {
        let handle = terms.handle
        guard day >= terms.dates.from else {
            throw LedgerError(
                .badInput, "agreement \(handle) cannot end on \(day): it begins on \(terms.dates.from)",
                hint: "give its last day with --on")
        }
        let onDay = try terms.onDay(day)
        switch onDay.state {
        case .ended, .superseded:
            throw LedgerError(
                .badInput, "agreement \(handle) was over before \(day): \(onDay.sentence)",
                hint: "if what is on record is wrong, correct the entry: colophon correct")
        case .declined:
            throw LedgerError(.badInput, "agreement \(handle) was declined, so there is nothing to end")
        case .notBegun, .inForce, .open, .pending: break
        }
    }
}
