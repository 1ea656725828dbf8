/// What kind of file system a path lies on, as far as it matters to a database.
///
/// SQLite needs locks and shared memory that every process sees alike. Network file systems do not give them, and a service that copies a
/// folder to other machines copies a database in the middle of a change. Both have destroyed databases.
public struct FileSystemKind: Sendable, Hashable {
    /// The name that the kernel gives the file system, such as `ext4` or `nfs4`. Empty when it is unknown.
    public let typeName: String
    /// The service that copies the folder elsewhere, as its name or its marker file tells.
    public let syncService: String?

    public init(typeName: String, syncService: String?) {
        self.typeName = typeName
        self.syncService = syncService
    }

    /// Looks at an existing path, or at the nearest folder above it that exists.
    public init(of path: RawPath) {
        var existing = path
        while (try? RealPath.resolve(existing)) == nil, !existing.isEmpty, existing.parent != existing {
            existing = existing.parent
        }
        let resolved = (try? RealPath.resolve(existing)) ?? path
        typeName = MountTable.current.typeName(of: resolved) ?? ""
        syncService = SyncedFolders.service(ofPath: resolved) ?? SyncedFolders.service(markedIn: resolved)
    }

    /// Whether other machines, or a program in between, answer for the files.
    public var isNetwork: Bool {
        if Self.networkTypes.contains(typeName) { return true }
        return typeName.hasPrefix("fuse.") && !Self.localFuseTypes.contains(typeName)
    }

    /// Why a database should not lie here, as a clause for people, or nil when nothing speaks against it.
    public var concern: String? {
        if let syncService { return "it lies in a folder that \(syncService) copies to other machines" }
        return isNetwork ? "it lies on a network file system (\(Escaping.visible(typeName)))" : nil
    }

    private static let networkTypes: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "gpfs", "beegfs", "orangefs",
        "pvfs2",
        "coda", "davfs", "davfs2", "vboxsf", "vmhgfs", "prl_fs", "virtiofs", "ocfs2", "gfs2", "fuse",
    ]

    /// Programs that show files of the same machine in another way.
    private static let localFuseTypes: Set<String> = [
        "fuse.ntfs-3g", "fuse.exfat", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.mergerfs", "fuse.bindfs",
        "fuse.fuse-overlayfs",
        "fuse.veracrypt", "fuse.lxcfs",
    ]
}
