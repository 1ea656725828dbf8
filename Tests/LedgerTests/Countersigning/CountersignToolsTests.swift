import Cryptography
import Files
import Foundation
import Ledger
import Provenance
import Testing
import Transparency

private enum StockTools {
    static let sshKeygen = "/usr/bin/ssh-keygen"
    static var areThere: Bool { TestAuthority.isPossible && FileManager.default.isExecutableFile(atPath: sshKeygen) }
}

/// A stranger checks a countersignature with what is installed everywhere, and none of our code.
@Suite(.enabled(if: StockTools.areThere, "openssl or ssh-keygen is not installed"))
struct CountersignToolsTests {
    private static let sshKeygen = StockTools.sshKeygen

    private let home: Home

    init() async throws {
        home = try Home()
        try await home.addAgreement()
    }

    private func run(_ program: String, _ arguments: [String], input: String? = nil) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = home.url
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: home.url.appending(path: $0)) } ?? FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: home.url.appending(path: name)) }

    private func request() throws -> SignRequest {
        let request = try home.open(.reading) { try $0.countersignRequest(for: "brand") }
        return try SignRequest(home.file("request.json", String(decoding: request.bytes, as: UTF8.self)))
    }

    /// The members of a JSON text, read by Foundation.
    private func object(_ text: some Sequence<UInt8>) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
    }

    @Test func `ssh-keygen checks what was signed with an SSH key`() async throws {
        #expect(try run(Self.sshKeygen, ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "id"]) == 0)
        let request = try request()
        let reply = try await request.sign(.ssh(home.path("id")))
        #expect(reply.countersignature.form == .sshsig)
        // From the two files alone: the payload of the entry, and the signature.
        let shown = try #require(object(request.request.bytes)["entry"] as? [String: Any])
        let entry = try #require(shown["entry"] as? String)
        let text = try #require(object(entry.utf8)["payload"] as? String)
        let payload = try #require(Data(base64Encoded: text))
        try write("payload", Array(payload))
        let signature = try #require(object(reply.bytes)["signature"] as? String)
        try write("signature", Array(signature.utf8))
        let publicKey = try String(contentsOf: home.url.appending(path: "id.pub"), encoding: .utf8)
        try write("allowed_signers", Array("bright \(publicKey)".utf8))
        let arguments = [
            "-Y", "verify", "-f", "allowed_signers", "-I", "bright", "-n", "colophon-countersign", "-s", "signature",
        ]
        #expect(try run(Self.sshKeygen, arguments, input: "payload") == 0)
        try write("other", Array(payload) + [0])
        #expect(try run(Self.sshKeygen, arguments, input: "other") != 0)
    }

    @Test func `openssl checks what was signed with an Ed25519 key in PEM`() async throws {
        #expect(try run(TestAuthority.openssl, ["genpkey", "-algorithm", "ed25519", "-out", "key.pem"]) == 0)
        #expect(try run(TestAuthority.openssl, ["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"]) == 0)
        let reply = try await request().sign(.pem(home.path("key.pem"), PassphraseSource(file: nil, environment: [:])))
        #expect(reply.countersignature.form == .dsse)
        let signature = try #require(object(reply.bytes)["signature"] as? String)
        let envelope = try object(signature.utf8)
        let text = try #require(envelope["payload"] as? String)
        let payload = try #require(Data(base64Encoded: text))
        let type = try #require(envelope["payloadType"] as? String)
        let signatures = try #require(envelope["signatures"] as? [[String: String]])
        let sig = try #require(signatures.first?["sig"])
        try write("signature", Array(#require(Data(base64Encoded: sig))))
        try write("message", Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload)
        let arguments = ["pkeyutl", "-verify", "-pubin", "-inkey", "public.pem", "-rawin", "-sigfile", "signature", "-in"]
        #expect(try run(TestAuthority.openssl, arguments + ["message"]) == 0)
        try write("other", Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload.dropLast() + [0])
        #expect(try run(TestAuthority.openssl, arguments + ["other"]) != 0)
    }

    @Test func `a key of another kind does not sign, and says why`() async throws {
        #expect(try run(Self.sshKeygen, ["-q", "-t", "ecdsa", "-N", "", "-C", "", "-f", "ecdsa"]) == 0)
        for name in ["ecdsa", "missing"] {
            await #expect(throws: (any Error).self) { try await request().sign(.ssh(home.path(name))) }
        }
        try home.file("text.pem", "no key")
        await #expect(throws: (any Error).self) {
            try await request().sign(.pem(home.path("text.pem"), PassphraseSource(file: nil, environment: [:])))
        }
    }
}
