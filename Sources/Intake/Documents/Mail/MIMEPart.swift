/// A message or a part of one: its header, and either its own bytes or further parts (RFC 2046).
struct MIMEPart: Sendable, Hashable {
    /// Parts within parts; mail nests three or four deep.
    static let depthLimit = 10
    /// Parts in all.
    static let countLimit = 500

    let header: MessageHeader
    let type: HeaderParameters
    let body: ArraySlice<UInt8>
    let parts: [MIMEPart]

    /// Reads a message. Everything is one: text without any header is a message of plain text.
    ///
    /// - Throws: An ``IntakeError`` when there are more parts than mail has, or they are nested more deeply.
    static func parse(_ bytes: [UInt8]) throws(IntakeError) -> MIMEPart {
        var count = 0
        return try parse(bytes[...], depth: 0, count: &count)
    }

    private static func parse(_ bytes: ArraySlice<UInt8>, depth: Int, count: inout Int) throws(IntakeError) -> MIMEPart {
        count += 1
        guard depth <= depthLimit, count <= countLimit else {
            throw IntakeError(.unsafeDocument, "the message has more parts, or more parts within parts, than a message needs")
        }
        let (header, body) = MessageHeader.parse(bytes)
        let type = HeaderParameters(header["content-type"] ?? "text/plain")
        var parts: [MIMEPart] = []
        if type.value.hasPrefix("multipart/"), let boundary = type.values["boundary"], (1...200).contains(boundary.utf8.count) {
            for slice in split(body, at: Array("--\(boundary)".utf8)) {
                parts.append(try parse(slice, depth: depth + 1, count: &count))
            }
        }
        return MIMEPart(header: header, type: type, body: body, parts: parts)
    }

    /// The bytes between delimiter lines. What stands before the first and behind the closing one is for readers without MIME.
    private static func split(_ body: ArraySlice<UInt8>, at delimiter: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while !rest.isEmpty, parts.count <= countLimit {
            let (line, next) = MessageHeader.line(rest)
            if line.starts(with: delimiter) {
                let tail = line.dropFirst(delimiter.count)
                let isClosing = tail.starts(with: "--".utf8)
                if isClosing || tail.allSatisfy({ $0 == 32 || $0 == 9 }) {
                    if let start { parts.append(trimmed(body[start..<rest.startIndex])) }
                    if isClosing { return parts }
                    start = next.startIndex
                }
            }
            rest = next
        }
        if let start { parts.append(body[start...]) }
        return parts
    }

    /// The line break before a delimiter belongs to the delimiter.
    private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard part.last == 10 else { return part }
        let part = part.dropLast()
        return part.last == 13 ? part.dropLast() : part
    }

    /// The decoded bytes.
    var content: [UInt8] { TransferEncoding.decoded(body, header["content-transfer-encoding"]) }

    /// The name of an attachment; `nil` for a part that is shown in the message.
    var attachmentName: String? {
        let disposition = HeaderParameters(header["content-disposition"] ?? "")
        let name = disposition.values["filename"] ?? type.values["name"]
        let isText = type.value == "text/plain" || type.value == "text/html"
        guard disposition.value == "attachment" || !isText else { return nil }
        return EncodedWord.decoded(name ?? type.value)
    }
}
