import Foundation
import Testing

/// What the README shows is what a person sees: its commands are run in order, in a folder with the files of `Scripts/story`.
@Suite struct ReadmeTranscriptTests {
    @Test func `the README's transcript is what the program prints`() throws {
        let steps = try Self.steps(in: String(contentsOf: Self.project.appending(path: "README.md"), encoding: .utf8))
        #expect(steps.count >= 8)
        let place = try StoryFolder(project: Self.project)
        defer { place.remove() }
        for step in steps {
            let printed = try place.run(step.command)
            #expect(Self.comparable(printed) == Self.comparable(step.output), "\(step.command)")
        }
    }

    struct Step {
        var command: String
        var output: String
    }

    /// The commands of the `console` fences, each with what stands below it up to the next one.
    static func steps(in readme: String) -> [Step] {
        var steps = [Step]()
        var isInside = false
        for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: ""))
            } else if isInside, let last = steps.indices.last {
                if steps[last].output.isEmpty, steps[last].command.hasSuffix("\\") {
                    steps[last].command += "\n" + line
                } else {
                    steps[last].output += line + "\n"
                }
            }
        }
        return steps
    }

    /// A text without what differs from run to run: the day of a delivery, which is today, and the name of a bundle.
    static func comparable(_ text: String) -> [String] {
        text.trimmingCharacters(in: .newlines).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let varies = line.hasPrefix("linked ") || line.hasPrefix("bundle id ")
            return String(varies ? line[..<(line.lastIndex(of: " ") ?? line.endIndex)] : line)
        }
    }

    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}

/// A folder with the story's pictures and papers, a new ledger, and no settings of the person who runs the tests.
private struct StoryFolder {
    let folder: URL
    private let environment: [String: String]

    init(project: URL) throws {
        folder = URL.temporaryDirectory.appending(path: "colophon-readme-\(UUID().uuidString)")
        let story = project.appending(path: "Scripts/story")
        let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path()
        environment = [
            "PATH": "\(programs):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")", "LC_ALL": "C.UTF-8",
            "HOME": folder.path(), "XDG_DATA_HOME": folder.appending(path: ".data").path(),
            "XDG_CONFIG_HOME": folder.appending(path: ".config").path(),
            "XDG_STATE_HOME": folder.appending(path: ".state").path(),
        ]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(at: story, includingPropertiesForKeys: nil)
        where ["md", "txt", "yaml"].contains(file.pathExtension) {
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
        _ = try run("'\(story.path())/make-images' northern-coast")
        _ = try run("colophon init --creator 'Ines Marlow' --no-passphrase --recovery-out recovery-words.txt")
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs a command as a shell would, and returns everything it prints.
    func run(_ command: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment = environment
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
