/// What two agreements give away, side by side: recorded ones, or drafts to choose between.
public struct AgreementComparison: Sendable, Hashable {
    /// One thing that both are asked about.
    public struct Row: Sendable, Hashable {
        /// A stable name: the word of an action, or `resale`, `pays-content`, `pays-derived`, `from`, `until`, `afterwards`.
        public let name: String
        /// What is asked, for people.
        public let question: String
        public let left: String
        public let right: String

        public var differs: Bool { left != right }
    }

    public let left: String
    public let right: String
    /// Differences first, each part in the same fixed order.
    public let rows: [Row]

    /// Compares two agreements, each on the day or, if it begins later, on its first day.
    ///
    /// - Throws: A ``ProvenanceError`` if one of them contradicts itself.
    public init(
        _ left: AgreementTerms, named leftName: String, _ right: AgreementTerms, named rightName: String, on day: CalendarDay
    ) throws(ProvenanceError) {
        let (first, second) = (try Side(left, on: day), try Side(right, on: day))
        self.left = leftName
        self.right = rightName
        let rows = zip(first.answers, second.answers).map {
            Row(name: $0.name, question: $0.question, left: $0.text, right: $1.text)
        }
        self.rows = rows.filter(\.differs) + rows.filter { !$0.differs }
    }

    private struct Side {
        var answers: [(name: String, question: String, text: String)] = []

        init(_ terms: AgreementTerms, on day: CalendarDay) throws(ProvenanceError) {
            try terms.check()
            guard let party = terms.parties.first(where: { $0.role == .other }) else { return }
            let asked = max(day, terms.dates.from)
            let exposure = try AgreementExposure(ExposedAgreement(terms), party: party, on: asked)
            for action in ExposureCategory.columns {
                add(action.rawValue, "may they \(Self.verb(action))?", Self.text(exposure.cells[action]))
            }
            let resale = exposure.state(of: .resale)
            add("resale", "is resale allowed?", resale.isHeld ? "yes, \(resale.words)" : resale.words)
            add("pays-content", "what is paid for the work?", payment(terms.payment?.content))
            add("pays-derived", "what is paid for data from it?", payment(terms.payment?.derived))
            add("from", "from when?", "\(terms.dates.from)")
            add("until", "until when?", exposure.until.map { "\($0)" } ?? "no end stated")
            let surviving = exposure.rights.filter { $0.state >= .open && $0.end == .forEver }.map(\.term.id)
            add("afterwards", "what outlives it?", surviving.isEmpty ? "nothing is said to" : surviving.joined(separator: ", "))
        }

        private mutating func add(_ name: String, _ question: String, _ text: String) { answers.append((name, question, text)) }

        private func payment(_ text: String?) -> String { text ?? AgreementExposure.notRecorded }

        private static func text(_ cell: ExposureCell?) -> String {
            guard let cell, cell.state != .silent else { return RightState.silent.words }
            let limits = cell.rights.map { "\($0.limits), \($0.end.words)" }
            return ([cell.state.words] + (limits.isEmpty ? [] : [limits.joined(separator: "; or ")])).joined(separator: ": ")
        }

        private static func verb(_ action: Action) -> String {
            switch action {
            case .trainRanking: "train ranking models"
            case .trainAssistive: "train tools that do the craft"
            case .trainGenerative: "train generative models"
            case .evaluateModel: "test models with it"
            case .infer: "give it to a model as input"
            case .keepData: "keep data from it"
            case .keepModel: "keep models trained on it"
            case .licenseOut: "license it out"
            case .assign: "take it over as theirs"
            case .profile: "draw a profile of the creator"
            default: "\(action.rawValue) it"
            }
        }
    }
}
