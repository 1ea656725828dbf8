import Foundation
import Ledger
import Provenance
import Testing

@Suite struct PassphraseTests {
    private func source(_ home: Home, _ text: String) throws -> PassphraseSource {
        try home.file("passphrase", text)
        return PassphraseSource(file: home.url.appending(path: "passphrase").path, environment: [:])
    }

    @Test func `the first line of a file is the passphrase, and nothing else opens the key`() async throws {
        let home = try Home()
        let workplace = try Workplace(
            ledger: home.url.appending(path: "locked.sqlite").path, environment: ["HOME": home.url.path])
        let passphrase = try source(home, "correct horse\nanother line\n").newPassphrase()
        #expect(passphrase == Array("correct horse".utf8))
        let made = try Initialise(workplace: workplace).run(passphrase: passphrase, now: Home.now)
        defer { made.ledger.close() }
        for text in ["correct horse", "correct horse\n", "correct horse\r\nx"] {
            _ = try made.ledger.unlock(source(home, text), now: Home.now)
        }
        for text in ["", "correct horse ", " correct horse", "Correct horse", "correct hors", "wrong"] {
            #expect(
                await refusal { _ = try made.ledger.unlock(source(home, text), now: Home.now) }?.code == .passphrase, "\(text)")
        }
    }

    @Test func `an empty passphrase is none`() async throws {
        let home = try Home()
        #expect(await refusal { _ = try source(home, "\nsecond line").newPassphrase() }?.code == .passphrase)
    }

    @Test func `a key that others can read is warned of`() throws {
        let home = try Home()
        let key = try #require(
            FileManager.default.contentsOfDirectory(atPath: home.url.appending(path: ".config/colophon/keys").path).first)
        let file = home.url.appending(path: ".config/colophon/keys/\(key)").path
        for (mode, isWarned) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o644, true), (0o660, true)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
            #expect(try home.open(.reading) { $0.keyWarning != nil } == isWarned, "\(String(mode, radix: 8))")
        }
    }
}
