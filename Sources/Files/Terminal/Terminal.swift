internal import Glibc

/// What is known about the terminal, if there is one.
public enum Terminal {
    /// One of the three standard streams.
    public enum Stream: Int32, Sendable {
        case input = 0
        case output = 1
        case error = 2
    }

    /// Whether a person sits at the other end of a stream.
    public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// The number of columns, or nil where there is no terminal.
    public static func width(_ stream: Stream) -> Int? {
        var size = winsize()
        guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all bytes to a stream. A reader that went away is no error of ours.
    public static func write(_ text: String, to stream: Stream) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { unsafe Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR || errno == EAGAIN else { return }
                var wanted = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
                unsafe poll(&wanted, 1, -1)
                continue
            }
            written += count
        }
    }
}
