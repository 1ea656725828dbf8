/// Names the included files of one record: what they are, a number, and an extension that opens them in a harmless program.
struct ContentNames {
    private let counts: [String: Int]
    private var used = [String: Int]()
    private var textCount = 0

    init(lists: [String]) {
        counts = Dictionary(lists.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// The name of the next file of a list.
    mutating func next(list: String, recordedName: [UInt8]) -> String {
        used[list, default: 0] += 1
        let stem = list == "document" ? "agreement" : list
        let isAlone = list == "document" && counts[list] == 1
        let number = isAlone ? "" : "-\(Numbering.padded(used[list] ?? 1))"
        return stem + number + "." + Self.safeExtension(recordedName)
    }

    /// The name of the next text that was taken out of a document.
    mutating func nextText() -> String {
        textCount += 1
        return textCount == 1 ? "text.txt" : "text-\(Numbering.padded(textCount)).txt"
    }

    /// Kinds of file that are shown or played and do not run anything. Others keep their bytes and lose their extension: an exhibit
    /// must not start a program, or tell somebody that it was opened, because somebody double-clicked it.
    private static let harmless: Set<String> = [
        "3fr", "aac", "ai", "aif", "aiff", "arw", "avi", "avif", "bmp", "cr2", "cr3", "csv", "dng", "docx", "eml", "eps", "epub",
        "exr",
        "flac", "gif", "heic", "heif", "jpeg", "jpg", "json", "jsonl", "jxl", "log", "m4a", "m4v", "md", "mid", "mkv", "mov",
        "mp3",
        "mp4", "mpg", "nef", "odt", "ogg", "opus", "orf", "pdf", "png", "psd", "raf", "raw", "rtf", "rw2", "srt", "tif", "tiff",
        "txt",
        "vtt", "wacz", "warc", "wav", "webm", "webp", "wma", "wmv", "xcf", "yaml", "yml",
    ]
    /// Kinds that a browser would run: they are shown as the text they are.
    private static let source: Set<String> = ["css", "htm", "html", "js", "mjs", "svg", "xhtml", "xml"]

    static func safeExtension(_ name: [UInt8]) -> String {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "bin" }
        let text = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
        if source.contains(text) { return "txt" }
        return harmless.contains(text) ? text : "bin"
    }
}
