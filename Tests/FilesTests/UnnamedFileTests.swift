import Foundation
import Glibc
import Testing

@testable import Files

@Suite struct UnnamedFileTests {
    @Test(arguments: [0, 1, 70_000, 3 << 20])
    func `the bytes are read from its start, and from nowhere else`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try UnnamedFile(bytes)
        var buffer = [UInt8](repeating: 0, count: count + 1)
        var read: [UInt8] = []
        while true {
            let size = unsafe Glibc.read(file.number, &buffer, buffer.count)
            guard size > 0 else { break }
            read += buffer.prefix(size)
        }
        #expect(read == bytes)
        let place = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(file.number)")
        #expect(place.hasSuffix("(deleted)") && !FileManager.default.fileExists(atPath: place))
    }

    @Test func `nobody writes into it`() throws {
        let file = try UnnamedFile([1])
        #expect(unsafe Glibc.write(file.number, [2], 1) == -1 && errno == EBADF)
    }
}
