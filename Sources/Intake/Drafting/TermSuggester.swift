internal import Clauses
internal import Provenance

/// Proposes terms for a finding, from its category and the plain words of its passage.
///
/// A draft is a place to start reading. A wrong narrow reading, confirmed by somebody who trusts it, makes a wrong verdict: so a limit is
/// proposed only where the words name it, what readers may take either way is contested, and words that say something of users, of others or
/// of the other side's own services make no term at all.
struct TermSuggester {
    private let finding: ClauseFinding
    private let passage: DraftPassage
    private let words: ArraySlice<DraftWord>
    private let limits: DraftLimits
    private let objects: DraftObjects

    init(_ finding: ClauseFinding, in text: DraftText) {
        self.finding = finding
        passage = DraftPassage(of: finding, in: text)
        words = passage.words
        limits = DraftLimits(words)
        objects = DraftObjects(words)
    }

    /// The terms; none when the words set a condition, a price or a duration, or when it is not the other side that they let or bind.
    func terms() -> [DraftedTerm] {
        guard finding.polarity != .neutral, !finding.bindsUser, !passage.isQuestion, !isDefinition else { return [] }
        let licences = finding.polarity == .grant ? licenceTerms() : []
        if finding.category == .ownershipOfDerivatives, licences.isEmpty, let term = ownership() { return [term] }
        if objects.isFeedback, !objects.named.contains(.work) || words.mention(Self.feedbackItself) { return [] }
        switch passage.voice {
        case .creator, .stranger: return []
        case .otherMayNot: return ban().map { [$0] } ?? []
        case .mayNotBeDone: return finding.polarity == .restriction ? ban().map { [$0] } ?? [] : []
        case .otherMay, .otherMust, .mayBeDone, .unsaid:
            if finding.polarity == .restriction || words.mention(Self.before) { return narrowing().map { [$0] } ?? [] }
            if !licences.isEmpty, [.ownershipOfDerivatives, .sublicense].contains(finding.category) { return licences }
            return (permission(besideLicence: !licences.isEmpty).map { [$0] } ?? []) + licences
        }
    }

    // MARK: - Permissions

    private func permission(besideLicence: Bool) -> DraftedTerm? {
        if words.mention(Self.refusing) { return nil }
        if passage.voice == .unsaid, !passage.isLedIn, !words.mention(DraftPhrases("right to, rights to")) { return nil }
        guard let (named, isClear) = actions(ofBan: false) else { return nil }
        var actions = named
        // Of a licence the acts in general are drafted by themselves.
        if besideLicence { actions.remove(.use) }
        guard !actions.isEmpty else { return nil }
        var term = draft(.permit, actions, isContested: !isClear)
        term.purposes = limits.purposes
        term.recipients = actions.contains(where: \.isTransfer) || limits.recipients == [.`self`] ? limits.recipients : []
        if isOfPooledData { term.form = limits.form }
        if !term.form.isEmpty, actions.contains(.aggregate) {
            contest(&term, "pooled or nameless before or after the act? check form")
        }
        if actions.contains(.train) || actions.contains(.trainGenerative) { limitTraining(&term) }
        if term.purposes.isEmpty, [.serviceImprovement, .productDevelopment].contains(finding.category) {
            contest(&term, "check purposes")
        }
        if limits.isDevelopmentUnclear, term.purposes.contains(.developProduct) {
            contest(&term, "“develop” may mean the present service or new products: check purposes")
        }
        if passage.voice == .unsaid || passage.voice == .mayBeDone {
            contest(&term, "the words do not say who may do it: read what stands around them")
        }
        qualify(&term)
        return term
    }

    /// Purposes that stand beside training seldom say whether they limit it; that a model is made is no limit to making it.
    private func limitTraining(_ term: inout DraftedTerm) {
        guard !limits.isClosed, term.purposes != [.any] else { return }
        if !term.purposes.subtracting([.developAI]).isEmpty {
            contest(&term, "do the purposes that the words name limit the training, or stand beside it? check purposes")
        }
        term.purposes = []
    }

    /// What holds of every permission: a box, an exception, a list that is closed.
    private func qualify(_ term: inout DraftedTerm) {
        if passage.hasOpenBox { contest(&term, "the box before these words is not ticked in this text") }
        if limits.isTakenBackInPart { contest(&term, "the words take something back, or hang on something: read to the end") }
        if words.mention(Self.marks) { contest(&term, "the words speak of names and marks too: check objects") }
        close(&term)
        if limits.isClosed, term.exclusive.isEmpty, term.purposes != [.any] {
            contest(&term, "“only” limits it, and to what was not understood: check purposes, recipients and form")
        }
    }

