import ArgumentParser
import Provenance

/// The figures of the illustration: every one of them is the owner's own.
struct FigureOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("What a whole dataset would be priced at: 500000 or 50000..500000.", valueName: "amount"))
    var value: String?

    @Option(name: .long, help: ArgumentHelp("How many people contributed to it.", valueName: "number"))
    var creators: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("The part of the price that goes to them, in percent; otherwise all of it.", valueName: "percent"))
    var share: Int?

    @Option(name: .long, help: ArgumentHelp("What you were paid for the work itself.", valueName: "amount"))
    var fee: String?

    var isGiven: Bool { value != nil || creators != nil || share != nil || fee != nil }

    func validate() throws {
        if isGiven, value == nil || creators == nil {
            throw ValidationError("an illustration needs both --value and --creators")
        }
    }

    /// The model, when the figures are there.
    func model() throws -> DatasetModel? {
        guard let value, let creators else { return nil }
        return try DatasetModel(
            value: MoneyRange(value), creatorCount: creators, sharePercent: share ?? 100, fee: fee.map { try Money($0) })
    }
}
