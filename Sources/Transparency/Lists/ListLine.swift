public import Cryptography

/// One line of a salted list: a canonical JSON object that names its list and carries a salt of its own.
///
/// The salt keeps a sibling hash in a proof from being guessed, and lets a line be erased while every other proof still holds.
///
/// ```
/// {"list":"title","salt":"000102030405060708090a0b0c0d0e0f","text":"Harbour at dawn"}
/// ```
public struct ListLine: Sendable {
    /// The number of random bytes in a salt: enough that nobody can try them all.
    public static let saltByteCount = 16

    /// The longest line: room for a long clause, not for a document, which is kept by its digest.
    public static let maximumByteCount = 1 << 20

    /// The longest name of a list.
    static let maximumNameCount = 32

    /// The name of the list this line belongs to, such as `file`.
    public let list: String

    /// The 16 random bytes.
    public let salt: [UInt8]

    /// All members, `list` and `salt` among them.
    public let members: [String: JSON]

    /// The canonical bytes: what is hashed, stored and disclosed.
    public let bytes: [UInt8]

    /// Makes a line.
    ///
    /// - Parameter members: What the line says. It must not have members `list` or `salt`.
    /// - Throws: A ``TransparencyError`` for a name, salt or length that is not one of a line.
    public init(list: String, salt: [UInt8], members: [String: JSON]) throws(TransparencyError) {
        guard Self.isListName(list) else { throw Self.malformed("\(list.debugDescription) does not name a list") }
        guard salt.count == Self.saltByteCount else { throw Self.malformed("a salt of \(salt.count) bytes") }
        guard members["list"] == nil, members["salt"] == nil else { throw Self.malformed("the members list and salt are taken") }
        self.list = list
        self.salt = salt
        var all = members
        all["list"] = .string(list)
        all["salt"] = .string(Hex.encode(salt))
        self.members = all
        bytes = JSON.object(all).canonicalBytes
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
    }

    /// Reads a line from its canonical bytes.
    ///
    /// - Throws: A ``TransparencyError`` for bytes that are not those of a line.
    public init(bytes: [UInt8]) throws(TransparencyError) {
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
        guard let members = try JSON(canonical: bytes).object else { throw Self.malformed("it is not an object") }
        guard let list = members["list"]?.string, Self.isListName(list) else { throw Self.malformed("it does not name its list") }
        guard let salt = members["salt"]?.string.flatMap({ Hex.decode($0) }), salt.count == Self.saltByteCount else {
            throw Self.malformed("it has no salt of \(Self.saltByteCount) bytes")
        }
        self.list = list
        self.salt = salt
        self.members = members
        self.bytes = bytes
    }

    /// The member of this name.
    public subscript(name: String) -> JSON? { members[name] }

    /// The hash that stands for this line in the tree of its list.
    public var leafHash: Digest { Merkle.leafHash(bytes) }

    private static func isListName(_ name: String) -> Bool {
        (1...maximumNameCount).contains(name.utf8.count)
            && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
    }

    private static func malformed(_ reason: String) -> TransparencyError {
        TransparencyError(.malformedLine, "not a line of a list: \(reason)")
    }

    private static func tooLong(_ count: Int) -> TransparencyError {
        TransparencyError(.tooLarge, "a line has \(count) bytes and may have \(maximumByteCount)")
    }
}

extension ListLine: Hashable {
    /// Lines are equal when their bytes are; strings in them may be equivalent and differ.
    public static func == (left: ListLine, right: ListLine) -> Bool { left.bytes == right.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
