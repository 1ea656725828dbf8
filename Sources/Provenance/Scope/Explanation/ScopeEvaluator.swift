/// Holds a recorded use against the recorded words.
///
/// A pure function: no clock, no files, no model. Three outcomes, not two: a use is inside the words, outside them, or open.
public enum ScopeEvaluator {
    /// The version of the rules. A finding names it; it changes when any case would come out otherwise.
    public static let rulesVersion = "1"

    /// Judges one use of several works, and puts works together for which everything comes out alike.
    ///
    /// - Parameters:
    ///   - use: The use as recorded.
    ///   - works: The works, each with every delivery of it.
    ///   - agreements: Every agreement that a delivery names, and any other with the one who acts.
    ///   - ledgerSize: The number of entries of the ledger whose facts these are.
    /// - Throws: A ``ProvenanceError`` if the facts contradict themselves, or if a verdict needs words and there are none.
    public static func assess(
        _ use: UseFact, of works: [WorkLinks], under agreements: [AgreementTerms], ledgerSize: Int? = nil
    ) throws(ProvenanceError) -> [Finding] {
        try use.check()
        if let twice = agreements.map(\.handle).firstRepeated {
            throw ProvenanceError(.contradiction, "the agreement “\(twice)” is given twice")
        }
        for agreement in agreements { try agreement.check() }
        let byHandle = Dictionary(agreements.map { ($0.handle, $0) }) { first, _ in first }
        // Thousands of works of one delivery are one question.
        var known = [[LinkFact]: Finding]()
        var findings = [Finding]()
        var positions = [Finding: Int]()
        var linked = [Set<Remark>]()
        for work in works {
            let links = work.links.sorted(by: LinkFact.comesBefore)
            let finding: Finding
            if let same = known[links] {
                finding = same
            } else {
                let question = try ScopeCase(use: use, links: links, agreements: byHandle)
                finding = try Explainer(question, allLinks: links).explain(ledgerSize: ledgerSize)
                known[links] = finding
            }
            // Works delivered on other days are still alike if nothing but the deliveries differs.
            var alike = finding
            alike.links = []
            if let position = positions[alike] {
                findings[position].works.append(work)
                if findings[position].links != finding.links {
                    findings[position].links += finding.links.filter { !linked[position].contains($0) }
                    linked[position].formUnion(finding.links)
                }
            } else {
                positions[alike] = findings.count
                linked.append(Set(finding.links))
                findings.append(finding)
                findings[findings.count - 1].works = [work]
            }
        }
        return findings
    }

    /// The verdict alone, without its explanation: for asking what would be, many times over.
    public static func verdict(
        _ use: UseFact, links: [LinkFact], under agreements: [AgreementTerms]
    ) throws(ProvenanceError) -> Verdict {
        let byHandle = Dictionary(agreements.map { ($0.handle, $0) }) { first, _ in first }
        return try ScopeCase(use: use, links: links, agreements: byHandle).judge().judgement.verdict
    }
}
