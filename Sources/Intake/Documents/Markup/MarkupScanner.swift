/// Reads XML or HTML from front to back, one tag or piece of text at a time.
///
/// It looks at what programs write (`pdftotext -bbox-layout`, `pandoc -t html`) and at what documents hold (`word/document.xml`, a page
/// of HTML), to see what is there: it never refuses, never looks back, resolves no entity but the five of XML and numbers, and fetches
/// nothing. What is not markup after all is text. Each byte is looked at a fixed number of times.
struct MarkupScanner {
    /// Which rules of names and of raw content hold.
    enum Dialect { case xml, html }

    /// Attributes beyond these are passed over: a tag with more is made to cost.
    static let attributeCountLimit = 64
    /// Values beyond this are cut.
    static let valueByteCountLimit = 4096

    private let bytes: [UInt8]
    private let dialect: Dialect
    private var position = 0
    /// The element of HTML whose content is not markup.
    private var rawElement: String?

    init(_ bytes: [UInt8], _ dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
    }

    /// The next piece, or `nil` at the end.
    mutating func next() -> MarkupToken? {
        if let element = rawElement {
            rawElement = nil
            return rawContent(of: element)
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return text() }
            guard position + 1 < bytes.count else { return text() }
            switch bytes[position + 1] {
            case UInt8(ascii: "!"):
                if let content = declaration() { return .text(content) }
            case UInt8(ascii: "?"):
                position = end(of: dialect == .xml ? "?>" : ">", from: position + 2)
            case UInt8(ascii: "/"):
                position += 2
                let name = name()
                position = end(of: ">", from: position)
                if !name.isEmpty { return .end(name) }
            case let byte where Self.startsName(byte):
                return startTag()
            default: return text()
            }
        }
        return nil
    }

    // MARK: Pieces

    /// Text up to the next angle bracket; at least one byte.
    private mutating func text() -> MarkupToken {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(CharacterReferences.resolved(bytes[start..<position]))
    }

    /// Passes a comment or a document type; returns the text of a CDATA section.
    private mutating func declaration() -> String? {
        if follows("<!--") {
            position = end(of: "-->", from: position + 4)
            return nil
        }
        guard follows("<![CDATA[") else {
            position = end(of: ">", from: position + 2)
            return nil
        }
        let start = position + 9
        position = end(of: "]]>", from: start)
        let hasEnd = position - 3 >= start && bytes[(position - 3)..<position].elementsEqual("]]>".utf8)
        return String(decoding: bytes[start..<(hasEnd ? position - 3 : position)], as: UTF8.self)
    }

    private mutating func startTag() -> MarkupToken {
        position += 1
        let name = name()
        var attributes: [(name: String, value: String)] = []
        var isEmpty = false
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            let byte = bytes[position]
            if byte == UInt8(ascii: "/") {
                isEmpty = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
                position += 1
            } else if Self.isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "<") {
                break
            } else {
                let attribute = attribute()
                if attributes.count < Self.attributeCountLimit, !attribute.name.isEmpty { attributes.append(attribute) }
            }
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ">") { position += 1 }
        if dialect == .html, !isEmpty, ["script", "style"].contains(name) { rawElement = name }
        return .start(MarkupTag(name: name, attributes: attributes, isEmpty: isEmpty))
    }

    /// A name, and a value after an equals sign. At least one byte is taken.
    private mutating func attribute() -> (name: String, value: String) {
        let start = position
        position += 1
        while position < bytes.count, !Self.isSpace(bytes[position]), ![0x3D, 0x3E, 0x2F, 0x3C].contains(bytes[position]) {
            position += 1
        }
        let name = folded(bytes[start..<position])
        var next = position
        while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return (name, "") }
        position = next + 1
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count else { return (name, "") }
        let quote = bytes[position]
        let value: ArraySlice<UInt8>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            let first = position
            while position < bytes.count, bytes[position] != quote { position += 1 }
            value = bytes[first..<position]
            if position < bytes.count { position += 1 }
        } else {
            let first = position
            while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") { position += 1 }
            value = bytes[first..<position]
        }
        return (name, CharacterReferences.resolved(value.prefix(Self.valueByteCountLimit)))
    }

    /// Everything up to the end tag of the element, which is left to be read.
    private mutating func rawContent(of element: String) -> MarkupToken {
        let start = position
        let name = Array(element.utf8)
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/"),
                folded(bytes[(position + 2)..<min(bytes.count, position + 2 + name.count)]) == element
            {
                break
            }
            position += 1
        }
        return .raw(element, content: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    // MARK: Bytes

    private mutating func name() -> String {
        let start = position
        while position < bytes.count, !Self.isSpace(bytes[position]), ![0x3E, 0x2F, 0x3C].contains(bytes[position]) {
            position += 1
        }
        return folded(bytes[start..<position].prefix(200))
    }

    private func folded(_ name: ArraySlice<UInt8>) -> String {
        let isLower = dialect == .xml || !name.contains { (65...90).contains($0) }
        return isLower
            ? String(decoding: name, as: UTF8.self)
            : String(decoding: name.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }

    private func follows(_ word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

    /// The place behind the next occurrence of a mark, or the end.
    private func end(of mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) { return index + mark.count }
            index += 1
        }
        return bytes.count
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
