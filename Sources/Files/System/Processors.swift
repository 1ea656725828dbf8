internal import Glibc

/// The processors of this machine.
public enum Processors {
    /// How many are online, at least one.
    public static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
