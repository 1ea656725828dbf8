internal import COpenSSL

extension TimeStampReply {
    /// Checks that this reply is a good answer to a request.
    ///
    /// - Parameters:
    ///   - request: The stored request: its imprint and its nonce have to come back.
    ///   - trust: The roots to trust, or nil to check all but them.
    ///   - now: Today, in seconds since 1970.
    public func verify(_ request: TimeStampRequest, trust: TrustStore?, now: Int) -> TimeStampVerification {
        verify(request.imprint, nonce: request.nonce, trust: trust, now: now)
    }

    /// Checks that this reply is a good token for a digest.
    ///
    /// The chain is judged at the token's own time (RFC 3161, appendix B) and then today, because most tokens outlive the certificate that
    /// signed them. Revocation is not checked.
    ///
    /// - Parameters:
    ///   - imprint: The digest that has to have been stamped. SHA-1 and MD5 fail.
    ///   - nonce: The number that has to come back, or nil if the request is not at hand.
    ///   - trust: The roots to trust, or nil to check all but them.
    ///   - now: Today, in seconds since 1970.
    public func verify(_ imprint: MessageImprint, nonce: [UInt8]?, trust: TrustStore?, now: Int) -> TimeStampVerification {
        let isFromTheFuture = info.map { $0.genTime > now && $0.genTime - now > TimeStampVerification.clockTolerance } ?? false
        if let failure = contentFailure(imprint, nonce) {
            return TimeStampVerification(outcome: .failed(failure), signer: nil, isFromTheFuture: isFromTheFuture)
        }
        defer { ERR_clear_error() }
        guard let info, let reply = try? OpenSSLReply(bytes), let token = SignedToken(reply) else {
            let failure = TimeStampFailure(.unsupported, "the token is not signed in a way that can be checked")
            return TimeStampVerification(outcome: .failed(failure), signer: nil, isFromTheFuture: isFromTheFuture)
        }
        let (outcome, signer) = token.verify(reply, imprint, nonce, trust, genTime: info.genTime, now: now)
        return TimeStampVerification(outcome: outcome, signer: signer, isFromTheFuture: isFromTheFuture)
    }

    /// What can be said without looking at the signature.
    private func contentFailure(_ imprint: MessageImprint, _ nonce: [UInt8]?) -> TimeStampFailure? {
        guard let info else {
            return TimeStampFailure(.rejected, "the authority refused: " + (failure ?? "it does not say why"))
        }
        guard status == .granted else {
            return TimeStampFailure(.modified, "the authority granted something else than was asked")
        }
        guard imprint.isStrong else {
            return TimeStampFailure(.weakImprint, "a digest of \(imprint.algorithm) is not strong enough to stand for a document")
        }
        guard info.imprint.algorithm == imprint.algorithm else {
            return TimeStampFailure(
                .imprintAlgorithmMismatch, "the token is for a digest of \(info.imprint.algorithm), not of \(imprint.algorithm)")
        }
        guard info.imprint.digest == imprint.digest else {
            return TimeStampFailure(.imprintMismatch, "the token is for another digest")
        }
        if let nonce, info.nonce != nonce {
            return TimeStampFailure(.nonceMismatch, "the token does not repeat the request's nonce")
        }
        guard !info.hasCriticalExtension else {
            return TimeStampFailure(.unsupported, "the token has a critical extension that is not understood")
        }
        return nil
    }
}
