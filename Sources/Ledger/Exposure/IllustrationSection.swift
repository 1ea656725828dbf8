import Provenance

/// The sum from the figures that the owner gave, with the figures beside it.
struct IllustrationSection {
    private let exposure: Exposure
    private let model: DatasetModel

    init(_ exposure: Exposure, _ model: DatasetModel) {
        self.exposure = exposure
        self.model = model
    }

    var markup: [Markup] {
        let rows = YearIllustration.table(exposure, model).map { row in
            Markup(
                "tr", [:],
                [
                    Markup("td", text: row.name), Markup("td", ["class": "number"], text: "\(row.year)"),
                    Markup("td", text: row.agreements.joined(separator: ", ")),
                    Markup("td", ["class": "number"], text: row.sum?.words ?? "more than can be reckoned with"),
                ])
        }
        return [
            Markup("h2", text: "An illustration in figures"), Markup("p", ["class": "result"], text: model.sentence),
            Markup(
                "ul", [:], (model.assumptions + [YearIllustration.assumption]).map { Markup("li", text: $0) }),
        ] + (rows.isEmpty ? [] : [Markup.table(["Partner", "Year", "Agreements", "Illustration, not income"], rows)])
    }
}
