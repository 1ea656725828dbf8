/// What came of asking someone outside for the time.
///
/// An authority that is down, slow or lying is an outcome and no error: the entries are on record, and stay pending.
public enum StampOutcome: Sendable, Hashable {
    /// Everything but anchors is stamped.
    case nothingPending
    case stamped(NewStamp)
    /// The reply was imported before.
    case known(NewStamp)
    /// There is still no token. What can be done about it is in the hint.
    case failed(reason: String, hint: String?, pendingCount: Int)
}

/// A token that was received and recorded.
public struct NewStamp: Sendable, Hashable {
    /// The name of the authority as its owner chose it; nil for a root that was named on the command line.
    public let authority: String?
    /// Whom the certificate names that signed the token.
    public let signer: String
    /// Seconds since 1970, by the authority's clock.
    public let time: Int
    /// How far the authority's clock may be off, in microseconds, if it says so.
    public let accuracyMicroseconds: Int?
    /// The entries that no token had covered before.
    public let entries: Range<Int>
    /// How many entries the checkpoint covers.
    public let size: Int
    /// The anchor entry.
    public let anchor: Int
    /// Something about the time that its owner should know.
    public let warning: String?
}
