/// What one counterparty holds, over all agreements with it.
public struct PartnerExposure: Sendable, Hashable {
    /// The handle of the party.
    public let handle: String
    public let name: String
    /// In the order of their first days.
    public let agreements: [AgreementExposure]
    public let cells: [Action: ExposureCell]
    public let works: WorkSet

    init(_ agreements: [AgreementExposure]) {
        handle = agreements.first?.party.handle ?? ""
        name = agreements.first?.party.name ?? ""
        self.agreements = agreements
        var cells = [Action: ExposureCell]()
        var works = WorkSet()
        for agreement in agreements {
            cells.merge(agreement.cells) { $0.joined(with: $1) }
            works.formUnion(agreement.works)
        }
        self.cells = cells
        self.works = works
    }

    /// The strongest state among the actions of a category.
    public func state(of category: ExposureCategory) -> RightState {
        category.actions.compactMap { cells[$0]?.state }.max() ?? .silent
    }

    /// The works that a category reaches.
    public func works(in category: ExposureCategory) -> WorkSet {
        let state = state(of: category)
        var works = WorkSet()
        guard state >= .open else { return works }
        for action in category.actions {
            guard let cell = cells[action], cell.state == state || (cell.state.isHeld && state.isHeld) else { continue }
            works.formUnion(cell.works)
        }
        return works
    }

    /// Whether works went to it, and how many columns it holds or might: who holds most is shown first.
    var weight: (receivers: Int, held: Int, open: Int, works: Int) {
        (works.isEmpty ? 0 : 1, cells.values.count { $0.state.isHeld }, cells.values.count { $0.state == .open }, works.count)
    }
}
