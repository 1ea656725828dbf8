import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// That a change, of which it was not known whether it was accepted, was accepted or refused.
public struct SettlementRequest: Sendable {
    /// The handle of the agreement.
    public var agreement: String
    /// The name of the change.
    public var revision: String
    public var acceptance: Revision.Acceptance
    public var how: ExecutionMethod?

    public init(agreement: String, revision: String, acceptance: Revision.Acceptance, how: ExecutionMethod? = nil) {
        self.agreement = agreement
        self.revision = revision
        self.acceptance = acceptance
        self.how = how
    }
}

extension OpenLedger {
    /// Records whether a change that is on record was accepted.
    ///
    /// The new version has all words of the change again, of the same document, so that it can be judged and countersigned by itself.
    public func settle(_ request: SettlementRequest, unlock: () throws -> Writer) throws -> AgreementChangeOutcome {
        let stored = try store.read { try $0.agreement(named: request.agreement, OutsideTimes($0)) }
        let index = try stored.change(named: request.revision)
        let content = stored.versions[index].settled(request.acceptance, request.how)
        if let known = stored.versions.last(where: { $0.says(content) }) {
            return AgreementChangeOutcome(
                agreement: try agreement(named: request.agreement), version: known.number, wasKnown: true, warnings: [])
        }
        try stored.checkIsOpen(request.revision)
        guard content.settles(stored.versions[index]) else {
            throw LedgerError(
                .badInput, "whether revision \(request.revision) was accepted is on record as unknown, and this says no more",
                hint: "say how it was accepted, such as: --accepted signed --on DATE; or: --accepted refused")
        }
        var new = NewVersion(content)
        new.quoted = try store.read { try $0.documentLine(of: stored.entries[index]) }
        return try append(new, to: stored, unlock: unlock)
    }
}

extension StoredAgreement {
    /// Where a change stands among the versions: the one that came on record first.
    fileprivate func change(named id: String) throws -> Int {
        if let index = versions.firstIndex(where: { $0.revision?.id == id }) { return index }
        let open = terms.revisions.filter { $0.acceptance == .unknown }.map(\.id)
        throw LedgerError(
            .unknownName, "agreement \(terms.handle) has no revision named \(id)",
            hint: NearestWord.hint(for: id, among: versions.compactMap { $0.revision?.id })
                ?? (open.isEmpty ? "none of its changes is open" : "open are \(open.joined(separator: ", "))"))
    }

    /// Refuses to say once more, in another way, whether a change was accepted.
    func checkIsOpen(_ id: String) throws {
        guard let known = terms.revisions.first(where: { $0.id == id }), known.acceptance != .unknown else { return }
        throw LedgerError(
            .nameTaken, "what is on record is: \(known.sentence)", hint: "if that is wrong, correct the entry: colophon correct")
    }
}
