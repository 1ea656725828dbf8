internal import Glibc
internal import Synchronization

/// The number of the first signal, or 0. A C function can reach it without a context.
private let received = Atomic<Int32>(0)

/// Whether the user asked the program to stop.
///
/// The first SIGINT or SIGTERM sets a flag, which long work looks at between two steps, so that it ends with the ledger as it was. The
/// second ends the process at once, which the ledger survives too. Only an atomic store happens inside the signal handler.
public enum Interrupt {
    /// From now on, the signals set the flag.
    public static func install() {
        // Touched here first, so that no handler is the one to initialize it.
        received.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] { _ = setHandler(number) }
    }

    /// Whether a signal came.
    public static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

    /// The exit status that tells a shell which signal ended the work, or nil.
    public static var exitStatus: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : 128 + number
    }

    /// - Throws: ``FilesError/Code/interrupted`` when a signal came.
    public static func check() throws(FilesError) {
        if isRequested { throw FilesError(.interrupted, "interrupted") }
    }

    /// Takes a signal over and returns who had it before.
    static func setHandler(_ number: Int32) -> sigaction {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { number in
            let (exchanged, _) = received.compareExchange(expected: 0, desired: number, ordering: .relaxed)
            if !exchanged { _exit(128 + number) }
        }
        action.sa_flags = SA_RESTART
        var before = sigaction()
        unsafe sigaction(number, &action, &before)
        return before
    }

    static func restoreHandler(_ number: Int32, _ action: sigaction) {
        var action = action
        unsafe sigaction(number, &action, nil)
    }
}
