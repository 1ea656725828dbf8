// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let tables: [(name: String, lines: String)] = [
        ("aggregated-data", aggregatedData),
        ("ai-training", aiTraining),
        ("anonymised-data", anonymisedData),
        ("compensation-waiver", compensationWaiver),
        ("data-sale", dataSale),
        ("derived-data", derivedData),
        ("insights-analytics", insightsAnalytics),
        ("no-training-promise", noTrainingPromise),
        ("opt-out", optOut),
        ("ownership-of-derivatives", ownershipOfDerivatives),
        ("perpetual-irrevocable", perpetualIrrevocable),
        ("product-development", productDevelopment),
        ("service-improvement", serviceImprovement),
        ("shared", shared),
        ("sublicense", sublicense),
        ("third-party-sharing", thirdPartySharing),
        ("unilateral-change", unilateralChange),
        ("usage-tracking", usageTracking),
    ]
}
