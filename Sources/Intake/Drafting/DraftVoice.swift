/// What a passage says about who may act, or may not.
enum DraftVoice: Sendable, Equatable {
    /// The other side may: it acts, or the creator grants or agrees.
    case otherMay
    /// The other side may not, or says that it does not.
    case otherMayNot
    /// Something is done, may be done or is not done, and the words do not say by whom.
    case mayBeDone, mayNotBeDone
    /// The other side has to.
    case otherMust
    /// The creator or a user acts, is bound, or is given something.
    case creator
    /// Others act, or are given something.
    case stranger
    case unsaid
}

/// Reads from a sentence who acts in it.
struct DraftVoiceReader: Sendable {
    let parties: DraftParties

    /// Every voice of the words with its place, in their order.
    func voices(in words: ArraySlice<DraftWord>) -> [(place: Int, voice: DraftVoice)] {
        words.indices.compactMap { index in voice(at: index, in: words).map { (index, $0) } }
    }

    private func voice(at index: Int, in words: ArraySlice<DraftWord>) -> DraftVoice? {
        if Self.granting.contains(words[index].text), isVerb(at: index, in: words) { return grant(at: index, in: words) }
        if Self.letting.contains(words[index].text), index + 1 < words.endIndex,
            parties.party(at: index + 1, in: words) == .stranger
        {
            return .stranger
        }
        if Self.letting.contains(words[index].text), index + 1 < words.endIndex,
            parties.party(at: index + 1, in: words) == .other,
            words[index + 1].text == "us", giver(before: index, in: words) != .other
        {
            return .otherMay
        }
        if Self.consenting.contains(words[index].text), giver(before: index, in: words) == .creator {
            return isPromise(at: index, in: words) || words.isDenied(at: index) ? .creator : .otherMay
        }
        if Self.passives.contains(words[index].text), index > words.startIndex { return passive(at: index, in: words) }
        if let party = parties.party(at: index, in: words) {
            if let before = words[..<index].last?.text, Self.prepositions.contains(before) || ["how", "what"].contains(before) {
                return nil
            }
            return act(of: party, from: index + 1, in: words)
        }
        guard parties.owner(at: index, in: words) == .other else { return nil }
        // "Our systems may analyse": the modal follows a few words on; "our services" alone is nobody who acts.
        for next in words[(index + 1)...].prefix(3).indices where !words[next].isMark {
            if Self.modals.contains(words[next].text) { return act(of: .other, from: next, in: words) }
        }
        return nil
    }

    /// "A license to use" is none: "license" is a verb only behind a party or "hereby".
    private func isVerb(at index: Int, in words: ArraySlice<DraftWord>) -> Bool {
        guard words[index].text.hasPrefix("license") else { return true }
        guard index > words.startIndex else { return false }
        return words[index - 1].text == "hereby" || parties.party(at: index - 1, in: words) == .creator
    }

    /// "You grant us", "you also grant a licence to other users", "Acme grants you".
    private func grant(at index: Int, in words: ArraySlice<DraftWord>) -> DraftVoice? {
        let giver = giver(before: index, in: words)
        for next in words[(index + 1)...].prefix(25).indices {
            if [".", ";", ":"].contains(words[next].text) { break }
            guard let party = parties.party(at: next, in: words) else { continue }
            // In "a licence that you hold", nobody is given anything: whoever is given it stands behind the verb or behind "to".
            let isGiven =
                next == index + 1 || ["to", "and", "or", "both", "grant", "the", "other", "each"].contains(words[next - 1].text)
            guard isGiven else { continue }
            switch party {
            case .other: return giver == .other ? nil : .otherMay
            case .creator: return giver == .creator ? nil : .creator
            case .stranger: return .stranger
            }
        }
        return giver == .creator ? .otherMay : giver == .other ? .creator : nil
    }

    private func giver(before index: Int, in words: ArraySlice<DraftWord>) -> DraftParty? {
        for place in words[..<index].suffix(10).indices.reversed() {
            if [".", ";"].contains(words[place].text) { return nil }
            if let party = parties.party(at: place, in: words) { return party }
        }
        return nil
    }

    /// "You agree not to", "you agree that you will".
    private func isPromise(at index: Int, in words: ArraySlice<DraftWord>) -> Bool {
        for word in words[(index + 1)...].prefix(4) {
            if ["that", ",", "and", "hereby"].contains(word.text) { continue }
            return ["not", "to", "you", "your"].contains(word.text)
                && !(word.text == "to" && words[index].text.hasPrefix("consent"))
        }
        return false
    }

