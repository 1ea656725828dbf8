public import Cryptography
import Transparency

/// What the first entry of a ledger says.
public struct Genesis: Sendable, Hashable {
    /// The only format there is so far.
    public static let format = 1

    public let ledger: LedgerID
    public let origin: String
    public let keys: EpochKeys
    /// The commitment to the keys of the next epoch, whose seed the owner keeps elsewhere.
    public let next: Digest

    public init(ledger: LedgerID, origin: String, keys: EpochKeys, next: Digest) {
        self.ledger = ledger
        self.origin = origin
        self.keys = keys
        self.next = next
    }

    /// Reads the statement of entry 0.
    public init(_ statement: RecordedStatement) throws(StatementError) {
        guard statement.kind == .genesis else { throw StatementError("the first entry is not a genesis") }
        guard statement.members.count == 4, statement.members["format"]?.integer == Self.format else {
            throw StatementError("a genesis of another format")
        }
        guard let origin = statement.members["origin"]?.string, let keys = EpochKeys(statement.members["keys"]),
            let next = statement.members["next"]?.string.flatMap({ Digest(hex: $0) })
        else { throw StatementError("a genesis without origin, keys and next keys") }
        self.init(ledger: statement.ledger, origin: origin, keys: keys, next: next)
    }

    /// The statement to be signed.
    public func draft(lineCount: Int, listRoot: Digest) -> StatementDraft {
        StatementDraft(
            .genesis,
            [
                "format": .integer(Self.format), "origin": .string(origin), "keys": keys.json, "next": .string(next.hex),
            ], lineCount: lineCount, listRoot: listRoot)
    }
}
