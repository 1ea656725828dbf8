import Cryptography
import Foundation
import Glibc
import LedgerStore
import Testing

@testable import Ledger

/// A real authority behind a real socket, and the ways in which one may fail there.
@Suite(.enabled(if: AuthorityServer.isPossible, "needs openssl, perl and curl")) struct `Outside time comes over HTTP` {
    @Test(arguments: ["good", "lying", "other", "garbage", "slow", "gone"]) func `only a good reply is taken`(path: String)
        async throws
    {
        let (place, server) = (try TestPlace(), try AuthorityServer())
        let authority = Authority(name: "local", address: server.address + "/" + path, trust: try server.authority.trust)
        let outcome = try await place.withLedger { ledger in
            try await Stamp(ledger, now: Int(Date().timeIntervalSince1970)).run(
                [authority], exchange: Stamp.overHTTP(timeLimit: path == "slow" ? .seconds(1) : .seconds(20)),
                unlock: { try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start) })
        }
        switch outcome {
        case .stamped: #expect(path == "good")
        case .failed(let reason, _, let pendingCount):
            #expect(path != "good", "\(reason)")
            #expect(reason.hasPrefix("local: ") && pendingCount == 1)
        case .nothingPending, .known: Issue.record("\(outcome)")
        }
        #expect(try await place.entryCount() == (path == "good" ? 2 : 1))
    }

    @Test func `a port where nobody listens is no reason to fail`() async throws {
        let place = try TestPlace()
        let server = try AuthorityServer()
        let (address, trust) = (server.address, try server.authority.trust)
        server.stop()
        let outcome = try await place.withLedger { ledger in
            try await Stamp(ledger, now: 0).run(
                [Authority(name: "down", address: address, trust: trust)], exchange: Stamp.overHTTP(timeLimit: .seconds(5)),
                unlock: { try ledger.unlock(TestPlace.noPassphrase, now: 0) })
        }
        guard case .failed(let reason, _, 1) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason.contains("cannot be reached"))
    }
}

/// An authority of the test behind a few lines of Perl, which serve one connection at a time on any free port.
private final class AuthorityServer {
    static var isPossible: Bool {
        TestAuthority.isPossible
            && ["/usr/bin/perl", "/usr/bin/curl"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    let authority: TestAuthority
    let address: String
    private let process = Process()

    init() throws {
        authority = try TestAuthority()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/perl")
        process.arguments = ["-e", Self.script]
        process.currentDirectoryURL = authority.folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var port: Data?
        while port == nil { port = try? output.fileHandleForReading.read(upToCount: 5) }
        address = "http://127.0.0.1:" + String(decoding: port ?? Data(), as: UTF8.self).drop { $0 == "0" }
    }

    func stop() {
        // The process inherits a mask that blocks the gentler signals.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    deinit { kill(process.processIdentifier, SIGKILL) }

    private static let script = #"""
        use strict;
        use IO::Socket::INET;
        my $server = IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', LocalPort => 0) or die;
        $| = 1;
        printf '%05d', $server->sockport;
        sub reply {
            system "openssl ts -reply -config tsa.cnf -queryfile $_[0] -out reply.tsr 2>/dev/null";
            open my $file, '<', 'reply.tsr'; binmode $file; local $/; <$file>
        }
        while (my $client = $server->accept) {
            binmode $client;
            my ($head, $body) = ('', '');
            while ($head !~ /\r\n\r\n/) { sysread($client, $head, 1, length $head) or last }
            my ($length) = $head =~ /^content-length: *(\d+)/mi;
            while (length $body < ($length || 0)) { sysread($client, $body, $length - length $body, length $body) or last }
            open my $file, '>', 'query.tsq'; binmode $file; print $file $body; close $file;
            my ($path) = $head =~ m{^POST /(\S*) };
            my ($status, $content) = ('200 OK', '');
            if ($path eq 'good') { $content = reply('query.tsq') }
            elsif ($path eq 'lying') { $content = reply('query.tsq'); substr($content, -20, 1) ^= "\1" }
            elsif ($path eq 'other') { system 'openssl ts -query -digest ' . '00' x 32 . ' -sha256 -cert -out other.tsq 2>/dev/null'; $content = reply('other.tsq') }
            elsif ($path eq 'garbage') { $content = "\0\1garbage" x 100 }
            elsif ($path eq 'slow') { sysread $client, my $rest, 1; next }
            else { $status = '404 Not Found' }
            print $client "HTTP/1.1 $status\r\nContent-Length: " . length($content) . "\r\nConnection: close\r\n\r\n", $content;
            close $client;
        }
        """#
}
