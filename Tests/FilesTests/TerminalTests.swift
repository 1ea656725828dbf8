import Foundation
import Glibc
import Testing

@testable import Files

@Suite struct TerminalTests {
    /// Answers a prompt on a terminal of our own, and returns what was read and what the screen showed.
    private func converse(_ answer: String) throws -> (line: [UInt8], screen: String) {
        var (screen, keyboard): (Int32, Int32) = (-1, -1)
        let opened = unsafe openpty(&screen, &keyboard, nil, nil, nil)
        try #require(opened == 0)
        defer { close(screen) }
        let terminal = FileDescriptor(keyboard)
        let screenNumber = screen
        // The person waits for the prompt before typing: whatever was typed before it is thrown away.
        let person = Thread {
            var seen = [UInt8](repeating: 0, count: 64)
            _ = unsafe read(screenNumber, &seen, seen.count)
            _ = unsafe write(screenNumber, answer, answer.utf8.count)
        }
        person.start()
        let line = try PassphrasePrompt.ask("Passphrase: ", on: terminal)
        var settings = termios()
        let asked = unsafe tcgetattr(terminal.number, &settings)
        #expect(asked == 0 && settings.c_lflag & UInt32(ECHO) != 0, "the terminal shows again what is typed")
        var rest = [UInt8](repeating: 0, count: 64)
        let count = unsafe read(screen, &rest, rest.count)
        return (line, String(decoding: rest[..<max(0, count)], as: UTF8.self))
    }

    @Test func `a passphrase is read and not shown`() throws {
        let (line, screen) = try converse("correct horse\n")
        #expect(line == Array("correct horse".utf8))
        #expect(screen == "\r\n")
    }

    @Test func `the terminal's own editing works, and an empty line is an empty passphrase`() throws {
        #expect(try converse("wrong\u{15}right\n").line == Array("right".utf8))
        #expect(try converse("\n").line == [])
    }

    @Test func `the end of input gives up`() throws {
        let error = #expect(throws: SystemError.self) { try converse("\u{4}") }
        #expect(error?.error("read from", .empty).code == .interrupted)
    }

    @Test func `without a terminal nothing is drawn`() {
        #expect(Terminal.width(.input) == nil || Terminal.isTerminal(.input))
        var line = ProgressLine()
        if !line.isVisible { line.show("nobody sees this") }
        line.clear()
    }
}
