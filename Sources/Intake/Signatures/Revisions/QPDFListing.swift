/// Reads what `qpdf --show-xref --show-pages` writes: where each object stands, and which are the pages.
///
/// ```
/// 4/0: uncompressed; offset = 559
/// 5/0: compressed; stream = 7, index = 2
/// page 1: 3 0 R
///   content:
///     4 0 R
/// ```
enum QPDFListing {
    /// - Returns: Nil when a line is not of this form: then nothing else can be relied on.
    static func parse(_ bytes: [UInt8]) -> (places: [String: PDFRevision.Place], pages: [String])? {
        var places: [String: PDFRevision.Place] = [:]
        var pages: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("  ") { continue }
            if text.hasPrefix("page ") {
                guard let colon = text.firstIndex(of: ":") else { return nil }
                let page = text[text.index(after: colon)...].drop { $0 == " " }
                guard QPDFValue.isReference(String(page)), Int(text.dropFirst(5).prefix { $0 != ":" }) == pages.count + 1 else {
                    return nil
                }
                pages.append(String(page))
                continue
            }
            guard let (name, place) = place(text) else { return nil }
            places[name] = place
        }
        return (places, pages)
    }

    private static func place(_ line: String) -> (String, PDFRevision.Place)? {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let name = name(halves[0]) else { return nil }
        let words = halves[1].split { $0 == " " || $0 == ";" || $0 == "," || $0 == "=" }
        switch words.first {
        case "uncompressed" where words.count == 3 && words[1] == "offset":
            guard let offset = Int(words[2]) else { return nil }
            return (name, .offset(offset))
        case "compressed" where words.count == 5 && words[1] == "stream":
            guard let stream = self.name(words[2] + "/0") else { return nil }
            return (name, .inside(stream))
        default: return nil
        }
    }

    /// `4/0` as `4 0 R`.
    private static func name(_ text: some StringProtocol) -> String? {
        let name = text.split(separator: "/", omittingEmptySubsequences: false).joined(separator: " ") + " R"
        return QPDFValue.isReference(name) ? name : nil
    }
}
