/// The one form of ZIP archive that bundles have: stored entries, fixed attributes, no date, nothing optional.
///
/// The bytes of such an archive depend on nothing but the names and contents of its files (APPNOTE 6.3.10, sections 4.3 and 4.5.3).
/// Writer and reader share these functions: the reader refuses every header that the writer would not have written.
enum ZipFormat {
    static let localSignature: UInt32 = 0x0403_4B50
    static let centralSignature: UInt32 = 0x0201_4B50
    static let endSignature: UInt32 = 0x0605_4B50
    static let end64Signature: UInt32 = 0x0606_4B50
    static let locatorSignature: UInt32 = 0x0706_4B50

    static let localByteCount = 30
    static let centralByteCount = 46
    static let endByteCount = 22
    static let end64ByteCount = 56
    static let locatorByteCount = 20

    /// Made by version 2.0 on Unix: without it, unpackers ignore the file permissions.
    static let madeBy: UInt16 = 3 << 8 | 20
    static let versionNeeded: UInt16 = 10
    static let versionNeeded64: UInt16 = 45
    /// 1 January 1980, the first day the format knows.
    static let date: UInt16 = 0x0021
    /// A regular file that its owner may write and all may read.
    static let externalAttributes: UInt32 = 0o100644 << 16
    static let zip64Tag: UInt16 = 1

    /// From this value on, a number stands in a zip64 field and 0xFFFFFFFF in its usual place.
    static let limit32 = 0xFFFF_FFFF
    /// From this many entries on, their number stands in the zip64 end record.
    static let limit16 = 0xFFFF

    static func localHeader(_ entry: ZipEntry) -> [UInt8] {
        let isLarge = entry.byteCount >= limit32
        var out = LittleEndianWriter()
        out.append(localSignature)
        appendCommon(entry, isZip64: isLarge, to: &out)
        out.append(UInt16(isLarge ? 20 : 0))
        out.append(Array(entry.name.utf8))
        if isLarge {
            out.append(zip64Tag)
            out.append(UInt16(16))
            out.append(UInt64(entry.byteCount))
            out.append(UInt64(entry.byteCount))
        }
        return out.bytes
    }

    static func centralHeader(_ entry: ZipEntry) -> [UInt8] {
        let extra = centralExtra(entry)
        var out = LittleEndianWriter()
        out.append(centralSignature)
        out.append(madeBy)
        appendCommon(entry, isZip64: !extra.isEmpty, to: &out)
        out.append(UInt16(extra.count))
        out.append(UInt16(0))
        out.append(UInt16(0))
        out.append(UInt16(0))
        out.append(externalAttributes)
        out.append(UInt32(min(entry.offset, limit32)))
        out.append(Array(entry.name.utf8))
        out.append(extra)
        return out.bytes
    }

    static func end(entryCount: Int, directory: Range<Int>) -> [UInt8] {
        var out = LittleEndianWriter()
        if entryCount >= limit16 || directory.count >= limit32 || directory.lowerBound >= limit32 {
            out.append(end64Signature)
            out.append(UInt64(end64ByteCount - 12))
            out.append(madeBy)
            out.append(versionNeeded64)
            out.append(UInt32(0))
            out.append(UInt32(0))
            out.append(UInt64(entryCount))
            out.append(UInt64(entryCount))
            out.append(UInt64(directory.count))
            out.append(UInt64(directory.lowerBound))
            out.append(locatorSignature)
            out.append(UInt32(0))
            out.append(UInt64(directory.upperBound))
            out.append(UInt32(1))
        }
        out.append(endSignature)
        out.append(UInt16(0))
        out.append(UInt16(0))
        out.append(UInt16(min(entryCount, limit16)))
        out.append(UInt16(min(entryCount, limit16)))
        out.append(UInt32(min(directory.count, limit32)))
        out.append(UInt32(min(directory.lowerBound, limit32)))
        out.append(UInt16(0))
        return out.bytes
    }

    /// The fields that both headers of an entry share, from the version up to the length of the name.
    private static func appendCommon(_ entry: ZipEntry, isZip64: Bool, to out: inout LittleEndianWriter) {
        out.append(isZip64 ? versionNeeded64 : versionNeeded)
        out.append(UInt16(0))
        out.append(UInt16(0))
        out.append(UInt16(0))
        out.append(date)
        out.append(entry.crc)
        out.append(UInt32(min(entry.byteCount, limit32)))
        out.append(UInt32(min(entry.byteCount, limit32)))
        out.append(UInt16(entry.name.utf8.count))
    }

    private static func centralExtra(_ entry: ZipEntry) -> [UInt8] {
        var fields = LittleEndianWriter()
        if entry.byteCount >= limit32 {
            fields.append(UInt64(entry.byteCount))
            fields.append(UInt64(entry.byteCount))
        }
        if entry.offset >= limit32 { fields.append(UInt64(entry.offset)) }
        guard !fields.bytes.isEmpty else { return [] }
        var out = LittleEndianWriter()
        out.append(zip64Tag)
        out.append(UInt16(fields.bytes.count))
        out.append(fields.bytes)
        return out.bytes
    }
}
