@testable import Provenance

/// Four stories, each with broad words and with a limit somebody asked for, so that the tests mean something without a corpus.
enum ScopeStories {
    static let creator = Party(handle: "creator", name: "The creator", role: .creator)

    static func agreement(
        _ handle: String, with party: String, from: String, until: String? = nil, _ terms: [Term], revisions: [Revision] = [],
        affiliatesIncluded: Bool? = nil, over: [String] = []
    ) throws -> AgreementTerms {
        let other = Party(handle: party, name: party.uppercased(), role: .other, affiliatesIncluded: affiliatesIncluded)
        return AgreementTerms(
            handle: handle, parties: [creator, other],
            dates: AgreementDates(from: try CalendarDay(from), until: try until.map { try CalendarDay($0) }), terms: terms,
            revisions: revisions,
            precedence: over.isEmpty ? nil : Precedence(over: over, quote: "this agreement goes first", range: 0..<25))
    }

    static func term(
        _ id: String, _ effect: Effect, _ actions: [Action], on objects: [UseObject], _ quote: String,
        _ change: (inout Term) -> Void = { _ in }
    ) -> Term {
        var term = Term(id: id, effect: effect, quote: quote, range: 0..<quote.utf8.count, actions: actions, objects: objects)
        change(&term)
        return term
    }

    static func use(
        _ by: String, _ action: Action?, _ object: UseObject?, for purpose: Purpose?, on day: String = "2026-06-01",
        _ change: (inout UseFact) throws -> Void = { _ in }
    ) throws -> UseFact {
        var use = UseFact(
            by: by, action: action.map(Recorded.known) ?? .unknown, object: object.map(Recorded.known) ?? .unknown,
            purpose: purpose.map(Recorded.known) ?? .unknown, days: .on(try CalendarDay(day)))
        try change(&use)
        return use
    }

    static func links(_ agreements: [AgreementTerms], delivered: String = "2026-01-10") throws -> [LinkFact] {
        try agreements.map { agreement in
            LinkFact(agreement: agreement.handle, party: agreement.parties[1].handle, delivered: try CalendarDay(delivered))
        }
    }

    static func finding(_ use: UseFact, _ agreements: [AgreementTerms], delivered: String = "2026-01-10") throws -> Finding {
        let work = WorkLinks(name: "work@1", links: try links(agreements, delivered: delivered))
        return try ScopeEvaluator.assess(use, of: [work], under: agreements)[0]
    }

    // MARK: - A photographer and a stock platform

    static func photographer(narrowed: Bool) throws -> AgreementTerms {
        guard narrowed else {
            return try agreement(
                "stock", with: "platform", from: "2024-01-01",
                [
                    term(
                        "insights", .permit, [.describe, .classify, .aggregate], on: [.work],
                        "We may study contributed images and draw general insights from them."),
                    term(
                        "owned", .permit, [.any], on: [.derived], "Such insights are ours, to use for whatever we like, for good."
                    ) {
                        $0.purposes = [.any]
                        $0.recipients = [.any]
                        $0.after = .survives
                    },
                    term("host", .permit, [.provide], on: [.work], "You let us store, show and deliver the images.") {
                        $0.purposes = [.provideService]
                    },
                ])
        }
        return try agreement(
            "stock", with: "platform", from: "2024-01-01",
            [
                term(
                    "insights", .permit, [.aggregate, .analyse], on: [.derived, .work],
                    "We study images only to deliver licensed images better, and only in our own house."
                ) {
                    $0.purposes = [.improveDistribution]
                    $0.recipients = [.`self`]
                    $0.exclusive = [.action, .purpose, .recipient]
                }
            ])
    }

    // MARK: - A producer and a collaboration service

    static func producer(narrowed: Bool) throws -> AgreementTerms {
        guard narrowed else {
            return try agreement(
                "sessions", with: "studio", from: "2024-03-01",
                [
                    term("learn", .permit, [.aggregate, .analyse], on: [.process], "We learn from how sessions are made."),
                    term(
                        "apply", .permit, [.use], on: [.derived, .process], "We may put what we learn into any product of ours."
                    ) {
                        $0.purposes = [.any]
                        $0.recipients = [.any]
                    },
                ])
        }
        return try agreement(
            "sessions", with: "studio", from: "2024-03-01",
            [
                term(
                    "learn", .permit, [.analyse], on: [.process],
                    "Session data serves to run and mend the session features, in house."
                ) {
                    $0.purposes = [.improveFeature, .provideService]
                    $0.recipients = [.`self`]
                    $0.exclusive = [.action, .purpose, .recipient]
                },
                term("no-training", .forbid, [.train], on: [.derived, .process, .work], "We train no model on session data."),
            ])
    }

    // MARK: - A creator and a brand

    static func brand(narrowed: Bool) throws -> AgreementTerms {
        guard narrowed else {
            return try agreement(
                "campaign", with: "brand", from: "2025-01-01", until: "2025-12-31",
                [
                    term(
                        "measure", .permit, [.aggregate, .analyse], on: [.usage, .work],
                        "We analyse the posts and their audience."),
                    term(
                        "own", .permit, [.share, .use], on: [.derived, .usage],
                        "The results are ours to use, license and pass on, without end."
                    ) {
                        $0.purposes = [.any]
                        $0.recipients = [.any]
                        $0.after = .survives
                    },
                ])
        }
        return try agreement(
            "campaign", with: "brand", from: "2025-01-01", until: "2025-12-31",
            [
                term(
                    "measure", .permit, [.analyse], on: [.derived, .usage, .work],
                    "Internal analytics to see how the campaign did, and nothing else."
                ) {
                    $0.purposes = [.measurePerformance]
                    $0.recipients = [.`self`]
                    $0.exclusive = [.action, .purpose, .recipient]
                    $0.after = .ends
                }
            ])
    }

    // MARK: - An editor and a production company

    static func editor(narrowed: Bool) throws -> AgreementTerms {
        guard narrowed else {
            return try agreement(
                "edit", with: "company", from: "2023-05-01",
                [
                    term(
                        "study", .permit, [.aggregate, .analyse], on: [.process, .work],
                        "We review how edits are made to improve how we work."),
                    term("apply", .permit, [.use], on: [.derived, .process], "What we learn may go into any product or service.")
                    {
                        $0.purposes = [.any]
                        $0.recipients = [.any]
                    },
                ])
        }
        return try agreement(
            "edit", with: "company", from: "2023-05-01",
            [
                term("film", .permit, [.adapt, .distribute, .reproduce], on: [.work], "The company may use the finished edit.") {
                    $0.purposes = [.any]
                },
                term("no-resale", .forbid, [.sell], on: [.work], "The company does not resell project files."),
            ])
    }
}
