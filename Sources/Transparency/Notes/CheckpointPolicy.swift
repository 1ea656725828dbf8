/// Whom one trusts about a log: its own key, and how many of which witnesses.
public struct CheckpointPolicy: Sendable, Hashable {
    /// The key of the log. Its name is the origin the log must have.
    public let logKey: VerifierKey

    /// The keys of the witnesses one knows.
    public let witnesses: [VerifierKey]

    /// How many different witnesses must have signed.
    public let quorum: Int

    public init(logKey: VerifierKey, witnesses: [VerifierKey] = [], quorum: Int = 0) {
        self.logKey = logKey
        self.witnesses = witnesses
        self.quorum = quorum
    }

    /// Whether a checkpoint is the log's and enough witnesses have seen it.
    public func verdict(on signed: SignedCheckpoint) -> CheckpointVerdict {
        guard KeyName.areSame(signed.checkpoint.origin, logKey.name) else { return .otherOrigin }
        let signers: [VerifierKey]
        switch signed.note.verdict([logKey] + witnesses) {
        case .good(let good): signers = good
        case .bad(let key): return .badSignature(key)
        case .unknown: return .notSigned
        }
        guard signers.contains(logKey) else { return .notSigned }
        let seen = witnesses.filter { $0.algorithm == .cosignature && signers.contains($0) }
        // A witness counts once, under however many names its key is known.
        guard Set(seen.map(\.keyBytes)).count >= quorum else { return .tooFewWitnesses(seen) }
        return .trusted(witnesses: seen)
    }
}

/// What a policy makes of a checkpoint.
public enum CheckpointVerdict: Sendable, Hashable {
    /// The log signed it, and these witnesses, which are enough.
    case trusted(witnesses: [VerifierKey])
    /// The log signed it, and only these witnesses.
    case tooFewWitnesses([VerifierKey])
    /// It is a checkpoint of another log.
    case otherOrigin
    /// The log's key has not signed it.
    case notSigned
    /// A signature that claims this key is not by it.
    case badSignature(VerifierKey)

    public var isTrusted: Bool {
        guard case .trusted = self else { return false }
        return true
    }
}
