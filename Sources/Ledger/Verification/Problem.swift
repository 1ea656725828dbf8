import Provenance

/// The first thing that a pass found wrong.
struct Problem {
    let sentence: String
    let entry: Int?

    init(_ sentence: String, entry: Int? = nil) {
        self.sentence = sentence
        self.entry = entry
    }
}

extension Check {
    /// A check that passes when nothing was found wrong.
    static func none(_ code: String, _ good: String, _ problem: Problem?) -> Check {
        guard let problem else { return Check(code, .passed, good) }
        return Check(code, .failed, problem.sentence, entry: problem.entry)
    }
}
