/// Unpacks the text files of a ZIP, each to exactly the size and the sum that its directory promised.
///
/// The program `gzip` inflates them: what ZIP holds is a gzip stream but for its frame, and `gzip` checks length and sum at the end of
/// each. Several streams one behind another are one to it, so one run takes them all, and the limit of its output is the sum of the sizes
/// that were promised.
struct ZIPUnpacker: Sendable {
    let gzip: ExternalProgram

    /// The content of every member with text, in the order of the archive.
    ///
    /// - Throws: An ``IntakeError`` when one is not as promised.
    func texts(of archive: ZIPArchive) async throws -> [(name: String, bytes: [UInt8])] {
        let members = archive.members.filter { $0.isText && $0.byteCount > 0 }
        var input: [UInt8] = []
        for member in members {
            input.append(contentsOf: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
            let content = archive.storedBytes(of: member)
            if member.isStored { Self.append(stored: content, to: &input) } else { input.append(contentsOf: content) }
            Self.append(member.sum, to: &input)
            Self.append(UInt32(truncatingIfNeeded: member.byteCount), to: &input)
        }
        guard !members.isEmpty else { return [] }
        let total = members.reduce(0) { $0 + $1.byteCount }
        let outcome = try await gzip.run(
            ["-d", "-c", "-q"], on: input,
            limits: .init(time: .seconds(20), processorSeconds: 20, memoryByteCount: 256 << 20, outputByteCount: total + 1))
        guard outcome.status == 0, outcome.output.count == total else {
            throw ZIPArchive.unsafe("a file in it is not of the size or the sum that it promises")
        }
        var start = 0
        var texts: [(name: String, bytes: [UInt8])] = []
        for member in members {
            let bytes = Array(outcome.output[start..<(start + member.byteCount)])
            // A member may hold the end of one stream and the start of another, which would move the borders between files.
            guard CyclicSum.of(bytes) == member.sum else {
                throw ZIPArchive.unsafe("a file in it is not of the size or the sum that it promises")
            }
            texts.append((member.name, bytes))
            start += member.byteCount
        }
        return texts
    }

    /// Stored bytes as the stored blocks of a deflate stream (RFC 1951, section 3.2.4).
    private static func append(stored content: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var rest = content
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(truncatingIfNeeded: block.count)
            output.append(rest.isEmpty ? 1 : 0)
            for number in [count, ~count] { output.append(contentsOf: [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]) }
            output.append(contentsOf: block)
        } while !rest.isEmpty
    }

    private static func append(_ number: UInt32, to output: inout [UInt8]) {
        for shift in stride(from: UInt32(0), through: 24, by: 8) { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
