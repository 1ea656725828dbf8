import Cryptography
import Evidence
import Foundation
import Testing

/// A time-stamping authority of the test's own, made with the openssl program in a temporary folder.
final class TestAuthority {
    static let isAvailable = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("colophon-tsa-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let configuration = """
            [req]
            distinguished_name = dn
            [dn]
            [ca]
            basicConstraints = critical,CA:true
            keyUsage = critical,keyCertSign
            [leaf]
            extendedKeyUsage = critical,timeStamping
            keyUsage = critical,digitalSignature
            [tsa]
            default_tsa = one
            [one]
            serial = serial
            signer_cert = leaf.pem
            signer_key = leaf.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            accuracy = secs:1
            ess_cert_id_alg = sha256

            """
        try Data(configuration.utf8).write(to: folder.appendingPathComponent("tsa.cnf"))
        try Data("01\n".utf8).write(to: folder.appendingPathComponent("serial"))
        try run(
            "req -x509 -newkey ed25519 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Test-Root -config tsa.cnf -extensions ca"
        )
        try run("req -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.csr -subj /CN=Test-Authority -config tsa.cnf")
        try run(
            "x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -extfile tsa.cnf -extensions leaf -out leaf.pem"
        )
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The root certificate, as a reader would get it.
    func roots() throws -> TrustStore { try TrustStore(roots: read("ca.pem")) }

    /// Asks for a stamp over some bytes.
    func stamp(_ bytes: [UInt8]) throws -> (request: [UInt8], reply: [UInt8]) {
        let request = try TimeStampRequest(SHA256.hash(bytes)).bytes
        try Data(request).write(to: folder.appendingPathComponent("request.tsq"))
        try run("ts -reply -queryfile request.tsq -out reply.tsr -config tsa.cnf -section one")
        return (request, try read("reply.tsr"))
    }

    private func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent(name))) }

    private func run(_ arguments: String) throws {
        let status = try Program.run("/usr/bin/openssl", arguments.split(separator: " ").map(String.init), in: folder).status
        try #require(status == 0, "openssl \(arguments)")
    }
}

/// Runs a program of the system for a test.
enum Program {
    static func run(_ path: String, _ arguments: [String], in folder: URL, input: [UInt8] = []) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = output
        try process.run()
        standardInput.fileHandleForWriting.write(Data(input))
        try standardInput.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