    /// The ordinary acts of a licence, which few findings are about but which most uses rest on.
    private func licence() -> DraftedTerm? {
        guard Self.licensing.contains(finding.category), passage.voice == .otherMay else { return nil }
        // Acts before the words that grant are what the creator does: "by publishing, you grant".
        guard let start = words.places(of: Self.granting).first?.upperBound, !words.mention(Self.refusing) else { return nil }
        let acts = DraftActs(words[start...], ofBan: false)
        var actions = acts.licence
        let licensed = objects.named.intersection([.work, .likeness])
        guard actions.count > 1 || actions == [.adapt], !licensed.isEmpty else { return nil }
        if acts.isSublicensable { actions.insert(.licenseOut) }
        var term = draft(.permit, actions, isContested: false)
        term.id = "licence"
        term.objects = licensed
        term.purposes = limits.purposes
        if limits.isDevelopmentUnclear {
            contest(&term, "“develop” may mean the present service or new products: check purposes")
        }
        if passage.goesOn, term.purposes.isEmpty { contest(&term, "the sentence goes on, and may say for what: read to the end") }
        qualify(&term)
        return term
    }

    /// "A licence to use, copy, …": whether "use" reaches analysis and training is for readers to say, so it stands in a term of its own.
    private func licenceTerms() -> [DraftedTerm] {
        guard let licence = licence() else { return [] }
        guard DraftActs(words, ofBan: false).namesUse, licence.actions.count > 1 else { return [licence] }
        var term = licence
        term.id = "licence-use"
        term.actions = [.use]
        term.reading = limits.purposes == [.any] ? .general : .contested
        term.isApart = true
        term.remarks = ["“use” without more: whether it reaches analysis or training is for you to say"]
        return [licence, term]
    }

    /// "Only in aggregated form", "must be anonymised first": what is not so is forbidden.
    private func narrowing() -> DraftedTerm? {
        guard [.aggregatedData, .anonymisedData, .thirdPartySharing].contains(finding.category), !limits.form.isEmpty else {
            return nil
        }
        guard limits.isClosed || words.mention(Self.before) else { return nil }
        let acts = DraftActs(words, ofBan: true)
        var term = draft(.forbid, acts.onData.contains(.share) ? [.share] : [.use], isContested: false)
        term.form = [.individual]
        term.remarks.append(
            "the words allow it in another form only: what is in the form of single persons or works is forbidden")
        return term
    }

    // MARK: - Bans

    private func ban() -> DraftedTerm? {
        guard let (actions, isClear) = actions(ofBan: true) else { return nil }
        var term = draft(.forbid, actions, isContested: !isClear)
        term.unless = limits.exceptions
        if limits.hasOtherExceptions {
            contest(&term, "the words make an exception that may stand elsewhere: read it before you confirm")
        }
        if finding.polarity == .grant {
            term.remarks.append("found among what is allowed, but the words say “not”: read them twice")
        }
        let narrowed = finding.limits.filter { !$0.isEmpty }
        if finding.polarity == .restriction, !narrowed.isEmpty {
            term.remarks.append("limited by: " + narrowed.joined(separator: "; "))
        }
        return term
    }

    // MARK: - Ownership

    /// Who owns: "you keep all rights" reserves, "you assign to us" hands over; nil when the words speak of something else.
    private func ownership() -> DraftedTerm? {
        let reading = DraftOwnership(words, parties: passage.parties)
        switch reading.owner {
        case .creator:
            var term = draft(.reserve, [.any], isContested: false)
            term.objects = objects.named.isEmpty ? [.work] : objects.named.subtracting([.usage])
            if term.objects.isEmpty { term.objects = [.work] }
            term.remarks.append("what the words do not allow stays yours; name in objects what it is that you keep")
            return term
        case .unclaimed:
            return draft(.forbid, [.assign], isContested: false)
        case .other where !objects.named.isEmpty && !objects.isFeedback:
            var term = draft(.permit, [.assign], isContested: finding.wording == .maybe)
            if isOfPooledData { term.form = limits.form }
            return term
        case .other, nil:
            return nil
        }
    }

    // MARK: - Actions

