internal import Provenance

/// The report as a value: what `report.html` and `report.txt` both show.
struct ReportDocument: Sendable {
    let title: String
    /// One line under the title that says what the case is about.
    let subject: String
    /// What stands on the cover: case, parties, dates.
    let cover: [ReportFact]
    let summary: ReportSummary
    let sections: [ReportSection]
    /// The name of the bundle, for the foot of every page.
    let bundleID: String
}

/// How far a sentence can be relied on, and by whom.
enum StatementClass: String, Sendable, CaseIterable {
    /// It stands in the ledger.
    case recorded = "RECORDED"
    /// Anyone can compute it from the files in the bundle.
    case computed = "COMPUTED"
    /// A program received these bytes.
    case observed = "OBSERVED"
    /// Somebody says so.
    case declared = "DECLARED"
    /// A conclusion, by a named rule from named inputs.
    case inferred = "INFERRED"

    var meaning: String {
        switch self {
        case .recorded: "It stands in an entry of the ledger, in these words."
        case .computed: "Anyone can compute it again from the files in this bundle."
        case .observed: "A program received or captured exactly these bytes."
        case .declared: "A person says so. A witness with knowledge would have to confirm it."
        case .inferred: "A conclusion, reached by the rule named from the inputs shown. A person must judge it."
        }
    }
}

/// The first page.
struct ReportSummary: Sendable {
    let verdicts: [Verdict]
    let sentences: [ReportSentence]
    let status: [Status]

    /// One finding: its sentence and the words it rests on.
    struct Verdict: Sendable {
        let verdict: Provenance.Verdict
        let subject: String
        let sentence: String
        let quotes: [ReportQuote]
    }

    /// One line of the status box.
    struct Status: Sendable {
        let what: String
        let state: State
        let note: String
    }

    /// There is no word for anything in between.
    enum State: String, Sendable {
        case pass = "PASS"
        case fail = "FAIL"
        case notChecked = "NOT CHECKED"
        case pending = "PENDING"
    }
}

struct ReportSection: Sendable {
    let title: String
    /// The question that the section answers.
    let question: String
    let blocks: [ReportBlock]
}

enum ReportBlock: Sendable {
    case heading(String)
    case sentence(ReportSentence)
    case paragraph(String)
    case facts([ReportFact])
    case quote(ReportQuote)
    case table(ReportTable)
    case list([String])
    case verbatim(String)
}

/// A sentence that says a fact, with its class and the exhibits it points to.
struct ReportSentence: Sendable {
    let kind: StatementClass
    let text: String

    init(_ kind: StatementClass, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A named value with its class.
struct ReportFact: Sendable {
    let name: String
    let value: String
    let kind: StatementClass?
    let isCode: Bool

    init(_ name: String, _ value: String, _ kind: StatementClass? = nil, isCode: Bool = false) {
        self.name = name
        self.value = value
        self.kind = kind
        self.isCode = isCode
    }
}

/// Words from a document, exactly as they stand there, and where that is.
struct ReportQuote: Sendable {
    let text: String
    let place: String
}

struct ReportTable: Sendable {
    let columns: [Column]
    let rows: [[String]]

    struct Column: Sendable {
        let title: String
        let style: Style

        init(_ title: String, _ style: Style = .text) {
            self.title = title
            self.style = style
        }
    }

    enum Style: String, Sendable {
        case text
        case number
        /// A short name that is never broken over lines.
        case label
        case code
        /// A statement class.
        case tag
        /// The result of a check, as a ``ReportSummary/State``.
        case state
        /// A path in the bundle, shown as a link to it.
        case file
    }
}
