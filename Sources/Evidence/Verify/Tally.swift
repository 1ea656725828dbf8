internal import Provenance

/// Counts what passed of one check and keeps what did not, so that a long list of good news is one line.
struct Tally {
    private let check: BundleCheck
    private var passedCount = 0
    private var others = [Check]()

    init(_ check: BundleCheck) { self.check = check }

    mutating func record(_ isGood: Bool, entry: Int? = nil, otherwise failure: @autoclosure () -> String) {
        if isGood { passedCount += 1 } else { others.append(check.failed(failure(), entry: entry)) }
    }

    mutating func pass() { passedCount += 1 }

    mutating func fail(_ sentence: String, entry: Int? = nil) { others.append(check.failed(sentence, entry: entry)) }

    mutating func leaveOpen(_ sentence: String, entry: Int? = nil, hint: String? = nil) {
        others.append(check.undetermined(sentence, entry: entry, hint: hint))
    }

    /// Adds what did not pass, or one line that says that all did.
    func add(to report: inout CheckReport, _ sentence: (_ count: Int) -> String) {
        for other in others { report.add(other) }
        if others.isEmpty, passedCount > 0 { report.add(check.passed(sentence(passedCount))) }
    }
}
