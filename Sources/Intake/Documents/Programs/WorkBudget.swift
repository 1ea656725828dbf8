/// How long the reading of one document may take in all, however many programs it takes.
struct WorkBudget: Sendable {
    private let end: ContinuousClock.Instant
    private let total: Duration

    init(_ total: Duration) {
        self.total = total
        end = .now + total
    }

    /// The limits of the next program: its own, or what is left.
    ///
    /// - Throws: An ``IntakeError`` when nothing is left.
    func limits(_ limits: ExternalProgram.Limits) throws(IntakeError) -> ExternalProgram.Limits {
        let rest = end - .now
        guard rest > .zero else {
            throw IntakeError(
                .timedOut, "reading the document took longer than \(total.components.seconds) s",
                hint: "the document is very large, or made to cost too much")
        }
        var limits = limits
        // The program that keeps time takes nothing to mean for ever.
        limits.time = max(.milliseconds(10), min(limits.time, rest))
        return limits
    }
}
