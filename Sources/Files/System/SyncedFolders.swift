internal import Glibc

/// Folders that a service copies to other machines.
enum SyncedFolders {
    /// Names of folders, in lowercase, and the services that make them. Some add an account: `OneDrive - Studio`, `Dropbox (Personal)`.
    private static let names: [(name: String, service: String)] = [
        ("dropbox", "Dropbox"), ("onedrive", "OneDrive"), ("google drive", "Google Drive"), ("googledrive", "Google Drive"),
        ("nextcloud", "Nextcloud"), ("owncloud", "ownCloud"), ("icloud drive", "iCloud"), ("iclouddrive", "iCloud"),
        ("mobile documents", "iCloud"), ("pclouddrive", "pCloud"), ("pcloud drive", "pCloud"), ("megasync", "MEGA"),
        ("box sync", "Box"), ("seafile", "Seafile"), ("synologydrive", "Synology Drive"), ("proton drive", "Proton Drive"),
        ("tresorit", "Tresorit"), ("kdrive", "kDrive"), ("syncthing", "Syncthing"),
    ]

    private static let markers: [(name: String, service: String)] = [
        (".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ]

    /// The service that a name in the path speaks of. Pure.
    static func service(ofPath path: RawPath) -> String? {
        for component in path.bytes.split(separator: RawPath.separator) {
            let name = String(decoding: component, as: UTF8.self).lowercased()
            for (known, service) in names where name == known || name.hasPrefix(known + " -") || name.hasPrefix(known + " (") {
                return service
            }
        }
        return nil
    }

    /// The service that left its marker in the folder or in one above it.
    static func service(markedIn path: RawPath) -> String? {
        var folder = path
        while !folder.isEmpty {
            for (name, service) in markers {
                guard let name = RawPath(name) else { continue }
                var status = stat()
                if unsafe folder.appending(name).withCString({ unsafe lstat($0, &status) }) == 0 { return service }
            }
            if folder.parent == folder { return nil }
            folder = folder.parent
        }
        return nil
    }
}
