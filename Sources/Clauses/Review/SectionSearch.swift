/// Looks first under the headings where agreements of one kind keep their provisions about derived data.
enum SectionSearch {
    static func sections(of type: ContractType, in sentences: [SentenceReading], findings: [ClauseFinding]) -> [SearchedSection] {
        let headings = distinctHeadings(sentences)
        return type.sectionStems.map { name, stems in
            let fitting = headings.filter { heading in
                let words = heading.lowercased()
                return stems.contains { $0.allSatisfy { words.contains($0) } }
            }
            let known = Set(fitting)
            let under = findings.indices.filter { !known.isDisjoint(with: findings[$0].section) }
            return SearchedSection(name: name, headings: fitting, findings: under)
        }
    }

    /// Each heading once, in the order of the text.
    private static func distinctHeadings(_ sentences: [SentenceReading]) -> [String] {
        var known: Set<String> = []
        var headings: [String] = []
        var last: [String] = []
        for sentence in sentences where sentence.unit.headings != last {
            last = sentence.unit.headings
            for heading in last where known.insert(heading).inserted { headings.append(heading) }
        }
        return headings
    }
}
