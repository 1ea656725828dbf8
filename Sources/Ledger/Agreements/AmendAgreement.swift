public import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// A document that changes an agreement, and what a person read in it.
public struct AmendmentRequest: Sendable {
    /// The handle of the agreement.
    public var agreement: String
    public var document: RawPath
    public var terms: RawPath
    public var keepsDocument = true
    /// Whether the change was accepted, when it is not the file that says so.
    public var acceptance: Revision.Acceptance?
    public var how: ExecutionMethod?

    public init(agreement: String, document: RawPath, terms: RawPath) {
        self.agreement = agreement
        self.document = document
        self.terms = terms
    }
}

extension OpenLedger {
    /// Records a change to an agreement: its document, from when it holds, whether it was accepted, which terms go and which come.
    public func amend(_ request: AmendmentRequest, unlock: () throws -> Writer) async throws -> AgreementChangeOutcome {
        let stored = try store.read { try $0.agreement(named: request.agreement, OutsideTimes($0)) }
        let document = try await document(at: request.document)
        let file = try AmendmentFile(
            FileReader.contents(of: request.terms, limit: DocumentText.byteCountLimit, followsLink: true),
            named: request.terms.lastComponent.display)
        if let named = file.handle, named != request.agreement {
            throw LedgerError(
                .badInput, "the amendment file is about agreement \(named), and not about \(request.agreement)",
                hint: "name the agreement that it changes")
        }
        let located = try file.located(in: document.text)
        var content = AgreementVersion(handle: request.agreement, number: 0, change: .amendment)
        content.revision = try revision(located.revision, file, request)
        content.terms = located.terms
        content.executions = located.executions
        content.deadlines = located.deadlines
        content.duties = located.duties
        content.precedence = located.precedence
        content.parties = try located.parties.map { try completed($0, stored) }
        var new = NewVersion(content)
        try new.quote(document, isKept: request.keepsDocument)
        let line = content.revision ?? located.revision
        content.document = new.document?.line
        if stored.versions.contains(where: { content.settles($0) }) {
            let settlement = SettlementRequest(
                agreement: request.agreement, revision: line.id, acceptance: line.acceptance, how: line.how)
            return try settle(settlement, unlock: unlock)
        }
        if !stored.versions.contains(where: { $0.says(content) }) {
            try stored.checkAmendment(line, located.terms.map(\.id) + located.duties.map(\.id))
        }
        let settling = "say later what became of it with: colophon agreement amend \(request.agreement) --settle \(line.id)"
        return try append(
            new, to: stored,
            warnings: line.acceptance == .unknown
                ? ["whether revision \(line.id) was accepted is not known, so what depends on it stays undetermined", settling]
                : [],
            unlock: unlock)
    }

    private func revision(
        _ line: RevisionLine, _ file: AmendmentFile, _ request: AmendmentRequest
    ) throws -> RevisionLine {
        guard let acceptance = request.acceptance else {
            guard file.saysAcceptance else {
                throw LedgerError(
                    .badInput, "nothing says whether the change was accepted",
                    hint: "write “accepted” in its “revision”, or give --accepted, such as: --accepted signed --on DATE")
            }
            return line
        }
        guard !file.saysAcceptance || (line.acceptance == acceptance && line.how == request.how) else {
            throw LedgerError(
                .badInput, "the file and the command line say two things about whether the change was accepted",
                hint: "take “accepted” out of the file, or leave --accepted out")
        }
        var line = line
        line.acceptance = acceptance
        line.how = request.how
        return line
    }

    /// An assignee takes the place of the only other party, unless the file names another.
    private func completed(_ party: Party, _ stored: StoredAgreement) throws -> Party {
        guard party.role == .assignee, party.of == nil else { return party }
        let others = stored.terms.everyParty.filter { $0.role == .other }.map(\.handle)
        guard others.count == 1, let only = others.first else {
            throw LedgerError(
                .badInput, "whose place \(party.handle) takes is not said",
                hint: "write “of”: one of \(others.joined(separator: ", "))")
        }
        var party = party
        party.of = only
        return party
    }
}

extension StoredAgreement {
    /// Refuses a change that cannot follow what is on record.
    func checkAmendment(_ line: RevisionLine, _ newNames: [String]) throws {
        let handle = terms.handle
        guard line.from >= terms.dates.from else {
            throw LedgerError(
                .badInput,
                "revision \(line.id) holds from \(line.from), before agreement \(handle) begins on \(terms.dates.from)",
                hint: "give the day from which the change holds")
        }
        if terms.decision == .declined {
            throw LedgerError(
                .badInput, "agreement \(handle) was declined, so there is nothing to amend",
                hint: "decide again with: colophon agreement decide \(handle)")
        }
        if let known = terms.revisions.first(where: { $0.id == line.id }) {
            let settling = "; to say whether that one was accepted: colophon agreement amend \(handle) --settle \(line.id)"
            throw LedgerError(
                .nameTaken, "agreement \(handle) has a revision named \(line.id) already, which says something else",
                hint: "give this one another “id”" + (known.acceptance == .unknown ? settling : ""))
        }
        let onDay = try terms.onDay(line.from)
        if onDay.state == .superseded {
            throw LedgerError(
                .badInput, "agreement \(handle) was \(onDay.sentence), so it cannot be amended from \(line.from)",
                hint: "amend the agreement that took its place")
        }
        if onDay.state == .ended, line.until == nil, !line.isOpenEnded {
            throw LedgerError(
                .badInput, "agreement \(handle) \(onDay.sentence), so it cannot be amended from \(line.from)",
                hint: "if it was renewed, give its new last day as “until”, or “until: none”; else record an agreement of its own"
            )
        }
        let parties = onDay.parties.filter { $0.role != .creator && $0.role != .other }.map(\.handle)
        for handle in line.leaves where !parties.contains(handle) {
            throw LedgerError(
                .badInput, "revision \(line.id) says that \(handle) leaves, who is no party that could on \(line.from)",
                hint: NearestWord.hint(for: handle, among: parties)
                    ?? (parties.isEmpty ? nil : "those who could are \(parties.joined(separator: ", "))"))
        }
        try checkNames(line, newNames, onDay)
    }

    private func checkNames(_ line: RevisionLine, _ newNames: [String], _ onDay: AgreementOnDay) throws {
        let handle = terms.handle
        // A term is there unless it is certain that it is gone: for deliveries of the day, and for those of the first day, which
        // some changes do not reach.
        let earliest = try terms.onDay(line.from, delivered: terms.dates.from)
        let there = Set(
            (onDay.terms + earliest.terms).filter { !$0.isGone }.map(\.term.id) + (onDay.duties + earliest.duties).map(\.duty.id))
        let later = terms.revisions.filter { $0.from > line.from && $0.acceptance != .refused }
            .flatMap { $0.terms.map(\.id) + $0.duties.map(\.id) }
        for id in line.replaces where !there.contains(id) {
            let gone = onDay.terms.last { $0.term.id == id }
            throw LedgerError(
                .badInput,
                gone.map { "revision \(line.id) replaces term \(id), which is gone by \(line.from): \($0.reason)" }
                    ?? "revision \(line.id) replaces term \(id), which agreement \(handle) does not have",
                hint: NearestWord.hint(for: id, among: there.sorted())
                    ?? "its terms are \(there.sorted().joined(separator: ", "))")
        }
        for name in newNames where later.contains(name) || (there.contains(name) && !line.replaces.contains(name)) {
            throw LedgerError(
                .badInput, "agreement \(handle) has a term named \(name) already",
                hint: "name it in “replaces” if the new one takes its place; else give the new one another name")
        }
    }
}
