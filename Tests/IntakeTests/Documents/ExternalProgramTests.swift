import Foundation
import Glibc
import Testing

@testable import Intake

/// What a program that reads documents may do, and what becomes of one that does more.
@Suite struct ExternalProgramTests {
    private let shell = ExternalProgram(path: "/bin/sh", package: "dash")
    private let perl = ExternalProgram(path: "/usr/bin/perl", package: "perl-base")

    private func failure(
        _ program: ExternalProgram, _ arguments: [String], _ limits: ExternalProgram.Limits = .init()
    ) async -> IntakeError? {
        do {
            _ = try await program.run(arguments, on: [], limits: limits)
            return nil
        } catch { return error as? IntakeError }
    }

    @Test func `a program gets the document and gives its answer`() async throws {
        let outcome = try await shell.run(["-c", "cat; echo complaint >&2; exit 3"], on: Array("words".utf8))
        #expect(outcome.output == Array("words".utf8) && outcome.status == 3 && outcome.complaint == "complaint\n")
    }

    @Test func `a program that does not read its document is no trouble`() async throws {
        let outcome = try await shell.run(["-c", "echo done"], on: [UInt8](repeating: 0x61, count: 4 << 20))
        #expect(outcome.status == 0 && outcome.output == Array("done\n".utf8))
    }

    @Test func `a program that is missing is named with its package`() async {
        let error = await failure(.init(path: "/usr/bin/no-such-program", package: "some-package"), [])
        #expect(error?.code == .toolMissing && error?.hint == "install the package some-package")
    }

    @Test func `what takes too long is killed with all it started`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString).fifo").path
        try #require(unsafe mkfifo(folder, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // The child's child holds the pipe open, for as long as it lives.
        let watcher = unsafe open(folder, O_RDONLY | O_NONBLOCK)
        defer { close(watcher) }
        let error = await failure(shell, ["-c", "exec 3>\(folder); (exec sleep 1000) & wait"], .init(time: .milliseconds(300)))
        #expect(error?.code == .timedOut && error?.reason.contains("sh took longer") == true)
        // The end of the pipe comes when the last that holds it is gone.
        var wait = pollfd(fd: watcher, events: Int16(POLLIN), revents: 0)
        #expect(unsafe poll(&wait, 1, 10_000) == 1 && wait.revents & Int16(POLLHUP) != 0)
    }

    @Test func `of the time for a document a program gets what is left`() throws {
        #expect(try WorkBudget(.seconds(100)).limits(.init(time: .seconds(5))).time == .seconds(5))
        #expect(try WorkBudget(.seconds(100)).limits(.init(time: .seconds(500))).time <= .seconds(100))
        #expect { try WorkBudget(.zero).limits(.init()) } throws: { ($0 as? IntakeError)?.code == .timedOut }
    }

    @Test func `what says too much is stopped`() async {
        let error = await failure(shell, ["-c", "while :; do echo words; done"], .init(outputByteCount: 1 << 20))
        #expect(error?.code == .tooLarge)
    }

    @Test func `what takes too much memory or processor time is stopped`() async {
        #expect(await failure(perl, ["-e", "1 while 1"], .init(processorSeconds: 1))?.code == .toolFailed)
        let greedy = try? await perl.run(
            ["-e", "$x = 'x' x 300_000_000; print length $x"], on: [], limits: .init(memoryByteCount: 200 << 20))
        #expect(greedy?.status != 0)
    }

    @Test func `a program writes no file`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString)").path
        _ = try? await shell.run(["-c", "echo words > \(file)"], on: [])
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        try? FileManager.default.removeItem(atPath: file)
        #expect(size == 0)
    }

    @Test func `a program inherits no environment`() async throws {
        let outcome = try await ExternalProgram(path: "/usr/bin/env", package: "coreutils").run([], on: [])
        let names = Set(
            String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").compactMap { $0.split(separator: "=").first })
        #expect(names == ["LC_ALL", "PATH", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "OMP_THREAD_LIMIT"])
    }

    @Test func `where the system allows it a program has no network`() async throws {
        guard await ExternalProgram.canIsolate() else { return }
        let outcome = try await ExternalProgram(path: "/bin/cat", package: "coreutils").run(["/proc/self/net/dev"], on: [])
        let devices = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").filter { $0.contains(":") }
        #expect(devices.allSatisfy { $0.drop { $0 == " " }.hasPrefix("lo:") })
    }

    @Test(arguments: [
        ("pdftotext version 22.12.0\nCopyright 2005", "22.12.0"), ("pandoc 2.17.1.1\nCompiled with", "2.17.1.1"),
        ("tesseract 5.3.0", "5.3.0"),
        ("tesseract v5.3.0.2021", "5.3.0.2021"), ("no version", nil), ("", nil), ("1", nil), ("a 1. b", nil), (".1", nil),
        ("1..2", nil),
    ])
    func `a version is the first word of numbers`(text: String, version: String?) {
        #expect(ProgramVersion.parse(text) == version)
    }
}
