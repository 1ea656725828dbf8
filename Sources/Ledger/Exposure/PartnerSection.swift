import Provenance

/// What one partner holds, with the words.
struct PartnerSection {
    private let partner: PartnerExposure

    init(_ partner: PartnerExposure) { self.partner = partner }

    var markup: [Markup] {
        [Markup("h3", text: partner.name), Markup("p", ["class": "aside"], text: summary)]
            + partner.agreements.map { Markup("div", ["class": "agreement"], agreement($0)) }
    }

    private var summary: String {
        let held = ExposureCategory.allCases.filter { partner.state(of: $0).isHeld }.map(\.rawValue)
        let open = ExposureCategory.allCases.filter { partner.state(of: $0) == .open }.map(\.rawValue)
        return [
            "\(partner.handle)", "\(partner.works.count) \(partner.works.count == 1 ? "work" : "works")",
            held.isEmpty ? "holds nothing of this kind" : "holds: \(held.joined(separator: ", "))",
            open.isEmpty ? nil : "open: \(open.joined(separator: ", "))", "resale: \(partner.state(of: .resale).words)",
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func agreement(_ agreement: AgreementExposure) -> [Markup] {
        let facts = [
            ("Agreement", agreement.title.map { "\($0) (\(agreement.handle))" } ?? agreement.handle),
            ("In force", agreement.timeWords), ("Works", works(of: agreement)),
            ("Paid for the work", agreement.payment?.content ?? AgreementExposure.notRecorded),
            ("Paid for data from it", agreement.payment?.derived ?? AgreementExposure.notRecorded),
        ]
        let list = Markup(
            "dl", [:], facts.map { Markup("div", [:], [Markup("dt", text: $0.0), Markup("dd", text: $0.1)]) })
        return [list] + (agreement.rights.isEmpty && agreement.bans.isEmpty ? [] : [words(of: agreement)])
    }

    private func works(of agreement: AgreementExposure) -> String {
        guard let first = agreement.firstDelivery, let last = agreement.lastDelivery else { return "\(agreement.works.count)" }
        return "\(agreement.works.count), delivered " + (first == last ? "on \(first)" : "from \(first) to \(last)")
    }

    private func words(of agreement: AgreementExposure) -> Markup {
        let rights = agreement.rights.filter { !$0.openedActions.isEmpty }.map { right in
            row(
                right.state, right.openedActions, within: right.limits, "since \(right.since), \(right.end.words)", right.term,
                right.revision)
        }
        let bans = agreement.bans.map { ban in
            row(
                .forbidden, ban.actions, within: "on \(ban.term.objects.map(\.rawValue).joined(separator: ", "))",
                ban.term.unless.isEmpty ? "" : "unless \(ban.term.unless.joined(separator: " or "))", ban.term, ban.revision)
        }
        return Markup.table(["They may, or may not", "Within", "How long", "The words"], rights + bans)
    }

    private func row(
        _ state: RightState, _ actions: [Action], within: String, _ time: String, _ term: Term, _ revision: String
    ) -> Markup {
        let clause = term.clause.map { ", clause \($0)" } ?? ""
        let revision = revision == AgreementTerms.firstRevision ? "" : ", revision \(revision)"
        return Markup(
            "tr", [:],
            [
                Markup(
                    "td", [:],
                    [
                        Markup("span", ["class": "state \(state.rawValue)"], text: state.words),
                        Markup("div", text: actions.map(\.rawValue).joined(separator: ", ")),
                    ]), Markup("td", text: within), Markup("td", ["class": "day"], text: time),
                Markup(
                    "td", [:],
                    [
                        Markup("span", ["class": "quote"], text: "“\(term.quote)”"),
                        Markup("div", ["class": "aside"], text: "\(term.id)\(clause)\(revision)"),
                    ]),
            ])
    }
}
