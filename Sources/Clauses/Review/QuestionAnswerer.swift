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
        let sharing = Overlaps(grants([.thirdPartySharing, .dataSale]).map { findings[$0] })
        return grants([.aggregatedData]).filter { sharing.touches(findings[$0]) }
    }

    private func answer(_ key: String, _ question: String, yes: [Int], no: [Int]) -> Review.Answer {
        if !yes.isEmpty {
            let mixed = no.isEmpty ? "" : ", and elsewhere it limits it"
            return Review.Answer(
                key: key, question: question, verdict: .yes, sentence: "yes, it says so" + mixed, findings: (yes + no).sorted())
        }
        if !no.isEmpty {
            return Review.Answer(
                key: key, question: question, verdict: .no, sentence: "no, it says not" + caution(no), findings: no)
        }
        return Review.Answer(key: key, question: question, verdict: .notSaid, sentence: "not said; no words found", findings: [])
    }

    /// A promise about personal information is none about works, or about data derived from them.
    private func caution(_ promises: [Int]) -> String {
        let isPersonal = promises.allSatisfy { index in
            let words = findings[index].quote.lowercased()
            return findings[index].category == .dataSale && (words.contains("personal") || words.contains("information"))
        }
        return isPersonal ? "; the words are about information on persons, which need not include derived data" : ""
    }
}
