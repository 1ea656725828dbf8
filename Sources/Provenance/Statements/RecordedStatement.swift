public import Cryptography
public import Transparency

/// A statement as an entry holds it, read strictly from the bytes that were signed.
public struct RecordedStatement: Sendable, Hashable {
    public let kind: StatementKind
    public let ledger: LedgerID
    /// Seconds since 1970 by the writer's own clock: a claim, not evidence.
    public let claimedTime: Int
    public let keyEpoch: Int
    /// A head of this log that the writer had seen.
    public let previous: TreeHead
    public let lineCount: Int
    public let listRoot: Digest
    public let corrects: EntryReference?
    /// The members of the predicate that belong to the kind.
    public let members: [String: JSON]

    /// The most lines a statement may have: what an index of 31 bits can count.
    public static let maximumLineCount = 1 << 31 - 1

    /// Reads the payload of an envelope.
    ///
    /// - Throws: A ``StatementError`` unless the bytes are the canonical form of a statement of a known kind with all common members.
    public init(payload: [UInt8]) throws(StatementError) {
        let statement: Statement
        do { statement = try Statement(payload: payload) } catch { throw StatementError(error.reason) }
        guard let kind = StatementKind(predicateType: statement.predicateType) else {
            throw StatementError("unknown predicate type \(statement.predicateType)")
        }
        var members = statement.predicate
        guard let ledger = members.removeValue(forKey: "ledger")?.string.flatMap({ LedgerID($0) }) else {
            throw StatementError("no ledger")
        }
        guard let claimedTime = members.removeValue(forKey: "claimedTime")?.integer else {
            throw StatementError("no claimed time")
        }
        guard let keyEpoch = members.removeValue(forKey: "keyEpoch")?.integer, keyEpoch >= 0 else {
            throw StatementError("no key epoch")
        }
        guard let previous = TreeHead(members.removeValue(forKey: "previous")) else { throw StatementError("no previous head") }
        guard let lineCount = members.removeValue(forKey: "lines")?.integer, 0...Self.maximumLineCount ~= lineCount else {
            throw StatementError("no count of lines")
        }
        if let corrected = members.removeValue(forKey: "corrects") {
            guard let reference = EntryReference(corrected) else { throw StatementError("it does not say what it corrects") }
            corrects = reference
        } else {
            corrects = nil
        }
        self.kind = kind
        self.ledger = ledger
        self.claimedTime = claimedTime
        self.keyEpoch = keyEpoch
        self.previous = previous
        self.lineCount = lineCount
        listRoot = statement.listRoot
        self.members = members
    }

    /// The name that the statement gives its subject, such as the handle of a work.
    public var handle: String? { members["handle"]?.string }

    /// The version of a work; everything else has one version.
    public var version: Int { members["version"]?.integer ?? 1 }

    /// What the statement says, ready to be compared with a draft of the same words.
    public var draft: StatementDraft {
        StatementDraft(kind, members, lineCount: lineCount, listRoot: listRoot, corrects: corrects)
    }
}

/// Why bytes are not a statement of ours.
public struct StatementError: Error, Sendable, Hashable, CustomStringConvertible {
    public let reason: String

    public init(_ reason: String) { self.reason = reason }

    public var description: String { reason }
}
