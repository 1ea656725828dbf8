/// The directory of a ZIP that a document came in, checked so that every reader sees the same files in it.
///
/// ZIP says most things twice, and readers differ in whom they believe. Here the file at a place must be the one that the directory names,
/// no name may stand twice, nothing may overlap, and sizes have limits, before a byte is inflated.
struct ZIPArchive: Sendable {
    /// A long document has a few hundred files: pictures and chapters.
    static let memberCountLimit = 10_000
    /// What all text in it may come to. A contract of a thousand pages is 20 MiB of XML.
    static let textByteCountLimit = 64 << 20
    /// XML shrinks to a tenth, rarely to a fiftieth. Deflate can do a thousandth, with the same byte over and over.
    static let ratioLimit = 200

    let members: [ZIPMember]
    let bytes: [UInt8]

    /// - Throws: An ``IntakeError`` for what is not a ZIP, is encrypted, spans disks, contradicts itself, or is larger than a limit.
    init(_ bytes: [UInt8]) throws(IntakeError) {
        self.bytes = bytes
        let (start, count, end) = try Self.directory(bytes)
        var reader = LittleEndianReader(bytes, at: start)
        var members: [ZIPMember] = []
        for _ in 0..<count { members.append(try Self.member(&reader, directoryStart: start)) }
        guard reader.position == end else { throw Self.malformed("its directory is longer than it says") }
        try Self.check(members)
        self.members = members
    }

    /// The bytes of a member as they lie in the archive.
    func storedBytes(of member: ZIPMember) -> ArraySlice<UInt8> {
        let start = min(member.offset, bytes.count)
        return bytes[start..<min(bytes.count, start + member.compressedByteCount)]
    }

    static func malformed(_ reason: String) -> IntakeError {
        IntakeError(.damagedDocument, "the document is a ZIP archive that cannot be read: \(reason)")
    }

    static func unsafe(_ reason: String) -> IntakeError {
        IntakeError(.unsafeDocument, "the document is a ZIP archive that is not safe to read: \(reason)")
    }

    /// The place and length of the directory, from the record at the end.
    private static func directory(_ bytes: [UInt8]) throws(IntakeError) -> (start: Int, count: Int, end: Int) {
        let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        // Behind the record comes at most a comment of 65,535 bytes.
        let lowest = max(0, bytes.count - 22 - 65_535)
        var place = bytes.count - 22
        while place >= lowest, place >= 0, !bytes[place...].starts(with: mark) { place -= 1 }
        guard place >= lowest, place >= 0 else { throw malformed("it has no end") }
        var reader = LittleEndianReader(bytes, at: place + 4)
        guard let disk = reader.short(), let firstDisk = reader.short(), let countHere = reader.short(),
            let count = reader.short(),
            let size = reader.long(), let start = reader.long(), let commentLength = reader.short()
        else { throw malformed("it has no end") }
        guard disk == 0, firstDisk == 0, countHere == count else { throw malformed("it is a part of several") }
        guard reader.position + Int(commentLength) == bytes.count else { throw malformed("bytes follow its end") }
        guard count != 0xFFFF, start != 0xFFFF_FFFF, count <= memberCountLimit else { throw unsafe("it holds too many files") }
        guard Int(start) + Int(size) == place else { throw malformed("its directory is not where it says") }
        return (Int(start), Int(count), place)
    }

    private static func member(_ reader: inout LittleEndianReader, directoryStart: Int) throws(IntakeError) -> ZIPMember {
        guard reader.long() == 0x0201_4B50, reader.skip(4), let flags = reader.short(), let method = reader.short(),
            reader.skip(4),
            let sum = reader.long(), let compressed = reader.long(), let size = reader.long(), let nameLength = reader.short(),
            let extraLength = reader.short(), let commentLength = reader.short(), reader.skip(8), let offset = reader.long(),
            let nameBytes = reader.bytes(Int(nameLength)), reader.skip(Int(extraLength) + Int(commentLength))
        else { throw malformed("its directory breaks off") }
        guard let name = String(validating: nameBytes, as: UTF8.self), !name.isEmpty, !name.contains("\0") else {
            throw malformed("a file in it has no readable name")
        }
        guard flags & 0x2041 == 0 else {
            throw IntakeError(.encryptedDocument, "the document is encrypted", hint: "save it without a password, and keep both")
        }
        guard method == 0 || method == 8 else { throw malformed("a file in it is packed in a way that documents do not use") }
        guard method == 8 || compressed == size else { throw malformed("a stored file has two sizes") }
        guard compressed != 0xFFFF_FFFF, size != 0xFFFF_FFFF else { throw unsafe("a file in it is too large") }

        // The same file, as it says itself.
        var local = LittleEndianReader(reader.all, at: Int(offset))
        guard local.long() == 0x0403_4B50, local.skip(2), let localFlags = local.short(), let localMethod = local.short(),
            local.skip(4),
            let localSum = local.long(), let localCompressed = local.long(), let localSize = local.long(),
            let localNameLength = local.short(), let localExtraLength = local.short(),
            let localName = local.bytes(Int(localNameLength)),
            local.skip(Int(localExtraLength))
        else { throw malformed("a file in it is not where its directory says") }
        let sizesFollow = localFlags & 8 != 0 && localSum == 0 && localCompressed == 0 && localSize == 0
        guard localName.elementsEqual(nameBytes), localMethod == method,
            sizesFollow || (localSum == sum && localCompressed == compressed && localSize == size)
        else { throw unsafe("a file in it is described in two ways") }
        guard local.position + Int(compressed) <= directoryStart else { throw malformed("a file in it reaches beyond its end") }
        return ZIPMember(
            name: name, method: method, sum: sum, compressedByteCount: Int(compressed), byteCount: Int(size),
            offset: local.position)
    }

    private static func check(_ members: [ZIPMember]) throws(IntakeError) {
        var names: Set<String> = []
        var textByteCount = 0
        for member in members {
            guard names.insert(member.name.lowercased()).inserted else { throw unsafe("two files in it have the same name") }
            guard member.isText else { continue }
            textByteCount += member.byteCount
            guard textByteCount <= textByteCountLimit else {
                throw unsafe("its text is larger than \(textByteCountLimit >> 20) MiB when unpacked")
            }
            guard member.byteCount <= 1 << 20 || member.byteCount / ratioLimit <= member.compressedByteCount else {
                throw unsafe("a file in it grows more than \(ratioLimit) times when unpacked")
            }
        }
        var end = 0
        for member in members.sorted(by: { ($0.offset, $0.compressedByteCount) < ($1.offset, $1.compressedByteCount) }) {
            guard member.offset >= end else { throw unsafe("files in it overlap") }
            end = member.offset + member.compressedByteCount
        }
    }
}
