/// Finds grants of derived data that say nothing of pay.
enum PayOfferFinder {
    static func offer(for findings: [ClauseFinding]) -> PayOffer? {
        let unpaid = findings.indices.filter { index in
            let finding = findings[index]
            return finding.isRisk && finding.severity > .low && takesDerived(finding.category) && !paid(findings, finding)
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

    /// Whether the same passage is found to promise pay.
    private static func paid(_ findings: [ClauseFinding], _ finding: ClauseFinding) -> Bool {
        findings.contains {
            $0.category == .compensationWaiver && $0.polarity == .restriction && $0.start < finding.end && finding.start < $0.end
        }
    }
}
