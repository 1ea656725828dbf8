/// What came of checking a time-stamp reply.
///
/// Whether a certificate was revoked is never known from this: no list of revoked certificates is looked at.
public struct TimeStampVerification: Sendable, Hashable {
    /// The answer.
    public enum Outcome: Sendable, Hashable {
        /// The token is for this imprint, and its signer's chain leads to a trusted root at the token's time and today.
        case validNow
        /// The same at the token's time, but not today, most often because a certificate has expired since.
        ///
        /// The token still shows what it showed, unless the authority's key was stolen between the end of the certificate and today.
        /// A later token over this one, made before that end, closes the gap.
        case validAtGenTime
        /// The token is for this imprint and was signed by the certificate in it, but nobody said which roots to trust.
        ///
        /// Anybody can make such a token with a certificate of his own. It shows that the reply is undamaged, not when it was made.
        case chainNotChecked
        /// The token is not good for this imprint.
        case failed(TimeStampFailure)
    }

    public let outcome: Outcome
    /// The certificate that the signature was checked with. A reply may carry other certificates; they mean nothing.
    ///
    /// It is nil only in a failure. Unless the outcome is ``Outcome/validNow`` or ``Outcome/validAtGenTime``, it names whoever it likes.
    public let signer: Certificate?
    /// Whether the token's time lies more than ten minutes after the instant it was checked at: one of the two clocks is wrong.
    public let isFromTheFuture: Bool

    /// How much two honest clocks may differ, in seconds.
    static let clockTolerance = 600

    /// The failure, if it failed.
    public var failure: TimeStampFailure? {
        if case .failed(let failure) = outcome { failure } else { nil }
    }
}
