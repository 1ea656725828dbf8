public import Files
public import Provenance

/// One of two agreements that are held side by side.
public enum ComparedAgreement: Sendable {
    /// One on record, by its handle.
    case recorded(String)
    /// A terms file, which may be a draft.
    case draft(RawPath)

    /// Takes a file where there is one of that name, and a handle otherwise.
    public init(_ path: RawPath, text: String) {
        self = path.exists || !Handle.isValid(text) ? .draft(path) : .recorded(text)
    }

    public var needsLedger: Bool {
        guard case .recorded = self else { return false }
        return true
    }
}

/// Holds two agreements side by side.
public enum CompareAgreements {
    /// - Parameter ledger: Where recorded agreements are looked up; not needed for two drafts.
    public static func run(
        _ left: ComparedAgreement, _ right: ComparedAgreement, in ledger: OpenLedger?, on day: CalendarDay
    ) throws -> AgreementComparison {
        let (first, second) = (try terms(of: left, in: ledger), try terms(of: right, in: ledger))
        return try AgreementComparison(first.terms, named: first.name, second.terms, named: second.name, on: day)
    }

    private static func terms(of agreement: ComparedAgreement, in ledger: OpenLedger?) throws -> (
        name: String, terms: AgreementTerms
    ) {
        switch agreement {
        case .recorded(let handle):
            guard let ledger else { throw LedgerError(.unknownName, "there is no ledger to find \(handle) in") }
            return (handle, try ledger.agreement(named: handle).terms)
        case .draft(let path):
            return (path.lastComponent.display, try ProposedTerms.read(path, handle: "draft"))
        }
    }
}
