/// Packs files into a new ZIP without compression.
///
/// A program that reads a document gets this one and not the one that came: it then sees what was checked, and nothing else.
enum ZIPWriter {
    struct File {
        let name: String
        let bytes: [UInt8]
        /// The CRC-32 of the bytes, which is known from where they came.
        let sum: UInt32
    }

    static func archive(_ files: [File]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(files.reduce(100) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 100 })
        var directory: [UInt8] = []
        for file in files {
            let offset = output.count
            var common: [UInt8] = []
            common.append(shorts: [20, 0x0800, 0, 0, 0x0021])
            common.append(longs: [
                file.sum, UInt32(truncatingIfNeeded: file.bytes.count), UInt32(truncatingIfNeeded: file.bytes.count),
            ])
            common.append(shorts: [UInt16(truncatingIfNeeded: file.name.utf8.count), 0])
            output.append(longs: [0x0403_4B50])
            output.append(contentsOf: common)
            output.append(contentsOf: file.name.utf8)
            output.append(contentsOf: file.bytes)
            directory.append(longs: [0x0201_4B50])
            directory.append(shorts: [20])
            directory.append(contentsOf: common)
            directory.append(shorts: [0, 0, 0])
            directory.append(longs: [0, UInt32(truncatingIfNeeded: offset)])
            directory.append(contentsOf: file.name.utf8)
        }
        let start = output.count
        output.append(contentsOf: directory)
        output.append(longs: [0x0605_4B50])
        let count = UInt16(truncatingIfNeeded: files.count)
        output.append(shorts: [0, 0, count, count])
        output.append(longs: [UInt32(truncatingIfNeeded: directory.count), UInt32(truncatingIfNeeded: start)])
        output.append(shorts: [0])
        return output
    }
}

extension [UInt8] {
    fileprivate mutating func append(shorts numbers: [UInt16]) {
        for number in numbers { append(contentsOf: [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]) }
    }

    fileprivate mutating func append(longs numbers: [UInt32]) {
        for number in numbers { append(shorts: [UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16)]) }
    }
}
