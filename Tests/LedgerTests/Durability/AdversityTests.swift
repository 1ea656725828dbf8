import Cryptography
import Files
import Foundation
import Testing

@testable import Ledger

/// What a ledger does where it cannot write, cannot wait, or has no room.
@Suite struct `A ledger in adversity` {
    /// The program that was built beside the tests.
    private static let program: String = {
        let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: test).deletingLastPathComponent().appending(path: "colophon").path
    }()

    private struct Run {
        let status: Int32
        let output: String
    }

    /// Runs a line of shell in the home of the place, with `$C` for the program; both streams are returned.
    private func shell(_ place: TestPlace, _ line: String, by runner: [String] = []) throws -> Run {
        let process = Process()
        let command = runner + ["/bin/bash", "-c", line]
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = place.environment.merging(["C": Self.program]) { $1 }
        process.currentDirectoryURL = place.folder
        process.standardInput = FileHandle.nullDevice
        let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: output) }
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3"), "needs sqlite3"))
    func `a locked ledger names who holds it, and reading goes on`() async throws {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        let holder = Process()
        let (input, output) = (Pipe(), Pipe())
        holder.executableURL = URL(filePath: "/usr/bin/sqlite3")
        holder.arguments = [place.ledgerPath]
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        try input.fileHandleForWriting.write(contentsOf: Data("BEGIN IMMEDIATE; SELECT 'held';\n".utf8))
        var answer: Data?
        while answer == nil { answer = try? output.fileHandleForReading.read(upToCount: 4) }
        let error = await #expect(throws: LedgerError.self) { try await place.register("one.txt") }
        #expect(error?.reason == "the ledger is in use by sqlite3 (process \(holder.processIdentifier))")
        #expect(try await place.entryCount() == 1)
        try input.fileHandleForWriting.close()
        holder.waitUntilExit()
        #expect(try await place.register("one.txt").works.count == 1)
    }

    /// How a command is run that the permissions of a folder hold for: root is held by none.
    private static let ordinary: [String]? =
        getuid() != 0
        ? []
        : FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
            ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : nil

    @Test(.enabled(if: ordinary != nil, "needs setpriv"))
    func `in a folder that cannot be written to, reading works and writing is refused`()
        async throws
    {
        let place = try TestPlace()
        try place.write("one", to: "one.txt")
        try await place.register("one.txt")
        // The memory of the machine and the key stay writable; the ledger and its folder do not.
        try #require(
            try shell(place, "chmod -R a+rwX . && chmod a-w data/colophon data/colophon/ledger.sqlite && chmod a+x .").status == 0
        )
        let runner = try #require(Self.ordinary)
        let works = try shell(place, "$C works", by: runner)
        #expect(works.status == 0 && works.output.contains("one@1"), "\(works.output)")
        #expect(try shell(place, "$C verify", by: runner).output.contains("all 2 entries are canonical"))
        try place.write("two", to: "two.txt")
        let refused = try shell(place, "$C register two.txt", by: runner)
        #expect(refused.status == 2, "\(refused.output)")
        #expect(refused.output.hasPrefix("error: ") && refused.output.contains("cannot be written to\n"), "\(refused.output)")
        #expect(try shell(place, "ls data/colophon").output == "ledger.sqlite\n", "nothing is left beside it")
        #expect(try await place.entryCount() == 2)
        _ = try shell(place, "chmod -R u+w .")
    }

    private static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["-m", "mount", "-t", "tmpfs", "none", "/mnt"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(.enabled(if: canMount, "needs the right to mount"))
    func `on a full disk nothing is recorded, and what was on record stays good`()
        throws
    {
        let place = try TestPlace(hasLedger: false)
        try FileManager.default.createDirectory(at: place.folder.appending(path: "data"), withIntermediateDirectories: true)
        let script = """
            set -e
            mount -t tmpfs -o size=600k none data
            $C init --no-passphrase >/dev/null
            mkdir files few
            for i in $(seq 900); do echo "file $i" > files/$i.txt; done
            echo first > few/first.txt
            $C register few/first.txt
            set +e
            $C register files --each; echo "status $?"
            $C register files; echo "status $?"
            $C verify | grep -E 'FAIL|all [0-9]+ entries'
            rm -f data/colophon/nothing
            """
        let run = try shell(place, script, by: ["/usr/bin/unshare", "-m"])
        #expect(run.output.contains("error: the disk is full, and nothing was recorded"), "\(run.output)")
        #expect(run.output.contains("status 2"), "\(run.output)")
        #expect(run.output.contains("all 2 entries") || run.output.contains("all 3 entries"), "\(run.output)")
        #expect(!run.output.contains("FAIL"), "\(run.output)")
    }

    @Test func `what the machine has seen is read while another command replaces it`() async throws {
        let place = try TestPlace()
        let pins = try PinStore(place.workplace)
        let genesis = try OpenLedger(place.workplace).genesisLeaf
        let note = try #require(try pins.note(of: genesis))
        let file = try #require(RawPath("\(pins.folder.text ?? "")/\(genesis.hex).checkpoint"))
        let writer = Task.detached {
            while !Task.isCancelled { try AtomicFile.write(note, to: file, mode: 0o600, existing: .replace) }
        }
        for _ in 0..<2000 { #expect(try pins.note(of: genesis) == note) }
        writer.cancel()
        try await writer.value
    }

    @Test func `two tasks of one program append in turn, and none is lost`() async throws {
        let place = try TestPlace()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<2 {
                group.addTask {
                    for index in 0..<20 {
                        try place.write("task \(task) file \(index)", to: "\(task)/\(index).txt")
                        var workplace = try place.workplace
                        workplace.lockTimeoutSeconds = 20
                        let ledger = try OpenLedger(workplace, for: .writing)
                        defer { ledger.close() }
                        var options = RegisterOptions()
                        options.handle = "work-\(task)-\(index)"
                        _ = try await Register(ledger, options).run([place.path("\(task)/\(index).txt")]) {
                            try ledger.unlock(TestPlace.noPassphrase, now: TestPlace.start)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await place.entryCount() == 41)
        let verification = try place.verify()
        #expect(verification.failedCodes.isEmpty)
        #expect(verification.entryCount == 41)
    }
}
