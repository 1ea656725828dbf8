/// What one term, or a duty that is due, keeps the other side from doing with data taken from works.
public struct DerivedBan: Sendable, Hashable {
    public let agreement: String
    /// The revision in which the words stand, or ``AgreementTerms/firstRevision``.
    public let revision: String
    public let term: Term
    /// The columns that it rules out, in the order of the matrix.
    public let actions: [Action]
    /// Where the words stand, for the order in which bans are shown.
    let key: TermKey
}
