/// A sentence with everything the rules found in it.
struct SentenceReading {
    let unit: TextUnit
    /// The words of the lead, when it is needed, and then those of the sentence.
    let words: TaggedWords
    /// Where the sentence's own words begin.
    let ownStart: Int
    /// Symbols of lead and sentence, with the readings.
    let present: SymbolSet
    let own: SymbolSet
    let heading: SymbolSet
    let readings: Set<Reading>
    let hits: [RuleHit]

    func has(_ reading: Reading) -> Bool { readings.contains(reading) }
}

/// One pattern of one rule that matched.
struct RuleHit {
    let rule: ClauseRule
    let isClear: Bool
    let spans: [WordSpan]
    let agent: Agent
}

/// Who does what the matched words say, as far as the words before them tell.
struct Agent: Hashable {
    enum Party: String {
        case we = "WE"
        case you = "YOU"
        case others = "TP"
        case unnamed = "none"
    }

    let party: Party
    let isNegated: Bool
    /// The modal word nearest after the subject, such as "may".
    let modal: String?
}
