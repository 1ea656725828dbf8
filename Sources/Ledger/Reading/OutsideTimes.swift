import Cryptography
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
    /// How many entries no token covers, anchors not counted.
    public let pendingCount: Int
    /// The claimed time of the oldest of them.
    public let pendingSince: Int?
    /// How many tokens were received and have no anchor entry yet, because the program was stopped in between.
    public let unanchoredCount: Int
    /// For each stamp the earliest of it and of those that cover more.
    private let earliest: [Stamp]

    init(stamps: [Stamp], pendingCount: Int, pendingSince: Int?, unanchoredCount: Int = 0) {
        self.stamps = stamps.sorted { ($0.size, $0.time) < ($1.size, $1.time) }
        self.pendingCount = pendingCount
        self.pendingSince = pendingSince
        self.unanchoredCount = unanchoredCount
        var earliest: [Stamp] = []
        for stamp in self.stamps.reversed() {
            // Of two that say the same time, it is the one that came first.
            if let best = earliest.last, best.time < stamp.time { earliest.append(best) } else { earliest.append(stamp) }
        }
        self.earliest = earliest.reversed()
    }

    /// For reading what does not depend on who stamped it.
    static let none = OutsideTimes(stamps: [], pendingCount: 0, pendingSince: nil)

    /// The earliest time by which an entry is recorded to have existed.
    public func earliest(covering position: Int) -> Stamp? {
        var low = 0
        var high = stamps.count
        while low < high {
            let middle = (low + high) / 2
            if stamps[middle].size > position { high = middle } else { low = middle + 1 }
        }
        return low < earliest.count ? earliest[low] : nil
    }
}

extension OutsideTimes {
    /// Reads the anchors of a ledger.
    ///
    /// It looks at one entry of each batch behind a token's checkpoint until it finds the anchor: batches hold either anchors or none, and
    /// a token's anchor is mostly the next entry.
    init(_ reader: LedgerReader) throws {
        let tokens = try reader.tokens()
        let count = try reader.entryCount()
        var search = AnchorSearch(reader, count: count)
        var stamps: [Stamp] = []
        for token in tokens {
            guard let stamp = try search.next(for: token) else { break }
            stamps.append(stamp)
        }
        let covered = tokens.map(\.size).max() ?? 0
        let anchors = Set(stamps.map(\.anchor.index).filter { $0 >= covered })
        let pendingCount = max(0, count - covered - anchors.count)
        let first = pendingCount > 0 ? (covered..<count).first { !anchors.contains($0) } : nil
        self.init(
            stamps: stamps, pendingCount: pendingCount,
            pendingSince: try first.map { try reader.recorded(at: $0).statement.claimedTime },
            unanchoredCount: tokens.count - stamps.count)
    }
}

extension OutsideTimes {
    /// The anchor entry of one token, if it is in the log.
    static func anchor(of reply: [UInt8], size: Int, _ reader: LedgerReader) throws -> EntryReference? {
        guard let token = try reader.tokens().first(where: { $0.reply == reply && $0.size == size }) else { return nil }
        var search = AnchorSearch(reader, count: try reader.entryCount())
        return try search.next(for: token)?.anchor
    }
}

/// Looks for the anchor entries of the tokens, which stand in the order of the tokens.
private struct AnchorSearch {
    private let reader: LedgerReader
    private let count: Int
    /// Where to look next: behind the anchor that was found last.
    private var position = 0

    init(_ reader: LedgerReader, count: Int) {
        self.reader = reader
        self.count = count
    }

    mutating func next(for token: StoredToken) throws -> OutsideTimes.Stamp? {
        let reply = SHA256.hash(token.reply).hex
        position = max(position, token.size)
        while position < count {
            let entry = try reader.recorded(at: position)
            position += 1
            if entry.statement.kind == .anchor {
                guard entry.statement.members["reply"]?.string == reply,
                    let time = entry.statement.members["genTime"]?.integer
                else { continue }
                return OutsideTimes.Stamp(size: token.size, time: time, anchor: entry.reference)
            }
            position = try reader.checkpointSize(from: position) ?? count
        }
        return nil
    }
}