    /// The acts that the category is about, as far as the words name them, and whether they do so clearly.
    private func actions(ofBan isBan: Bool) -> (Set<Action>, Bool)? {
        let acts = DraftActs(words, ofBan: isBan)
        let data = acts.onData
        func named(_ wanted: Set<Action>, orUse: Bool = false) -> (Set<Action>, Bool)? {
            var found = data.intersection(wanted)
            if orUse, acts.namesUse { found.insert(.use) }
            return found.isEmpty ? nil : (found, true)
        }
        switch finding.category {
        case .aiTraining, .noTrainingPromise:
            if acts.namesTraining { return ([acts.isOnlyGenerative ? .trainGenerative : .train], true) }
            // Machine learning is named, training is not.
            return acts.namesLearningMachines && (acts.namesUse || data.contains(.analyse)) ? ([.train], false) : nil
        case .derivedData:
            if acts.assigns { return ([.assign], true) }
            return named([.describe, .analyse, .measure, .aggregate], orUse: true)
        case .aggregatedData:
            if acts.assigns { return ([.assign], true) }
            return named([.aggregate, .analyse, .describe], orUse: true)
        case .anonymisedData: return named([.aggregate], orUse: true)
        case .insightsAnalytics:
            if acts.namesEvaluation { return ([.evaluateModel], false) }
            return named([.analyse, .describe, .measure], orUse: true)
        case .usageTracking: return named([.measure, .analyse, .describe], orUse: true)
        case .serviceImprovement, .productDevelopment:
            return named([.analyse, .measure, .describe, .aggregate], orUse: true)
                ?? (isBan || !passage.isLedIn ? nil : ([.use], false))
        case .thirdPartySharing:
            if isBan, acts.namesUse || words.mention(Self.looking) { return (data.intersection([.share]).union([.use]), true) }
            return named([.share, .sell, .licenseOut])
        case .dataSale: return named(isBan ? [.sell, .licenseOut, .share] : [.sell, .licenseOut])
        case .sublicense:
            if isBan { return named([.sell, .licenseOut]) ?? (acts.isNotSublicensable ? ([.licenseOut], true) : nil) }
            return acts.isSublicensable ? ([.licenseOut], true) : nil
        case .ownershipOfDerivatives:
            if isBan { return acts.licence.contains(.adapt) ? ([.adapt], true) : nil }
            return acts.assigns ? nil : acts.licence.contains(.adapt) ? ([.adapt], true) : nil
        case .perpetualIrrevocable, .compensationWaiver, .optOut, .unilateralChange: return nil
        }
    }

    // MARK: - Parts

    private func draft(_ effect: Effect, _ actions: Set<Action>, isContested: Bool) -> DraftedTerm {
        var term = DraftedTerm(
            id: finding.category.rawValue, effect: effect, range: passage.range, actions: actions, objects: objects.named,
            after: limits.after)
        term.reading =
            switch finding.wording {
            case .named: .express
            case .general: .general
            case .maybe: .contested
            }
        if term.objects.isEmpty {
            term.objects = objects.isUnclearData ? [.derived, .usage] : defaultObjects
            if effect != .reserve { contest(&term, "the words do not name what it is done to: check objects") }
        }
        if isContested { contest(&term, "the words do not name the act plainly: check actions") }
        return term
    }

    private var defaultObjects: Set<UseObject> {
        switch finding.category {
        case .derivedData, .aggregatedData, .anonymisedData, .insightsAnalytics, .dataSale: [.derived]
        case .usageTracking: [.usage]
        default: [.work]
        }
    }

    private func contest(_ term: inout DraftedTerm, _ remark: String) {
        term.reading = .contested
        if !term.remarks.contains(remark) { term.remarks.append(remark) }
    }

    private func close(_ term: inout DraftedTerm) {
        guard limits.isClosed else { return }
        if !term.purposes.isEmpty { term.exclusive.insert(.purpose) }
        if !term.recipients.isEmpty { term.exclusive.insert(.recipient) }
        if !term.form.isEmpty { term.exclusive.insert(.form) }
    }

    private var isOfPooledData: Bool {
        !objects.named.isEmpty && objects.named.isSubset(of: [.derived, .usage])
            || [.aggregatedData, .anonymisedData].contains(finding.category)
            || limits.isClosed && finding.category == .thirdPartySharing
    }

    /// A sentence that says what a word means lets nobody do anything.
    private var isDefinition: Bool {
        let first = words.prefix(20)
        guard !first.mention(DraftPhrases("may, will, shall, grant, grants, agree")) else { return false }
        return first.mention(
            DraftPhrases("means, mean, refers to, does not include, do not include, expressly excludes, is defined"))
            || ["a", "an", "the"].contains(words.first { !$0.isMark && Int($0.text) == nil }?.text)
                && first.prefix(6).mention(DraftPhrases("is a|an|any"))
    }

    private static let licensing: Set<ClauseCategory> = [
        .ownershipOfDerivatives, .sublicense, .perpetualIrrevocable, .compensationWaiver, .thirdPartySharing, .serviceImprovement,
    ]
    private static let granting = DraftPhrases(
        """
        grant+, granting, right to, rights to, license to, licence to, allows us, allow us, authorize+, authorise+, may, permit us, \
        permits us, right for us
        """)
    private static let refusing = DraftPhrases(
        "not intended to, does not grant, do not grant, is not a grant, not be construed, no license, no licence")
    private static let before = DraftPhrases("must be, before it can, before they can, before we")
    private static let looking = DraftPhrases("access, view, process, inspect")
    private static let marks = DraftPhrases("trademark+, trade mark+, logo+, service mark+, trade name+")
    private static let feedbackItself = DraftPhrases(
        "the feedback, your feedback, such feedback, any feedback, submit feedback, in the feedback")
}
