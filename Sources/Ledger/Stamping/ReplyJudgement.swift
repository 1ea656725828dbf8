import Cryptography
import Provenance

/// A reply of a time-stamping authority, held against the request it should answer and the roots one trusts.
struct ReplyJudgement {
    let authority: Authority
    let signer: String
    let info: TimeStampInfo
    let warning: String?

    /// How much the authority's clock may differ from ours before it is mentioned, in seconds.
    private static let tolerance = 600

    /// Judges a reply.
    ///
    /// - Parameter authorities: Those whose token would do.
    /// - Returns: The judgement, or a clause that says why the reply is not taken.
    static func judge(
        _ bytes: [UInt8], _ request: TimeStampRequest, _ authorities: [Authority], claimedTime: Int, now: Int
    ) -> Result<ReplyJudgement, ReplyRefusal> {
        let reply: TimeStampReply
        do { reply = try TimeStampReply(bytes) } catch {
            return .failure(ReplyRefusal("what came back is not a time stamp: \(error.reason)"))
        }
        var refusal = ReplyRefusal("no root is trusted that the reply could lead to")
        for authority in authorities {
            let verification = reply.verify(request, trust: authority.trust, now: now)
            switch verification.outcome {
            case .validNow, .validAtGenTime:
                guard let info = reply.info, let signer = verification.signer else { continue }
                return .success(
                    ReplyJudgement(
                        authority: authority, signer: signer.subject, info: info,
                        warning: warning(info, claimedTime: claimedTime, now: now)))
            case .failed(let failure): refusal = ReplyRefusal("the reply is not good: \(failure.reason)")
            case .chainNotChecked: continue
            }
        }
        return .failure(refusal)
    }

    /// A time before the stamped entries were written, or still to come, means that one of the two clocks is wrong.
    private static func warning(_ info: TimeStampInfo, claimedTime: Int, now: Int) -> String? {
        guard info.genTime + tolerance < claimedTime || info.genTime > now + tolerance else { return nil }
        return "the authority's clock shows \(UTCInstant(secondsSince1970: info.genTime).text), this machine's "
            + "\(UTCInstant(secondsSince1970: now).text): one of them is wrong"
    }
}

/// Why a reply is not taken, in one clause.
struct ReplyRefusal: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
