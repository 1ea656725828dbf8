/// What the signatures on something say, given the keys one knows.
///
/// Lines by unknown keys are passed over; a line that claims a known key and does not verify condemns the whole.
public enum SignatureVerdict<Signer: Sendable & Hashable>: Sendable, Hashable {
    /// Every signature by a known key is good, and there is at least one. Each signer stands here once.
    case good([Signer])
    /// A signature that claims this known key is not by it.
    case bad(Signer)
    /// No signature claims a known key.
    case unknown

    /// The signers, when the verdict is good.
    public var signers: [Signer] {
        guard case .good(let signers) = self else { return [] }
        return signers
    }

    public var isGood: Bool { !signers.isEmpty }
}
