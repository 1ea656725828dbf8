import Cryptography
public import Files
import LedgerStore
import Transparency

/// The reply to a request that was carried by file.
extension Stamp {
    /// Takes a reply, finds the request it answers and the checkpoint it is for, and records it.
    ///
    /// - Parameters:
    ///   - file: The reply as the authority gave it.
    ///   - requestFile: The request, when this machine does not remember it.
    ///   - authorities: Those whose token would do.
    public func importReply(
        _ file: RawPath, request requestFile: RawPath? = nil, _ authorities: [Authority], unlock: () throws -> Writer
    ) throws -> StampOutcome {
        let bytes = try FileReader.contents(of: file, limit: TimeStampReply.maximumByteCount, followsLink: true)
        let times = try ledger.outsideTimes()
        func failed(_ reason: String, hint: String?) -> StampOutcome {
            .failed(reason: reason, hint: hint, pendingCount: times.pendingCount)
        }
        let reply: TimeStampReply
        do { reply = try TimeStampReply(bytes) } catch {
            return failed(
                "\(file.display) is not a time-stamp reply: \(error.reason)", hint: "import what the authority gave back")
        }
        guard let info = reply.info else {
            return failed("the authority refused: \(reply.failure ?? "it does not say why")", hint: nil)
        }
        guard let checkpoint = try checkpoint(info.imprint) else {
            return failed(
                "the reply is not for a checkpoint of this ledger", hint: "name the ledger it was asked for with --ledger")
        }
        guard let request = try request(for: info, requestFile) else {
            return failed(
                "the request that the reply answers is not known on this machine",
                hint: "name the file of the request with --request")
        }
        if authorities.isEmpty {
            return failed(
                "no root is trusted that the reply could lead to",
                hint: "name the root of the authority with --tsa-root, or add the authority with colophon tsa add")
        }
        switch ReplyJudgement.judge(bytes, request, authorities, claimedTime: try claimedTime(checkpoint), now: now) {
        case .failure(let refusal): return failed(refusal.reason, hint: nil)
        case .success(let judgement):
            if let known = try ledger.store.read({ try $0.tokens().first { $0.request == request.bytes } }) {
                if times.unanchoredCount > 0 { _ = try appendAnchors(unlock()) }
                return .known(try newStamp(known.reply, checkpoint.size, judgement, coveredBefore: checkpoint.size))
            }
            let stamp = try record(bytes, request, checkpoint, judgement, times, unlock())
            PendingRequests(ledger.workplace).forget(request)
            return .stamped(stamp)
        }
    }

    /// The checkpoint whose note was stamped, the newest first.
    private func checkpoint(_ imprint: MessageImprint) throws -> StoredCheckpoint? {
        try ledger.store.read { reader in
            var found: StoredCheckpoint?
            try reader.forEachCheckpoint { if MessageImprint(SHA256.hash($0.note)) == imprint { found = $0 } }
            return found
        }
    }

    /// The request with the imprint and the nonce of a reply: one that waits, that was answered before, or that was named.
    private func request(for info: TimeStampInfo, _ file: RawPath?) throws -> TimeStampRequest? {
        if file != nil { return try PendingRequests(ledger.workplace).request(for: info, file) }
        let answered = try ledger.store.read { try $0.tokens() }.compactMap { try? TimeStampRequest($0.request) }
        if let request = answered.first(where: { $0.imprint == info.imprint && $0.nonce == info.nonce }) { return request }
        return try PendingRequests(ledger.workplace).request(for: info, nil)
    }
}
