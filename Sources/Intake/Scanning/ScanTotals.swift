public import Files

/// How much there is to read, for a progress bar that knows its end.
public struct ScanTotals: Sendable, Hashable {
    public private(set) var fileCount = 0
    public private(set) var byteCount = 0

    /// Goes through the inputs once without opening a file. What cannot be looked at counts as nothing.
    public init(_ inputs: [RawPath], options: ScanOptions, isStopped: () -> Bool = { Interrupt.isRequested }) {
        var source = ScanSource(inputs, options)
        while !isStopped() {
            let group = source.nextGroup()
            if group.isEmpty { break }
            for case .file(let file, _, _) in group {
                fileCount += 1
                byteCount += file.size ?? 0
            }
        }
    }
}
