internal import Transparency

/// What one side sends to the other to have an entry countersigned: the entry, and what is needed to read it.
///
/// A file of canonical JSON on one line. Nothing in it is secret from the other side: lines that are the owner's own are left out.
///
/// ```
/// {"entry":{…},"format":"urn:colophon:countersign-request:v1","related":[{…}]}
/// ```
public struct CountersignRequest: Sendable, Hashable {
    /// The entry to countersign.
    public let entry: DisclosedEntry
    /// The entries that it speaks of: the agreement, and the works.
    public let related: [DisclosedEntry]

    public static let format = "urn:colophon:countersign-request:v1"
    /// The largest file.
    public static let maximumByteCount = 32 << 20
    /// The most entries that one speaks of.
    public static let maximumRelatedCount = 1_000

    public init(entry: DisclosedEntry, related: [DisclosedEntry]) {
        self.entry = entry
        self.related = related
    }

    /// The file's bytes.
    public var bytes: [UInt8] {
        JSON.object([
            "format": .string(Self.format), "entry": entry.json, "related": .array(related.map(\.json)),
        ]).canonicalBytes + [UInt8(ascii: "\n")]
    }

    /// Reads a file.
    ///
    /// - Throws: A ``StatementError`` unless it is exactly one request, in which every line belongs to its entry.
    public init(bytes: [UInt8]) throws(StatementError) {
        let members = try Self.members(of: bytes, format: Self.format, limit: Self.maximumByteCount)
        guard members.count == 3, let entry = members["entry"], let related = members["related"]?.array,
            related.count <= Self.maximumRelatedCount
        else { throw StatementError("it is not a request for a countersignature") }
        var entries: [DisclosedEntry] = []
        for json in related { entries.append(try DisclosedEntry(json: json)) }
        self.init(entry: try DisclosedEntry(json: entry), related: entries)
    }

    /// The members of a file of one format: canonical JSON and one line end.
    static func members(of bytes: [UInt8], format: String, limit: Int) throws(StatementError) -> [String: JSON] {
        guard bytes.count <= limit else { throw StatementError("it is larger than \(limit >> 10) KiB") }
        guard bytes.last == UInt8(ascii: "\n") else { throw StatementError("it is not one line") }
        let json: JSON
        do { json = try JSON(canonical: Array(bytes.dropLast())) } catch { throw StatementError(error.reason) }
        guard let members = json.object, members["format"]?.string == format else {
            throw StatementError("it is not a file of the format \(format)")
        }
        return members
    }
}
