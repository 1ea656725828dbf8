import LedgerStore
public import Provenance
import Transparency

/// When a time-stamping authority is recorded to have seen the log, and how much of it.
///
/// These are the recorded times, from anchor entries. Whether the tokens are good is what verification says.
public struct OutsideTimes: Sendable, Hashable {
    /// One token: it covers the entries before `size`, and says they existed no later than `time`.
    public struct Stamp: Sendable, Hashable {
        public let size: Int
        /// Seconds since 1970, by the clock of the authority.
        public let time: Int
        /// The anchor entry that holds the token's digest.
        public let anchor: EntryReference
    }

    /// The stamps, the smallest covered size first.
    public let stamps: [Stamp]
    /// How many entries no stamp covers, anchors not counted.
    public let pendingCount: Int
    /// The claimed time of the oldest of them.
    public let pendingSince: Int?

    /// The earliest time by which an entry is recorded to have existed.
    public func earliest(covering position: Int) -> Stamp? {
        stamps.filter { $0.size > position }.min { $0.time < $1.time }
    }
}

extension OutsideTimes {
    init(_ reader: LedgerReader) throws {
        let tokens = try reader.tokens()
        let count = try reader.entryCount()
        var stamps: [Stamp] = []
        let covered = tokens.map(\.size).max() ?? 0
        var position = tokens.map(\.size).min() ?? count
        // An anchor stands behind the checkpoint that its token covers; nothing before the first covered size can be one.
        while position < count {
            let entry = try reader.recorded(at: position)
            if let stamp = Self.stamp(entry) { stamps.append(stamp) }
            position += 1
        }
        self.stamps = stamps.sorted { ($0.size, $0.time) < ($1.size, $1.time) }
        var pendingCount = 0
        var pendingSince: Int?
        position = covered
        while position < count {
            let statement = try reader.recorded(at: position).statement
            if statement.kind != .anchor {
                pendingCount += 1
                pendingSince = min(pendingSince ?? statement.claimedTime, statement.claimedTime)
            }
            position += 1
        }
        self.pendingCount = pendingCount
        self.pendingSince = pendingSince
    }

    static func stamp(_ entry: RecordedEntry) -> Stamp? {
        guard entry.statement.kind == .anchor, let size = entry.statement.members["checkpoint"]?["size"]?.integer,
            let time = entry.statement.members["genTime"]?.integer
        else { return nil }
        return Stamp(size: size, time: time, anchor: entry.reference)
    }
}
