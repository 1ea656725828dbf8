/// Finds grants of derived data that say nothing of pay.
///
/// "Royalty-free" is a word about pay, too: the question is answered there, and the finding about pay says what to ask instead.
enum PayOfferFinder {
    static func offer(for findings: [ClauseFinding]) -> PayOffer? {
        let settled = Overlaps(findings.filter { $0.category == .compensationWaiver })
        let unpaid = findings.indices.filter { index in
            let finding = findings[index]
            return finding.isRisk && finding.severity > .low && takesDerived(finding.category) && !settled.touches(finding)
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
