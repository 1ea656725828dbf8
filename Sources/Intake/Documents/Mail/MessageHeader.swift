/// The header fields of a message or of a part of one (RFC 5322, section 2.2).
struct MessageHeader: Sendable, Hashable {
    /// Mail has some dozens; each server on the way adds a few.
    static let fieldCountLimit = 1000
    static let byteCountLimit = 256 << 10

    /// In order, names in lowercase, values unfolded.
    private(set) var fields: [(name: String, value: String)] = []

    /// The first value of a name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Reads fields up to the empty line.
    ///
    /// - Returns: The header, and where the body starts. A line that is no field ends the header, and belongs to the body.
    static func parse(_ bytes: ArraySlice<UInt8>) -> (header: MessageHeader, body: ArraySlice<UInt8>) {
        var header = MessageHeader()
        var rest = bytes
        while !rest.isEmpty, rest.startIndex - bytes.startIndex < byteCountLimit {
            let (line, next) = Self.line(rest)
            if line.isEmpty { return (header, next) }
            if line.first == 32 || line.first == 9 {
                guard !header.fields.isEmpty else { break }
                let more = String(decoding: line.drop { $0 == 32 || $0 == 9 }.prefix(16_384), as: UTF8.self)
                if header.fields[header.fields.count - 1].value.utf8.count < 16_384 {
                    header.fields[header.fields.count - 1].value += " " + more
                }
            } else {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isName(line[..<colon]),
                    header.fields.count < fieldCountLimit
                else { break }
                let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                let value = line[(colon + 1)...].drop { $0 == 32 || $0 == 9 }.prefix(16_384)
                header.fields.append((name, String(decoding: value, as: UTF8.self)))
            }
            rest = next
        }
        return (header, rest)
    }

    /// Whether a file starts as messages do: with fields, of which one is known from mail.
    static func startsMessage(_ bytes: ArraySlice<UInt8>) -> Bool {
        let header = parse(bytes).header
        let names = Set(header.fields.map(\.name))
        return header.fields.count >= 3
            && !names.isDisjoint(with: ["received", "return-path", "message-id", "mime-version", "delivered-to"])
            && (names.contains("from") || names.contains("received"))
    }

    /// A line without its end, and what follows.
    static func line(_ bytes: ArraySlice<UInt8>) -> (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
        guard let end = bytes.firstIndex(of: 10) else { return (bytes, bytes[bytes.endIndex...]) }
        let line = bytes[..<end]
        return (line.last == 13 ? line.dropLast() : line, bytes[(end + 1)...])
    }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.count <= 100 && bytes.allSatisfy { (33...126).contains($0) }
    }

    static func == (first: MessageHeader, second: MessageHeader) -> Bool {
        first.fields.elementsEqual(second.fields) { $0.name == $1.name && $0.value == $1.value }
    }

    func hash(into hasher: inout Hasher) {
        for field in fields { hasher.combine(field.name) }
    }
}
