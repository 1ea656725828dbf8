import Testing

@testable import Cryptography

struct PublicKeyFormTests {
    private func key() throws -> PublicKey { try #require(SigningKey(seed: [UInt8](1...32))).publicKey }

    @Test func `DER is read back, and nothing like it`() throws {
        let key = try key()
        #expect(key.spki.count == 44)
        #expect(PublicKey(spki: key.spki) == key)
        #expect(PublicKey(spki: key.spki + [0]) == nil)
        #expect(PublicKey(spki: key.spki.dropLast()) == nil)
        #expect(PublicKey(spki: key.bytes) == nil)
        for index in 0..<12 {
            var changed = key.spki
            changed[index] ^= 1
            #expect(PublicKey(spki: changed) == nil)
        }
    }

    @Test func `an OpenSSH line is read back, with and without a comment`() throws {
        let key = try key()
        for comment in ["", "a", "Ann Lee <a@example.com>"] {
            let line = key.openSSHLine(comment: comment)
            #expect(PublicKey(openSSHLine: line) == key)
            #expect(PublicKey(openSSHLine: line + "\n") == key)
            #expect(line.hasSuffix(comment))
        }
    }

    @Test func `a comment cannot start another line`() throws {
        #expect(try key().openSSHLine(comment: "a\nssh-rsa é").hasSuffix(" a?ssh-rsa ??"))
        #expect(try key().openSSHLine(comment: String(repeating: "a", count: 9_999)).utf8.count < 400)
    }

    @Test func `near misses of an OpenSSH line are refused`() throws {
        let key = try key()
        let line = key.openSSHLine()
        let other = "ssh-rsa" + line.dropFirst("ssh-ed25519".count)
        for text in [
            "", " " + line, line + "\n\n", line + "\r\n", "ssh-ed25519", "ssh-ed25519 ", other, line.dropLast() + "", "x " + line,
        ] {
            #expect(PublicKey(openSSHLine: text) == nil, "\(text)")
        }
        for blob in [key.openSSHBlob + [0], Array(key.openSSHBlob.dropLast()), [], [0, 0, 0, 11], [255, 255, 255, 255]] {
            #expect(PublicKey(openSSHBlob: blob) == nil)
        }
    }

    @Test(.enabled(if: Tool.hasSSHKeygen, "ssh-keygen is not installed")) func `ssh-keygen computes the same fingerprint`() throws
    {
        let folder = try TemporaryFolder()
        try folder.write("key.pub", key().openSSHLine(comment: "me") + "\n")
        let result = try Tool.run(Tool.sshKeygen, ["-l", "-f", "key.pub"], in: folder.url)
        #expect(result.text == "256 \(try key().openSSHFingerprint) me (ED25519)\n")
    }
}
