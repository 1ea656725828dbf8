import Testing

@testable import Cryptography

struct SSHSignatureTests {
    private let message = Array("the tag manifest\n".utf8)
    private let namespace = "colophon-evidence-bundle"

    private func signature() throws -> SSHSignature {
        SSHSignature(of: message, by: try #require(SigningKey(seed: [UInt8](1...32))), namespace: namespace)
    }

    private func code(_ text: some Sequence<UInt8>) -> CryptoError.Code? {
        errorCode { _ = try SSHSignature(armored: Array(text)) }
    }

    /// The text of a signature made of other parts than ours.
    private func armored(
        magic: String = "SSHSIG", version: UInt32 = 1, key: [UInt8]? = nil, namespace: String = "n", reserved: [UInt8] = [],
        hash: String = "sha512", algorithm: String = "ssh-ed25519", signatureByteCount: Int = 64, inner: [UInt8] = [],
        after: [UInt8] = []
    ) throws -> [UInt8] {
        var innerWriter = SSHWireWriter()
        innerWriter.append(string: Array(algorithm.utf8))
        innerWriter.append(string: [UInt8](repeating: 1, count: signatureByteCount))
        innerWriter.append(raw: inner)
        var writer = SSHWireWriter()
        writer.append(raw: Array(magic.utf8))
        writer.append(uint32: version)
        writer.append(string: try key ?? signature().publicKey.openSSHBlob)
        writer.append(string: Array(namespace.utf8))
        writer.append(string: reserved)
        writer.append(string: Array(hash.utf8))
        writer.append(string: innerWriter.bytes)
        writer.append(raw: after)
        return armor(writer.bytes)
    }

    private func armor(_ blob: [UInt8]) -> [UInt8] {
        let base64 = Base64.encodedBytes(blob)
        let lines = stride(from: 0, to: base64.count, by: 70).map { base64[$0..<min($0 + 70, base64.count)] + [0x0A] }
        return Array("-----BEGIN SSH SIGNATURE-----\n".utf8) + lines.joined() + Array("-----END SSH SIGNATURE-----\n".utf8)
    }

    @Test func `a signature is read back and valid for its message and namespace only`() throws {
        let signature = try signature()
        let read = try SSHSignature(armored: Array(signature.armored.utf8))
        #expect(read == signature)
        #expect(read.namespace == namespace)
        #expect(read.isValid(for: message, namespace: namespace))
        #expect(!read.isValid(for: message, namespace: "file"))
        #expect(!read.isValid(for: message + [0], namespace: namespace))
        #expect(!read.isValid(for: [], namespace: namespace))
        #expect(signature.armored.utf8.count <= SSHSignature.maximumByteCount)
    }

    @Test func `a signature for one namespace does not become one for another`() throws {
        let text = try #require(String(decoding: armored(namespace: "a"), as: UTF8.self) as String?)
        let forged = try SSHSignature(armored: Array(text.utf8))
        #expect(!forged.isValid(for: message, namespace: "a"))
    }

    @Test func `the parts of a signature have one form`() throws {
        #expect(throws: Never.self) { try SSHSignature(armored: armored()) }
        #expect(try code(armored(magic: "SSHSIH")) == .malformed)
        #expect(try code(armored(version: 2)) == .unsupported)
        #expect(try code(armored(version: 0)) == .unsupported)
        #expect(try code(armored(key: [])) == .unsupported)
        #expect(try code(armored(key: [UInt8](repeating: 0, count: 51))) == .unsupported)
        #expect(try code(armored(namespace: "")) == .malformed)
        #expect(try code(armored(namespace: "a\n")) == .malformed)
        #expect(try code(armored(namespace: String(repeating: "a", count: 256))) == .malformed)
        #expect(throws: Never.self) { try SSHSignature(armored: armored(namespace: String(repeating: "a", count: 255))) }
        #expect(try code(armored(reserved: [0])) == .malformed)
        #expect(try code(armored(hash: "sha256")) == .unsupported)
        #expect(try code(armored(algorithm: "ssh-rsa")) == .malformed)
        #expect(try code(armored(signatureByteCount: 63)) == .malformed)
        #expect(try code(armored(signatureByteCount: 65)) == .malformed)
        #expect(try code(armored(inner: [0])) == .malformed)
        #expect(try code(armored(after: [0])) == .trailingData)
    }

    @Test func `the text of a signature has one form`() throws {
        let text = try signature().armored
        #expect(code(text.dropLast().utf8) == .malformed)
        #expect(code((text + "\n").utf8) == .malformed)
        #expect(code((" " + text).utf8) == .malformed)
        #expect(code((text + text).utf8) == .malformed)
        #expect(code(text.replacing("\n", with: "\r\n").utf8) == .malformed)
        #expect(code(PEM(label: "SSH SIGNATURE", body: [1]).text.utf8) == .malformed)
        #expect(code("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n".utf8) == .malformed)
        #expect(code([]) == .malformed)
        #expect(code([UInt8](repeating: 0x41, count: 1025)) == .tooLarge)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines.insert("", at: 2)
        #expect(code(lines.joined(separator: "\n").utf8) == .malformed)
    }

    @Test func `a blob cut anywhere is refused`() throws {
        let base64 = try signature().armored.split(separator: "\n").dropFirst().dropLast().joined().utf8.map { $0 }
        let blob = try #require(Base64.decode(base64))
        for count in 0..<blob.count { #expect(code(armor(Array(blob[..<count]))) != nil) }
    }

    @Test func `a changed signature is refused or not valid`() throws {
        var generator = SeededGenerator(seed: 9)
        let text = Array(try signature().armored.utf8)
        for _ in 0..<3_000 {
            let changed = text.mutated(with: &generator)
            guard changed != text, let read = try? SSHSignature(armored: changed) else { continue }
            #expect(!read.isValid(for: message, namespace: namespace))
            #expect(Array(read.armored.utf8) == changed)
        }
    }
}

/// OpenSSH reads what we write, and we read what it writes.
@Suite(.enabled(if: Tool.hasSSHKeygen, "ssh-keygen is not installed"))
struct SSHSignatureWithOpenSSHTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("message", "the tag manifest\n")
    }

