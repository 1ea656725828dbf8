internal import Glibc

/// The processors that this process may use.
public enum Processors {
    /// How many are online, at least one. A process that is confined to some of them is confined by the system.
    public static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
