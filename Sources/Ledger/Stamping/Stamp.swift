public import Cryptography
import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// Gets outside time for the newest checkpoint, over HTTP or by file, and records it.
///
/// A token is kept raw as soon as it is there. Then an anchor entry is appended that names it, so that the next token covers it too. When
/// the program is stopped between the two, the next run appends the anchor.
public struct Stamp: Sendable {
    /// Sends a request to an address and returns the reply.
    public typealias Exchange = @Sendable (_ request: TimeStampRequest, _ address: String) async throws -> [UInt8]

    let ledger: OpenLedger
    let now: Int

    public init(_ ledger: OpenLedger, now: Int) {
        self.ledger = ledger
        self.now = now
    }

    /// Asks authorities one after another until one gives a good token.
    ///
    /// - Parameter unlock: Gives the key; it is asked before any authority is.
    public func run(_ authorities: [Authority], exchange: Exchange, unlock: () throws -> Writer) async throws -> StampOutcome {
        let times = try ledger.outsideTimes()
        if times.unanchoredCount > 0 { _ = try appendAnchors(unlock()) }
        guard times.pendingCount > 0, let checkpoint = try newestCheckpoint() else { return .nothingPending }
        guard !authorities.isEmpty else {
            return .failed(
                reason: "no time-stamping authority is set up",
                hint: "add one with colophon tsa add, or carry a request by file: "
                    + "colophon timestamp request --out F.tsq", pendingCount: times.pendingCount)
        }
        let writer = try unlock()
        var reasons: [String] = []
        for authority in authorities {
            let request = try TimeStampRequest(SHA256.hash(checkpoint.note), random: writer.random)
            let reply: [UInt8]
            do { reply = try await exchange(request, authority.address) } catch let error as IntakeError {
                reasons.append("\(authority.name): \(error.reason)")
                continue
            }
            switch ReplyJudgement.judge(reply, request, [authority], claimedTime: try claimedTime(checkpoint), now: now) {
            case .success(let judgement):
                return .stamped(try record(reply, request, checkpoint, judgement, times, writer))
            case .failure(let refusal): reasons.append("\(authority.name): \(refusal.reason)")
            }
        }
        return .failed(
            reason: reasons.joined(separator: "; "), hint: "everything is on record; run colophon timestamp again later",
            pendingCount: times.pendingCount)
    }

    func newestCheckpoint() throws -> StoredCheckpoint? { try ledger.store.read { try $0.newestCheckpoint() } }

    /// When the newest entry of a checkpoint says that it was written.
    func claimedTime(_ checkpoint: StoredCheckpoint) throws -> Int {
        try ledger.store.read { try $0.recorded(at: checkpoint.size - 1).statement.claimedTime }
    }

    /// Keeps a good reply, and appends its anchor.
    func record(
        _ reply: [UInt8], _ request: TimeStampRequest, _ checkpoint: StoredCheckpoint, _ judgement: ReplyJudgement,
        _ times: OutsideTimes, _ writer: Writer
    ) throws -> NewStamp {
        try ledger.store.keep(request: request.bytes, reply: reply, forCheckpoint: checkpoint.size)
        _ = try appendAnchors(writer)
        return try newStamp(reply, checkpoint.size, judgement, coveredBefore: times.stamps.last?.size ?? 0)
    }

    /// What is to be said of a reply whose anchor is in the log.
    func newStamp(_ reply: [UInt8], _ size: Int, _ judgement: ReplyJudgement, coveredBefore: Int) throws -> NewStamp {
        let anchor = try ledger.store.read { try OutsideTimes.anchor(of: reply, size: size, $0) }
        return NewStamp(
            authority: judgement.authority.name.isEmpty ? nil : judgement.authority.name, signer: judgement.signer,
            time: judgement.info.genTime,
            accuracyMicroseconds: judgement.info.accuracyMicroseconds, entries: min(coveredBefore, size)..<size, size: size,
            anchor: anchor?.index ?? size, warning: judgement.warning)
    }

    /// Appends the anchor entries of all tokens that have none, in the order of the tokens.
    ///
    /// - Returns: How many there were.
    func appendAnchors(_ writer: Writer) throws -> Int {
        try ledger.append(by: writer) { appender in
            let reader = appender.reader
            let tokens = try reader.tokens().suffix(OutsideTimes(reader).unanchoredCount)
            for token in tokens { try appender.add(AnchorDraft.make(token, reader), lines: []) }
            return tokens.count
        }.value
    }
}
