import Files
import Foundation
import Intake
import LedgerStore
import Provenance
import Testing

@testable import Ledger

@Suite struct `Works are compared with the files that are there` {
    private func place() async throws -> TestPlace {
        let place = try TestPlace()
        for name in ["a.png", "b.png", "c.png", "d.png", "deep/e.png"] {
            try place.write("picture \(name)", to: "harbour/\(name)")
        }
        for name in ["one", "two", "three"] { try place.write("song \(name)", to: "songs/\(name).wav") }
        try await place.register("harbour")
        try await place.register("songs") { $0.each = true }
        return place
    }

    private func status(_ place: TestPlace, _ names: String..., full: Bool = false, now: Int = 0) async throws -> LedgerStatus {
        let options = CompareWorks.Options(paths: try names.map { try place.path($0) }, isFull: full)
        return try await place.withLedger(.reading) { try await CompareWorks($0, options, now: now).run() }
    }

    private func states(_ status: LedgerStatus) -> [String: String] {
        Dictionary(uniqueKeysWithValues: status.works.map { ($0.handle, $0.state.rawValue) })
    }

    private func words(_ work: WorkStatus) -> [String] {
        work.changes.map { change in
            switch change {
            case .modified(_, let file): "modified \(file.path.display)"
            case .new(let file): "new \(file.path.display)"
            case .moved(let from, let to): "moved \(from.path.display) to \(to.path.lastComponent.display)"
            case .missing(let file): "missing \(file.path.display)"
            }
        }
    }

    @Test func `what was just registered is the same`() async throws {
        let status = try await status(place())
        #expect(states(status) == ["harbour": "same", "one": "same", "two": "same", "three": "same"])
        #expect(status.works.map(\.sameCount).reduce(0, +) == 8)
        #expect(!status.differs && !status.isIncomplete)
        #expect((status.entryCount, status.pendingCount, status.pendingSince) == (5, 5, TestPlace.start))
    }

    @Test func `every kind of change in a folder is named`() async throws {
        let place = try await place()
        try place.write("picture a.png, brighter", to: "harbour/a.png")
        try place.move("harbour/b.png", to: "harbour/deep/b.png")
        try place.remove("harbour/c.png")
        try place.write("another", to: "harbour/new.png")
        try place.write("hidden", to: "harbour/.hidden")
        let status = try await status(place)
        let harbour = try #require(status.works.first { $0.handle == "harbour" })
        #expect(harbour.state == .changed)
        #expect(words(harbour) == ["modified a.png", "missing c.png", "moved b.png to b.png", "new new.png"])
        #expect(harbour.sameCount == 2)
        #expect(status.differs)
    }

    @Test func `a single file is modified, moved or missing`() async throws {
        let place = try await place()
        try place.write("song one, longer", to: "songs/one.wav")
        try place.move("songs/two.wav", to: "songs/renamed.wav")
        try place.remove("songs/three.wav")
        #expect(try await states(status(place)) == ["harbour": "same", "one": "changed", "two": "missing", "three": "missing"])
        // Where a moved file went is looked for below the paths that are named.
        let named = try await status(place, "songs")
        #expect(states(named) == ["one": "changed", "two": "changed", "three": "missing"])
        #expect(words(named.works[2]) == ["moved two.wav to renamed.wav"])
        #expect(named.unregistered.isEmpty)
    }

    @Test func `below a path, what is on no record is shown, and copies of what is are not`() async throws {
        let place = try await place()
        try place.write("a demo", to: "songs/demo.wav")
        try place.write("song one", to: "songs/copy of one.wav")
        try place.write("a note", to: "songs/.note")
        let status = try await status(place, "songs")
        #expect(status.unregistered == [try place.path("songs/demo.wav")])
        #expect(status.differs)
        #expect(try await !self.status(place).differs, "without a path only works are looked at")
    }

    @Test func `a path chooses the works at it, in it and around it`() async throws {
        let place = try await place()
        #expect(try await status(place, "harbour").works.map(\.handle) == ["harbour"])
        #expect(try await status(place, "harbour/deep").works.map(\.handle) == ["harbour"])
        #expect(try await status(place, "harbour/deep/e.png").works.map(\.handle) == ["harbour"])
        #expect(try await status(place, "songs/one.wav", "songs/two.wav").works.map(\.handle) == ["one", "two"])
        try place.write("x", to: "harbour-2/x")
        #expect(try await status(place, "harbour-2").works.isEmpty)
        await #expect(throws: FilesError.self) { try await status(place, "nowhere") }
    }