    private func act(of party: DraftParty, from start: Int, in words: ArraySlice<DraftWord>) -> DraftVoice? {
        var isDenied = false
        var modal: String?
        for next in words[min(start, words.endIndex)...].prefix(6).indices {
            let text = words[next].text
            if Self.denials.contains(text) { isDenied = true }
            if modal == nil, Self.modals.contains(text) {
                modal = text
                isDenied = isDenied || text == "cannot"
                continue
            }
            if modal != nil, text == "agrees" || text == "agree" || text == "is" || text == "are" { continue }
            if let modal, Self.weak.contains(modal), !isDenied, !Self.free.contains(text) { return nil }
            if modal == nil, Self.giving.contains(text), !isOfData(after: next, in: words) { return nil }
            if modal != nil || Self.acts.contains(text) { return voice(of: party, text, modal, isDenied) }
            guard Self.adverbs.contains(text) || Self.denials.contains(text) || ["(", ")", ","].contains(text) else { return nil }
        }
        guard let modal, isDenied || !Self.weak.contains(modal) else { return nil }
        return voice(of: party, "", modal, isDenied)
    }

    /// Whether what is provided or made is the creator's: "we provide your data", and not "we provide you access".
    private func isOfData(after index: Int, in words: ArraySlice<DraftWord>) -> Bool {
        words[(index + 1)...].prefix(2).contains {
            ["your", "such", "this", "user", "customer", "personal", "data", "information", "content"].contains($0.text)
        }
    }

    private func voice(of party: DraftParty, _ verb: String, _ modal: String?, _ isDenied: Bool) -> DraftVoice {
        switch party {
        case .creator: return .creator
        case .stranger: return .stranger
        case .other:
            if isDenied || Self.denials.contains(verb) || Self.refusals.contains(verb) { return .otherMayNot }
            if modal == "agrees" || modal == "agree" { return verb == "not" ? .otherMayNot : .otherMust }
            return ["shall", "will", "must"].contains(modal) ? .otherMust : .otherMay
        }
    }

    /// "May be used", "is not shared".
    private func passive(at index: Int, in words: ArraySlice<DraftWord>) -> DraftVoice? {
        let before = words[..<index].suffix(4).map(\.text)
        guard !words[..<index].suffix(8).contains(where: { $0.text == "how" }) else { return nil }
        guard let be = before.lastIndex(where: { ["be", "is", "are"].contains($0) }) else { return nil }
        guard before[(be + 1)...].allSatisfy({ Self.adverbs.contains($0) || Self.denials.contains($0) }) else { return nil }
        return before.contains(where: Self.denials.contains) ? .mayNotBeDone : .mayBeDone
    }

    private static let granting: Set<String> = ["grant", "grants", "granting", "give", "gives", "license", "licenses"]
    private static let consenting: Set<String> = [
        "agree", "agrees", "consent", "consents", "authorize", "authorizes", "authorise", "authorises", "permit", "permits",
        "allow",
        "allows", "acknowledge", "acknowledges", "understand", "assign", "assigns",
    ]
    private static let letting: Set<String> = [
        "allow", "allows", "permit", "permits", "authorize", "authorizes", "authorise", "authorises", "let", "lets",
    ]
    private static let prepositions: Set<String> = ["to", "with", "by", "from", "of", "on", "for", "between", "upon", "through"]
    /// Verbs that let somebody do something only together with what follows them: "is free to", "has the right".
    private static let weak: Set<String> = ["is", "are", "has", "have", "do", "does"]
    private static let free: Set<String> = [
        "the", "free", "entitled", "allowed", "permitted", "prohibited", "forbidden", "right",
    ]
    private static let giving: Set<String> = ["provide", "provides", "make", "makes", "receive", "work", "store", "stores"]
    private static let modals: Set<String> = [
        "may", "can", "cannot", "will", "shall", "must", "could", "might", "reserve", "reserves", "agree", "agrees", "do", "does",
        "is",
        "are", "has", "have", "retain", "retains",
    ]
    private static let denials: Set<String> = ["not", "never", "neither", "nor", "cannot", "don't", "doesn't", "won't"]
    private static let refusals: Set<String> = ["prohibited", "forbidden"]
    private static let adverbs: Set<String> = [
        "also", "hereby", "only", "then", "further", "furthermore", "freely", "otherwise", "thus", "therefore", "additionally",
        "sometimes", "automatically", "at", "any", "time", "solely", "no", "longer", "be", "been", "ever", "knowingly", "and",
    ]
    private static let acts: Set<String> = [
        "use", "uses", "collect", "collects", "share", "shares", "disclose", "discloses", "sell", "sells", "analyze", "analyzes",
        "analyse", "analyses", "combine", "combines", "track", "tracks", "record", "records", "compile", "compiles", "aggregate",
        "aggregates", "own", "owns", "process", "processes", "tie", "work", "train", "trains", "store", "stores", "receive",
        "monitor",
        "monitors", "provide", "provides", "make", "makes",
    ]
    private static let passives: Set<String> = [
        "used", "shared", "sold", "disclosed", "collected", "licensed", "aggregated", "combined", "analyzed", "analysed",
        "trained",
        "provided", "transferred", "stored", "processed", "sublicensed", "permitted", "allowed", "prohibited", "assigned",
        "recorded",
    ]
}
