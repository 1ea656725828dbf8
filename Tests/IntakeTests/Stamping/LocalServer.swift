import Foundation
import Glibc

/// A server on this machine that answers like the authorities one may meet: good, broken, slow and hostile.
///
/// It is a few lines of Perl, which every Debian has. It takes any free port and serves one connection at a time. It is stopped with
/// its owner.
final class LocalServer {
    static let perl = "/usr/bin/perl"
    static let openssl = "/usr/bin/openssl"
    static var isPossible: Bool {
        [perl, openssl, "/usr/bin/curl"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    let folder: URL
    let address: String
    private let process = Process()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.configuration.utf8).write(to: folder.appending(path: "ts.cnf"))
        try Data("01\n".utf8).write(to: folder.appending(path: "serial"))
        let maker = Process()
        maker.executableURL = URL(filePath: Self.openssl)
        maker.arguments = [
            "req", "-x509", "-config", "ts.cnf", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
            "tsa.key",
            "-out", "tsa.pem", "-days", "3650",
        ]
        maker.currentDirectoryURL = folder
        maker.standardError = FileHandle.nullDevice
        try maker.run()
        maker.waitUntilExit()

        let output = Pipe()
        process.executableURL = URL(filePath: Self.perl)
        process.arguments = ["-e", Self.script]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Signals of other tests' processes interrupt the read.
        var port: Data?
        while port == nil { port = try? output.fileHandleForReading.read(upToCount: 5) }
        address = "http://127.0.0.1:" + String(decoding: port ?? Data(), as: UTF8.self).drop { $0 == "0" }
    }

    func file(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: folder.appending(path: name))) }

    deinit {
        // The server inherits a mask that blocks the gentler signals.
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(at: folder)
    }

    private static let configuration = """
        [req]
        distinguished_name = name
        prompt = no
        x509_extensions = stamping
        [name]
        CN = Local server
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
        ess_cert_id_alg = sha256

        """

    private static let script = #"""
        use strict;
        use IO::Socket::INET;
        $SIG{PIPE} = 'IGNORE';
        my $server = IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', LocalPort => 0) or die;
        $| = 1;
        printf '%05d', $server->sockport;
        while (my $client = $server->accept) {
            binmode $client;
            my ($head, $body) = ('', '');
            while ($head !~ /\r\n\r\n/) { sysread($client, $head, 1, length $head) or last }
            my ($path) = $head =~ m{^POST (\S+) };
            my ($length) = $head =~ /^content-length: *(\d+)/mi;
            while (length $body < ($length || 0)) { sysread($client, $body, $length - length $body, length $body) or last }
            my $answer = sub { my ($status, $content, @lines) = @_;
                print $client join("\r\n", "HTTP/1.1 $status", 'Content-Length: ' . length $content, 'Connection: close', @lines, '', $content) };
            if (!defined $path) { $answer->('405 Method Not Allowed', '') }
            elsif ($path eq '/reply' || $path eq '/created') {
                open my $file, '>', 'request.tsq'; binmode $file; print $file $body; close $file;
                open $file, '>', 'head.txt'; print $file $head; close $file;
                system 'openssl ts -reply -config ts.cnf -queryfile request.tsq -out reply.tsr 2>/dev/null';
                open $file, '<', 'reply.tsr'; binmode $file; local $/; my $reply = <$file>;
                $answer->($path eq '/reply' ? '200 OK' : '201 Created', $reply, 'Content-Type: application/timestamp-reply');
            }
            elsif ($path eq '/garbage') { $answer->('200 OK', '<html>hello</html>') }
            elsif ($path eq '/error') { $answer->('500 Internal Server Error', 'no') }
            elsif ($path eq '/redirect') { $answer->('302 Found', '', 'Location: /reply') }
            elsif ($path eq '/empty') { $answer->('200 OK', '') }
            elsif ($path eq '/closed') { }
            elsif ($path eq '/cut') { print $client "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc" }
            elsif ($path eq '/limit') { $answer->('200 OK', 'x' x 65536) }
            elsif ($path eq '/large') { $answer->('200 OK', 'x' x 65537) }
            elsif ($path eq '/endless') { print $client "HTTP/1.1 200 OK\r\n\r\n"; while (print $client 'x' x 4096) { } }
            # Answers nothing, and waits until the other side has had enough.
            elsif ($path eq '/slow') { sysread $client, my $rest, 1 }
            elsif ($path eq '/dripping') { print $client "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"; sysread $client, my $rest, 1 }
            else { $answer->('404 Not Found', "no $path\e[2J") }
            close $client;
        }
        """#
}
