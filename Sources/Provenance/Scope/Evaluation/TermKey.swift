/// Which term of which revision of which agreement.
struct TermKey: Hashable, Comparable {
    var agreement: String
    var revision: String
    /// Where the words stand, so that terms are shown in the order of the document.
    var start: Int
    var id: String

    static func < (left: TermKey, right: TermKey) -> Bool {
        if left.agreement != right.agreement { return Identifier.precedes(left.agreement, right.agreement) }
        if left.revision != right.revision {
            // The words as first agreed come before those that changed them.
            if left.revision == AgreementTerms.firstRevision { return true }
            if right.revision == AgreementTerms.firstRevision { return false }
            return Identifier.precedes(left.revision, right.revision)
        }
        if left.start != right.start { return left.start < right.start }
        return Identifier.precedes(left.id, right.id)
    }
}

/// A term with its place: what it is, and in which revision it stands.
struct PlacedTerm: Hashable {
    var key: TermKey
    var term: Term
    /// Whether it is what a duty comes to, and no term of its own.
    var isDuty: Bool

    init(_ term: Term, agreement: String, revision: String, isDuty: Bool = false) {
        self.term = term
        self.isDuty = isDuty
        key = TermKey(agreement: agreement, revision: revision, start: term.range.lowerBound, id: term.id)
    }
}
