/// What one statement is about.
public enum StatementKind: String, Sendable, Hashable, CaseIterable {
    /// The first entry: the ledger's name, its keys, and the commitment to the keys that follow them.
    case genesis
    /// These files, of this title and kind, stated to be by these people, were on record by now.
    case work
    /// This document, between these parties, permits and forbids these actions in these words.
    case agreement
    /// These files of this work went to this party on this day under this agreement.
    case link
    /// This party was seen doing this to these works, or to data derived from them.
    case use
    /// Under these rules and these words, that use is inside, outside, or open.
    case finding
    /// This time-stamp token covers that checkpoint.
    case anchor
    /// That entry is to be read with this correction.
    case correction
    /// The holder of this key, who is on the other side, signed the payload of that entry.
    case countersign

    /// The predicate type of the in-toto statement.
    public var predicateType: String { "urn:colophon:\(rawValue):v1" }

    /// Reads a predicate type, or returns nil for one that this version does not know.
    public init?(predicateType: String) {
        guard let kind = Self.allCases.first(where: { $0.predicateType == predicateType }) else { return nil }
        self = kind
    }
}
