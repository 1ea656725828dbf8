internal import Glibc

/// What becomes of the program when the reader of a pipe goes away: another program that ends early, or `head`.
public enum BrokenPipe {
    /// From now on it is an error of the write, and not the end of the program.
    ///
    /// The handler does nothing. Ignoring the signal would do the same here, but would be passed on to every program that is started.
    public static func survive() {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { _ in }
        action.sa_flags = SA_RESTART
        unsafe sigaction(SIGPIPE, &action, nil)
    }
}
