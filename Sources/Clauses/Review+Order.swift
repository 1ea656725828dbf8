extension Review {
    /// The parts of the review in the order of reading: grave grants, what protects, the three answers, what is not there, and then
    /// the rest, the least of it folded.
    ///
    /// Each finding stands in exactly one part. Within a part the sections searched first come first, then the order of the text.
    public var parts: [ReviewPart] { ReviewPart.Code.allCases.map(part) }

    /// One part of the review.
    public func part(_ code: ReviewPart.Code) -> ReviewPart {
        let indexes = showing(findings.indices.filter { self.code(of: findings[$0]) == code })
        let count =
            switch code {
            case .answers: answers.count
            case .silences: silences.count
            default: indexes.count
            }
        return ReviewPart(code: code, title: Self.title(code), findings: indexes, count: count, isFolded: code == .low)
    }

    private func code(of finding: ClauseFinding) -> ReviewPart.Code {
        if finding.isProtection { return .protections }
        guard finding.isRisk else { return .low }
        return switch finding.severity {
        case .high: .high
        case .medium: .medium
        case .low: .low
        }
    }

    /// The sections that were searched first lead, because that is where such words are passed over; protections go by their strength.
    private func showing(_ indexes: [Int]) -> [Int] {
        let first = Set(searchedFirst.flatMap(\.findings))
        func rank(_ index: Int) -> (Int, Int, Int) {
            let finding = findings[index]
            let strength = finding.isProtection ? (finding.severity == .high ? 0 : finding.severity == .medium ? 1 : 2) : 0
            return (strength, first.contains(index) ? 0 : 1, index)
        }
        return indexes.sorted { rank($0) < rank($1) }
    }

    private static func title(_ code: ReviewPart.Code) -> String {
        switch code {
        case .high: "What reaches far"
        case .protections: "What protects you"
        case .answers: "Three questions"
        case .silences: "What is not there"
        case .medium: "What reaches less far"
        case .low: "Ordinary, defined, or binding you"
        }
    }
}
