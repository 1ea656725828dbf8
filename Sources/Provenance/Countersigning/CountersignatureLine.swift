public import Transparency

/// A countersignature as an entry of the kind `countersign` holds it: the one line of its list, `countersignature`.
public struct CountersignatureLine: LineRecord {
    /// How far it is known whose key it is.
    public enum Identity: String, Sendable, Hashable {
        /// The owner of the ledger named the fingerprint that the key had to have.
        case compared
        /// Nobody did.
        case notChecked = "not-checked"
    }

    public let countersignature: Countersignature
    public let identity: Identity
    /// The handle of the party that is stated to have signed.
    public let party: String?

    public static var list: String { "countersignature" }

    public init(_ countersignature: Countersignature, identity: Identity, party: String?) {
        self.countersignature = countersignature
        self.identity = identity
        self.party = party
    }

    public var members: [String: JSON] {
        var members = countersignature.members
        members["identity"] = .string(identity.rawValue)
        members["party"] = party.map { .string($0) }
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        let form = try reader.text("form")
        let key = try reader.text("key")
        let signature = try reader.text("signature")
        guard
            let countersignature = Countersignature(
                members: ["form": .string(form), "key": .string(key), "signature": .string(signature)])
        else { throw reader.failure("signature", "is not a countersignature with an Ed25519 key") }
        guard let identity = Identity(rawValue: try reader.text("identity")) else {
            throw reader.failure("identity", "is not known here")
        }
        self.init(countersignature, identity: identity, party: try reader.optionalHandle("party"))
        try reader.finish()
    }
}
