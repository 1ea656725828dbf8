public import Cryptography
import Evidence
public import Files
import Intake

/// Gets outside time for the seal of a bundle that has been written. No ledger is needed.
public struct SealStamp: Sendable {
    /// What came of it.
    public enum Outcome: Sendable, Hashable {
        /// The bundle was written again with the token in its folder `seal/`.
        case stamped(SealTime)
        case failed(reason: String, hint: String?)
    }

    private let bundle: RawPath
    private let workplace: Workplace
    private let now: Int

    public init(_ bundle: RawPath, workplace: Workplace, now: Int) {
        self.bundle = bundle
        self.workplace = workplace
        self.now = now
    }

    /// Asks authorities one after another until one gives a good token.
    public func run(_ authorities: [Authority], exchange: Stamp.Exchange) async throws -> Outcome {
        guard !authorities.isEmpty else {
            return .failed(
                reason: "no time-stamping authority is set up",
                hint:
                    "add one with colophon tsa add, or carry a request by file: colophon timestamp request --seal FILE --out F.tsq"
            )
        }
        let imprint = try BundleSeal.imprint(of: bundle)
        var reasons: [String] = []
        for authority in authorities {
            let request = try TimeStampRequest(imprint)
            let reply: [UInt8]
            do { reply = try await exchange(request, authority.address) } catch let error as IntakeError {
                reasons.append("\(authority.name): \(error.reason)")
                continue
            }
            switch ReplyJudgement.judge(reply, request, [authority], claimedTime: 0, now: now) {
            case .success(let judgement): return try record(reply, request, judgement)
            case .failure(let refusal): reasons.append("\(authority.name): \(refusal.reason)")
            }
        }
        return .failed(reason: reasons.joined(separator: "; "), hint: "the bundle is as it was; try again later")
    }

    /// Writes a request for the seal to a new file, and remembers it until its reply comes back.
    public func request(to file: RawPath) throws {
        let request = try TimeStampRequest(BundleSeal.imprint(of: bundle))
        try PendingRequests(workplace).keep(request)
        try AtomicFile.write(request.bytes, to: file)
    }

    /// Takes the reply to a request that was carried by file.
    public func importReply(_ file: RawPath, request requestFile: RawPath?, _ authorities: [Authority]) throws -> Outcome {
        let bytes = try FileReader.contents(of: file, limit: TimeStampReply.maximumByteCount, followsLink: true)
        let reply: TimeStampReply
        do { reply = try TimeStampReply(bytes) } catch {
            return .failed(reason: "\(file.display) is not a time-stamp reply: \(error.reason)", hint: nil)
        }
        guard let info = reply.info else {
            return .failed(reason: "the authority refused: \(reply.failure ?? "it does not say why")", hint: nil)
        }
        guard info.imprint == MessageImprint(try BundleSeal.imprint(of: bundle)) else {
            return .failed(reason: "the reply is not for the seal of this bundle", hint: nil)
        }
        guard let request = try PendingRequests(workplace).request(for: info, requestFile) else {
            return .failed(
                reason: "the request that the reply answers is not known on this machine",
                hint: "name the file of the request with --request")
        }
        switch ReplyJudgement.judge(bytes, request, authorities, claimedTime: 0, now: now) {
        case .success(let judgement): return try record(bytes, request, judgement)
        case .failure(let refusal):
            return .failed(reason: refusal.reason, hint: "name the root of the authority with --tsa-root")
        }
    }

    private func record(_ reply: [UInt8], _ request: TimeStampRequest, _ judgement: ReplyJudgement) throws -> Outcome {
        try BundleSeal.add(request: request.bytes, reply: reply, to: bundle, now: now)
        PendingRequests(workplace).forget(request)
        return .stamped(
            SealTime(
                authority: judgement.authority.name.isEmpty ? nil : judgement.authority.name, signer: judgement.signer,
                time: judgement.info.genTime, accuracyMicroseconds: judgement.info.accuracyMicroseconds,
                warning: judgement.warning))
    }
}

/// The outside time of a bundle's seal.
public struct SealTime: Sendable, Hashable {
    /// The name of the authority as its owner chose it; nil for a root that was named on the command line.
    public let authority: String?
    /// Whom the certificate names that signed the token.
    public let signer: String
    /// Seconds since 1970, by the authority's clock.
    public let time: Int
    public let accuracyMicroseconds: Int?
    public let warning: String?
}
