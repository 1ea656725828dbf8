internal import Glibc

/// What tells one state of one file from another: device, inode, size and the times of change.
///
/// It is a hint for caches and the means to notice that a file changes while it is read. It is no proof of anything: whoever owns
/// the file can set the modification time, and two writes within one tick of the kernel's clock share one.
public struct FileIdentity: Sendable, Hashable {
    public let device: UInt64
    public let inode: UInt64
    /// The size in bytes.
    public let size: Int
    /// Nanoseconds since 1970 of the last change of content.
    public let modifiedNanoseconds: Int
    /// Nanoseconds since 1970 of the last change of content, name or mode. It cannot be set by hand.
    public let changedNanoseconds: Int

    public init(device: UInt64, inode: UInt64, size: Int, modifiedNanoseconds: Int, changedNanoseconds: Int) {
        self.device = device
        self.inode = inode
        self.size = size
        self.modifiedNanoseconds = modifiedNanoseconds
        self.changedNanoseconds = changedNanoseconds
    }

    init(_ status: stat) {
        self.init(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int(status.st_size),
            modifiedNanoseconds: Self.nanoseconds(status.st_mtim), changedNanoseconds: Self.nanoseconds(status.st_ctim))
    }

    /// A file can carry any time, and far ones must not overflow.
    private static func nanoseconds(_ time: timespec) -> Int {
        let (scaled, overflowed) = Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        return overflowed ? (time.tv_sec < 0 ? .min : .max) : scaled &+ Int(time.tv_nsec)
    }
}
