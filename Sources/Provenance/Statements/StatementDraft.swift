public import Cryptography
public import Transparency

/// A statement before it is signed: what it says, without when, by which key and after what.
///
/// Everything long, personal or free stands in lines, of which the statement holds the number and the list root.
public struct StatementDraft: Sendable, Hashable {
    public var kind: StatementKind
    /// The members of the predicate that belong to the kind.
    public var members: [String: JSON]
    /// How many lines the statement's list has.
    public var lineCount: Int
    /// The root of the list of lines (RFC 6962, section 2.1).
    public var listRoot: Digest
    /// The entry that this one corrects.
    public var corrects: EntryReference?

    public init(
        _ kind: StatementKind, _ members: [String: JSON], lineCount: Int, listRoot: Digest, corrects: EntryReference? = nil
    ) {
        self.kind = kind
        self.members = members
        self.lineCount = lineCount
        self.listRoot = listRoot
        self.corrects = corrects
    }

    /// The canonical bytes of the in-toto statement, as `context` signs it.
    public func payload(in context: SigningContext) -> [UInt8] {
        var predicate = members
        predicate["ledger"] = .string(context.ledger.text)
        predicate["claimedTime"] = .integer(context.claimedTime)
        predicate["keyEpoch"] = .integer(context.keyEpoch)
        predicate["previous"] = context.previous.json
        predicate["lines"] = .integer(lineCount)
        if let corrects { predicate["corrects"] = corrects.json }
        return Statement(predicateType: kind.predicateType, predicate: predicate, listRoot: listRoot).payload
    }
}

/// What one append adds to each of its statements.
public struct SigningContext: Sendable, Hashable {
    public let ledger: LedgerID
    /// Seconds since 1970 by the writer's own clock: a claim, not evidence.
    public let claimedTime: Int
    public let keyEpoch: Int
    /// The head of the log that the writer saw.
    public let previous: TreeHead

    public init(ledger: LedgerID, claimedTime: Int, keyEpoch: Int, previous: TreeHead) {
        self.ledger = ledger
        self.claimedTime = claimedTime
        self.keyEpoch = keyEpoch
        self.previous = previous
    }
}
