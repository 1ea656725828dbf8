/// The media type of a file in a bundle, by its name.
enum MediaType {
    private static let byExtension = [
        "csv": "text/csv", "flac": "audio/flac", "gif": "image/gif", "html": "text/html", "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "json": "application/json", "jsonl": "application/jsonl", "md": "text/markdown", "mov": "video/quicktime",
        "mp3": "audio/mpeg",
        "mp4": "video/mp4", "pdf": "application/pdf", "pem": "application/x-pem-file", "png": "image/png", "pub": "text/plain",
        "sig": "text/plain", "tif": "image/tiff", "tiff": "image/tiff", "tsq": "application/timestamp-query",
        "tsr": "application/timestamp-reply",
        "txt": "text/plain", "vkey": "text/plain", "wacz": "application/wacz", "warc": "application/warc", "wav": "audio/wav",
        "webp": "image/webp", "tlog-proof": "text/plain",
    ]

    static func ofFile(_ path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "application/octet-stream" }
        return byExtension[String(path[path.index(after: dot)...])] ?? "application/octet-stream"
    }
}
