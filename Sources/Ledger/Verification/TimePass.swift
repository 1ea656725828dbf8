import Provenance
import Transparency

/// The pass over the claimed times: what no token covers yet, and which claims the tokens contradict.
struct TimePass {
    /// A claim that cannot be right if the authority's clock was.
    private struct Contradiction {
        let claimed: Int
        let bound: Int
        let isTooLate: Bool
    }

    /// How much two honest clocks may differ, in seconds.
    private static let tolerance = 600

    private let coveredCount: Int
    /// The stamps by size, each with the earliest time of it and all larger ones: by then the entries before its size existed.
    private let upperBounds: [(size: Int, time: Int)]
    private let genTimes: [String: Int]
    private var nextBound = 0
    /// The latest time of a token that the log held when an entry was written: the entry is younger.
    private var lowerBound: Int?
    private var contradictions: [Int: Contradiction] = [:]
    private var pendingCount = 0
    private var pendingSince: Int?

    init(_ tokens: TokenPass) {
        coveredCount = tokens.coveredCount
        var bounds: [(size: Int, time: Int)] = []
        for stamp in tokens.stamps.sorted(by: { $0.size > $1.size }) {
            bounds.append((stamp.size, min(stamp.time, bounds.last?.time ?? .max)))
        }
        upperBounds = bounds.reversed()
        genTimes = Dictionary(tokens.stamps.map { ($0.reply, $0.time) }) { first, _ in first }
    }

    mutating func add(_ statement: RecordedStatement, at position: Int) {
        if position >= coveredCount, statement.kind != .anchor {
            pendingCount += 1
            pendingSince = min(pendingSince ?? .max, statement.claimedTime)
        }
        while nextBound < upperBounds.count, upperBounds[nextBound].size <= position { nextBound += 1 }
        let claimed = statement.claimedTime
        if nextBound < upperBounds.count, claimed - Self.tolerance > upperBounds[nextBound].time {
            contradictions[position] = Contradiction(claimed: claimed, bound: upperBounds[nextBound].time, isTooLate: true)
        } else if let lowerBound, claimed + Self.tolerance < lowerBound {
            contradictions[position] = Contradiction(claimed: claimed, bound: lowerBound, isTooLate: false)
        }
        if statement.kind == .anchor, let time = statement.members["reply"]?.string.flatMap({ genTimes[$0] }) {
            lowerBound = max(lowerBound ?? time, time)
        }
        // What its owner corrected is known to be wrong, and said so.
        if let corrected = statement.corrects { contradictions[corrected.index] = nil }
    }

    var checks: [Check] {
        var checks: [Check] = []
        if let (position, contradiction) = contradictions.min(by: { $0.key < $1.key }) {
            let claimed = UTCInstant(secondsSince1970: contradiction.claimed).text
            let bound = UTCInstant(secondsSince1970: contradiction.bound).text
            let reason = contradiction.isTooLate ? "it existed by \(bound)" : "it was written after \(bound)"
            checks.append(
                Check(
                    "claimed-times", .undetermined, "entry \(position) claims \(claimed), but by the tokens \(reason)",
                    entry: position, hint: "the clock of the writing machine was wrong; say so with colophon correct \(position)")
            )
        } else if !upperBounds.isEmpty {
            checks.append(Check("claimed-times", .passed, "no token contradicts a claimed time"))
        }
        if pendingCount > 0 {
            let since = pendingSince.map { " since \(UTCInstant(secondsSince1970: $0).text)" } ?? ""
            let what = pendingCount == 1 ? "1 entry" : "\(pendingCount) entries"
            checks.append(
                Check(
                    "pending", .undetermined, "not yet stamped by anyone outside: \(what)\(since)", hint: "run colophon timestamp"
                )
            )
        }
        return checks
    }
}
