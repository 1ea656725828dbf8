import Cryptography
import Files
import Foundation
import Ledger
import Provenance
import Testing
import Transparency

@Suite struct OpeningTests {
    private static let place = ".local/share/colophon/ledger.sqlite"

    private func copy(_ home: Home, _ from: String, _ to: String) throws {
        try? FileManager.default.removeItem(at: home.url.appending(path: to))
        try FileManager.default.copyItem(at: home.url.appending(path: from), to: home.url.appending(path: to))
    }

    @Test func `a ledger behind what was seen of it is not continued, and its readers are told`() async throws {
        let home = try Home()
        try copy(home, Self.place, "old.sqlite")
        try await home.registerHarbour()
        #expect(try home.open(.reading) { $0.pinWarning } == nil)
        try copy(home, "old.sqlite", Self.place)
        #expect(try home.open(.reading) { $0.pinWarning }?.contains("rolled back or cut short") == true)
        #expect(await refusal { try await home.register(["harbour"]) }?.code == .pin)
    }

    @Test func `a ledger that took another way since it was seen is not continued`() async throws {
        let home = try Home()
        try copy(home, Self.place, "old.sqlite")
        try await home.registerHarbour()
        // On another machine, which has seen only the beginning, it goes on differently, and further.
        let pins = home.url.appending(path: ".local/state/colophon/pins")
        try FileManager.default.moveItem(at: pins, to: home.url.appending(path: "pins"))
        try copy(home, "old.sqlite", Self.place)
        for name in ["x", "y", "z"] {
            try home.file(name, name)
            try await home.register([name])
        }
        try FileManager.default.removeItem(at: pins)
        try FileManager.default.moveItem(at: home.url.appending(path: "pins"), to: pins)
        try home.file("w", "w")
        let error = await refusal { try await home.register(["w"]) }
        #expect(error?.code == .pin && error?.reason.contains("are not those that were seen before") == true)
        #expect(try home.open(.reading) { $0.pinWarning } != nil)
    }

    @Test func `a known place with another ledger is not opened`() async throws {
        let (home, other) = (try Home(), try Home())
        try FileManager.default.removeItem(at: home.url.appending(path: Self.place))
        try FileManager.default.copyItem(at: other.url.appending(path: Self.place), to: home.url.appending(path: Self.place))
        #expect(await refusal { try home.open(.reading) { _ in } }?.code == .pin)
        #expect(await refusal { try home.open { _ in } }?.code == .pin)
    }

    @Test func `a damaged pin is no reason to believe the ledger`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        let pins = home.url.appending(path: ".local/state/colophon/pins")
        for name in try FileManager.default.contentsOfDirectory(atPath: pins.path) where name.hasSuffix(".checkpoint") {
            try Data("nonsense".utf8).write(to: pins.appending(path: name))
        }
        try home.file("x", "x")
        await #expect(throws: (any Error).self) { try await home.register(["x"]) }
        #expect(try home.entryCount() == 2)
    }

    @Test func `recovery words are the seed of the keys that the genesis commits to`() throws {
        let home = try Home()
        let workplace = try Workplace(
            ledger: home.url.appending(path: "second.sqlite").path, environment: ["HOME": home.url.path])
        let made = try Initialise(workplace: workplace).run(passphrase: nil, now: Home.now)
        defer { made.ledger.close() }
        let next = try #require(EpochSecrets(seed: made.recovery.seed, ledger: made.ledger.genesis.ledger, epoch: 1))
        #expect(next.publicKeys.commitment == made.ledger.genesis.next)
        #expect(next.publicKeys != made.ledger.genesis.keys)
    }

    @Test func `nothing is made where something lies, and a refusal leaves no key behind`() async throws {
        let home = try Home()
        let keys = home.url.appending(path: ".config/colophon/keys").path
        let before = try FileManager.default.contentsOfDirectory(atPath: keys)
        func initialise(_ path: String) async -> (any Error)? {
            do {
                let workplace = try Workplace(ledger: path, environment: ["HOME": home.url.path])
                try Initialise(workplace: workplace).run(passphrase: nil, now: Home.now).ledger.close()
                return nil
            } catch { return error }
        }
        #expect(await initialise(home.url.appending(path: Self.place).path) != nil)
        #expect(await initialise(home.url.path) != nil)
        try home.file("file", "x")
        #expect(await initialise(home.url.appending(path: "file/ledger.sqlite").path) != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: keys) == before)
    }
}
