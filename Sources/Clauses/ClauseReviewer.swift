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
    public static let longestText = 16 << 20

    /// Reviews a text given as its UTF-8 bytes. Offsets are into these bytes.
    public static func review(text: [UInt8], options: ReviewOptions = ReviewOptions()) -> Review {
        let isCut = text.count > longestText
        let reading = TextReading(isCut ? Array(text.prefix(longestText)) : text, book: .standard)
        let language = LanguageCheck(reading.sentences)
        let type = ContractTypeGuesser.guess(reading, stated: options.contractType)
        let definitions = DefinitionFinder.definitions(in: reading.sentences, text: reading.text)
        let findings = language.isEnglish ? findings(reading, options: options, type: type.type, definitions: definitions) : []
        return Review(
            findings: findings, combinations: CombinationFinder(findings: findings).combinations(),
            protections: findings.indices.filter { findings[$0].polarity == .restriction && !findings[$0].bindsUser },
            silences: language.isEnglish ? SilenceFinder.silences(in: findings) : [],
            answers: language.isEnglish ? QuestionAnswerer(findings: findings).answers() : [], contractType: type,
            language: language,
            definitions: definitions.values.sorted { ($0.start, $0.term) < ($1.start, $1.term) },
            otherSide: reading.companies.sorted(), notes: notes(reading, findings, type, language, isCut: isCut))
    }

    /// Reviews a text; offsets are into its UTF-8 bytes.
    public static func review(text: String, options: ReviewOptions = ReviewOptions()) -> Review {
        review(text: Array(text.utf8), options: options)
    }

    private static func findings(
        _ reading: TextReading, options: ReviewOptions, type: ContractType, definitions: [String: Definition]
    ) -> [ClauseFinding] {
        let book = RuleBook.standard
        let verdicts = Judge(weights: .standard, book: book).verdicts(on: reading)
        let writer = FindingWriter(
            reading: reading, book: book, weights: .standard, options: options, type: type, definitions: definitions)
        return verdicts.map(writer.finding).sorted {
            ($0.start, $0.end, $0.category.rawValue) < ($1.start, $1.end, $1.category.rawValue)
        }
    }

    private static func notes(
        _ reading: TextReading, _ findings: [ClauseFinding], _ type: Review.TypeGuess, _ language: LanguageCheck, isCut: Bool
    ) -> [String] {
        var notes: [String] = []
        if !language.isEnglish { return [language.sentence] }
        notes.append(
            "searched \(reading.sentences.count) sentences with \(ClauseRule.all.count) rules in "
                + "\(ClauseCategory.allCases.count) categories, under every heading and first for: "
                + type.type.sections.joined(separator: ", "))
        if findings.isEmpty {
            notes.append("nothing was found; that is not advice to sign, and words this reviewer does not know are not found")
        }
        notes.append("which sentences count is inferred from labelled agreements; read the quotes; this is not legal advice")
        if isCut { notes.append("the text is longer than \(longestText) bytes; the rest was not read") }
        return notes
    }
}
