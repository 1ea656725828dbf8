internal import Provenance

/// Proposes duties from plain sentences: the other side shall, will or must delete, return, pay, credit, report, ask or take names out.
///
/// Only what is plain is proposed. What the other side may do, what it will not do, what depends on its judgement or on somebody's fault, and
/// what the creator owes are no duties of the other side.
struct DutySuggester {
    let text: DraftText

    /// More than these are not proposed: a text with as many plain duties is not one that is drafted by hand.
    private static let most = 60
    private static let longestSentence = 1500

    /// The duties in the order of the text, each with a name of its own.
    func duties() -> [DraftedDuty] {
        var duties: [DraftedDuty] = []
        for sentence in text.sentences where duties.count < Self.most {
            guard sentence.range.count <= Self.longestSentence, var duty = duty(in: sentence) else { continue }
            let number = duties.count { $0.what == duty.what } + 1
            if number > 1 { duty.id += "-\(number)" }
            duties.append(duty)
        }
        return duties
    }

    private func duty(in sentence: DraftSentence) -> DraftedDuty? {
        let all = DraftWordReader.words(in: text.bytes, sentence.range)
        let words = all[...]
        guard let last = words.last, last.text != "?" else { return nil }
        guard let verb = obligation(in: words) ?? ledInObligation(of: sentence, in: words) else { return nil }
        guard !words.mention(Self.conditional) else { return nil }
        guard let what = kind(at: verb, in: words) else { return nil }
        var duty = DraftedDuty(id: what.rawValue, what: what, range: sentence.range)
        let objects = DraftObjects(words[verb...])
        if [.delete, .return, .anonymise].contains(what) {
            guard !objects.named.isEmpty, !words[verb...].mention(Self.elsewhere) else { return nil }
            duty.objects = objects.named
        }
        readDays(&duty, words)
        if what == .pay { duty.amount = amount(in: sentence) }
        return duty
    }

    // MARK: - Who must

    /// Where the verb stands that the other side is bound to; nil when nobody is, or somebody else.
    private func obligation(in words: ArraySlice<DraftWord>) -> Int? {
        for index in words.indices where text.voices.parties.party(at: index, in: words) == .other {
            if let previous = words[..<index].last?.text, ["to", "by", "with", "from", "of", "notify", "ask"].contains(previous) {
                continue
            }
            if let verb = verb(after: index + 1, in: words) { return verb }
        }
        return nil
    }

    /// The same for an item of a list under "Upon termination, Acme shall:".
    private func ledInObligation(of sentence: DraftSentence, in words: ArraySlice<DraftWord>) -> Int? {
        guard let leadIn = sentence.leadIn, let first = words.first, Self.verbs[first.text] != nil else { return nil }
        let led = DraftWordReader.words(in: text.bytes, leadIn).filter { $0.text != ":" }
        guard
            led[...].indices.contains(where: { index in
                text.voices.parties.party(at: index, in: led[...]) == .other && isBound(led[(index + 1)...])
            })
        else { return nil }
        return words.startIndex
    }

    private func isBound(_ rest: ArraySlice<DraftWord>) -> Bool {
        let rest = rest.map(\.text).filter { !Self.adverbs.contains($0) && $0 != "," }
        return [["shall"], ["will"], ["must"], ["agrees", "to"], ["agree", "to"], ["undertakes", "to"]].contains(rest)
    }

