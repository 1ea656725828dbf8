import Foundation

/// An empty home folder in which the built program runs as a person would run it. Nothing of the real user's is seen or touched.
final class Desk: Sendable {
    let home: URL

    /// What a command came to.
    struct Run: Sendable {
        let status: Int32
        /// Standard output; with standard error in between, when they were asked for together.
        let output: String
        let errors: String
    }

    /// The folder with the program that was built beside the tests.
    static let programs: URL = {
        let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: test).deletingLastPathComponent()
    }()

    static var program: URL { programs.appending(path: "colophon") }

    init() throws {
        home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "colophon-desk-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: home) }

    var environment: [String: String] {
        [
            "HOME": home.path, "PATH": "\(Self.programs.path):/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "TMPDIR": FileManager.default.temporaryDirectory.path,
        ]
    }

    /// Runs a line of shell in the home folder.
    ///
    /// - Parameter isMerged: Whether standard error goes where standard output goes, as on a screen.
    func run(_ line: String, environment changes: [String: String] = [:], isMerged: Bool = false) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", isMerged ? "exec 2>&1\n\(line)" : line]
        return try run(process, environment: environment.merging(changes) { $1 })
    }

    /// Starts a process and waits for it. What it prints goes to files, which never fill up as pipes do.
    func run(_ process: Process, environment: [String: String]) throws -> Run {
        let folder = FileManager.default.temporaryDirectory
        let (output, errors) = (folder.appending(path: UUID().uuidString), folder.appending(path: UUID().uuidString))
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.environment = environment
        process.currentDirectoryURL = home
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    func write(_ text: String, to name: String) throws {
        let file = home.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: home.appending(path: name)) }

    /// The bytes of the ledger in its usual place, or nothing when there is none.
    ///
    /// A command that records nothing leaves every one of them as it was.
    var ledger: Data? { try? read(".local/share/colophon/ledger.sqlite") }
}
