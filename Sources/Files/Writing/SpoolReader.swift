/// Reads the records of a spool, from the first to the last, through one buffer.
public struct SpoolReader {
    private let spool: Spool
    /// The place in the spool of the next byte to fetch.
    private var offset = 0
    private var buffer: [UInt8] = []
    private var bufferStart = 0
    private var bufferEnd = 0

    init(_ spool: Spool) { self.spool = spool }

    /// The next record, or nil at the end.
    public mutating func next() throws(FilesError) -> [UInt8]? {
        guard let lengthBytes = try take(Spool.lengthByteCount) else { return nil }
        let length = lengthBytes.reduce(0) { $0 << 8 | Int($1) }
        guard length <= Spool.recordByteCountLimit, let record = try take(length) else {
            throw FilesError(.inputOutput, "a temporary file ends within a record")
        }
        return record
    }

    /// Takes an exact number of bytes, or nothing when the spool ends before the first.
    private mutating func take(_ count: Int) throws(FilesError) -> [UInt8]? {
        if bufferEnd - bufferStart >= count {
            defer { bufferStart += count }
            return Array(buffer[bufferStart..<bufferStart + count])
        }
        var taken = [UInt8]()
        taken.reserveCapacity(count)
        while taken.count < count {
            if bufferStart == bufferEnd { try fill() }
            guard bufferStart < bufferEnd else { break }
            let end = min(bufferEnd, bufferStart + count - taken.count)
            taken.append(contentsOf: buffer[bufferStart..<end])
            bufferStart = end
        }
        if taken.count == count { return taken }
        guard taken.isEmpty else { throw FilesError(.inputOutput, "a temporary file ends within a record") }
        return nil
    }

    private mutating func fill() throws(FilesError) {
        bufferStart = 0
        bufferEnd = 0
        if offset < spool.tailStart {
            if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: Spool.chunkByteCount) }
            bufferEnd = try spool.read(into: &buffer, at: offset)
            // The last chunk of the file may hold bytes of a record whose rest is in the tail.
            bufferEnd = min(bufferEnd, spool.tailStart - offset)
        } else {
            let rest = spool.tail[(offset - spool.tailStart)...].prefix(Spool.chunkByteCount)
            if buffer.count < rest.count { buffer = [UInt8](repeating: 0, count: Spool.chunkByteCount) }
            buffer.replaceSubrange(0..<rest.count, with: rest)
            bufferEnd = rest.count
        }
        offset += bufferEnd
    }
}
