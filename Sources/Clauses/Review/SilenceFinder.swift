/// Lists the protections for which a text has no words.
enum SilenceFinder {
    static func silences(in findings: [ClauseFinding]) -> [Review.Silence] {
        func isProtected(_ categories: Set<ClauseCategory>) -> Bool {
            findings.contains { categories.contains($0.category) && $0.polarity == .restriction && !$0.bindsUser }
        }
        var silences: [Review.Silence] = []
        func check(_ code: String, _ sentence: String, _ categories: Set<ClauseCategory>) {
            if !isProtected(categories) { silences.append(Review.Silence(code: code, sentence: sentence)) }
        }
        check(
            "no-training-promise", "no promise not to train models on your work or data derived from it was found",
            [.noTrainingPromise])
        check("no-opt-out", "no way to say no was found", [.optOut])
        check("no-sale-limit", "no limit on selling or licensing data was found", [.dataSale])
        check("no-end-date", "no end of the permission was found", [.perpetualIrrevocable])
        check(
            "no-derived-limit", "no limit on derived or aggregated data was found",
            [.derivedData, .aggregatedData, .anonymisedData])
        check("no-sharing-limit", "no limit on passing content or data on was found", [.thirdPartySharing, .sublicense])
        check("no-change-limit", "no limit on changing the words was found", [.unilateralChange])
        let paid = findings.contains { $0.category == .compensationWaiver && $0.polarity == .restriction }
        if !paid { silences.append(Review.Silence(code: "no-pay", sentence: "no payment for data or its products was found")) }
        return silences
    }
}
