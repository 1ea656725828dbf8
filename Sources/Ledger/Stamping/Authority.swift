public import Cryptography

/// A time-stamping authority that the owner chose to trust.
public struct Authority: Sendable, Hashable {
    /// What its owner calls it; empty for a root that was only named.
    public let name: String
    /// Where it takes requests (RFC 3161, section 3.4).
    public let address: String
    /// Its roots, and what leads to them.
    public let trust: TrustStore

    init(name: String, address: String, trust: TrustStore) {
        self.name = name
        self.address = address
        self.trust = trust
    }

    /// An authority of which only the root is known: its tokens can be checked, and no request can be sent to it.
    public init(root: TrustStore) { self.init(name: "", address: "", trust: root) }

    /// Whether a text can name an authority: lowercase letters, digits, `-` and `_`, so that it can be a file's name too.
    public static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }
}
