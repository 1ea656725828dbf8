import Files
import Foundation
import Ledger
import Provenance
import Testing

@Suite struct RegisterTests {
    @Test(arguments: [false, true]) func `a dry run says what the real one does, and records nothing`(isEach: Bool) async throws {
        let home = try Home()
        for (name, text) in [("box/a.txt", "a"), ("box/b/a.txt", "other a"), ("box/copy.txt", "a"), ("known.txt", "known")] {
            try home.file(name, text)
        }
        try await home.register(["known.txt"])
        let planned = try await home.register(["box", "known.txt"]) {
            $0.each = isEach
            $0.isDryRun = true
        }
        #expect(try home.entryCount() == 2 && planned.logSize == nil)
        let recorded = try await home.register(["box", "known.txt"]) { $0.each = isEach }
        #expect(
            planned.works.map { [$0.handle, $0.title, $0.path.display] }
                == recorded.works.map { [$0.handle, $0.title, $0.path.display] })
        #expect(planned.works.map(\.version) == recorded.works.map(\.version))
        #expect(planned.known == recorded.known)
        #expect(recorded.works.map(\.handle) == (isEach ? ["a", "a-2"] : ["box"]))
        #expect(recorded.known.map(\.name) == (isEach ? [nil, "known@1"] : ["known@1"]))
    }

    @Test func `the key is not asked for when nothing is to be appended`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try await home.open { ledger in
            let known = try await Register(ledger, RegisterOptions()).run([home.path("harbour")]) {
                throw LedgerError(.key, "asked")
            }
            #expect(known.works.isEmpty && known.known.map(\.name) == ["harbour@1"])
        }
    }

    @Test func `a new version keeps what is not said anew`() async throws {
        let home = try Home()
        try home.file("song/take.wav", "one")
        try await home.register(["song"]) {
            $0.title = "Night Train"
            $0.kind = "recording"
            $0.creators = [Creator(name: "Jon Bell")]
        }
        try home.file("song/take.wav", "two")
        try await home.register(["song"]) { $0.revises = "night-train" }
        try home.file("song/take.wav", "three")
        try await home.register(["song"]) {
            $0.revises = "night-train"
            $0.kind = "remix"
        }
        let versions = try home.open(.reading) { try $0.versions(of: "night-train") }
        #expect(versions.map(\.version) == [1, 2, 3])
        #expect(versions.map(\.title) == ["Night Train", "Night Train", "Night Train"])
        #expect(versions.map(\.kind) == ["recording", "recording", "remix"])
        #expect(versions.map { $0.creators.map(\.name) } == [["Jon Bell"], ["Jon Bell"], ["Jon Bell"]])
    }

    @Test func `the same bytes are known wherever they lie, and as a folder only as the same folder`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try home.file("copy/a.jpg", "a")
        try home.file("copy/b.jpg", "b")
        try home.file("copy/night/c.jpg", "c")
        #expect(try await home.register(["copy"]).known.map(\.name) == ["harbour@1"])
        try home.remove("copy/b.jpg")
        try home.file("copy/z.jpg", "b")
        #expect(try await home.register(["copy"]).works.map(\.handle) == ["copy"], "a renamed file makes another folder")
        #expect(try await home.register(["harbour/a.jpg"]).works.map(\.handle) == ["a"], "a file is not the folder it lies in")
    }

    @Test func `what cannot be a work is refused, and nothing is recorded`() async throws {
        let home = try Home()
        try home.file("a.txt", "a")
        try home.file("b/a.txt", "b")
        func code(_ names: [String], _ change: (inout RegisterOptions) -> Void = { _ in }) async -> String? {
            await refusal { try await home.register(names, change) }?.code.description
        }
        #expect(await code(["a.txt"]) { $0.title = " " } == "badInput")
        #expect(await code(["a.txt"]) { $0.kind = "" } == "badInput")
        #expect(await code(["a.txt"]) { $0.kind = String(repeating: "k", count: 65) } == "badInput")
        #expect(await code(["a.txt"]) { $0.handle = "A" } == "badInput")
        #expect(await code(["a.txt"]) { $0.revises = "b" } == "unknownName")
        #expect(await code(["a.txt", "b/a.txt"]) == "nameTaken")
        #expect(await code(["a.txt", "b"]) { $0.title = "Both" } == "badInput")
        #expect(try home.entryCount() == 1)
        #expect(try await home.register(["a.txt"]) { $0.kind = String(repeating: "k", count: 64) }.works.count == 1)
        #expect(await code(["b/a.txt"]) == "nameTaken")
    }

    @Test func `titles without Latin letters get numbers, and the same title is the same work`() async throws {
        let home = try Home()
        for (folder, text) in [("夜", "night"), ("海", "sea"), ("山", "hill")] { try home.file("\(folder)/a", text) }
        for folder in ["夜", "海", "山"] { try await home.register([folder]) }
        let titles = try home.open(.reading) { ledger in
            var titles: [String: String] = [:]
            try ledger.forEachWork { titles[$0.handle] = $0.title }
            return titles
        }
        #expect(titles == ["work": "夜", "work-2": "海", "work-3": "山"])
        try home.file("海/b", "more sea")
        let error = await refusal { try await home.register(["海"]) }
        #expect(error?.code == .nameTaken && error?.hint?.contains("--revises work-2") == true)
    }
}

extension Home {
    /// Opens the ledger for one use that waits.
    func open(_ body: (OpenLedger) async throws -> Void) async throws {
        let ledger = try OpenLedger(workplace, for: .writing)
        defer { ledger.close() }
        try await body(ledger)
    }
}
