import Files
import Provenance
import Transparency

/// The exposure as it is shown.
struct ExposureAnswer: Answer {
    let exposure: Exposure
    let model: DatasetModel?
    let showsQuotes: Bool
    let written: [String]

    var json: JSON {
        guard case .object(var members) = exposure.json(quotes: showsQuotes) else { return .null }
        members["illustration"] = model?.json(exposure)
        if !written.isEmpty { members["written"] = .array(written.map { .string($0) }) }
        return .object(members)
    }

    func write(to page: inout Page) {
        let partners = exposure.partners
        if partners.isEmpty {
            page.line("No agreement is on record, so nobody holds anything. Begin with: colophon agreement template")
        } else {
            page.line(
                "On \(exposure.day), rights in data from \(Amounts.count(exposure.works.count, "work")) are, or may be, with \(Amounts.grouped(exposure.holderCount)) of \(Amounts.count(partners.count, "partner"))"
            )
            page.line()
            writeMatrix(to: &page)
            for partner in partners { write(partner, to: &page) }
            writeLapses(to: &page)
        }
        if let model { writeIllustration(model, to: &page) }
        if !partners.isEmpty {
            page.line()
            if !exposure.declined.isEmpty {
                page.paragraph("note: left out, because declined: \(exposure.declined.map { shown($0) }.joined(separator: ", "))")
            }
            for assumption in Exposure.assumptions { page.paragraph("note: " + assumption) }
        }
        for name in written { page.line("wrote \(shown(name))") }
    }

    private func writeMatrix(to page: inout Page) {
        let header = ["PARTNER", "WORKS"] + ExposureCategory.allCases.map { $0.rawValue.uppercased() }
        page.table(
            [header]
                + exposure.partners.map { partner in
                    [Columns.clipped(shown(partner.handle), to: 24), Amounts.grouped(partner.works.count)]
                        + ExposureCategory.allCases.map { category in
                            let state = partner.state(of: category)
                            guard state != .silent else { return "–" }
                            return state >= .open
                                ? "\(state.words) \(Amounts.grouped(partner.works(in: category).count))" : state.words
                        }
                })
    }

    private func write(_ partner: PartnerExposure, to page: inout Page) {
        page.line()
        page.line("\(shown(partner.name)) (\(shown(partner.handle))): \(Amounts.count(partner.works.count, "work"))")
        for agreement in partner.agreements { write(agreement, to: &page) }
    }

    private func write(_ agreement: AgreementExposure, to page: inout Page) {
        let delivered = agreement.firstDelivery.map { first in
            agreement.lastDelivery == first
                ? ", delivered on \(first)" : ", delivered from \(first) to \(agreement.lastDelivery ?? first)"
        }
        let rows = [
            ["under", "\(shown(agreement.handle)), \(agreement.timeWords)"],
            ["works", Amounts.grouped(agreement.works.count) + (delivered ?? "")],
            ["resale", agreement.state(of: .resale).words],
            [
                "paid",
                "for the work: \(payment(agreement.payment?.content)); for data from it: \(payment(agreement.payment?.derived))",
            ],
        ]
        page.table(rows, indent: 2)
        for right in agreement.rights where !right.openedActions.isEmpty { write(right, to: &page) }
        for ban in agreement.bans { write(ban, to: &page) }
    }

    private func payment(_ text: String?) -> String { text.map { shown($0) } ?? AgreementExposure.notRecorded }

    private func write(_ right: DerivedRight, to page: inout Page) {
        let clause = right.term.clause.map { ", clause \(shown($0))" } ?? ""
        let revision = right.revision == AgreementTerms.firstRevision ? "" : " in revision \(shown(right.revision))"
        let byState = Dictionary(grouping: right.openedActions) { right.states[$0] ?? .silent }
        for state in byState.keys.sorted(by: >) {
            page.line("  \(state.words): \((byState[state] ?? []).map(\.rawValue).joined(separator: ", "))")
        }
        page.paragraph(
            "\(shown(right.limits)); since \(right.since), \(right.end.words) (\(right.term.id)\(clause)\(revision))", indent: 6)
        write(quote: right.term.quote, to: &page)
    }

    private func write(_ ban: DerivedBan, to page: inout Page) {
        let clause = ban.term.clause.map { ", clause \(shown($0))" } ?? ""
        let revision = ban.revision == AgreementTerms.firstRevision ? "" : " in revision \(shown(ban.revision))"
        page.line("  forbidden: \(ban.actions.map(\.rawValue).joined(separator: ", "))")
        let objects = "on \(ban.term.objects.map(\.rawValue).joined(separator: ", "))"
        let unless = ban.term.unless.isEmpty ? "" : "; unless \(ban.term.unless.joined(separator: " or "))"
        page.paragraph("\(objects)\(shown(unless)) (\(shown(ban.term.id))\(clause)\(revision))", indent: 6)
        write(quote: ban.term.quote, to: &page)
    }

    private func write(quote: String, to page: inout Page) {
        guard showsQuotes else { return }
        page.paragraph("“\(shown(quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")))”", indent: 6)
    }

    private func writeLapses(to page: inout Page) {
        page.line()
        guard !exposure.lapses.isEmpty else {
            page.line("Nothing changes in the next \(Amounts.count(exposure.daysAhead, "day")).")
            return
        }
        page.line("In the next \(Amounts.count(exposure.daysAhead, "day")):")
        page.table(
            exposure.lapses.map { ["\($0.day)", "\(shown($0.agreement)) with \(shown($0.partner))", shown($0.words)] }, indent: 2)
    }

    private func writeIllustration(_ model: DatasetModel, to page: inout Page) {
        page.line()
        page.line(model.sentence)
        for assumption in model.assumptions + [YearIllustration.assumption] { page.paragraph("taken: " + assumption, indent: 2) }
        let rows = YearIllustration.table(exposure, model)
        guard !rows.isEmpty else { return }
        page.table(
            [["PARTNER", "YEAR", "AGREEMENTS", "ILLUSTRATION, NOT INCOME"]]
                + rows.map {
                    [
                        shown($0.partner), "\($0.year)", Amounts.grouped($0.agreements.count),
                        $0.sum?.words ?? "more than can be reckoned with",
                    ]
                }, indent: 2)
    }
}
