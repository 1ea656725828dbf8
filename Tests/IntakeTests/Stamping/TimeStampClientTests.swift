import Cryptography
import Foundation
import Testing

@testable import Intake

@Suite(.enabled(if: LocalServer.isPossible, "perl, openssl or curl is not installed"))
struct TimeStampClientTests {
    private let digest = SHA256.hash(Array("note".utf8))

    private func send(to path: String, of server: LocalServer) async throws -> [UInt8] {
        try await TimeStampClient().send(TimeStampRequest(digest), to: server.address + path)
    }

    /// The error that sending to one path of the server ends with.
    private func failure(of path: String, timeLimit: Duration = .seconds(20)) async throws -> IntakeError {
        let server = try LocalServer()
        return try await failure(of: TimeStampClient(timeLimit: timeLimit), at: server.address + path)
    }

    private func failure(of client: TimeStampClient, at address: String) async throws -> IntakeError {
        do {
            let bytes = try await client.send(TimeStampRequest(digest), to: address)
            throw Unexpected(count: bytes.count)
        } catch let error as IntakeError {
            return error
        }
    }

    private struct Unexpected: Error { let count: Int }

    @Test(arguments: ["/reply", "/created"]) func `a good authority's reply is good`(path: String) async throws {
        let server = try LocalServer()
        let request = try TimeStampRequest(digest)
        let bytes = try await TimeStampClient().send(request, to: server.address + path)
        let reply = try TimeStampReply(bytes)
        let trust = try TrustStore(roots: server.file("tsa.pem"))
        #expect(try reply.verify(request, trust: trust, now: #require(reply.info).genTime).outcome == .validNow)
        #expect(try server.file("request.tsq") == request.bytes)
        let head = try String(decoding: server.file("head.txt"), as: UTF8.self).lowercased()
        #expect(head.hasPrefix("post \(path) http/1.1\r\n"))
        #expect(head.contains("\r\ncontent-type: application/timestamp-query\r\n"))
        #expect(head.contains("\r\nuser-agent: colophon\r\n") && !head.contains("expect:"))
    }

    @Test func `whatever comes is returned as it is, up to the limit`() async throws {
        let server = try LocalServer()
        #expect(try await send(to: "/garbage", of: server) == Array("<html>hello</html>".utf8))
        #expect(try await send(to: "/limit", of: server).count == TimeStampReply.maximumByteCount)
    }

    @Test(arguments: ["/large", "/endless"]) func `more than a reply can have is not taken`(path: String) async throws {
        let error = try await failure(of: path)
        #expect(error.code == .tooLarge)
    }

    @Test(arguments: ["/empty", "/closed"]) func `nothing is not a reply`(path: String) async throws {
        let error = try await failure(of: path)
        #expect(error.code == .emptyReply)
        #expect(error.reason.hasSuffix("answered with nothing"))
    }

    @Test(arguments: ["/slow", "/dripping"]) func `an authority that is too slow is left`(path: String) async throws {
        let error = try await failure(of: path, timeLimit: .milliseconds(300))
        #expect(error.code == .timedOut)
        #expect(error.reason.hasSuffix("did not answer within 0.3 seconds"))
    }

    @Test func `a connection that breaks off is no answer`() async throws {
        #expect(try await failure(of: "/cut").code == .unreachable)
    }

    @Test(arguments: [("/error", "HTTP 500"), ("/nowhere", "HTTP 404")])
    func `an error of the server is said with its number, and its words are not shown`(path: String, status: String) async throws
    {
        let error = try await failure(of: path)
        #expect(error.code == .refusedByServer)
        #expect(error.reason.hasSuffix("answered with an error (\(status))"))
    }

    @Test func `a redirect is not followed`() async throws {
        let error = try await failure(of: "/redirect")
        #expect(error.code == .refusedByServer && error.reason.contains("redirect (HTTP 302)"))
        #expect(error.hint != nil)
    }

    @Test func `a connection that nobody takes is refused`() async throws {
        let error = try await failure(of: TimeStampClient(), at: "http://127.0.0.1:1/")
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("127.0.0.1:1 cannot be reached"))
    }

    @Test func `a host that does not exist cannot be reached`() async throws {
        let error = try await failure(of: TimeStampClient(), at: "http://authority.invalid/")
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("authority.invalid cannot be reached"))
    }

    @Test func `an address that only curl finds wrong is refused`() async throws {
        #expect(try await failure(of: TimeStampClient(), at: "http://127.0.0.1:99999/").code == .unsafeURL)
    }

    @Test func `without curl, the package is named`() async throws {
        let error = try await failure(of: TimeStampClient(program: "/nonexistent/curl"), at: "http://127.0.0.1:1/")
        #expect(error.code == .toolMissing)
        #expect(error.hint == "install the package curl")
    }

    @Test(arguments: [
        "", "127.0.0.1", "ftp://127.0.0.1/", "file:///etc/passwd", "http:///x", "http://", "https://:80/", "-o/tmp/x",
        "http://a b/",
        "http://a\n/", "http://é/", "http://me:secret@127.0.0.1/", "httpx://a/",
        "http://a/" + String(repeating: "a", count: 2040),
    ])
    func `another kind of address is refused before anything is sent`(address: String) async throws {
        #expect(try await failure(of: TimeStampClient(program: "/nonexistent/curl"), at: address).code == .unsafeURL)
    }

    @Test(arguments: [
        "http://a/", "https://tsa.example/tsr?x=[1-9]{a,b}", "HTTP://A", "http://127.0.0.1:8080", "http://[::1]:80/",
    ])
    func `plain addresses are taken as they are`(address: String) throws {
        #expect(try HTTPAddress(address).text == address)
    }
}
