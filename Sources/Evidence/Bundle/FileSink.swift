internal import Files

/// A file that is written by closures, which cannot own it themselves.
final class FileSink {
    private var file: StreamingAtomicFile?

    init(_ file: consuming StreamingAtomicFile) { self.file = consume file }

    func write(_ bytes: [UInt8]) throws { try file?.write(bytes) }

    /// Gives the file its name. Without this call nothing is left of it.
    func commit() throws { try file.take()?.commit() }
}
