internal import Cryptography
public import Files
internal import FoundationEssentials
internal import Subprocess
internal import SystemPackage

/// Signs with a person's SSH key, which only `ssh-keygen` reads: it knows the formats, the agent and security keys, and asks for the
/// passphrase at the terminal itself.
public struct SSHSigner: Sendable {
    /// Where Debian and most other systems have the program. Looking along `PATH` would let the working folder choose it.
    public static let standardProgram = "/usr/bin/ssh-keygen"

    private let program: String

    public init(program: String = standardProgram) { self.program = program }

    /// Signs a message for one purpose, and returns the armored signature.
    ///
    /// - Parameter key: A private key, or a public one whose private half an agent holds.
    /// - Throws: An ``IntakeError`` when the program is missing, or says no: then its first words are the reason.
    public func sign(_ message: [UInt8], key: RawPath, namespace: String) async throws -> [UInt8] {
        guard let path = key.text else {
            throw IntakeError(.toolFailed, "the path of the key is not UTF-8", hint: "give it another name")
        }
        let result: ExecutionResult<Void, BytesOutput, StringOutput<UTF8>>
        do {
            result = try await run(
                .path(.init(program)), arguments: ["-Y", "sign", "-q", "-f", path, "-n", namespace],
                environment: .inherit.updating(["LC_ALL": "C"]),
                input: .fileDescriptor(Self.unnamedFile(of: message), closeAfterSpawningProcess: true),
                output: .bytes(limit: SSHSignature.maximumByteCount), error: .string(limit: 4096))
        } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
            throw IntakeError(
                .toolMissing, "\(program) is not there, and SSH keys sign with it", hint: "install the package openssh-client",
                underlying: error)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw IntakeError(.toolFailed, "the signature is too long: only Ed25519 keys are taken", underlying: error)
        } catch let error as SubprocessError {
            throw IntakeError(.toolFailed, "ssh-keygen could not be run", underlying: error)
        }
        guard case .exited(0) = result.terminationStatus, !result.standardOutput.isEmpty else {
            let words = result.standardError.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it does not say why"
            throw IntakeError(
                .toolFailed, "ssh-keygen did not sign: \(words.prefix(200))", hint: "give a private Ed25519 key of yours")
        }
        return result.standardOutput
    }

    /// A file without a name that holds the message, to be read from its beginning.
    ///
    /// Through a pipe, `ssh-keygen` would end us as well when it gives up before it has read: nobody is left to read what we write.
    private static func unnamedFile(of message: [UInt8]) throws -> FileDescriptor {
        let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        var generator = SystemRandomNumberGenerator()
        let name = "\(folder)/.colophon-\(String(generator.next(), radix: 36)).payload"
        let file = try FileDescriptor.open(
            FilePath(name), .readWrite, options: [.create, .exclusiveCreate, .noFollow], permissions: .ownerReadWrite)
        do {
            if let path = RawPath(name) { try FileRemoval.remove(path) }
            try file.writeAll(message)
            try file.seek(offset: 0, from: .start)
        } catch {
            try? file.close()
            throw error
        }
        return file
    }
}
