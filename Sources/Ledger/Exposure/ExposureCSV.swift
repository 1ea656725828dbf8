import Evidence
import Files
public import Provenance

/// The exposure as a table for a spreadsheet: one row for each agreement and each party that holds rights under it.
public enum ExposureCSV {
    /// The text of the table. A cell that a spreadsheet would run as a formula is made harmless.
    ///
    /// - Parameter quotes: Whether the words are in it.
    public static func text(_ exposure: Exposure, model: DatasetModel? = nil, quotes: Bool = false) -> String {
        var header = [
            "partner", "name", "agreement", "title", "from", "until", "ended", "works", "first delivery", "last delivery",
            "paid for the work", "paid for derived data", "categories", "resale",
        ]
        header += ExposureCategory.columns.map(\.rawValue)
        header += ["terms"] + (quotes ? ["words"] : [])
        if model != nil { header += ["illustration year", "illustration low", "illustration high", "illustration from"] }
        var table = CSVTable(header: header)
        for agreement in exposure.agreements {
            var row = [
                agreement.party.handle, agreement.party.name, agreement.handle, agreement.title ?? "", "\(agreement.from)",
                agreement.until.map { "\($0)" } ?? "", agreement.hasEnded ? "yes" : "no", "\(agreement.works.count)",
                agreement.firstDelivery.map { "\($0)" } ?? "", agreement.lastDelivery.map { "\($0)" } ?? "",
                agreement.payment?.content ?? AgreementExposure.notRecorded,
                agreement.payment?.derived ?? AgreementExposure.notRecorded,
                agreement.categories.map(\.rawValue).joined(separator: " "), agreement.state(of: .resale).words,
            ]
            row += ExposureCategory.columns.map { cell(agreement.cells[$0]) }
            row.append(agreement.rights.map { "\($0.term.id) (\($0.end.words))" }.joined(separator: "; "))
            if quotes { row.append(agreement.rights.map { "\($0.term.id): \($0.term.quote)" }.joined(separator: "\n")) }
            if let model { row += illustration(agreement, model) }
            // Characters that hide or turn others round have no business in a table that people read.
            table.append(row.map { Escaping.visible($0, keepsLineBreaks: true) })
        }
        return table.text
    }

    private static func cell(_ cell: ExposureCell?) -> String {
        guard let cell, cell.state != .silent else { return "" }
        let days = [cell.since.map { "since \($0)" }, cell.end?.words].compactMap { $0 }
        return ([cell.state.words] + days).joined(separator: ", ")
    }

    private static func illustration(_ agreement: AgreementExposure, _ model: DatasetModel) -> [String] {
        guard agreement.hasGranted else { return ["", "", "", ""] }
        let year = (agreement.firstDelivery ?? agreement.from).year
        return ["\(year)", "\(model.each.low)", "\(model.each.high)", "illustration, not income: \(model.inputs)"]
    }
}
