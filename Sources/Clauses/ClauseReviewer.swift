/// Reads an agreement and points at what it lets the other side do with the work, with data made from it, and with data about its
/// making.
///
///     let review = ClauseReviewer.review(text: text, options: ReviewOptions(medium: .music))
///     for finding in review.grants(atLeast: .high) { print(finding.quote, finding.plainMeaning) }
///
/// The review depends on nothing but the text and the options: no model, no network, no clock. Each finding quotes its words with
/// their place in bytes, names the rule and the words that fired it, and says what else was weighed. It is not legal advice.
public enum ClauseReviewer {
    /// Texts are read up to this many bytes, far above any agreement; the rest is reported as not read.
    public static let longestText = 4 << 20

    /// At most this many findings are written, the gravest first, so that a flood of small ones hides none; no agreement has as many.
    public static let mostFindings = 5_000

    /// Reviews a text given as its UTF-8 bytes. Offsets are into these bytes.
    public static func review(text: [UInt8], options: ReviewOptions = ReviewOptions()) -> Review {
        review(text: text, options: options, longest: longestText, most: mostFindings)
    }

    /// The same with other limits, so that tests need no texts of their size.
    static func review(text: [UInt8], options: ReviewOptions, longest: Int, most: Int) -> Review {
        let isCut = text.count > longest
        let reading = TextReading(isCut ? Array(text.prefix(longest)) : text, book: .standard)
        let language = LanguageCheck(reading.sentences)
        let type = ContractTypeGuesser.guess(reading, stated: options.contractType)
        guard language.isEnglish else { return unread(type, language) }
        let definitions = DefinitionFinder.definitions(in: reading.sentences, text: reading.text)
        let references = ReferenceFinder(sentences: reading.sentences, text: reading.text)
        let writer = FindingWriter(
            reading: reading, book: .standard, weights: .standard, options: options, type: type.type, definitions: definitions,
            references: references)
        let outcome = Judge(weights: .standard, book: .standard).outcome(on: reading, most: most)
        let findings = outcome.verdicts.map(writer.finding).sorted {
            ($0.start, $0.end, $0.category.rawValue) < ($1.start, $1.end, $1.category.rawValue)
        }
        let searchedFirst = SectionSearch.sections(of: type.type, in: reading.sentences, findings: findings)
        return Review(
            findings: findings, combinations: CombinationFinder(findings: findings).combinations(),
            protections: findings.indices.filter { findings[$0].isProtection }, silences: SilenceFinder.silences(in: findings),
            answers: QuestionAnswerer(findings: findings).answers(), contractType: type, searchedFirst: searchedFirst,
            payOffer: PayOfferFinder.offer(for: findings), language: language,
            definitions: definitions.values.sorted { ($0.start, $0.term) < ($1.start, $1.term) },
            references: references.references(in: reading.sentences), otherSide: CompanyNames.mostUsedFirst(reading),
            notes: notes(reading, findings, searchedFirst, verdictCount: outcome.count, longest: isCut ? longest : nil))
    }

    /// Reviews a text; offsets are into its UTF-8 bytes.
    public static func review(text: String, options: ReviewOptions = ReviewOptions()) -> Review {
        review(text: Array(text.utf8), options: options)
    }

    /// A text in another language is named and not half read.
    private static func unread(_ type: Review.TypeGuess, _ language: LanguageCheck) -> Review {
        Review(
            findings: [], combinations: [], protections: [], silences: [], answers: [], contractType: type, searchedFirst: [],
            payOffer: nil, language: language, definitions: [], references: [], otherSide: [], notes: [language.sentence])
    }

    private static func notes(
        _ reading: TextReading, _ findings: [ClauseFinding], _ searchedFirst: [SearchedSection], verdictCount: Int, longest: Int?
    ) -> [String] {
        var notes = [
            "searched \(reading.sentences.count) sentences with \(ClauseRule.all.count) rules in "
                + "\(ClauseCategory.allCases.count) categories, under every heading and first for: "
                + searchedFirst.map { $0.name + ($0.headings.isEmpty ? " (no such heading)" : "") }.joined(separator: ", ")
        ]
        if findings.isEmpty {
            notes.append("nothing was found; that is not advice to sign, and words this reviewer does not know are not found")
        }
        notes.append("which sentences count is inferred from labelled agreements; read the quotes; this is not legal advice")
        if verdictCount > findings.count { notes.append("the gravest \(findings.count) of \(verdictCount) findings are shown") }
        if let longest { notes.append("the text is longer than \(longest) bytes; the rest was not read") }
        return notes
    }
}
