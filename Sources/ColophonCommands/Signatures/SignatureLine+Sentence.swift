import Provenance

extension SignatureLine {
    /// The signature in one line for people.
    var sentence: String {
        let who = signer.map { " by \(shown($0))" } ?? ""
        let when =
            stampedTime.map { ", time-stamped \(Amounts.instant($0))" }
            ?? claimedTime.map { ", claimed \(Amounts.instant($0))" } ?? ""
        return "\(isTimeStamp ? "time stamp" : "signature") \(number)\(who)\(when), covers \(coverage): \(verdict)"
    }

    private var coverage: String {
        guard let coveredByteCount else { return "nothing that could be told" }
        return coveredByteCount == documentByteCount
            ? "the whole file" : "all but the last \(Amounts.grouped(documentByteCount - coveredByteCount)) bytes"
    }

    private var verdict: String {
        let checks = openChecks.joined(separator: ", ")
        return switch state {
        case .passed: "GOOD"
        case .failed: "BAD (\(checks))"
        case .undetermined: "NOT CHECKED (\(checks))"
        }
    }
}
