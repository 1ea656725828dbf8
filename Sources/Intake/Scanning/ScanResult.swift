public import Files

/// What became of one thing that a scan came upon.
public struct ScanResult: Sendable {
    /// The three things that can come of it.
    public enum Outcome: Sendable {
        case file(ScannedFile)
        /// It was passed over on purpose, with everything in it.
        case skipped(RawPath, SkipReason)
        /// It could not be read, or changed while it was.
        case failed(RawPath, FilesError)
    }

    /// Which of the given paths it belongs to, counted from 0.
    public let input: Int
    public let outcome: Outcome

    public init(input: Int, outcome: Outcome) {
        self.input = input
        self.outcome = outcome
    }

    /// The path relative to the input.
    public var path: RawPath {
        switch outcome {
        case .file(let file): file.path
        case .skipped(let path, _): path
        case .failed(let path, _): path
        }
    }
}
