public import Files
import Intake
public import Provenance

/// How the works on record compare with the files that are there, and how much no outsider has stamped.
public struct LedgerStatus: Sendable, Hashable {
    /// The works that were looked at, in the order of their handles.
    public internal(set) var works: [WorkStatus] = []
    /// Files below the given paths that belong to no work on record.
    public internal(set) var unregistered: [RawPath] = []
    /// Files below the given paths that could not be read, and why.
    public internal(set) var unreadable: [RegisterOutcome.Omission] = []
    /// How many entries the log has.
    public let entryCount: Int
    /// How many entries no time stamp covers, and since when.
    public let pendingCount: Int
    public let pendingSince: Int?

    init(entryCount: Int, times: OutsideTimes) {
        self.entryCount = entryCount
        pendingCount = times.pendingCount
        pendingSince = times.pendingSince
    }

    /// Whether anything is not as it was registered.
    public var differs: Bool { !unregistered.isEmpty || works.contains { $0.state == .changed || $0.state == .missing } }

    /// Whether something could not be compared.
    public var isIncomplete: Bool { !unreadable.isEmpty || works.contains { !$0.unreadable.isEmpty } }
}

/// How one work compares with the files at the place it was registered from.
public struct WorkStatus: Sendable, Hashable {
    /// What can be said of a whole work.
    public enum State: String, Sendable, Hashable {
        /// Every file is there with the registered bytes, and no other.
        case same
        case changed
        /// Nothing of it is at its place.
        case missing
        /// This machine does not know where it was registered from.
        case unknown
    }

    public let handle: String
    public let version: Int
    public let entry: EntryReference
    public let place: RawPath?
    public internal(set) var state: State
    /// How many files are as registered.
    public internal(set) var sameCount = 0
    /// What differs, in the order of paths, which are relative to the place of a folder.
    var changes: [FileChange] = []
    public internal(set) var unreadable: [RegisterOutcome.Omission] = []

    public var name: String { "\(handle)@\(version)" }

    init(_ work: WorkRecord, place: RawPath?) {
        handle = work.handle
        version = work.version
        entry = work.entry
        self.place = place
        state = place == nil ? .unknown : .same
    }
}