    private func verify(namespace: String) throws -> Tool.Result {
        let arguments = ["-Y", "verify", "-f", "allowed", "-I", "me", "-n", namespace, "-s", "message.sig"]
        return try Tool.run(Tool.sshKeygen, arguments, in: folder.url, input: "message")
    }

    @Test func `ssh-keygen verifies our signatures`() throws {
        let key = try #require(SigningKey(seed: [UInt8](1...32)))
        try folder.write("allowed", "me namespaces=\"bundle\" \(key.publicKey.openSSHLine())\n")
        try folder.write("message.sig", SSHSignature(of: folder.read("message"), by: key, namespace: "bundle").armored)
        let result = try verify(namespace: "bundle")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.contains(key.publicKey.openSSHFingerprint))
        #expect(try verify(namespace: "file").status != 0)
        try folder.write("message", "another manifest\n")
        #expect(try verify(namespace: "bundle").status != 0)
    }

    @Test func `we verify the signatures of ssh-keygen`() throws {
        let made = try Tool.run(Tool.sshKeygen, ["-q", "-t", "ed25519", "-N", "", "-C", "me", "-f", "key"], in: folder.url)
        #expect(made.status == 0)
        let signed = try Tool.run(Tool.sshKeygen, ["-q", "-Y", "sign", "-f", "key", "-n", "bundle", "message"], in: folder.url)
        #expect(signed.status == 0, "\(signed.errors)")
        let signature = try SSHSignature(armored: folder.read("message.sig"))
        #expect(try signature.isValid(for: folder.read("message"), namespace: "bundle"))
        #expect(try signature.publicKey == PublicKey(openSSHLine: String(decoding: folder.read("key.pub"), as: UTF8.self)))
    }

    @Test func `another hash function of ssh-keygen is refused by name`() throws {
        _ = try Tool.run(Tool.sshKeygen, ["-q", "-t", "ed25519", "-N", "", "-f", "key"], in: folder.url)
        let arguments = ["-q", "-Y", "sign", "-O", "hashalg=sha256", "-f", "key", "-n", "bundle", "message"]
        let signed = try Tool.run(Tool.sshKeygen, arguments, in: folder.url)
        #expect(signed.status == 0, "\(signed.errors)")
        let text = try folder.read("message.sig")
        #expect(errorCode { _ = try SSHSignature(armored: text) } == .unsupported)
    }
}
