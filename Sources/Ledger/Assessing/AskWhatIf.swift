public import Files
import Intake
import LedgerStore
public import Provenance

/// Other words, and the uses that are held against them.
public struct WhatIfRequest: Sendable {
    /// Recorded uses; all of them when none is named and none imagined.
    public var uses: [String] = []
    /// Use files that were never recorded.
    public var imagined: [RawPath] = []
    /// The terms file with the other words, or an amendment file with a change.
    public var proposal: RawPath
    /// The agreement that they stand in for, with all its changes; otherwise the one of the name that the file gives.
    public var insteadOf: String?

    public init(proposal: RawPath) { self.proposal = proposal }
}

/// What would come of other words.
public struct WhatIfOutcome: Sendable {
    public let proposal: AgreementTerms
    /// Whether an agreement of that name is on record: otherwise the proposal is one more.
    public let replaces: Bool
    /// The first day of the proposed words, where they are a change to what is on record.
    public var change: CalendarDay?
    public let answers: [WhatIf]
}

extension OpenLedger {
    /// Judges uses under the words on record and under others. It reads only.
    public func whatIf(_ request: WhatIfRequest) throws -> WhatIfOutcome {
        let words = try ProposedTerms.either(request.proposal, handle: request.insteadOf)
        let imagined = try request.imagined.map { (name: $0.lastComponent.display, use: try UseRequest(file: $0)) }
        return try store.read { reader in
            let size = try reader.entryCount()
            let portfolio = try Portfolio(reader, size: size)
            let agreements = portfolio.agreements.map(\.terms)
            let (proposal, change) = try Self.proposal(words, among: agreements, insteadOf: request.insteadOf)
            let current = agreements.first { $0.handle == proposal.handle }
            if current == nil, let name = request.insteadOf {
                _ = try reader.recorded(.agreement, named: name)
            }
            if let current { try Self.check(proposal, standsInFor: current) }
            var answers = [WhatIf]()
            for name in try names(request, reader) {
                let use = try reader.use(reader.recorded(.use, named: name), portfolio.times)
                let works = try use.targets.flatMap { try portfolio.questions(about: $0, usedBy: use.use.by, reader) }
                answers.append(
                    try WhatIf(
                        use.use, named: name, isImagined: false, of: works, under: agreements, proposal: proposal,
                        change: change?.id, ledgerSize: size))
            }
            for (name, request) in imagined {
                try Self.check(request.use, isKnownTo: agreements + [proposal])
                let works =
                    request.works.isEmpty
                    ? [Self.imaginedWork(usedBy: request.use, under: proposal)]
                    : try reader.targets(request.works).flatMap {
                        try portfolio.questions(about: $0, usedBy: request.use.by, reader)
                    }
                answers.append(
                    try WhatIf(
                        request.use, named: request.handle ?? name, isImagined: true, of: works, under: agreements,
                        proposal: proposal, change: change?.id, ledgerSize: size))
            }
            return WhatIfOutcome(
                proposal: proposal, replaces: current != nil, change: change?.from,
                answers: answers.filter(\.changes) + answers.filter { !$0.changes })
        }
    }

    /// The agreement that is proposed, and the change that makes it so, if it is one to an agreement on record.
    private static func proposal(
        _ words: ProposedTerms.Words, among agreements: [AgreementTerms], insteadOf name: String?
    ) throws -> (AgreementTerms, RevisionLine?) {
        switch words {
        case .agreement(let terms): return (terms, nil)
        case .change(let file):
            guard let handle = name ?? file.handle else {
                throw LedgerError(
                    .badInput, "the change does not say which agreement it is to",
                    hint: "name it with --instead-of, or add “agreement: NAME” at the top of the file")
            }
            guard let agreement = agreements.first(where: { $0.handle == handle }) else {
                throw LedgerError(
                    .unknownName, "there is no agreement named \(handle)",
                    hint: NearestWord.hint(for: handle, among: agreements.map(\.handle)) ?? "see colophon agreement list")
            }
            return (try file.proposed(for: agreement), file.revision)
        }
    }

    private func names(_ request: WhatIfRequest, _ reader: LedgerReader) throws -> [String] {
        guard request.uses.isEmpty, request.imagined.isEmpty else { return request.uses }
        var all: [StoredHandle] = []
        try reader.forEachHandle(of: .use) { all.append($0) }
        guard !all.isEmpty else {
            throw LedgerError(
                .unknownName, "no use is recorded yet, and none is imagined", hint: "imagine one with --use USE.yaml")
        }
        return all.sorted { $0.entry < $1.entry }.map(\.name)
    }

    /// Deliveries went to parties by their names, so the other words must speak of the same ones.
    private static func check(_ proposal: AgreementTerms, standsInFor current: AgreementTerms) throws {
        let handles = proposal.parties.map(\.handle)
        for party in current.parties where party.role == .other && !handles.contains(party.handle) {
            throw LedgerError(
                .badInput, "the proposed terms do not name \(party.handle), who is a party of \(current.handle)",
                hint: "write the party as {handle: \(party.handle), name: \"…\"}")
        }
    }

    private static func check(_ use: UseFact, isKnownTo agreements: [AgreementTerms]) throws {
        let handles = Set(agreements.flatMap { $0.parties.filter { $0.role != .creator }.map(\.handle) })
        guard !handles.contains(use.by) else { return }
        throw LedgerError(
            .unknownName, "no agreement, recorded or proposed, has a party named \(use.by)",
            hint: NearestWord.hint(for: use.by, among: handles.sorted())
                ?? "the parties are: \(handles.sorted().joined(separator: ", "))")
    }

    /// A work that went to the one who acts on the first day of the use.
    private static func imaginedWork(usedBy use: UseFact, under proposal: AgreementTerms) -> WorkLinks {
        let day: CalendarDay? =
            switch use.days {
            case .on(let day), .between(let day, _), .span(let day, _): day
            case .unknown: nil
            }
        return WorkLinks(
            name: "any work delivered under \(proposal.handle)",
            links: [LinkFact(agreement: proposal.handle, party: use.by, delivered: day)])
    }
}
