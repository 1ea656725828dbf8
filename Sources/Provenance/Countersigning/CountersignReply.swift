internal import Cryptography
internal import Transparency

/// What the other side sends back: a countersignature, and which entry it is for.
///
/// ```
/// {"form":"sshsig","format":"urn:colophon:countersignature:v1","index":4,"key":"ssh-ed25519 AAAA…","leaf":"<64 hex digits>","signature":"…"}
/// ```
public struct CountersignReply: Sendable, Hashable {
    public let entry: EntryReference
    public let countersignature: Countersignature

    public static let format = "urn:colophon:countersignature:v1"
    /// The largest file: an envelope of the largest size, and a little more.
    public static let maximumByteCount = 128 << 10

    public init(entry: EntryReference, countersignature: Countersignature) {
        self.entry = entry
        self.countersignature = countersignature
    }

    /// The file's bytes.
    public var bytes: [UInt8] {
        var members = countersignature.members
        members["format"] = .string(Self.format)
        members["index"] = .integer(entry.index)
        members["leaf"] = .string(entry.leaf.hex)
        return JSON.object(members).canonicalBytes + [UInt8(ascii: "\n")]
    }

    /// Reads a file.
    ///
    /// - Throws: A ``StatementError`` unless it is exactly one countersignature. Whether it is good, is another question.
    public init(bytes: [UInt8]) throws(StatementError) {
        let members = try CountersignRequest.members(of: bytes, format: Self.format, limit: Self.maximumByteCount)
        guard members.count == 6, let countersignature = Countersignature(members: members),
            let index = members["index"], let leaf = members["leaf"], let entry = EntryReference(["index": index, "leaf": leaf])
        else { throw StatementError("it is not a countersignature with an Ed25519 key") }
        self.init(entry: entry, countersignature: countersignature)
    }
}
