/// The shapes by which a sentence's ``Reading``s are told.
struct ReadingPatterns {
    private let weNot: [Pattern]
    private let youNot: [Pattern]
    private let toldNot: [Pattern]
    private let grantsIn: [Pattern]
    private let licenceIn: [Pattern]
    private let weGrantYou: [Pattern]
    private let youGrantUs: [Pattern]
    private let narrowly: [Pattern]
    private let widely: [Pattern]
    private let narrowlySection: [Pattern]
    private let licenceSurvives: [Pattern]
    private let thisSection: [Pattern]
    private let disclosureLimited: [Pattern]
    private let weMay: [Pattern]
    private let youMay: [Pattern]
    /// An item that has its own subject and verb needs no lead.
    private let complete: [Pattern]
    private let logoWords: Symbol
    private let workWords: Symbol
    private let licenceOutWords: Symbol
    private let licenceWords: Symbol
    private let restrictionHeading: Symbol
    private let numbers: [Reading: Symbol]

    init(symbols: inout SymbolTable) {
        func patterns(_ sources: String..., symbols: inout SymbolTable) -> [Pattern] {
            sources.map { Pattern($0[...], symbols: &symbols) }
        }
        // "Your content will not be used" binds the other side, though the subject is the creator's.
        weNot = patterns(
            "WE ~4 MODAL/do/does/agree/agrees ~2 not/never", "neither WE",
            "THEIRCONTENT/PRIVOBJ ~4 MODAL/is/are ~2 not/never ~3 used/sold/shared/disclosed/rented/accessed/processed/stored/passed",
            symbols: &symbols)
        youNot = patterns(
            "YOU ~5 MODAL/agree/agrees/do/are/is ~3 not/never/cannot", "not ~2 YOU", "forbidden/prohibited", "you ~4 neither",
            "cannot",
            "no ~3 may", symbols: &symbols)
        toldNot = patterns(
            "YOUSUBJ ~4 MODAL/agree/agrees ~3 not/never", "YOUSUBJ ~3 cannot", "forbidden/prohibited", symbols: &symbols)
        grantsIn = patterns("YOU ~8 grant*/give*/license*/assign* ~6 WE", symbols: &symbols)
        licenceIn = patterns("YOU ~8 GRANT ~25 LIC", symbols: &symbols)
        weGrantYou = patterns("WE ~4 grant* ~6 YOU", symbols: &symbols)
        let user = "you/customer/user/users/licensee/subscriber/member/members/your"
        youGrantUs = patterns(
            "YOUSUBJ ~6 grant/grants/give ~5 WE", "WE ~5 grant/grants/give/gives/granting ~4 \(user)", symbols: &symbols)
        let narrow = "indemnif*/indemnity/arbitrat*/confidential*/dispute*/patent/representations/warranties/disclaim*"
        let wide = "license/licenses/licence/licences/ownership/grant/content/rights/property/nature/data"
        narrowly = patterns("\(narrow) ~24 surviv*", "surviv* ~24 \(narrow)", "this ~5 surviv*", symbols: &symbols)
        widely = patterns("\(wide) ~30 surviv*", "surviv* ~40 \(wide)", symbols: &symbols)
        narrowlySection = patterns(
            "this/indemnif*/arbitrat* ~4 agreement/section/obligation/provision ~4 surviv*", symbols: &symbols)
        licenceSurvives = patterns("license/grant ~8 surviv*", symbols: &symbols)
        thisSection = patterns("section ~3 surviv*", symbols: &symbols)
        disclosureLimited = patterns(
            "only ~3 DISCLOSE/publish ~14 if/when/unless/aggregat*/anonymi*/deidentif*/where",
            "NEG ~4 DISCLOSE/publish ~8 unless",
            "must ~4 be ~3 aggregat*/anonymi*/deidentif*", "will/shall/must not ~3 be ~2 linkable/linked/identifiable",
            symbols: &symbols)
        weMay = patterns("WE ~4 ALLOW", symbols: &symbols)
        youMay = patterns("YOU ~4 MODAL/agree/acknowledge", symbols: &symbols)
        complete = patterns(
            """
            WE/YOUSUBJ ~3 MODAL/grant/grants/hereby/own/owns/agree/agrees/waive/acknowledge/represent/has/have/understand/\
            reserve/reserves/retain/retains/does/do/collect/collects/use/uses/share/shares
            """, symbols: &symbols)
        logoWords = symbols.number(of: "LOGO")
        workWords = symbols.number(of: "THEIRCONTENT")
        licenceOutWords = symbols.number(of: "LICOUT")
        licenceWords = symbols.number(of: "THISLIC")
        restrictionHeading = symbols.number(of: "RESTR")
        var numbers: [Reading: Symbol] = [:]
        for reading in Reading.allCases { numbers[reading] = symbols.number(of: reading.rawValue) }
        self.numbers = numbers
    }

    func symbol(_ reading: Reading) -> Symbol { numbers[reading] ?? 0 }

    /// Whether an item of a list has a subject and a verb of its own. A subject in its middle is part of what it lists.
    func isComplete(_ words: TaggedWords, _ present: SymbolSet) -> Bool {
        complete.contains { pattern in
            guard let first = pattern.match(words, present: present, from: -1)?.first else { return false }
            return first.index <= Self.latestSubject
        }
    }

    private static let latestSubject = 7

    func readings(of words: TaggedWords, present: SymbolSet, heading: SymbolSet) -> Set<Reading> {
        func has(_ patterns: [Pattern]) -> Bool { any(patterns, words, present) }
        var found: Set<Reading> = []
        let weNegated = has(weNot)
        if has(youNot) { found.insert(.userNegated) }
        if weNegated { found.insert(.weNegated) }
        if found.contains(.userNegated), !weNegated { found.insert(.bindsUser) }
        if has(grantsIn) || (has(licenceIn) && !has(weGrantYou)) { found.insert(.licenceIn) }
        let grants = has([youGrantUs[1]]) || present.contains(licenceOutWords)
        if grants, !has([youGrantUs[0]]) { found.insert(.licenceOut) }
        if has(toldNot) { found.insert(.youNot) }
        if (has(narrowly) && !has(widely)) || (has(narrowlySection) && !has(licenceSurvives)) || has(thisSection) {
            found.insert(.survivesNarrowly)
        }
        if present.contains(licenceWords) { found.insert(.licenceReferred) }
        if present.contains(logoWords), !present.contains(workWords) { found.insert(.aboutLogos) }
        if has(disclosureLimited) { found.insert(.disclosureLimited) }
        if has(weMay) { found.insert(.weMay) }
        if has(youMay) { found.insert(.youMay) }
        if heading.contains(restrictionHeading), !weNegated { found.insert(.underRestrictions) }
        return found
    }

    private func any(_ patterns: [Pattern], _ words: TaggedWords, _ present: SymbolSet) -> Bool {
        patterns.contains { $0.match(words, present: present, from: -1) != nil }
    }
}
