public import Transparency

extension DatasetModel {
    /// The illustration as JSON, with the figures it was made from and what it takes for granted.
    public func json(_ exposure: Exposure) -> JSON {
        var members: [String: JSON] = [
            "kind": .string("illustration"), "value": value.json, "creators": .integer(creatorCount),
            "sharePercent": .integer(sharePercent), "each": each.json, "sentence": .string(sentence),
            "assumptions": .array((assumptions + [YearIllustration.assumption]).map(JSON.string)),
            "years": .array(YearIllustration.table(exposure, self).map(\.json)),
        ]
        members["fee"] = fee.map { .string($0.description) }
        return .object(members)
    }
}

extension MoneyRange {
    var json: JSON { ["low": .string(low.description), "high": .string(high.description)] }
}

extension YearIllustration {
    var json: JSON {
        [
            "partner": .string(partner), "year": .integer(year), "agreements": .array(agreements.map(JSON.string)),
            "illustration": sum?.json ?? .null,
        ]
    }
}
