import Cryptography
import LedgerStore
import Provenance

/// The check of one stored time-stamp token against the checkpoint that it is for.
struct StoredTokenCheck {
    let check: Check
    /// The authority's time, in seconds since 1970; nil when something speaks against the token.
    let time: Int?

    init(_ token: StoredToken, note: [UInt8]?, authorities: [TrustStore], now: Int) {
        let name = "token \(token.number), for the first \(token.size) entries,"
        func failed(_ sentence: String) -> Check {
            Check("token", .failed, "\(name) \(sentence)", entry: token.size > 0 ? token.size - 1 : nil)
        }
        guard let note else {
            time = nil
            check = failed("stamps a checkpoint that is not there")
            return
        }
        let request: TimeStampRequest
        let reply: TimeStampReply
        do {
            request = try TimeStampRequest(token.request)
            reply = try TimeStampReply(token.reply)
        } catch {
            time = nil
            check = failed("cannot be read: \(error.reason)")
            return
        }
        guard request.imprint == MessageImprint(SHA256.hash(note)), let info = reply.info else {
            time = nil
            check = failed("is not for the checkpoint of that size")
            return
        }
        let verification = Self.verify(reply, request, authorities, now)
        if let failure = verification.failure, failure.code != .untrusted {
            time = nil
            check = failed("is not good: \(failure.reason)")
            return
        }
        time = info.genTime
        check = Self.check(name, verification, info, hasAuthorities: !authorities.isEmpty)
    }

    /// The best of what the trusted authorities make of a reply: it may be by any of them.
    private static func verify(
        _ reply: TimeStampReply, _ request: TimeStampRequest, _ authorities: [TrustStore], _ now: Int
    ) -> TimeStampVerification {
        var best = reply.verify(request, trust: authorities.first, now: now)
        for authority in authorities.dropFirst() where best.failure != nil {
            best = reply.verify(request, trust: authority, now: now)
        }
        return best
    }

    private static func check(
        _ name: String, _ verification: TimeStampVerification, _ info: TimeStampInfo, hasAuthorities: Bool
    ) -> Check {
        let time = UTCInstant(secondsSince1970: info.genTime).text
        let signer = verification.signer?.subject ?? "an unnamed authority"
        if verification.isFromTheFuture {
            return Check(
                "token", .undetermined, "\(name) names \(time), which is still to come by the clock of this machine",
                hint: "set the clock, then verify again")
        }
        switch verification.outcome {
        case .validNow:
            return Check("token", .passed, "\(name) says that they existed no later than \(time), by \(signer)")
        case .validAtGenTime:
            return Check(
                "token", .passed,
                "\(name) says that they existed no later than \(time), by \(signer), whose certificate has ended since")
        case .chainNotChecked, .failed:
            let reason = hasAuthorities ? "it leads to no root that is trusted here" : "no root is trusted here"
            return Check(
                "token", .undetermined, "\(name) is undamaged and names \(time), but \(reason)",
                hint: "add the authority with colophon tsa add, or name its root with --tsa-root")
        }
    }
}
