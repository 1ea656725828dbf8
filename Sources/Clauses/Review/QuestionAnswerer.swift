/// Answers three questions from the findings: training, sale of aggregated data, pay.
struct QuestionAnswerer {
    let findings: [ClauseFinding]

    func answers() -> [Review.Answer] {
        [
            answer(
                "training", "Will information derived from my content be used to train AI models?",
                yes: grants([.aiTraining]), no: promises([.noTrainingPromise])),
            answer(
                "aggregated-sale", "Can aggregated data including my contribution be sold to third parties?",
                yes: grants([.dataSale]) + sharedAggregates(), no: promises([.dataSale])),
            answer(
                "compensation",
                "If you develop commercial products using derived insights, do I receive additional compensation?",
                yes: promises([.compensationWaiver]), no: grants([.compensationWaiver])),
        ]
    }

    private func grants(_ categories: Set<ClauseCategory>) -> [Int] {
        findings.indices.filter {
            categories.contains(findings[$0].category) && findings[$0].polarity == .grant && !findings[$0].bindsUser
        }
    }

    private func promises(_ categories: Set<ClauseCategory>) -> [Int] {
        findings.indices.filter {
            categories.contains(findings[$0].category) && findings[$0].polarity == .restriction && !findings[$0].bindsUser
        }
    }

    /// A passage that both pools data and passes it on.
    private func sharedAggregates() -> [Int] {
        let sharing = grants([.thirdPartySharing, .dataSale]).map { findings[$0] }
        return grants([.aggregatedData]).filter { index in
            sharing.contains { $0.start < findings[index].end && findings[index].start < $0.end }
        }
    }

    private func answer(_ key: String, _ question: String, yes: [Int], no: [Int]) -> Review.Answer {
        if !yes.isEmpty {
            let mixed = no.isEmpty ? "" : ", and elsewhere it limits it"
            return Review.Answer(
                key: key, question: question, verdict: .yes, sentence: "yes, it says so" + mixed, findings: (yes + no).sorted())
        }
        if !no.isEmpty {
            return Review.Answer(key: key, question: question, verdict: .no, sentence: "no, it says not", findings: no)
        }
        return Review.Answer(key: key, question: question, verdict: .notSaid, sentence: "not said; no words found", findings: [])
    }
}
