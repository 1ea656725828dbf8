internal import Clauses
internal import Provenance

/// Proposes a term for a finding, from the category and the plain words of the quote.
///
/// A draft is a place to start reading. What the words leave open stays open in it: a finding that readers may take either way becomes a
/// term that is contested, and a limit is proposed only where the quote has a word for it.
struct TermSuggester {
    private let finding: ClauseFinding
    private let words: String

    init(_ finding: ClauseFinding) {
        self.finding = finding
        words = finding.readableQuote.lowercased()
    }

    /// The term; nil when the words set a condition, a price or a duration rather than permit or forbid an act.
    func term() -> DraftedTerm? {
        guard finding.polarity != .neutral, !finding.bindsUser, let actions else { return nil }
        let isPermit = finding.polarity == .grant
        var term = DraftedTerm(
            id: finding.category.rawValue, effect: isPermit ? .permit : .forbid, range: finding.start..<finding.end,
            actions: actions,
            objects: objects, purposes: isPermit ? purposes : [], recipients: isPermit ? recipients : [],
            form: isPermit ? form : [],
            exclusive: [], unless: isPermit ? [] : unless, reading: reading, after: after, remarks: [])
        if isPermit, says("only", "solely", "limited to", "exclusively", "strictly") {
            if !term.purposes.isEmpty { term.exclusive.insert(.purpose) }
            if !term.recipients.isEmpty { term.exclusive.insert(.recipient) }
            if !term.form.isEmpty { term.exclusive.insert(.form) }
        }
        if !namesObject { term.remarks.append("the words do not name what it is done to: check objects") }
        if !isPermit, !finding.limits.isEmpty {
            term.remarks.append("limited by: " + finding.limits.joined(separator: "; "))
        }
        return term
    }

    private func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }

    private var actions: Set<Action>? {
        let isGenerative = says("generat", "synthes")
        switch finding.category {
        case .aiTraining, .noTrainingPromise: return isGenerative ? [.trainGenerative] : [.train]
        case .derivedData: return says("own", "belong", "vest") ? [.use] : [.describe]
        case .aggregatedData: return [.aggregate]
        case .anonymisedData: return [.use]
        case .insightsAnalytics: return [.analyse]
        case .usageTracking: return says("workflow", "session", "settings", "creative") ? [.describe, .measure] : [.measure]
        case .serviceImprovement, .productDevelopment: return [.use]
        case .thirdPartySharing: return [.share]
        case .dataSale: return says("licen") && !says("sell", "sale") ? [.licenseOut] : [.sell]
        case .sublicense: return [.licenseOut]
        case .ownershipOfDerivatives:
            if says("assign", "vest", "belong", "shall own", "will own", "sole property", "work made for hire") {
                return [.assign]
            }
            return [.adapt]
        case .perpetualIrrevocable, .compensationWaiver, .optOut, .unilateralChange: return nil
        }
    }

    private var namesObject: Bool { !namedObjects.isEmpty }

    private var objects: Set<UseObject> {
        if namesObject { return namedObjects }
        switch finding.category {
        case .derivedData, .aggregatedData, .anonymisedData, .insightsAnalytics, .dataSale: return [.derived]
        case .usageTracking: return [.usage]
        default: return [.work]
        }
    }

    private var namedObjects: Set<UseObject> {
        var objects: Set<UseObject> = []
        if says(
            "your content", "user content", "the works", "the work", "image", "photograph", "track", "recording", "upload",
            "submission",
            "deliverable", "composition", "footage", "customer content", "the content", "materials", "manuscript")
        {
            objects.insert(.work)
        }
        if says(
            "insight", "derived", "aggregat", "anonymi", "de-identif", "deidentif", "statistic", "learnings", "inference",
            "metadata")
        {
            objects.insert(.derived)
        }
        if says("usage", "telemetry", "log data", "log file", "activity", "interact", "how you use", "engagement", "views") {
            objects.insert(.usage)
        }
        if says("workflow", "session", "project file", "edit histor", "creative choices", "process") { objects.insert(.process) }
        if says("likeness", "your voice", "your name", "persona", "your image") { objects.insert(.likeness) }
        return objects
    }

    private var purposes: Set<Purpose> {
        if says("any purpose", "all purposes", "any lawful", "any business purpose", "whatever purpose", "any manner") {
            return [.any]
        }
        var purposes: Set<Purpose> = []
        if says("improv", "enhanc", "optimi") || finding.category == .serviceImprovement { purposes.insert(.improveService) }
        if says("new product", "new feature", "new service", "develop") || finding.category == .productDevelopment {
            purposes.insert(says("artificial intelligence", "machine learning", " ai ", "model") ? .developAI : .developProduct)
        }
        if says("measur", "performance of", "campaign performance") { purposes.insert(.measurePerformance) }
        if says("research") { purposes.insert(.research) }
        if says("promot", "marketing") { purposes.insert(.promoteService) }
        if says("advertis") { purposes.insert(.advertise) }
        if says("provide the serv", "provide our serv", "operate", "operating", "providing", "provide, maintain") {
            purposes.insert(.provideService)
        }
        if says("security", "fraud", "safety") { purposes.insert(.safety) }
        return purposes
    }

    private var recipients: Set<Recipient> {
        var recipients: Set<Recipient> = []
        if says("affiliate", "subsidiar", "group compan") { recipients.insert(.affiliates) }
        if says("service provider", "contractor", "subprocessor", "sub-processor", "vendor", "on our behalf") {
            recipients.insert(.processors)
        }
        if says("third part", "partner", "advertisers", "sublicens", "sub-licens", "anyone", "other compan") {
            recipients.insert(.partners)
        }
        if says("public", "other users", "all users") { recipients.insert(.public) }
        if recipients.isEmpty, says("internal") { recipients.insert(.`self`) }
        return recipients
    }

    private var form: Set<DataForm> {
        var form: Set<DataForm> = []
        if says("aggregat") { form.insert(.aggregated) }
        if says("anonymi", "de-identif", "deidentif", "pseudonym") { form.insert(.deIdentified) }
        return form
    }

    private var unless: Set<String> {
        if says("unless you opt in", "unless you have opted in", "opt-in", "opt in") { return ["opt-in"] }
        if says("consent", "permission", "approval") { return ["consent"] }
        return []
    }

    private var reading: Reading {
        switch finding.wording {
        case .named: .express
        case .general: .general
        case .maybe: .contested
        }
    }

    private var after: AfterEnd {
        if says("perpetual", "irrevocabl", "surviv", "in perpetuity", "after termination", "after the term", "after it") {
            return .survives
        }
        if says("for the term", "during the term", "until you remove", "until you delete", "terminates when") { return .ends }
        return .silent
    }
}
