public import Cryptography
import Evidence
public import Files
import Intake
import Provenance

/// Gets outside time for the seal of a bundle that was written: it shows that the very bundle existed by then. No ledger is needed.
public struct SealStamp: Sendable {
    /// What came of it.
    public enum Outcome: Sendable, Hashable {
        /// The token stands in the bundle's `seal` folder now.
        case stamped(signer: String, time: Int)
        /// No authority gave a good token, and the bundle is as it was.
        case failed(reason: String)
    }

    let bundle: RawPath
    let now: Int

    public init(_ bundle: RawPath, now: Int) {
        self.bundle = bundle
        self.now = now
    }

    /// Asks authorities one after another until one gives a good token, and adds it to the bundle.
    public func run(_ authorities: [Authority], exchange: Stamp.Exchange) async throws -> Outcome {
        let imprint = try BundleSeal.imprint(of: bundle)
        guard !authorities.isEmpty else {
            return .failed(reason: "no time-stamping authority is set up; add one with colophon tsa add")
        }
        var reasons: [String] = []
        for authority in authorities {
            let request = try TimeStampRequest(imprint)
            let reply: [UInt8]
            do { reply = try await exchange(request, authority.address) } catch let error as IntakeError {
                reasons.append("\(authority.name): \(error.reason)")
                continue
            }
            switch ReplyJudgement.judge(reply, request, [authority], claimedTime: now, now: now) {
            case .success(let judgement):
                try BundleSeal.add(request: request.bytes, reply: reply, to: bundle, now: now)
                return .stamped(signer: judgement.signer, time: judgement.info.genTime)
            case .failure(let refusal): reasons.append("\(authority.name): \(refusal.reason)")
            }
        }
        return .failed(reason: reasons.joined(separator: "; "))
    }
}
