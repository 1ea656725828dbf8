public import Transparency

/// What a use comes to now, and what it would come to under other words: for somebody who negotiates.
///
/// It is hypothetical, and says so wherever it is shown. Nothing rests on it, and nothing of it is recorded.
public struct WhatIf: Sendable, Hashable {
    /// Works for which both answers come out alike.
    public struct Outcome: Sendable, Hashable {
        public var works: [String]
        public let now: Finding
        public let then: Finding

        /// Whether the other words would make another verdict.
        public var changes: Bool { now.verdict != then.verdict }
    }

    /// The name of the use.
    public let use: String
    /// Whether the use was only thought of.
    public let isImagined: Bool
    /// The words that are only proposed.
    public let proposed: ProposedWords
    /// Those that change come first.
    public let outcomes: [Outcome]

    public var changes: Bool { outcomes.contains(where: \.changes) }

    /// Judges one use twice.
    ///
    /// - Parameters:
    ///   - agreements: The agreements on record.
    ///   - proposal: The agreement that stands in for the one of the same handle, or is added when there is none.
    ///   - change: The name of its revision that is proposed, when the rest of it is on record.
    /// - Throws: A ``ProvenanceError`` if the proposal contradicts itself, or if a verdict needs words and there are none.
    public init(
        _ use: UseFact, named name: String, isImagined: Bool, of works: [WorkLinks], under agreements: [AgreementTerms],
        proposal: AgreementTerms, change: String? = nil, ledgerSize: Int? = nil
    ) throws(ProvenanceError) {
        self.use = name
        self.isImagined = isImagined
        proposed = ProposedWords(agreement: proposal.handle, revision: change)
        let others = agreements.filter { $0.handle != proposal.handle } + [proposal]
        // An imagined delivery may be under an agreement that only the proposal makes.
        let known = Set(agreements.map(\.handle))
        // Thousands of works of one delivery are one question, and works whose answers differ in their deliveries alone are alike.
        var answered = [[LinkFact]: Int]()
        var positions = [[Finding]: Int]()
        var outcomes = [Outcome]()
        for work in works {
            if let index = answered[work.links] {
                outcomes[index].works.append(work.name)
                continue
            }
            var recorded = work
            recorded.links = work.links.filter { known.contains($0.agreement) }
            let now = try ScopeEvaluator.assess(use, of: [recorded], under: agreements, ledgerSize: ledgerSize)
            let then = try ScopeEvaluator.assess(use, of: [work], under: others, ledgerSize: ledgerSize)
            let alike = (now + then).map(\.withoutWorks)
            if let index = positions[alike] {
                outcomes[index].works.append(work.name)
                answered[work.links] = index
            } else if let now = now.first, let then = then.first {
                positions[alike] = outcomes.count
                answered[work.links] = outcomes.count
                outcomes.append(Outcome(works: [work.name], now: now, then: then))
            }
        }
        self.outcomes = outcomes.filter(\.changes) + outcomes.filter { !$0.changes }
    }

    /// The gravest verdict under the proposed words.
    public var verdict: Verdict { outcomes.map(\.then.verdict).max { $0.gravity < $1.gravity } ?? .noAgreement }
}

extension WhatIf.Outcome {
    /// The two answers as text: three sentences each.
    public func text(_ proposed: ProposedWords) -> (now: String, then: String) {
        (now.summary, then.summary(proposed))
    }
}

extension WhatIf {
    public var json: JSON {
        [
            "use": .string(use), "isImagined": .bool(isImagined), "changes": .bool(changes),
            "outcomes": .array(
                outcomes.map { outcome in
                    [
                        "works": .array(outcome.works.map(JSON.string)), "changes": .bool(outcome.changes),
                        "now": outcome.now.outline(nil), "then": outcome.then.outline(proposed),
                    ]
                }),
        ]
    }
}

extension Finding {
    /// The finding, whichever work it is about and however that was delivered.
    fileprivate var withoutWorks: Finding {
        var finding = self
        finding.works = []
        finding.links = []
        return finding
    }

    /// The finding without the steps that led to it. Words that are only proposed have no place in any document.
    fileprivate func outline(_ proposed: ProposedWords?) -> JSON {
        [
            "verdict": .string(verdict.rawValue), "side": .string(verdict.side.rawValue),
            "sentence": .string(proposed.map { sentence($0) } ?? sentence),
            "because": .array(because.map { $0.outline(isProposed: proposed?.hold($0) ?? false) }),
            "failing": .array(failing.map { .string($0.rawValue) }),
            "open": .array(open.map { ["question": .string($0.question), "settledBy": .string($0.settledBy)] }),
            "wouldChange": .array(wouldChange.map { .string($0.words) }),
        ]
    }
}

extension Citation {
    fileprivate func outline(isProposed: Bool) -> JSON {
        guard case .object(var members) = json else { return .null }
        members["isProposed"] = .bool(isProposed)
        if isProposed { for name in ["start", "end", "textSha256"] { members[name] = nil } }
        return .object(members)
    }
}
