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
            "\(partner.handle)", "\(partner.works.count) works",
            held.isEmpty ? "holds nothing of this kind" : "holds: \(held.joined(separator: ", "))",
            open.isEmpty ? nil : "open: \(open.joined(separator: ", "))", "resale: \(partner.state(of: .resale).words)",
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func agreement(_ agreement: AgreementExposure) -> [Markup] {
        let until = agreement.until.map { "until \($0)\(agreement.hasEnded ? ", ended" : "")" } ?? "no end stated"
        let facts = [
            ("Agreement", agreement.title.map { "\($0) (\(agreement.handle))" } ?? agreement.handle),
            ("In force", "from \(agreement.from), \(until)"), ("Works", works(of: agreement)),
            ("Paid for the work", agreement.payment?.content ?? AgreementExposure.notRecorded),
            ("Paid for data from it", agreement.payment?.derived ?? AgreementExposure.notRecorded),
        ]
        let list = Markup(
            "dl", [:], facts.map { Markup("div", [:], [Markup("dt", text: $0.0), Markup("dd", text: $0.1)]) })
        return [list] + (agreement.rights.isEmpty ? [] : [rights(of: agreement)])
    }

    private func works(of agreement: AgreementExposure) -> String {
        guard let first = agreement.firstDelivery, let last = agreement.lastDelivery else { return "\(agreement.works.count)" }
        return "\(agreement.works.count), delivered " + (first == last ? "on \(first)" : "from \(first) to \(last)")
    }

    private func rights(of agreement: AgreementExposure) -> Markup {
        let rows = agreement.rights.map { right in
            let clause = right.term.clause.map { ", clause \($0)" } ?? ""
            let revision = right.revision == AgreementTerms.firstRevision ? "" : ", revision \(right.revision)"
            return Markup(
                "tr", [:],
                [
                    Markup(
                        "td", [:],
                        [
                            Markup("span", ["class": "state \(right.state.rawValue)"], text: right.state.words),
                            Markup("div", text: right.actions.map(\.rawValue).joined(separator: ", ")),
                        ]), Markup("td", text: right.limits),
                    Markup("td", ["class": "day"], text: "since \(right.since), \(right.end.words)"),
                    Markup(
                        "td", [:],
                        [
                            Markup("span", ["class": "quote"], text: "“\(right.term.quote)”"),
                            Markup("div", ["class": "aside"], text: "\(right.term.id)\(clause)\(revision)"),
                        ]),
                ])
        }
        return Markup.table(["They may", "Within", "How long", "The words"], rows)
    }
}
