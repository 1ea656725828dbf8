import Cryptography
import Files
import Foundation

@testable import Ledger

/// A time-stamping authority in a folder of its own, made with `openssl`.
final class TestAuthority: Sendable {
    static let openssl = "/usr/bin/openssl"
    static var isPossible: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    let folder: URL

    init(name: String = "Test") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "colophon-tsa-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.configuration(name).utf8).write(to: folder.appending(path: "tsa.cnf"))
        try Data("01\n".utf8).write(to: folder.appending(path: "serial"))
        try run([
            "req", "-x509", "-config", "tsa.cnf", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
            "tsa.key", "-out", "tsa.pem", "-days", "3650",
        ])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var rootPath: RawPath { get throws { try RawPath(folder.appending(path: "tsa.pem").path).unwrapped } }

    var trust: TrustStore {
        get throws { try TrustStore(roots: [UInt8](Data(contentsOf: folder.appending(path: "tsa.pem")))) }
    }

    func authority(_ name: String = "test") throws -> Authority {
        Authority(name: name, address: "http://\(name).example/", trust: try trust)
    }

    /// Answers a request as the authority would.
    func reply(to request: [UInt8]) throws -> [UInt8] {
        let name = UUID().uuidString
        let (query, reply) = (folder.appending(path: name + ".tsq"), folder.appending(path: name + ".tsr"))
        try Data(request).write(to: query)
        try run(["ts", "-reply", "-config", "tsa.cnf", "-queryfile", query.path, "-out", reply.path])
        return try [UInt8](Data(contentsOf: reply))
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: Self.openssl)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }

    private static func configuration(_ name: String) -> String {
        """
        [req]
        distinguished_name = name
        prompt = no
        x509_extensions = stamping
        [name]
        CN = \(name) authority
        [stamping]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature
        extendedKeyUsage = critical,timeStamping
        [tsa]
        default_tsa = tsa1
        [tsa1]
        signer_cert = tsa.pem
        signer_key = tsa.key
        signer_digest = sha256
        serial = serial
        default_policy = 1.2.3.4.1
        digests = sha256
        accuracy = secs:1
        ess_cert_id_alg = sha256

        """
    }
}
