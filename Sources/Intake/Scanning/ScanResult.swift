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
    /// Whether that input is a folder that was gone through. If not, the result is about the input itself.
    public let isInFolder: Bool
    public let outcome: Outcome

    public init(input: Int, isInFolder: Bool, outcome: Outcome) {
        self.input = input
        self.isInFolder = isInFolder
        self.outcome = outcome
    }

    /// Where it is, seen from where the inputs are named from.
    public func place(in inputs: [RawPath]) -> RawPath {
        guard inputs.indices.contains(input) else { return path }
        return isInFolder ? inputs[input].appending(path) : inputs[input]
    }

    /// The path relative to the input, when that is a folder; otherwise its name.
    public var path: RawPath {
        switch outcome {
        case .file(let file): file.path
        case .skipped(let path, _): path
        case .failed(let path, _): path
        }
    }
}
