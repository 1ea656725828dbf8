/// The encoding that a page of HTML says it is in.
enum HTMLCharset {
    /// A browser looks no further either.
    private static let byteCountLimit = 1024

    /// The name in `<meta charset=…>` or in the content type of a `<meta http-equiv=…>`.
    static func declared(in bytes: [UInt8]) -> String? {
        var scanner = MarkupScanner(Array(bytes.prefix(byteCountLimit)), .html)
        while let token = scanner.next() {
            guard case .start(let tag) = token, tag.name == "meta" else { continue }
            if let name = tag["charset"] { return name }
            if tag["http-equiv"]?.lowercased() == "content-type", let content = tag["content"] {
                if let name = HeaderParameters(content).values["charset"] { return name }
            }
        }
        return nil
    }
}
