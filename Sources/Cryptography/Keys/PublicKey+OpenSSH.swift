extension PublicKey {
    /// The name of the algorithm in OpenSSH's files (RFC 8709, section 4).
    static let openSSHAlgorithm = "ssh-ed25519"

    /// The longest comment that is written or read, so that a line stays one that people can look at.
    private static let maximumCommentByteCount = 256

    /// The key on the wire of SSH: the algorithm's name and the 32 bytes, each with its length (RFC 8709, section 4).
    var openSSHBlob: [UInt8] {
        var writer = SSHWireWriter()
        writer.append(string: Array(Self.openSSHAlgorithm.utf8))
        writer.append(string: bytes)
        return writer.bytes
    }

    /// Reads a key from SSH's wire, or returns nil for another algorithm, a wrong length or trailing bytes.
    convenience init?(openSSHBlob: [UInt8]) {
        var reader = SSHWireReader(openSSHBlob)
        guard reader.string() == Array(Self.openSSHAlgorithm.utf8), let bytes = reader.string(), reader.isAtEnd else {
            return nil
        }
        self.init(bytes)
    }

    /// The key as one line of `authorized_keys`: `ssh-ed25519 AAAA… comment`, without the line end.
    ///
    /// For `ssh-keygen -Y verify`, put the signer's name before it to make a line of `allowed_signers`.
    ///
    /// - Parameter comment: Printable ASCII. Other characters become `?`, because a line end in it would start another key.
    public func openSSHLine(comment: String = "") -> String {
        let line = Self.openSSHAlgorithm + " " + Base64.encode(openSSHBlob)
        let printable = comment.utf8.prefix(Self.maximumCommentByteCount).map {
            (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?")
        }
        return printable.isEmpty ? line : line + " " + String(decoding: printable, as: UTF8.self)
    }

    /// Reads one line as ``openSSHLine(comment:)`` writes it, or returns nil.
    ///
    /// One line end after it is allowed. Options before the key, as `authorized_keys` has them, are not.
    public convenience init?(openSSHLine line: String) {
        var utf8 = Array(line.utf8)
        if utf8.last == UInt8(ascii: "\n") { utf8.removeLast() }
        guard utf8.count <= 128 + Self.maximumCommentByteCount, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            return nil
        }
        let fields = utf8.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count >= 2, fields[0].elementsEqual(Self.openSSHAlgorithm.utf8), let blob = Base64.decode(fields[1]) else {
            return nil
        }
        self.init(openSSHBlob: blob)
    }

    /// What `ssh-keygen -l` prints: `SHA256:` and the digest of the key in base64 without padding.
    public var openSSHFingerprint: String {
        let digest = Base64.encode(SHA256.hash(openSSHBlob).bytes)
        return "SHA256:" + digest.prefix { $0 != "=" }
    }
}
