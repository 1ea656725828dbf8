/// Finds grants of derived data that say nothing of pay.
enum PayOfferFinder {
    static func offer(for findings: [ClauseFinding]) -> PayOffer? {
        let paid = Overlaps(findings.filter { $0.category == .compensationWaiver && $0.polarity == .restriction })
        let unpaid = findings.indices.filter { index in
            let finding = findings[index]
            return finding.isRisk && finding.severity > .low && takesDerived(finding.category) && !paid.touches(finding)
        }
        return unpaid.isEmpty ? nil : PayOffer(findings: unpaid)
    }

    /// Whether a category is about what is made out of the work rather than about the work.
    private static func takesDerived(_ category: ClauseCategory) -> Bool {
        switch category {
        case .aiTraining, .derivedData, .aggregatedData, .anonymisedData, .insightsAnalytics, .productDevelopment, .dataSale: true
        default: false
        }
    }
}
