/// A detached signature that `ssh-keygen -Y verify` checks (OpenSSH's `PROTOCOL.sshsig`), with Ed25519 and SHA-512.
///
/// It is how a stranger checks a bundle with what is already installed:
///
/// ```
/// ssh-keygen -Y verify -f allowed_signers -I NAME -n NAMESPACE -s FILE.sig < FILE
/// ```
///
/// What is signed is not the file but `SSHSIG`, the namespace, an empty string, `sha512`, and the file's SHA-512. The namespace keeps a
/// signature made for one purpose from being taken for another.
public struct SSHSignature: Sendable, Hashable {
    /// The key that claims to have signed. It comes from the signature itself, so it says nothing about who that is.
    public let publicKey: PublicKey
    /// What the signature is for.
    public let namespace: String

    private let signature: [UInt8]

    /// Signs a message for one purpose.
    ///
    /// - Parameter namespace: 1 to 255 characters of printable ASCII.
    public init(of message: [UInt8], by key: SigningKey, namespace: String) {
        precondition(Self.isNamespace(namespace.utf8), "a namespace is 1 to 255 printable ASCII characters")
        self.publicKey = key.publicKey
        self.namespace = namespace
        self.signature = key.sign(Self.signedBytes(message, namespace))
    }

    /// Whether the message was signed for this purpose by the holder of ``publicKey``.
    public func isValid(for message: [UInt8], namespace: String) -> Bool {
        namespace == self.namespace && publicKey.isValid(signature: signature, for: Self.signedBytes(message, namespace))
    }

    private static func signedBytes(_ message: [UInt8], _ namespace: String) -> [UInt8] {
        var digest = DigestContext(.sha512)
        digest.update(message)
        var writer = SSHWireWriter()
        writer.append(raw: magic)
        writer.append(string: Array(namespace.utf8))
        writer.append(string: [])
        writer.append(string: hashName)
        writer.append(string: digest.finish())
        return writer.bytes
    }

    private static func isNamespace(_ bytes: some Collection<UInt8>) -> Bool {
        (1...255).contains(bytes.count) && bytes.allSatisfy { (0x20...0x7E).contains($0) }
    }

    private static let magic = Array("SSHSIG".utf8)
    private static let version: UInt32 = 1
    private static let hashName = Array("sha512".utf8)
}

extension SSHSignature {
    /// The most bytes an armored signature can have: all parts but the namespace have one length. It leaves room for nothing else.
    public static let maximumByteCount = 1024

    private static let head = "-----BEGIN SSH SIGNATURE-----\n"
    private static let tail = "-----END SSH SIGNATURE-----\n"
    /// OpenSSH's line length, which is neither that of PEM nor that of MIME.
    private static let lineByteCount = 70

    /// The signature as a text file.
    public var armored: String {
        let base64 = Base64.encodedBytes(blob)
        var text = Self.head
        for start in stride(from: 0, to: base64.count, by: Self.lineByteCount) {
            text += String(decoding: base64[start..<min(start + Self.lineByteCount, base64.count)], as: UTF8.self) + "\n"
        }
        return text + Self.tail
    }

    private var blob: [UInt8] {
        var inner = SSHWireWriter()
        inner.append(string: Array(PublicKey.openSSHAlgorithm.utf8))
        inner.append(string: signature)
        var writer = SSHWireWriter()
        writer.append(raw: Self.magic)
        writer.append(uint32: Self.version)
        writer.append(string: publicKey.openSSHBlob)
        writer.append(string: Array(namespace.utf8))
        writer.append(string: [])
        writer.append(string: Self.hashName)
        writer.append(string: inner.bytes)
        return writer.bytes
    }

    /// Reads a signature file, or refuses it.
    ///
    /// Only the spelling that ``armored`` gives is taken, which is also that of `ssh-keygen`: a byte more, another line length, a key of
    /// another type, another hash function or a filled reserved field are refused.
    public init(armored text: [UInt8]) throws(CryptoError) {
        guard text.count <= Self.maximumByteCount else {
            throw CryptoError(.tooLarge, "an SSH signature has at most \(Self.maximumByteCount) bytes, this has \(text.count)")
        }
        guard text.starts(with: Self.head.utf8), text.count > Self.head.utf8.count + Self.tail.utf8.count,
            text.reversed().starts(with: Self.tail.utf8.reversed())
        else { throw CryptoError(.malformed, "no SSH signature, or something before or after it") }
        let lines = text.dropFirst(Self.head.utf8.count).dropLast(Self.tail.utf8.count)
        guard let blob = Base64.decode(lines.filter { $0 != UInt8(ascii: "\n") }) else {
            throw CryptoError(.malformed, "the SSH signature is not in base64")
        }
        try self.init(blob: blob)
        guard armored.utf8.elementsEqual(text) else {
            throw CryptoError(.malformed, "the lines of the SSH signature are not broken where ssh-keygen breaks them")
        }
    }

    private init(blob: [UInt8]) throws(CryptoError) {
        var reader = SSHWireReader(blob)
        guard reader.raw(Self.magic.count) == Self.magic, let version = reader.uint32() else {
            throw CryptoError(.malformed, "the SSH signature does not start with SSHSIG")
        }
        guard version == Self.version else {
            throw CryptoError(.unsupported, "version \(version) of SSH signatures is not known")
        }
        guard let key = reader.string(), let namespace = reader.string(), let reserved = reader.string(),
            let hash = reader.string(),
            let inner = reader.string()
        else { throw CryptoError(.malformed, "the SSH signature ends early, at byte \(reader.offset)") }
        guard reader.isAtEnd else { throw CryptoError(.trailingData, "bytes follow the SSH signature, at byte \(reader.offset)") }
        guard let publicKey = PublicKey(openSSHBlob: key) else {
            throw CryptoError(.unsupported, "the SSH signature was not made with an Ed25519 key")
        }
        guard Self.isNamespace(namespace) else {
            throw CryptoError(.malformed, "the namespace of the SSH signature is not printable")
        }
        guard reserved.isEmpty else { throw CryptoError(.malformed, "the reserved field of the SSH signature is not empty") }
        guard hash == Self.hashName else { throw CryptoError(.unsupported, "the SSH signature does not use sha512") }
        var innerReader = SSHWireReader(inner)
        guard innerReader.string() == Array(PublicKey.openSSHAlgorithm.utf8), let signature = innerReader.string(),
            innerReader.isAtEnd,
            signature.count == Ed25519.signatureByteCount
        else { throw CryptoError(.malformed, "the signature inside the SSH signature is not one of Ed25519") }
        self.publicKey = publicKey
        self.namespace = String(decoding: namespace, as: UTF8.self)
        self.signature = signature
    }
}
