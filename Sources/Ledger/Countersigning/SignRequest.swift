import Cryptography
public import Files
import Intake
public import Provenance
import Transparency

/// The other side's part: reads a request and signs it, with no ledger.
public struct SignRequest: Sendable {
    public let request: CountersignRequest

    /// What signs.
    public enum Key: Sendable {
        /// A private key of OpenSSH, with which `ssh-keygen` signs and asks for its passphrase.
        case ssh(RawPath)
        /// An Ed25519 key in PKCS#8, and where its passphrase comes from.
        case pem(RawPath, PassphraseSource)
    }

    /// Reads a request, and checks that every line in it belongs to its entry.
    public init(_ path: RawPath) throws {
        let bytes = try FileReader.contents(of: path, limit: CountersignRequest.maximumByteCount, followsLink: true)
        do { request = try CountersignRequest(bytes: bytes) } catch {
            throw LedgerError(
                .badInput, "\(path.display) cannot be taken: \(error)",
                hint: "it has to be the file that colophon countersign request wrote, unchanged")
        }
    }

    /// Signs the payload of the entry.
    public func sign(_ key: Key) async throws -> CountersignReply {
        let payload = request.entry.envelope.payload
        let countersignature: Countersignature
        switch key {
        case .ssh(let path):
            let armored = try await SSHSigner().sign(payload, key: path, namespace: Countersignature.namespace)
            countersignature = try Self.needingEd25519(Self.forSSH) { try Countersignature(armored: armored) }
        case .pem(let path, let source):
            guard path.exists else {
                throw LedgerError(.key, "there is no key at \(path.display)", hint: "name your own Ed25519 key, in PKCS#8")
            }
            let seed = try Self.needingEd25519(Self.forPEM) { try KeyFile(path: path).seed(source) }
            guard let signer = SigningKey(seed: seed) else {
                throw LedgerError(.key, "\(path.display) holds no Ed25519 key", hint: Self.forPEM)
            }
            countersignature = try Countersignature(of: payload, by: signer)
        }
        guard countersignature.isGood(for: payload) else {
            throw LedgerError(.key, "the signature that was made is not good", hint: "check the key with: ssh-keygen -l -f KEY")
        }
        return CountersignReply(entry: request.entry.reference, countersignature: countersignature)
    }

    /// Says how to make a key of the right kind, when the one at hand is of another.
    private static func needingEd25519<Value>(_ making: String, _ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as CryptoError {
            throw LedgerError(.key, error.reason, hint: error.hint ?? making)
        }
    }

    private static let forSSH = "make an Ed25519 key with: ssh-keygen -t ed25519 -f KEY"
    private static let forPEM = "make an Ed25519 key with: openssl genpkey -algorithm ed25519 -out KEY"
}
