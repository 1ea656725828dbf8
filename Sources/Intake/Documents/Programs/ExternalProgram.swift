internal import Files
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// A program that reads a hostile document in our place.
///
/// It gets the document on its standard input and answers on its standard output, so nothing is written anywhere. It may write no file
/// and has limits of memory, of processor time, of time and of output; where the system allows it, it has no network either. It inherits
/// nothing from the environment, so that the same document gives the same text whoever reads it.
struct ExternalProgram: Sendable {
    /// What a program may use before it is stopped.
    struct Limits: Sendable {
        /// Everything together. Reading a large contract takes a second or two.
        var time: Duration = .seconds(60)
        var processorSeconds = 60
        /// The address space.
        var memoryByteCount = 2 << 30
        var outputByteCount = 64 << 20
    }

    /// What a program said.
    struct Outcome: Sendable {
        let status: Int
        let output: [UInt8]
        let complaint: String
    }

    /// Sets limits and runs a program with them. It is in every Debian (`util-linux`), as is the next.
    static let limiter = "/usr/bin/prlimit"
    /// Takes the network away.
    static let isolator = "/usr/bin/unshare"
    /// Kills a program when its time is up, with all it has started. It counts in a process of its own: this one may be too busy to look at
    /// a clock.
    static let timer = "/usr/bin/timeout"
    /// Programs complain in a few lines; a damaged document can make it a few thousand.
    private static let complaintByteCountLimit = 1 << 20

    /// An absolute path. Looking along `PATH` would let the working folder choose the program.
    let path: String
    /// The package of Debian that has it.
    let package: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Runs the program on a document.
    ///
    /// - Throws: An ``IntakeError`` if it is missing, takes too long or too much memory, says too much, or dies of a signal. Another exit
    ///   status than 0 is for the caller to judge.
    func run(_ arguments: [String], on input: [UInt8], limits: Limits = Limits()) async throws -> Outcome {
        let isolated = await Self.canIsolate()
        let document = try UnnamedFile(input)
        let result = try await execute(arguments, document, limits, isolated: isolated)
        switch result.terminationStatus {
        case .exited(let code) where code == 127 || code == 126:
            throw missing(nil)
        case .exited(let code):
            return Outcome(status: Int(code), output: result.standardOutput, complaint: result.standardError)
        // The timer ends with what it kills, and by the same signal as what was stopped for another reason.
        case .signaled(let signal) where signal == Signal.kill.rawValue:
            throw IntakeError(
                .timedOut, "\(name) took longer than \(limits.time.components.seconds) s over the document",
                hint: "the document is very large, or made to cost too much")
        case .signaled(let signal):
            throw IntakeError(
                .toolFailed, "\(name) was stopped by signal \(signal) while it read the document",
                hint: "the document is damaged, or made to cost too much")
        }
    }

    private func execute(
        _ arguments: [String], _ document: UnnamedFile, _ limits: Limits, isolated: Bool
    ) async throws -> ExecutionResult<Void, BytesOutput, StringOutput<UTF8>> {
        let command =
            (isolated ? [Self.isolator] + Self.isolation : []) + [
                Self.timer, "--signal=KILL", "\(limits.time / .seconds(1))", Self.limiter, "--as=\(limits.memoryByteCount)",
                "--cpu=\(limits.processorSeconds):\(limits.processorSeconds + 1)", "--fsize=0", "--core=0", "--nofile=64", "--",
                path,
            ] + arguments
        // The program has it open by its number, which must not become another's.
        defer { withExtendedLifetime(document) {} }
        do {
            return try await Subprocess.run(
                .path(.init(command[0])), arguments: Arguments(Array(command.dropFirst())),
                environment: .custom(Self.environment),
                workingDirectory: "/", platformOptions: Self.options,
                input: .fileDescriptor(.init(rawValue: document.number), closeAfterSpawningProcess: false),
                output: .bytes(limit: limits.outputByteCount), error: .string(limit: Self.complaintByteCountLimit))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw IntakeError(.tooLarge, "\(name) gave more than \(limits.outputByteCount >> 20) MiB for the document")
        } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
            throw missing(error)
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw IntakeError(.toolFailed, "\(name) could not be run", underlying: error)
        }
    }

    private func missing(_ error: (any Error)?) -> IntakeError {
        IntakeError(
            .toolMissing, "\(path) is not there, and such documents are read with it", hint: "install the package \(package)",
            underlying: error)
    }

    private static let isolation = ["--user", "--net", "--"]
    private static let environment: [Environment.Key: String] = [
        "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "XDG_DATA_HOME": "/nonexistent",
        "XDG_CONFIG_HOME": "/nonexistent", "OMP_THREAD_LIMIT": "1",
    ]
    private static var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        return options
    }

    /// Shared by all that run programs. Whoever comes first finds out; until then others do too, with the same answer.
    private static let isolationIsPossible = Mutex<Bool?>(nil)

    /// Whether this system lets a process give up its network. Some containers and kernels do not; nothing of what we run opens a
    /// connection, so this is a second wall.
    static func canIsolate() async -> Bool {
        if let known = isolationIsPossible.withLock({ $0 }) { return known }
        let result = try? await Subprocess.run(
            .path(.init(isolator)), arguments: Arguments(isolation + ["/bin/true"]), environment: .custom(environment),
            workingDirectory: "/", output: .discarded, error: .discarded)
        let isPossible = if case .exited(0)? = result?.terminationStatus { true } else { false }
        isolationIsPossible.withLock { $0 = isPossible }
        return isPossible
    }
}
