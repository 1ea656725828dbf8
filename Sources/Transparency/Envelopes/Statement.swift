public import Cryptography

/// An in-toto Statement v1 whose subject is the list of its lines.
///
/// ```
/// {"_type":"https://in-toto.io/Statement/v1","predicate":{…},"predicateType":"urn:colophon:work:v1",
///  "subject":[{"digest":{"colophonList":"<root>"},"name":"lines"}]}
/// ```
///
/// The root goes by a digest name of its own: it is not the SHA-256 of any file, and nobody should look for one.
public struct Statement: Sendable {
    /// The type URI of every statement.
    public static let type = "https://in-toto.io/Statement/v1"

    /// The name of the digest of a list.
    public static let digestName = "colophonList"

    /// The name of the subject.
    public static let subjectName = "lines"

    /// What kind of statement it is, as a URI.
    public let predicateType: String

    /// What it states.
    public let predicate: [String: JSON]

    /// The root hash of its lines; of a statement without lines, the root of the empty tree.
    public let listRoot: Digest

    public init(predicateType: String, predicate: [String: JSON], listRoot: Digest = Merkle.emptyRoot) {
        self.predicateType = predicateType
        self.predicate = predicate
        self.listRoot = listRoot
    }

    /// The canonical bytes: what is signed.
    public var payload: [UInt8] {
        let subject: JSON = [
            "digest": [Self.digestName: .string(listRoot.hex)],
            "name": .string(Self.subjectName),
        ]
        return JSON.object([
            "_type": .string(Self.type),
            "predicate": .object(predicate),
            "predicateType": .string(predicateType),
            "subject": .array([subject]),
        ]).canonicalBytes
    }

    /// Reads a statement from its canonical bytes.
    ///
    /// - Throws: A ``TransparencyError`` for anything that ``payload`` does not give: another type, another or second subject, a
    ///   member more or less, JSON that is not canonical.
    public init(payload: [UInt8]) throws(TransparencyError) {
        guard let members = try JSON(canonical: payload).object else { throw Self.malformed("it is not an object") }
        guard members["_type"]?.string == Self.type else { throw Self.malformed("its type is another") }
        guard let predicateType = members["predicateType"]?.string, !predicateType.isEmpty else {
            throw Self.malformed("it has no predicate type")
        }
        guard let predicate = members["predicate"]?.object else { throw Self.malformed("its predicate is not an object") }
        guard members.count == 4 else { throw Self.malformed("it has other members") }
        guard let subjects = members["subject"]?.array, subjects.count == 1, let subject = subjects.first?.object,
            subject.count == 2, subject["name"]?.string == Self.subjectName, let digests = subject["digest"]?.object,
            digests.count == 1,
            let root = digests[Self.digestName]?.string.flatMap({ Digest(hex: $0) })
        else { throw Self.malformed("its subject is not one list of lines") }
        self.init(predicateType: predicateType, predicate: predicate, listRoot: root)
    }

    private static func malformed(_ reason: String) -> TransparencyError {
        TransparencyError(.malformedStatement, "not a statement: \(reason)")
    }
}
