internal import Glibc

/// Goes through a folder and everything below it, in the raw byte order of the relative paths.
///
/// The order is that of `LC_ALL=C sort` over all paths, so the same folder gives the same list on every machine. Each directory is
/// opened from the one above it, and links are never followed, so the walk cannot leave the folder or run in a circle. Memory holds
/// the names of one directory for each level and nothing more.
public struct DirectoryWalk: ~Copyable {
    /// One thing that the walk came upon.
    public enum Event: Sendable {
        case file(FoundFile)
        /// It was passed over, with everything in it.
        case skipped(RawPath, SkipReason)
        /// It could not be looked into.
        case failed(RawPath, FilesError)
    }

    /// How many folders may stand in one another: each holds a descriptor open, of which a process usually has 1,024.
    public static let depthLimit = 128

    private let options: WalkOptions
    private var levels: [Level] = []

    /// One directory on the way from the root to the present place.
    private final class Level {
        let directory: OpenDirectory
        let listing: DirectoryListing
        /// The path of the directory with a `/` after it, or nothing for the root.
        let prefix: [UInt8]
        var next = 0

        init(_ directory: OpenDirectory, prefix: [UInt8]) throws(FilesError) {
            self.directory = directory
            self.prefix = prefix
            do {
                listing = try DirectoryListing(directory)
            } catch {
                throw error.error("list the folder", directory.path)
            }
        }
    }

    /// Opens the folder where the walk begins.
    ///
    /// - Throws: A ``FilesError`` when it is missing, a link, not a folder, or cannot be read.
    public init(_ root: RawPath, options: WalkOptions = WalkOptions()) throws(FilesError) {
        self.options = options
        levels.append(try Level(try OpenDirectory(root), prefix: []))
    }

    /// The next thing on the way, or nil at the end.
    public mutating func next() -> Event? {
        while let level = levels.last {
            guard level.next < level.listing.count else {
                levels.removeLast()
                continue
            }
            let index = level.next
            level.next += 1
            if let event = visit(index, of: level) { return event }
        }
        return nil
    }

    /// Looks at one name: enters a directory, or says what stands there.
    private mutating func visit(_ index: Int, of level: Level) -> Event? {
        let name = level.listing.name(at: index)
        let kind = level.listing.kind(at: index)
        let path = RawPath(trusted: level.prefix + name)
        if let reason = reasonToSkip(name, kind, path) { return .skipped(path, reason) }
        guard kind == .directory else {
            return .file(FoundFile(path: path, directory: level.directory, nameStart: level.prefix.count))
        }
        guard levels.count < Self.depthLimit else {
            let place = level.directory.path.appending(RawPath(trusted: Array(name)))
            let reason = "\(place.display) stands more than \(Self.depthLimit) folders deep"
            return .failed(path, FilesError(.tooDeep, reason, path: place))
        }
        do {
            let directory = try level.directory.directory(named: RawPath(trusted: Array(name)))
            levels.append(try Level(directory, prefix: path.bytes + [RawPath.separator]))
            return nil
        } catch {
            return .failed(path, error)
        }
    }

    private func reasonToSkip(_ name: ArraySlice<UInt8>, _ kind: DirectoryListing.Kind, _ path: RawPath) -> SkipReason? {
        if !options.own.isEmpty, options.own.contains(path) { return .own }
        if !options.includesJunk, JunkNames.contains(name) { return .junk }
        if !options.includesHidden, name.first == UInt8(ascii: ".") { return .hidden }
        if options.excludes.contains(where: { $0.matches(path) }) { return .excluded }
        switch kind {
        case .symbolicLink: return .symbolicLink
        case .socket: return .socket
        case .fifo: return .fifo
        case .device: return .device
        case .file, .directory, .unknown: return nil
        }
    }
}
