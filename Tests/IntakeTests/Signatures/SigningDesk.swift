import Cryptography
import Foundation

/// Signers, an authority that certifies them and one for time, made with `openssl` in a folder.
final class SigningDesk: Sendable {
    static let openssl = "/usr/bin/openssl"
    static var isPossible: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    /// Made once: nothing in it is changed by a test that uses it.
    static let shared = Result { try SigningDesk() }

    let folder: URL

    struct Failure: Error { let message: String }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "colophon-desk-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("desk.cnf", Array(Self.configuration.utf8))
        try write("index.txt", [])
        try write("serial", Array("1001\n".utf8))
        try write("tsaserial", Array("01\n".utf8))
        try makeRoot("root")
        try makeRoot("stranger")
        try issue("alice", "signing")
        try issue("bob", "signing")
        try issue("old", "signing", until: "20210101000000Z")
        try issue("web", "serving")
        try issue("locks", "encrypting")
        try issue("tsa", "stamping")
        try issue("short", "signing", key: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"])
        try issue("rsa", "signing", key: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func trust(_ names: String...) throws -> TrustStore {
        try TrustStore(roots: names.flatMap { try read("\($0).pem") })
    }

    /// Signs bytes as `openssl cms` does: detached, with the certificate.
    func sign(_ content: [UInt8], by name: String, digest: String = "sha256", flags: [String] = ["-cades"]) throws -> [UInt8] {
        let input = "in-\(UUID().uuidString)"
        try write(input, content)
        try run(
            ["cms", "-sign", "-binary", "-in", input, "-signer", "\(name).pem", "-inkey", "\(name).key", "-md", digest]
                + flags + ["-outform", "DER", "-out", input + ".der"])
        return try read(input + ".der")
    }

    /// A time-stamp token over bytes, made now.
    func stamp(_ content: [UInt8]) throws -> [UInt8] {
        let input = "in-\(UUID().uuidString)"
        try write(input + ".tsq", TimeStampRequest(SHA256.hash(content)).bytes)
        try write(input + ".serial", Array("01\n".utf8))
        let settings = Self.stamping.replacing("serial = tsaserial", with: "serial = \(input).serial")
        try write(input + ".cnf", Array(settings.utf8))
        try run(["ts", "-reply", "-config", input + ".cnf", "-queryfile", input + ".tsq", "-token_out", "-out", input + ".tsr"])
        return try read(input + ".tsr")
    }

    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appending(path: name)) }
    func read(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: folder.appending(path: name))) }

    @discardableResult
    func run(_ arguments: [String], program: String = openssl) throws -> String {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let text = try String(decoding: output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        guard process.terminationStatus == 0 else {
            let message = try String(decoding: errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            throw Failure(message: "\(program) \(arguments.joined(separator: " ")): \(message)")
        }
        return text
    }

    private func makeRoot(_ name: String) throws {
        try run(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "\(name).key"])
        try run([
            "req", "-new", "-config", "desk.cnf", "-key", "\(name).key", "-subj", "/CN=Local \(name)", "-out", "\(name).csr",
        ])
        try run([
            "ca", "-batch", "-notext", "-config", "desk.cnf", "-selfsign", "-keyfile", "\(name).key", "-in", "\(name).csr",
            "-extensions", "authority", "-startdate", "20000101000000Z", "-enddate", "20991231235959Z", "-out", "\(name).pem",
        ])
    }

    private func issue(
        _ name: String, _ section: String, until: String = "20991231235959Z",
        key: [String] = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
    ) throws {
        try run(["genpkey"] + key + ["-out", "\(name).key"])
        try run([
            "req", "-new", "-config", "desk.cnf", "-key", "\(name).key", "-subj", "/O=Test/CN=\(name)", "-out", "\(name).csr",
        ])
        try run([
            "ca", "-batch", "-notext", "-config", "desk.cnf", "-cert", "root.pem", "-keyfile", "root.key", "-in", "\(name).csr",
            "-extensions", section, "-startdate", "20200101000000Z", "-enddate", until, "-out", "\(name).pem",
        ])
    }

    private static let stamping = """
        [tsa]
        default_tsa = tsa1
        [tsa1]
        signer_cert = tsa.pem
        signer_key = tsa.key
        signer_digest = sha256
        serial = tsaserial
        default_policy = 1.2.3.4.1
        digests = sha256
        accuracy = secs:1
        ess_cert_id_alg = sha256

        """

    private static let configuration = """
        [req]
        distinguished_name = name
        prompt = no
        [name]
        CN = unused
        [ca]
        default_ca = local
        [local]
        database = index.txt
        serial = serial
        new_certs_dir = .
        default_md = sha256
        policy = any
        unique_subject = no
        [any]
        organizationName = optional
        commonName = supplied
        [authority]
        basicConstraints = critical,CA:TRUE
        keyUsage = critical,keyCertSign,cRLSign
        subjectKeyIdentifier = hash
        [signing]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature,nonRepudiation
        extendedKeyUsage = 1.3.6.1.5.5.7.3.36
        [serving]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature
        extendedKeyUsage = serverAuth
        [encrypting]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,keyAgreement
        [stamping]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature
        extendedKeyUsage = critical,timeStamping

        """
}
