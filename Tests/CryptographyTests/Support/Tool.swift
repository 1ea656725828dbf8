import Foundation

/// Stock programs that have to agree with us. A test that needs one is skipped by name where it is not installed.
enum Tool {
    static let openssl = "/usr/bin/openssl"
    static let sshKeygen = "/usr/bin/ssh-keygen"

    static var hasOpenSSL: Bool { FileManager.default.isExecutableFile(atPath: openssl) }
    static var hasSSHKeygen: Bool { FileManager.default.isExecutableFile(atPath: sshKeygen) }

    struct Result {
        let status: Int32
        let output: [UInt8]
        let errors: String
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program in a folder, with a file as its input, and returns what it printed.
    static func run(_ path: String, _ arguments: [String], in folder: URL, input: String? = nil) throws -> Result {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: folder.appending(path: $0)) } ?? FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // The tools write a few lines at most, which fit the pipes.
        process.waitUntilExit()
        return try Result(
            status: process.terminationStatus, output: [UInt8](output.fileHandleForReading.readToEnd() ?? Data()),
            errors: String(decoding: errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self))
    }

    /// Runs `openssl`, which has to succeed.
    @discardableResult
    static func openssl(_ arguments: [String], in folder: URL) throws -> Result {
        let result = try run(openssl, arguments, in: folder)
        guard result.status == 0 else {
            throw Failure(description: "openssl \(arguments.joined(separator: " ")): \(result.errors)")
        }
        return result
    }
}

/// An empty folder that goes away with its owner.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        try Data(bytes).write(to: url.appending(path: name))
    }

    func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

    func read(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: url.appending(path: name))) }

    func setPermissions(_ name: String, _ permissions: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.appending(path: name).path)
    }
}
