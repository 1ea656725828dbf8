/// What a derived key signs. No key signs two kinds of thing.
public enum KeyRole: String, Sendable, Hashable, CaseIterable {
    /// Entries, as DSSE envelopes.
    case entry
    /// Checkpoints, as signed notes.
    case log
    /// Evidence bundles, as SSH signatures.
    case seal
    /// Other people's checkpoints, as cosignatures.
    case witness
}