    /// The verb after "shall", "will", "must", "agrees to": words that only say when may stand between.
    private func verb(after start: Int, in words: ArraySlice<DraftWord>) -> Int? {
        guard start < words.endIndex, Self.musts.contains(words[start].text) else { return nil }
        var index = start + 1
        if words[start].text.hasPrefix("agree") || words[start].text.hasPrefix("undertake") {
            guard index < words.endIndex, words[index].text == "to" else { return nil }
            index += 1
        }
        var isAside = false
        while index < words.endIndex, index - start <= 20 {
            let text = words[index].text
            if ["not", "never", "only", "no"].contains(text) { return nil }
            if Self.verbs[text] != nil { return index }
            if text == "," { isAside.toggle() }
            guard isAside || text == "," || Self.adverbs.contains(text) || isTime(words[index], words[..<index]) else {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Whether a word can belong to "within thirty (30) days of termination" or "upon request".
    private func isTime(_ word: DraftWord, _ before: ArraySlice<DraftWord>) -> Bool {
        Self.times.contains(word.text) || Self.numbers[word.text] != nil || Int(word.text) != nil
    }

    // MARK: - What

    private func kind(at index: Int, in words: ArraySlice<DraftWord>) -> DutyKind? {
        guard let kind = Self.verbs[words[index].text] else { return nil }
        let rest = words[(index + 1)...].prefix(14)
        switch kind {
        case .pay: return isToCreator(rest) ? .pay : nil
        case .credit: return isToCreator(rest.prefix(4)) && !rest.mention(Self.account) ? .credit : nil
        case .report:
            // "Provide" alone is no report: what is provided is.
            if rest.prefix(10).mention(Self.consent), ["obtain", "seek", "request"].contains(words[index].text) { return .ask }
            if ["obtain", "seek", "request"].contains(words[index].text) { return nil }
            if rest.prefix(6).mention(DraftPhrases("credit to, a credit, credits to")), isToCreator(rest) { return .credit }
            return isToCreator(rest) && rest.mention(Self.reports) ? .report : nil
        case .return:
            return isToCreator(rest) || rest.mention(DraftPhrases("or destroy|delete, and destroy|delete")) ? .return : nil
        default: return kind
        }
    }

    private func isToCreator(_ words: ArraySlice<DraftWord>) -> Bool {
        words.indices.contains { index in
            text.voices.parties.party(at: index, in: words) == .creator
                || text.voices.parties.owner(at: index, in: words) == .creator
        }
    }

    // MARK: - When

    private func readDays(_ duty: inout DraftedDuty, _ words: ArraySlice<DraftWord>) {
        if words.mention(Self.atEnd) { duty.due = .atEnd } else if isOnRequest(words) { duty.due = .onRequest }
        if duty.due == nil, words.mention(Self.eachUse) { duty.due = .eachUse }
        guard let place = words.places(of: DraftPhrases("within, no later than, not later than")).first else { return }
        let rest = words[place.upperBound...].prefix(8)
        guard let number = rest.lazy.compactMap({ Int($0.text) ?? Self.numbers[$0.text] }).first,
            (0...Duty.longestWait).contains(number)
        else { return }
        let said = rest.map(\.text)
        if duty.due != nil, !said.contains("business"), !said.contains("working"),
            let unit = said.first(where: { Self.units[$0] != nil })
        {
            let days = number * (Self.units[unit] ?? 1)
            if (0...Duty.longestWait).contains(days) { duty.within = days }
        } else {
            duty.remarks.append("the words set a time that “within” cannot say as days after “due”: read it, and add what fits")
        }
    }

    /// "Upon the Creator's written request", "if you ask".
    private func isOnRequest(_ words: ArraySlice<DraftWord>) -> Bool {
        words.mention(Self.onRequest)
            || words.places(of: DraftPhrases("request, demand")).contains { place in
                words[..<place.lowerBound].suffix(4).contains { ["upon", "on", "at"].contains($0.text) }
            }
    }

    /// A sum or a share, as the sentence writes it.
    private func amount(in sentence: DraftSentence) -> String? {
        let words = String(decoding: text.bytes[sentence.range], as: UTF8.self)
        let sum =
            /(?:(?:[$€£]|USD |EUR |GBP )\d[\d,.]{0,15}\d|[$€£]\d|\d{1,3}(?:\.\d{1,4})? ?(?:%|percent|per cent)(?: of (?:the )?[a-z]+(?: [a-z]+)?)?)/
        return words.firstMatch(of: sum).map { String($0.output) }
    }

    // MARK: - Words

    private static let musts: Set<String> = ["shall", "will", "must", "agrees", "agree", "undertakes", "undertake"]
    private static let verbs: [String: DutyKind] = [
        "delete": .delete, "destroy": .delete, "erase": .delete, "purge": .delete, "return": .return, "pay": .pay,
        "compensate": .pay,
        "credit": .credit, "attribute": .credit, "report": .report, "send": .report, "provide": .report, "deliver": .report,
        "furnish": .report, "give": .report, "obtain": .report, "seek": .report, "request": .report, "anonymise": .anonymise,
        "anonymize": .anonymise, "deidentify": .anonymise,
    ]
    private static let adverbs: Set<String> = [
        "promptly", "immediately", "permanently", "also", "then", "irretrievably", "securely", "either", "first", "always",
        "fully",
        "irrevocably", "hereby", "further", "at", "its", "own", "expense", "cost", "all", "times",
    ]
    private static let times: Set<String> = [
        "within", "upon", "on", "after", "of", "the", "days", "day", "weeks", "months", "following", "termination", "expiry",
        "expiration",
        "end", "request", "written", "receipt", "agreement", "this", "term", "(", ")", "calendar", "business", "working",
        "quarter", "each",
        "no", "later", "than", "any", "your", "a",
    ]
    private static let units: [String: Int] = ["day": 1, "days": 1, "week": 7, "weeks": 7]
    private static let numbers: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "five": 5, "seven": 7, "ten": 10, "fourteen": 14, "fifteen": 15, "twenty": 20,
        "thirty": 30,
        "forty": 40, "sixty": 60, "ninety": 90,
    ]
    private static let conditional = DraftPhrases(
        """
        discretion, if you breach|violate|fail|infringe|cancel, if we|it determine|determines|believe|believes, reasonable efforts, \
        commercially reasonable, reasonable endeavours, best efforts, endeavour to, endeavor to, no obligation, not obliged, not required, \
        arbitrator, arbitration, settlement, dispute, indemnify, refund, refunds, may in its, reserves the right, reserve the right, confidential information
        """)
    private static let elsewhere = DraftPhrases("feedback, account, accounts, confidential information")
    private static let account = DraftPhrases("your account, card, credits to your, account balance")
    private static let consent = DraftPhrases("consent, approval, permission, authorisation, authorization")
    private static let reports = DraftPhrases("statement+, report+, accounting, account of, list of, summary of, written account")
    private static let atEnd = DraftPhrases(
        """
        upon|on|after|following|of termination|expiry|expiration, upon|on|after|following|of the termination|expiry|expiration|end, \
        when this|the agreement|licence|license|term ends|terminates|expires, at the end of the|this agreement|term|licence|license, \
        once this|the agreement|licence|license|term ends|has, upon|on|after|following any termination, \
        end of this|the agreement|term|licence|license
        """)
    private static let onRequest = DraftPhrases(
        """
        when|if you ask, when|if requested, of your request, of a request, receipt of a|your request
        """)
    private static let eachUse = DraftPhrases(
        "each time, for each|every use|sale|product|copy, whenever, wherever, with each use")
}
