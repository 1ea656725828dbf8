import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The checks of the time-stamp tokens: each is for its checkpoint, undamaged, anchored, and signed by an authority one trusts.
struct TokenPass {
    let anchors: [LogPass.Anchor]
    let authorities: TrustStore?
    let now: Int

    func checks(_ reader: LedgerReader) throws -> [Check] {
        let tokens = try reader.tokens()
        var checks: [Check] = []
        for token in tokens {
            let note = try reader.checkpoint(size: token.size)?.note
            checks.append(check(token, note: note))
        }
        let problem = anchorProblem(tokens)
        checks.append(Check.none("anchors", "each token is the one that its anchor entry names", problem))
        return checks
    }

    private func check(_ token: StoredToken, note: [UInt8]?) -> Check {
        let name = "token \(token.number), for the first \(token.size) entries,"
        guard let note else { return Check("token", .failed, "\(name) stamps a checkpoint that is not there") }
        let request: TimeStampRequest
        let reply: TimeStampReply
        do {
            request = try TimeStampRequest(token.request)
            reply = try TimeStampReply(token.reply)
        } catch { return Check("token", .failed, "\(name) cannot be read: \(error.reason)") }
        guard request.imprint.digest == SHA256.hash(note).bytes, let info = reply.info else {
            return Check("token", .failed, "\(name) is not for the checkpoint of that size")
        }
        let verification = reply.verify(request, trust: authorities, now: now)
        let time = UTCInstant(secondsSince1970: info.genTime).text
        let signer = verification.signer?.subject ?? "an unnamed authority"
        switch verification.outcome {
        case .validNow:
            return Check("token", .passed, "\(name) says that they existed no later than \(time), by \(signer)")
        case .validAtGenTime:
            return Check(
                "token", .passed,
                "\(name) says that they existed no later than \(time), by \(signer), whose certificate has ended since")
        case .chainNotChecked:
            return Check(
                "token", .undetermined, "\(name) is undamaged and names \(time), but no root of its authority is trusted here",
                hint: "add the authority with colophon tsa add, or name its root with --tsa-root")
        case .failed(let failure):
            return Check("token", .failed, "\(name) is not good: \(failure.reason)")
        }
    }

    /// A token without its anchor is allowed only at the end: it was received, and the program was stopped before the anchor was written.
    private func anchorProblem(_ tokens: [StoredToken]) -> Problem? {
        var remaining: [String: Int] = [:]
        for token in tokens { remaining[SHA256.hash(token.reply).hex] = token.size }
        for anchor in anchors {
            guard let reply = anchor.reply, let size = remaining[reply],
                let token = tokens.first(where: { SHA256.hash($0.reply).hex == reply && $0.size == size }),
                SHA256.hash(token.request).hex == anchor.request, anchor.size == size,
                let info = try? TimeStampReply(token.reply).info, info.genTime == anchor.genTime
            else { return Problem("the token that entry \(anchor.entry) names is missing, or is another", entry: anchor.entry) }
            remaining[reply] = nil
        }
        guard let last = tokens.last else { return nil }
        remaining[SHA256.hash(last.reply).hex] = nil
        return remaining.isEmpty ? nil : Problem("there is a token that no entry names")
    }
}
