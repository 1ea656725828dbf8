/// An address that a request may be sent to: plain HTTP or HTTPS, in characters that need no escape.
struct HTTPAddress: Hashable {
    /// Longer than any address of an authority.
    private static let maximumByteCount = 2048

    let text: String
    /// The host and the port, for messages.
    let host: String

    init(_ text: String) throws(IntakeError) {
        guard text.utf8.count <= Self.maximumByteCount, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw IntakeError(.unsafeURL, "an address is at most \(Self.maximumByteCount) characters of ASCII, without spaces")
        }
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }) else {
            throw IntakeError(.unsafeURL, "the address does not begin with http:// or https://")
        }
        let host = text.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
        guard !host.contains("@") else {
            throw IntakeError(
                .unsafeURL, "the address holds a name or a password, which other users of this machine could see while it is used"
            )
        }
        guard !host.isEmpty, !host.hasPrefix(":") else { throw IntakeError(.unsafeURL, "the address names no host") }
        self.text = text
        self.host = String(host)
    }
}