    @Test func `a folder that is gone is missing as a whole`() async throws {
        let place = try await place()
        try place.move("harbour", to: "elsewhere/harbour")
        #expect(try await states(status(place))["harbour"] == "missing")
        // Registering what is on record already says where it is now.
        let outcome = try await place.register("elsewhere/harbour")
        #expect(outcome.works.isEmpty && outcome.known.count == 1)
        #expect(try await states(status(place))["harbour"] == "same")
    }

    @Test func `a copy that is registered again does not become the place of the work`() async throws {
        let place = try await place()
        try place.copy("harbour", to: "copy")
        try await place.register("copy")
        try place.remove("copy")
        #expect(try await states(status(place))["harbour"] == "same")
    }

    @Test func `a new version is what is compared`() async throws {
        let place = try await place()
        try place.write("picture a.png, brighter", to: "harbour/a.png")
        try await place.register("harbour") { $0.revises = "harbour" }
        let status = try await status(place)
        #expect(!status.differs)
        #expect(status.works.first { $0.handle == "harbour" }?.version == 2)
    }

    @Test func `what was left out or taken at registering is left out or taken again`() async throws {
        let place = try TestPlace()
        try place.write("1", to: "f/keep.txt")
        try place.write("2", to: "f/drop.tmp")
        try place.write("3", to: "f/.hidden")
        let exclude = try Glob("*.tmp")
        try await place.register("f") {
            $0.includesHidden = true
            $0.excludes = [exclude]
        }
        #expect(try await !status(place).differs)
        try place.remove("f/.hidden")
        #expect(try await status(place).differs)
    }

    @Test func `on another machine the places are unknown, and nothing differs`() async throws {
        let place = try await place()
        try place.remove("state/colophon/state.sqlite")
        let status = try await status(place)
        #expect(Set(states(status).values) == ["unknown"])
        #expect(!status.differs)
    }

    @Test func `a memory that is damaged is named, and registering goes on without it`() async throws {
        let place = try await place()
        try place.write("no database", to: "state/colophon/state.sqlite")
        let error = await #expect(throws: LedgerError.self) { try await status(place) }
        #expect(error?.hint == "remove it: it is made anew")
        try place.write("more", to: "more.txt")
        #expect(try await place.register("more.txt").works.count == 1)
    }

    @Test func `a change that leaves size and times alone is seen by a full comparison only`() async throws {
        let place = try await place()
        let later = Int(Date().timeIntervalSince1970) + 60
        // The first comparison reads, and remembers what it read.
        #expect(try await !status(place, now: later).differs)
        let memory = try MachineMemory(place.workplace)
        let seen = try memory.store.seenFiles()
        #expect(seen.count == 8)
        // What is remembered of one file is given the digest of another: the next comparison believes it.
        let (key, state) = try #require(seen.first)
        let wrong = try #require(seen.values.first { $0.sha256 != state.sha256 }).sha256
        try memory.store.remember([
            SeenFile(
                key: key, state: .init(size: state.size, modified: state.modified, changed: state.changed, sha256: wrong))
        ])
        memory.close()
        #expect(try await status(place, now: later).differs)
        #expect(try await !status(place, full: true, now: later).differs)
        #expect(try await !status(place, now: later).differs, "and the full one corrects the memory")
    }

    @Test func `a file that changed a moment ago is not remembered`() async throws {
        let place = try await place()
        _ = try await status(place, now: TestPlace.start)
        let memory = try MachineMemory(place.workplace)
        defer { memory.close() }
        #expect(try memory.store.seenFiles().isEmpty)
    }

    @Test func `verification reads the files when it is asked to`() async throws {
        let place = try await place()
        let works = WorksCheck(try place.workplace, now: 0)
        #expect(try await works.run().outcome == .passed)
        try place.remove("songs/three.wav")
        #expect(try await works.run().outcome == .undetermined)
        try place.write("picture d.png, other", to: "harbour/d.png")
        let check = try await works.run()
        #expect(check.outcome == .failed)
        #expect(check.entry == 1)
        #expect(check.sentence.contains("d.png of harbour@1"))
    }
}
