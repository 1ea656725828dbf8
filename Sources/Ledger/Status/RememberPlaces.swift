import Files
import LedgerStore
import Provenance

extension Register {
    /// Remembers where works were registered from, for `colophon status`.
    ///
    /// Nothing on record depends on it: when it fails, status says that it does not know the place.
    func rememberPlaces(_ outcome: RegisterOutcome) {
        guard !options.isDryRun, !outcome.works.isEmpty || !outcome.known.isEmpty else { return }
        guard let memory = try? MachineMemory(ledger.workplace) else { return }
        defer { memory.close() }
        let name = ledger.genesis.ledger.text
        var folders = ResolvedFolders()
        var places = outcome.works.compactMap { place(of: $0.path, handle: $0.handle, &folders) }
        if !outcome.known.isEmpty, let before = try? memory.store.places(of: name) {
            // A known work that was found again has moved only if it is no longer where it was.
            let present = Set(before.filter { RawPath($0.path)?.exists == true }.map(\.handle))
            for known in outcome.known {
                guard let handle = known.name.flatMap({ WorkName($0) })?.handle, !present.contains(handle) else { continue }
                if let place = place(of: known.path, handle: handle, &folders) { places.append(place) }
            }
        }
        try? memory.store.record(places, of: name)
    }

    private func place(of path: RawPath, handle: String, _ folders: inout ResolvedFolders) -> StoredPlace? {
        folders.resolve(path).map {
            StoredPlace(
                handle: handle, path: $0.bytes, includesHidden: options.includesHidden, excludes: options.excludes.map(\.pattern))
        }
    }
}

/// Makes paths absolute, asking the system once for each folder: a batch may have very many files in one.
private struct ResolvedFolders {
    private var resolved: [RawPath: RawPath] = [:]

    mutating func resolve(_ path: RawPath) -> RawPath? {
        let folder = path.parent
        let name = path.lastComponent
        // A last part of dots is no name.
        if name.isEmpty || name.bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { return try? RealPath.resolve(path) }
        if let known = resolved[folder] { return known.appending(name) }
        guard let real = try? RealPath.resolve(folder) else { return nil }
        resolved[folder] = real
        return real.appending(name)
    }
}
