internal import Cryptography
internal import Files

/// Reads files and computes their digests, with one buffer for all of them. One worker has one.
struct FileHasher: Sendable {
    /// What a group may read before it gives the rest of its files back, so that they are shared out among the workers.
    static let groupByteCount = 1024 * 1024

    private let options: ScanOptions
    private let meter: ProgressMeter
    private let isStopped: @Sendable () -> Bool
    private var buffer = [UInt8](repeating: 0, count: FileReader.bufferByteCount)

    init(_ options: ScanOptions, _ meter: ProgressMeter, isStopped: @escaping @Sendable () -> Bool) {
        self.options = options
        self.meter = meter
        self.isStopped = isStopped
    }

    /// Hashes a group of files.
    ///
    /// - Returns: A result for each item, or nil where a file is too large for a group and must be hashed alone.
    /// - Throws: ``FilesError/Code/interrupted``.
    mutating func hash(_ items: [ScanItem]) throws -> [ScanResult?] {
        try checkIfStopped()
        var results = [ScanResult?]()
        results.reserveCapacity(items.count)
        var group = Group(byteCountLeft: items.count == 1 ? Int.max : Self.groupByteCount)
        for item in items {
            switch item {
            case .done(let result): results.append(result)
            case .file(let file, let input, let isInFolder):
                let outcome = try hash(file, input, &group)
                if outcome != nil { group.fileCount += 1 }
                results.append(outcome.map { ScanResult(input: input, isInFolder: isInFolder, outcome: $0) })
            }
        }
        meter.add(files: group.fileCount, bytes: group.byteCount)
        return results
    }

    /// What a group may still read, and what it has done that the meter does not know yet.
    private struct Group {
        var byteCountLeft: Int
        var fileCount = 0
        var byteCount = 0
    }

    private mutating func hash(_ file: FoundFile, _ input: Int, _ group: inout Group) throws -> ScanResult.Outcome? {
        do throws(FilesError) {
            try checkIfStopped()
            var reader = try FileReader(file)
            if let digest = options.recall?(input, file.path, reader.identity) {
                return .file(ScannedFile(path: file.path, sha256: digest, identity: reader.identity, isRecalled: true))
            }
            guard reader.identity.size <= group.byteCountLeft else { return nil }
            group.byteCountLeft -= reader.identity.size
            var context = MultipleDigests(options.digests)
            while true {
                let count = try reader.read(into: &buffer)
                if count == 0 { break }
                context.update(buffer.span.extracting(first: count))
                group.byteCount += count
                if group.byteCount >= ProgressMeter.byteCountStep {
                    meter.add(files: 0, bytes: group.byteCount)
                    group.byteCount = 0
                }
                try checkIfStopped()
            }
            try reader.confirmUnchanged()
            let (sha256, digests) = context.finish()
            return .file(ScannedFile(path: file.path, sha256: sha256, digests: digests, identity: reader.identity))
        } catch  where error.code == .interrupted {
            throw error
        } catch {
            return .failed(file.path, error)
        }
    }

    private func checkIfStopped() throws(FilesError) {
        guard isStopped() || Task.isCancelled else { return }
        throw FilesError(.interrupted, "interrupted")
    }
}
