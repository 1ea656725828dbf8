import Foundation
import Testing

@testable import Cryptography

/// A time-stamping authority of one's own, made with the stock tools in a temporary folder.
struct LocalAuthority {
    let folder: TemporaryFolder

    /// A root, and one certificate for time-stamping that it signed. They are made once, and copied into a folder for each test.
    private static let start = Result { () throws -> [String: [UInt8]] in
        let authority = LocalAuthority(folder: try TemporaryFolder())
        try authority.folder.write("ca.cnf", configuration)
        try authority.folder.write("index.txt", "")
        try authority.folder.write("serial", "0FFF\n")
        try authority.folder.write("tsaserial", "01\n")
        try authority.makeRoot("root")
        try authority.issue("tsa")
        let names = ["ca.cnf", "index.txt", "serial", "tsaserial", "root.key", "root.pem", "tsa.key", "tsa.pem"]
        return try Dictionary(uniqueKeysWithValues: names.map { try ($0, authority.folder.read($0)) })
    }

    private init(folder: TemporaryFolder) { self.folder = folder }

    init() throws {
        self.init(folder: try TemporaryFolder())
        for (name, bytes) in try Self.start.get() { try folder.write(name, bytes) }
    }

    var root: [UInt8] { get throws { try folder.read("root.pem") } }
    var trust: TrustStore { get throws { try TrustStore(roots: root) } }

    func openssl(_ arguments: String...) throws { try Tool.openssl(arguments, in: folder.url) }

    func makeKey(_ name: String) throws {
        try openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "\(name).key")
    }

    /// Makes a self-signed certificate, which is valid in this century whatever the clock says.
    func makeRoot(_ name: String) throws {
        try makeKey(name)
        try openssl(
            "req", "-new", "-config", "ca.cnf", "-key", "\(name).key", "-subj", "/CN=Local \(name)", "-out", "\(name).csr")
        try openssl(
            "ca", "-batch", "-notext", "-config", "ca.cnf", "-selfsign", "-keyfile", "\(name).key", "-in", "\(name).csr",
            "-extensions",
            "authority", "-startdate", "20000101000000Z", "-enddate", "20991231235959Z", "-out", "\(name).pem")
    }

    /// Makes a certificate: its name, what it is for (a section of the configuration), when it is valid, and who signs it.
    func issue(
        _ name: String, _ section: String = "stamping", from: String = "20200101000000Z", until: String = "20991231235959Z",
        by issuer: String = "root", key: String? = nil
    ) throws {
        if key == nil { try makeKey(name) }
        try openssl(
            "req", "-new", "-config", "ca.cnf", "-key", "\(key ?? name).key", "-subj", "/O=Test/CN=Local \(key ?? name)", "-out",
            "\(name).csr")
        try openssl(
            "ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "\(issuer).pem", "-keyfile", "\(issuer).key", "-in",
            "\(name).csr",
            "-extensions", section, "-startdate", from, "-enddate", until, "-out", "\(name).pem")
    }

    /// Answers a request with `openssl ts`.
    func reply(to request: TimeStampRequest, by name: String = "tsa", settings: [String: String] = [:]) throws -> TimeStampReply {
        var values = [
            "signer_cert": "\(name).pem", "signer_key": "\(name).key", "signer_digest": "sha256", "serial": "tsaserial",
            "default_policy": "1.2.3.4.1", "digests": "sha256,sha384,sha512", "accuracy": "secs:1", "ordering": "yes",
            "tsa_name": "yes",
            "ess_cert_id_chain": "no", "ess_cert_id_alg": "sha256", "clock_precision_digits": "0", "crypto_device": "builtin",
        ]
        values.merge(settings) { $1 }
        let lines = values.map { "\($0) = \($1)" }.joined(separator: "\n")
        try folder.write("ts.cnf", "[tsa]\ndefault_tsa = tsa1\n[tsa1]\n\(lines)\n")
        try folder.write("request.tsq", request.bytes)
        try openssl("ts", "-reply", "-config", "ts.cnf", "-queryfile", "request.tsq", "-out", "reply.tsr")
        return try TimeStampReply(folder.read("reply.tsr"))
    }

    /// Signs any content as a token, and puts it into a granted reply.
    func reply(signing info: DERNode, by names: [String] = ["tsa"], flags: [String] = ["-cades"]) throws -> [UInt8] {
        try folder.write("info.der", info.bytes)
        let signers = names.flatMap { ["-signer", "\($0).pem", "-inkey", "\($0).key"] }
        try Tool.openssl(
            [
                "cms", "-sign", "-binary", "-nodetach", "-in", "info.der", "-econtent_type", "1.2.840.113549.1.9.16.1.4", "-md",
                "sha256",
            ]
                + signers + flags + ["-outform", "DER", "-out", "token.der"], in: folder.url)
        return try DERNode.sequence([.sequence([.integer(0)]), .raw(folder.read("token.der"))]).bytes
    }

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
        [stamping]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature
        extendedKeyUsage = critical,timeStamping
        [signing]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,digitalSignature
        extendedKeyUsage = critical,codeSigning
        [loose]
        basicConstraints = critical,CA:FALSE
        extendedKeyUsage = timeStamping
        [both]
        basicConstraints = critical,CA:FALSE
        extendedKeyUsage = critical,timeStamping,codeSigning

        """
}
