/// The media type that a file's name suggests (IANA): a hint for who opens it, never relied on.
enum MediaType {
    private static let byExtension: [String: String] = [
        "txt": "text/plain", "md": "text/markdown", "csv": "text/csv", "html": "text/html", "json": "application/json",
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "tif": "image/tiff", "tiff": "image/tiff", "svg": "image/svg+xml", "wav": "audio/wav",
        "flac": "audio/flac", "mp3": "audio/mpeg", "mp4": "video/mp4", "mov": "video/quicktime", "zip": "application/zip",
        "eml": "message/rfc822", "warc": "application/warc", "wacz": "application/wacz",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt": "application/vnd.oasis.opendocument.text", "rtf": "application/rtf", "epub": "application/epub+zip",
    ]

    static func named(_ name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        return byExtension[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }
}
