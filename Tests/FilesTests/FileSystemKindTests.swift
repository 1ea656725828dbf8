import Testing

@testable import Files

@Suite struct FileSystemKindTests {
    private let table = MountTable(
        Array(
            """
            22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
            30 22 0:26 / /home rw - btrfs /dev/sdb rw
            40 30 0:50 / /home/ada/My\\040Studio rw,relatime shared:2 master:1 - nfs4 nas:/studio rw
            41 30 0:51 / /home/ada/remote rw - fuse.sshfs nas: rw
            42 30 0:52 / /mnt rw - ext4 /dev/sdc rw
            43 42 0:53 / /mnt rw - cifs //nas/share rw
            broken line
            44 42 0:53 / /short
            """.utf8))

    @Test(
        arguments: [
            ("/", "ext4"), ("/etc/passwd", "ext4"), ("/home", "btrfs"), ("/homework", "ext4"), ("/home/ada/My Studio/a", "nfs4"),
            ("/home/ada/My Studio 2", "btrfs"), ("/home/ada/remote", "fuse.sshfs"), ("/mnt/x", "cifs"),
        ] as [(String, String)])
    func `a path lies on the nearest mount above it`(path: String, type: String) throws {
        #expect(try table.typeName(of: #require(path.path)) == type)
    }

    @Test(arguments: ["nfs", "nfs4", "cifs", "9p", "fuse.sshfs", "fuse.rclone", "fuse", "virtiofs"])
    func `a network file system is a concern`(type: String) {
        #expect(FileSystemKind(typeName: type, syncService: nil).concern?.contains(type) == true)
    }

    @Test(arguments: ["ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "", "vfat"])
    func `a disk of this machine is none`(type: String) {
        #expect(FileSystemKind(typeName: type, syncService: nil).concern == nil)
    }

    @Test(
        arguments: [
            ("/home/ada/Dropbox/ledger", "Dropbox"), ("/home/ada/Dropbox (Personal)/x", "Dropbox"),
            ("/home/ada/OneDrive - Studio/x", "OneDrive"),
            ("/home/ada/Google Drive/x", "Google Drive"), ("/srv/nextcloud", "Nextcloud"), ("/home/ada/dropboxes/x", nil),
            ("/home/ada/my dropbox notes", nil), ("/home/ada/music", nil), ("/", nil),
        ] as [(String, String?)])
    func `a synced folder is known by its name`(path: String, service: String?) throws {
        #expect(try SyncedFolders.service(ofPath: #require(path.path)) == service)
    }

    @Test func `a synced folder is known by what its service leaves in it`() throws {
        let folder = try TestFolder()
        #expect(FileSystemKind(of: folder["ledger.sqlite"]).syncService == nil)
        #expect(FileSystemKind(of: folder["a/b/ledger.sqlite"]).typeName == FileSystemKind(of: folder.path).typeName)
        try folder.folder("shared/.stfolder")
        let kind = FileSystemKind(of: folder["shared/deep/ledger.sqlite"])
        #expect(kind.syncService == "Syncthing")
        #expect(kind.concern == "it lies in a folder that Syncthing copies to other machines")
    }

    @Test func `any text is read as a mount table`() throws {
        var generator = SeededGenerator(5)
        let path = try #require("/home".path)
        for _ in 0..<500 {
            let text = (0..<60).map { _ in Array("12 /-\\040\n:x".utf8).randomElement(using: &generator) ?? 0 }
            _ = MountTable(text).typeName(of: path)
        }
    }

    @Test func `links and dots are resolved`() throws {
        let folder = try TestFolder()
        try folder.file("a/file")
        folder.link("link", to: "a")
        let real = try RealPath.resolve(folder.path)
        #expect(try RealPath.resolve(folder["link/../a/./file"]) == real.appending(#require("a/file".path)))
        #expect(try RealPath.resolveParent(folder["link/new"]) == real.appending(#require("a/new".path)))
        #expect(throws: FilesError.self) { try RealPath.resolve(folder["none"]) }
        #expect(throws: FilesError.self) { try RealPath.resolveParent(folder["none/new"]) }
    }
}
