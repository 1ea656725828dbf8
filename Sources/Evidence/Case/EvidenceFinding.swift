public import Provenance
public import Transparency

/// What was found about one use and one or more works that are in the same position.
public struct EvidenceFinding: Sendable, Hashable {
    /// The position of the use's entry.
    public var use: Int
    /// The positions of the works' entries.
    public var works: [Int]
    public var verdict: Verdict
    /// The verdict as a sentence, with the dimensions in which the use lies outside.
    public var sentence: String
    /// The terms that decided.
    public var cites: [Citation]
    /// The explanation as it is written in plain words.
    public var text: String
    /// The explanation as data.
    public var explanation: JSON

    /// A term of a disclosed agreement.
    public struct Citation: Sendable, Hashable {
        /// The position of the agreement's entry.
        public var agreement: Int
        /// The term's name within the agreement.
        public var term: String

        public init(agreement: Int, term: String) {
            self.agreement = agreement
            self.term = term
        }
    }

    public init(
        use: Int, works: [Int], verdict: Verdict, sentence: String, cites: [Citation] = [], text: String, explanation: JSON
    ) {
        self.use = use
        self.works = works
        self.verdict = verdict
        self.sentence = sentence
        self.cites = cites
        self.text = text
        self.explanation = explanation
    }
}

extension EvidenceFinding {
    var json: JSON {
        [
            "use": .integer(use), "works": .array(works.map(JSON.integer)), "verdict": .string(verdict.rawValue),
            "sentence": .string(sentence),
            "cites": .array(cites.map { ["agreement": .integer($0.agreement), "term": .string($0.term)] }), "text": .string(text),
            "explanation": explanation,
        ]
    }

    init?(_ json: JSON) {
        guard let use = json["use"]?.integer, let works = json["works"]?.array?.compactMap(\.integer),
            let verdict = json["verdict"]?.string.flatMap({ Verdict(rawValue: $0) }), let sentence = json["sentence"]?.string,
            let cited = json["cites"]?.array, let text = json["text"]?.string, let explanation = json["explanation"]
        else { return nil }
        let cites = cited.compactMap { cite -> Citation? in
            guard let agreement = cite["agreement"]?.integer, let term = cite["term"]?.string else { return nil }
            return Citation(agreement: agreement, term: term)
        }
        self.init(
            use: use, works: works, verdict: verdict, sentence: sentence, cites: cites, text: text, explanation: explanation)
    }
}
