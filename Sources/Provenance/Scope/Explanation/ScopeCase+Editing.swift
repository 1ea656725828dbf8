extension ScopeCase {
    /// Changes one term, to ask what would then come out.
    mutating func edit(_ key: TermKey, _ change: (inout Term) -> Void) {
        editTerms(of: key) { terms in
            guard let index = terms.firstIndex(where: { $0.id == key.id }) else { return }
            change(&terms[index])
        }
    }

    /// Takes one term away.
    mutating func remove(_ key: TermKey) {
        editTerms(of: key) { $0.removeAll { $0.id == key.id } }
    }

    private mutating func editTerms(of key: TermKey, _ change: (inout [Term]) -> Void) {
        guard var agreement = agreements[key.agreement] else { return }
        if key.revision == AgreementTerms.firstRevision {
            change(&agreement.terms)
        } else if let revision = agreement.revisions.firstIndex(where: { $0.id == key.revision }) {
            change(&agreement.revisions[revision].terms)
        }
        agreements[key.agreement] = agreement
    }

    /// Puts one agreement before another.
    mutating func put(_ handle: String, before other: String) {
        let quote = agreements[handle]?.precedence?.quote ?? ""
        agreements[handle]?.precedence = Precedence(over: [other], quote: quote, range: 0..<quote.utf8.count)
        agreements[other]?.precedence = nil
        for ranked in [handle, other] {
            for index in agreements[ranked]?.revisions.indices ?? 0..<0 { agreements[ranked]?.revisions[index].precedence = nil }
        }
    }
}

extension UseFact {
    /// Takes the words of a term in some dimensions for one's own.
    mutating func take(_ dimensions: [Dimension], from term: Term) {
        for dimension in dimensions {
            switch dimension {
            case .action: action = term.actions.first.map(Recorded.known) ?? action
            case .object: object = term.objects.first.map(Recorded.known) ?? object
            case .purpose: purpose = term.purposes?.first.map(Recorded.known) ?? purpose
            case .recipient: recipient = term.recipients?.first.map(Recorded.known) ?? recipient
            case .form: form = term.form?.first.map(Recorded.known) ?? form
            case .party, .time, .reading, .condition: break
            }
        }
    }
}

extension Term {
    /// What the term names in one dimension, as text.
    func words(of dimension: Dimension) -> String? {
        func list(_ words: [some VocabularyWord]?) -> String? { words.map { $0.map(\.rawValue).joined(separator: " or ") } }
        return switch dimension {
        case .action: list(actions)
        case .object: list(objects)
        case .purpose: list(purposes)
        case .recipient: list(recipients)
        case .form: list(form)
        case .party: list(who)
        case .time, .reading, .condition: nil
        }
    }
}
