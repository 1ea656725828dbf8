internal import Cryptography
internal import Provenance

extension PDFSignatureChecker {
    /// Checks the time-stamp that was put over the signature. Without one, there is only the signer's word for the time.
    mutating func checkTimeStamp(of signature: CMSSignature) {
        guard signature.hasTimeStamp else { return }
        guard let token = signature.timeStampToken, let reply = try? TimeStampReply(token: token) else {
            return add("time-stamp", .failed, "the time-stamp of the signature cannot be read")
        }
        checkStamp(reply, of: signature.signatureValue, "the signature existed by", "time-stamp")
    }

    /// Checks a time-stamp that stands in the place of a signature.
    mutating func checkDocumentStamp(_ contents: [UInt8], _ content: [UInt8]) {
        let (reply, trailing): (TimeStampReply, Int)
        do { (reply, trailing) = try TimeStampReply.token(prefixOf: contents) } catch {
            return add("contents", .failed, error.reason)
        }
        sha256 = SHA256.hash(Array(contents.dropLast(trailing)))
        guard contents.suffix(trailing).allSatisfy({ $0 == 0 }) else {
            return add("contents", .failed, "something else than padding follows the time-stamp in its string")
        }
        add("contents", .passed, "it is one time-stamp token of the file")
        signer = checkStamp(reply, of: content, "the document existed as it is by", "time-stamp")
    }

    @discardableResult
    private mutating func checkStamp(
        _ reply: TimeStampReply, of content: [UInt8], _ words: String, _ code: String
    ) -> Certificate? {
        guard let info = reply.info, let imprint = MessageImprint(algorithm: info.imprint.algorithm, of: content) else {
            add(code, .undetermined, "the hash function of the time-stamp is not known here")
            return nil
        }
        stampedTime = info.genTime
        let verification = reply.verify(imprint, nonce: nil, trust: roots, now: now)
        let time = UTCInstant(secondsSince1970: info.genTime).text
        guard !verification.isFromTheFuture else {
            add(code, .failed, "the time-stamp says \(time), which has not come yet")
            return verification.signer
        }
        switch verification.outcome {
        case .validNow, .validAtGenTime:
            provenTime = info.latestTime
            add(code, .passed, "\(words) \(time), says \(verification.signer?.subject ?? "the authority")")
        case .chainNotChecked:
            add(
                code, .undetermined, "a time-stamp says \(time), and nobody said which authority to trust",
                hint: "give the authority's root with --root")
        case .failed(let failure):
            let isOpen = failure.code == .unsupported || failure.code == .untrusted
            add(
                code, isOpen ? .undetermined : .failed, "the time-stamp is not good: \(failure.reason)",
                hint: failure.code == .untrusted ? "give the authority's root with --root, beside the signer's" : nil)
        }
        return verification.signer
    }

    /// Judges the certificate at the time that is known best: a proven one, or else the claimed one and today.
    mutating func checkCertificate(of signature: CMSSignature) {
        guard let signer else { return }
        if let claimedTime, claimedTime > now, claimedTime - now > 86_400 {
            add(
                "claimed-time", .failed,
                "it says to be of \(UTCInstant(secondsSince1970: claimedTime).text), which has not come yet")
        }
        checkDates(of: signer)
        switch signature.purpose {
        case .signing: add("purpose", .passed, "the certificate may sign documents")
        case .notSigning: add("purpose", .failed, "the certificate's key is not one for signing")
        case .other: add("purpose", .undetermined, "the certificate was issued for other purposes than documents")
        }
        guard let roots else {
            return add(
                "chain", .undetermined, "nobody said which issuers to trust, so whose key it is was not checked",
                hint: "give the root certificate of the signer's issuer with --root")
        }
        switch signature.trust(in: roots, at: provenTime ?? (signer.notAfter < now ? claimedTime ?? now : now)) {
        case .trusted: add("chain", .passed, "the certificate leads to a root that you trust: \(signer.issuer) issued it")
        case .outsideValidity(let reason): add("chain", .undetermined, "a certificate on the way was not valid then: \(reason)")
        case .untrusted(let reason):
            add(
                "chain", .failed, "the certificate leads to no root that you trust: \(reason)",
                hint: "its issuer is \(signer.issuer)")
        }
    }

    private mutating func checkDates(of signer: Certificate) {
        let span =
            "\(UTCInstant(secondsSince1970: signer.notBefore).dayText) to \(UTCInstant(secondsSince1970: signer.notAfter).dayText)"
        let valid = signer.notBefore...max(signer.notBefore, signer.notAfter)
        switch (provenTime, claimedTime) {
        case (let time?, _):
            let isValid = valid.contains(time)
            add(
                "dates", isValid ? .passed : .failed,
                "at the time of the time-stamp the certificate (\(span)) was \(isValid ? "" : "not ")valid")
        case (nil, let time?) where !valid.contains(time):
            add("dates", .failed, "at the time the signer claims, the certificate (\(span)) was not valid")
        case (nil, _) where valid.contains(now): add("dates", .passed, "the certificate is valid today (\(span))")
        case (nil, _):
            add(
                "dates", .undetermined,
                "the certificate is not valid today (\(span)), and nothing shows that it was signed before")
        }
    }
}
