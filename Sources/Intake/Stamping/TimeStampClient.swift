public import Cryptography
internal import Files
internal import Subprocess
internal import SystemPackage

/// Sends requests to time-stamping authorities over HTTP (RFC 3161, section 3.4).
///
/// The program `curl` does it: one place, outside this process, that speaks TLS, proxies and HTTP. It gets fixed arguments and never a
/// shell. It reads no configuration file, follows no redirect, and is stopped when it takes too long or receives too much.
///
/// What comes back is only bytes. A reply proves itself, so nothing else about the connection is trusted: many authorities have no TLS.
public struct TimeStampClient: Sendable {
    /// Where Debian and most other systems have the program. Looking along `PATH` would let the working folder choose it.
    public static let standardProgram = "/usr/bin/curl"
    /// How long an authority may take for everything. Those in use take a second or two.
    public static let standardTimeLimit = Duration.seconds(30)
    /// How long it may take to answer at all.
    private static let connectionTimeLimit = Duration.seconds(10)

    private let program: String
    private let timeLimit: Duration

    /// Makes a client.
    ///
    /// - Parameter timeLimit: For the whole exchange.
    public init(program: String = standardProgram, timeLimit: Duration = standardTimeLimit) {
        precondition(timeLimit > .zero, "a time limit of nothing allows nothing")
        self.program = program
        self.timeLimit = timeLimit
    }

    /// Whether requests can be sent to an address, before it is ever used.
    ///
    /// - Throws: An ``IntakeError`` that says what is wrong with it.
    public static func check(_ address: String) throws(IntakeError) { _ = try HTTPAddress(address) }

    /// Sends a request and returns what the authority answered, at least one byte and at most ``TimeStampReply/maximumByteCount``.
    ///
    /// - Throws: An ``IntakeError`` for an address that is not HTTP, when `curl` is missing, when the authority cannot be reached, is slow,
    ///   answers with an error or a redirect, with nothing, or with more than a reply can have.
    public func send(_ request: TimeStampRequest, to address: String) async throws -> [UInt8] {
        let address = try HTTPAddress(address)
        let result = try await execute(address, request.bytes)
        let report = CurlReport(result.standardError)
        guard case .exited(let code) = result.terminationStatus, code == 0 else {
            throw report.failure(of: address, status: result.terminationStatus, timeLimit: timeLimit)
        }
        switch report.httpStatus {
        case 200, 201:
            guard !result.standardOutput.isEmpty else {
                throw IntakeError(.emptyReply, "\(address.host) answered with nothing")
            }
            return result.standardOutput
        case 300..<400:
            throw IntakeError(
                .refusedByServer, "\(address.host) answered with a redirect (HTTP \(report.httpStatus)), which is not followed",
                hint: "use the address that it redirects to, if you trust it")
        default:
            throw IntakeError(.refusedByServer, "\(address.host) answered with an error (HTTP \(report.httpStatus))")
        }
    }

    private func execute(
        _ address: HTTPAddress, _ body: [UInt8]
    ) async throws -> ExecutionResult<Void, BytesOutput, StringOutput<UTF8>> {
        // Not through a pipe: a program that ends before it has read its input would end this one too.
        let request = try UnnamedFile(body)
        defer { withExtendedLifetime(request) {} }
        do {
            return try await run(
                .path(.init(program)), arguments: Arguments(arguments(address)), environment: .inherit.updating(["LC_ALL": "C"]),
                input: .fileDescriptor(FileDescriptor(rawValue: request.number), closeAfterSpawningProcess: false),
                output: .bytes(limit: TimeStampReply.maximumByteCount), error: .string(limit: 4096))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw CurlReport.tooLarge(address)
        } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
            throw IntakeError(
                .toolMissing, "\(program) is not there, and time-stamps are fetched with it", hint: "install the package curl",
                underlying: error)
        } catch let error as SubprocessError {
            throw IntakeError(.toolFailed, "curl could not be run", underlying: error)
        }
    }

    private static func seconds(_ duration: Duration) -> String { "\(duration / .seconds(1))" }

    private func arguments(_ address: HTTPAddress) -> [String] {
        [
            "-q", "--silent", "--show-error", "--globoff",
            "--proto", "=http,https", "--max-redirs", "0",
            "--max-time", Self.seconds(timeLimit), "--connect-timeout", Self.seconds(min(timeLimit, Self.connectionTimeLimit)),
            "--max-filesize", "\(TimeStampReply.maximumByteCount)",
            "--user-agent", "colophon", "--header", "Content-Type: application/timestamp-query",
            "--header", "Accept: application/timestamp-reply", "--header", "Expect:",
            "--data-binary", "@-", "--output", "-", "--write-out", CurlReport.format,
            "--url", address.text,
        ]
    }
}
