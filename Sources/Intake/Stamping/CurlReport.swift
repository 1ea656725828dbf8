internal import Cryptography
internal import Subprocess

/// What `curl` says beside the answer: its complaint, if it has one, and the status of HTTP on a line of its own.
struct CurlReport {
    /// What is asked of `curl`, to be printed when it is done. The answer itself has the standard output to itself.
    static let format = "%{stderr}\\nstatus %{http_code}\\n"

    /// The status of HTTP, or 0 if there was no answer.
    let httpStatus: Int
    /// What `curl` complained about, safe to show, without its number.
    private let complaint: String

    init(_ text: String) {
        let lines = text.split(separator: "\n")
        self.httpStatus = lines.last { $0.hasPrefix("status ") }.flatMap { Int($0.dropFirst("status ".count)) } ?? 0
        let complaint = lines.last { $0.hasPrefix("curl: ") }?.dropFirst("curl: ".count).drop { $0 != " " }.dropFirst() ?? ""
        self.complaint = String(
            complaint.unicodeScalars.prefix(200).map { (0x20...0x7E).contains($0.value) ? Character($0) : "?" })
    }

    /// Names what `curl` could not do, by its exit status (`man curl`, EXIT CODES).
    func failure(of address: HTTPAddress, status: TerminationStatus, timeLimit: Duration) -> IntakeError {
        guard case .exited(let code) = status else { return IntakeError(.toolFailed, "curl was stopped: \(status)") }
        switch code {
        case 3: return IntakeError(.unsafeURL, "curl cannot read the address: \(complaint)")
        case 5, 6, 7: return IntakeError(.unreachable, "\(address.host) cannot be reached: \(complaint)")
        case 28: return IntakeError(.timedOut, "\(address.host) did not answer within \(timeLimit)")
        case 35, 51, 53, 54, 58, 59, 60, 77, 83, 90, 91:
            return IntakeError(.unreachable, "no secure connection to \(address.host): \(complaint)")
        case 52: return IntakeError(.emptyReply, "\(address.host) answered with nothing")
        case 18, 55, 56, 92: return IntakeError(.unreachable, "\(address.host) broke off: \(complaint)")
        case 63: return Self.tooLarge(address)
        default: return IntakeError(.toolFailed, "curl failed with status \(code): \(complaint)")
        }
    }

    static func tooLarge(_ address: HTTPAddress) -> IntakeError {
        IntakeError(
            .tooLarge,
            "\(address.host) answered with more than the \(TimeStampReply.maximumByteCount) bytes a time-stamp can have")
    }
}
