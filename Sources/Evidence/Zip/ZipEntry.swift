/// One file in an archive: where it stands and what it must hash to.
public struct ZipEntry: Sendable, Hashable {
    /// The path, of plain characters only: see ``BundlePath``.
    public let name: String
    public let byteCount: Int
    public let crc: UInt32
    /// Where the entry's local header begins.
    let offset: Int

    /// The length of the local header, the name and any zip64 field included.
    var headerByteCount: Int {
        ZipFormat.localByteCount + name.utf8.count + (byteCount >= ZipFormat.limit32 ? 20 : 0)
    }

    /// Where the bytes of the file stand.
    var content: Range<Int> { offset + headerByteCount..<offset + headerByteCount + byteCount }
}
