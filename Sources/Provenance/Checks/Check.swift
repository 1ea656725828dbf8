/// One thing that was looked at, and what came of it.
///
/// Finding something wrong is a result, not an error: an error means that we could not look.
public struct Check: Sendable, Hashable {
    /// What came of a check.
    public enum Outcome: String, Sendable, Hashable {
        case passed
        case failed
        /// It could not be decided with what was given. Undetermined is never passed.
        case undetermined
    }

    /// A stable name for programs, such as `leaf-hash` or `signer`.
    public let code: String
    public let outcome: Outcome
    /// One sentence for people, without a full stop.
    public let sentence: String
    /// The entry it is about, when it is about one.
    public let entry: Int?
    /// What could be done about it.
    public let hint: String?

    public init(_ code: String, _ outcome: Outcome, _ sentence: String, entry: Int? = nil, hint: String? = nil) {
        self.code = code
        self.outcome = outcome
        self.sentence = sentence
        self.entry = entry
        self.hint = hint
    }
}

/// The checks of one verification, in the order they were made.
public struct CheckReport: Sendable, Hashable {
    public private(set) var checks: [Check]

    public init(_ checks: [Check] = []) { self.checks = checks }

    public mutating func add(_ check: Check) { checks.append(check) }

    /// The gravest outcome: one failure fails the whole, and one open question leaves it open.
    public var outcome: Check.Outcome {
        if checks.contains(where: { $0.outcome == .failed }) { return .failed }
        if checks.isEmpty || checks.contains(where: { $0.outcome == .undetermined }) { return .undetermined }
        return .passed
    }

    /// The failures, in the order they were found.
    public var failures: [Check] { checks.filter { $0.outcome == .failed } }
}
