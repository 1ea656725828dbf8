internal import Glibc

/// Asks for a passphrase on the terminal, without showing what is typed.
public enum PassphrasePrompt {
    /// The longest passphrase. A terminal line holds no more.
    public static let byteCountLimit = 4095

    /// Asks on the controlling terminal, so that standard input and output stay free for data.
    ///
    /// - Throws: ``FilesError/Code/noTerminal`` when there is none, ``FilesError/Code/interrupted`` when the user gives up.
    public static func ask(_ prompt: String) throws(FilesError) -> [UInt8] {
        guard let path = RawPath("/dev/tty"), let terminal = try? FileDescriptor(opening: path, O_RDWR) else {
            throw FilesError(
                .noTerminal, "a passphrase is needed and there is no terminal to ask on",
                hint: "give --passphrase-file, or set COLOPHON_PASSPHRASE_FILE")
        }
        do {
            return try ask(prompt, on: terminal)
        } catch {
            throw error.error("read from", path)
        }
    }

    static func ask(_ prompt: String, on terminal: borrowing FileDescriptor) throws(SystemError) -> [UInt8] {
        var settings = termios()
        guard unsafe tcgetattr(terminal.number, &settings) == 0 else { throw .last }
        var silent = settings
        silent.c_lflag &= ~UInt32(ECHO)
        // Whoever presses Ctrl-C here must get a terminal back that shows what he types.
        let interrupt = Interrupt.setHandler(SIGINT)
        let terminate = Interrupt.setHandler(SIGTERM)
        defer {
            Interrupt.restoreHandler(SIGINT, interrupt)
            Interrupt.restoreHandler(SIGTERM, terminate)
        }
        guard unsafe tcsetattr(terminal.number, TCSAFLUSH, &silent) == 0 else { throw .last }
        defer { unsafe tcsetattr(terminal.number, TCSAFLUSH, &settings) }
        try terminal.write(Array(prompt.utf8).span)
        let line = try readLine(from: terminal)
        try terminal.write([UInt8(ascii: "\n")].span)
        return line
    }

    private static func readLine(from terminal: borrowing FileDescriptor) throws(SystemError) -> [UInt8] {
        var line = [UInt8]()
        var buffer = [UInt8](repeating: 0, count: byteCountLimit + 1)
        while line.last != UInt8(ascii: "\n") {
            try waitForInput(terminal)
            let count = try terminal.read(into: &buffer)
            // Ctrl-D on an empty line gives up; after some characters it ends the line.
            guard count > 0 else { break }
            line += buffer[..<count]
            guard line.count <= byteCountLimit + 1 else { throw SystemError(E2BIG) }
        }
        guard !line.isEmpty else { throw SystemError(EINTR) }
        if line.last == UInt8(ascii: "\n") { line.removeLast() }
        return line
    }

    /// Waits in a call that a signal ends, unlike a read.
    private static func waitForInput(_ terminal: borrowing FileDescriptor) throws(SystemError) {
        var wanted = pollfd(fd: terminal.number, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&wanted, 1, -1) < 0 {
            let error = SystemError.last
            guard error.number == EINTR, !Interrupt.isRequested else { throw error }
        }
    }
}
