/// What of a message is its text, and what comes with it.
struct MailText: Sendable {
    struct Body: Sendable {
        let isHTML: Bool
        let charset: String
        let content: [UInt8]
    }

    private(set) var bodies: [Body] = []
    private(set) var attachmentNames: [String] = []
    /// Whether a version of the text was passed over that says something else.
    private(set) var hasOtherVersion = false

    init(_ message: MIMEPart) { take(message) }

    private mutating func take(_ part: MIMEPart) {
        if part.type.value == "multipart/alternative", !part.parts.isEmpty {
            takeOne(of: part.parts)
        } else if !part.parts.isEmpty {
            for inner in part.parts { take(inner) }
        } else if let name = part.attachmentName {
            attachmentNames.append(name)
        } else {
            bodies.append(Self.body(part))
        }
    }

    /// Of versions of the same text the plain one is taken, as it hides least, unless it is only an excuse for the other.
    private mutating func takeOne(of parts: [MIMEPart]) {
        let plain = parts.first { $0.type.value == "text/plain" && $0.attachmentName == nil }
        let other = parts.last { $0.type.value != "text/plain" }
        guard let plain else {
            if let other { take(other) }
            return
        }
        guard let other else { return bodies.append(Self.body(plain)) }
        var rich = MailText(other)
        let plainWords = Self.words(Self.body(plain))
        let richWords = rich.bodies.reduce(into: Set<String>()) { $0.formUnion(Self.words($1)) }
        attachmentNames += rich.attachmentNames
        if plainWords.count * 4 < richWords.count {
            bodies += rich.bodies
        } else {
            bodies.append(Self.body(plain))
            rich.bodies = []
        }
        let difference = plainWords.symmetricDifference(richWords).count
        if difference > 10, difference * 4 > max(plainWords.count, richWords.count) { hasOtherVersion = true }
    }

    private static func body(_ part: MIMEPart) -> Body {
        Body(
            isHTML: part.type.value == "text/html", charset: part.type.values["charset"] ?? "windows-1252", content: part.content)
    }

    /// The words of a body, as far as comparing needs them.
    private static func words(_ body: Body) -> Set<String> {
        var text = ""
        if body.isHTML {
            var scanner = MarkupScanner(Array(body.content.prefix(1 << 20)), .html)
            while let token = scanner.next() { if case .text(let more) = token { text += more + " " } }
        } else {
            text = String(decoding: body.content.prefix(1 << 20), as: UTF8.self)
        }
        return Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.prefix(50_000).map(String.init))
    }
}
