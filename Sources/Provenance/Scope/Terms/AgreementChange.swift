/// What one version of an agreement's record is.
public enum AgreementChange: String, Sendable, Hashable, CaseIterable {
    /// The words as first agreed.
    case original
    /// A change to the words, the days or the parties.
    case amendment
    /// Another reading of the words as first agreed, which are the same.
    case correction
    /// The end of the agreement.
    case end
    /// Something said beside it.
    case note
    /// What its owner decided about it.
    case decision
}
