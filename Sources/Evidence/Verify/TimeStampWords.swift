internal import Cryptography
internal import Provenance

/// Says what came of checking a time-stamp.
enum TimeStampWords {
    static func check(
        _ verification: TimeStampVerification, info: TimeStampInfo?, what: String, as check: BundleCheck
    ) -> Check {
        if verification.isFromTheFuture {
            return check.failed("the time-stamp over \(what) says a time that has not come yet")
        }
        let time = info.map { UTCTime.instant($0.latestTime) } ?? "an unknown time"
        let signer = verification.signer?.subject ?? "an unknown authority"
        switch verification.outcome {
        case .validNow: return check.passed("\(what) existed by \(time), says \(signer)")
        case .validAtGenTime:
            return check.passed("\(what) existed by \(time), says \(signer), whose certificate has ended since")
        case .chainNotChecked:
            return check.undetermined(
                "\(what) existed by \(time), if the authority “\(signer)” is to be trusted: no root certificate was given",
                hint: "give the authority's root certificate, obtained from the authority, with --tsa-root")
        case .failed(let failure): return check.failed("the time-stamp over \(what) is not good: \(failure.reason)")
        }
    }
}
