import Cryptography
import Files
import Intake
import LedgerStore
import Synchronization

/// The digests of files that were read before in the very state they are in now.
final class SeenFiles: Sendable {
    private struct Known {
        var states: [SeenFile.Key: SeenFile.State]
        var new: [SeenFile] = []
    }

    private let known: Mutex<Known>

    /// A change within this time of being read may have left no trace in the times of the file, so such a state is not remembered.
    private static let racyNanoseconds = 2_000_000_000

    /// - Parameter states: What is remembered; nothing, to read every file.
    init(_ states: [SeenFile.Key: SeenFile.State]) { known = Mutex(Known(states: states)) }

    /// The digest of a file that looks as it did when it was last read.
    func digest(of identity: FileIdentity) -> Digest? {
        known.withLock { known in
            guard let state = known.states[SeenFile.Key(identity)], state == SeenFile.State(identity, state.sha256) else {
                return nil
            }
            return state.sha256
        }
    }

    /// Takes a file that was just read.
    func add(_ file: ScannedFile, now: Int) {
        guard !file.isRecalled else { return }
        let seen = SeenFile(key: SeenFile.Key(file.identity), state: SeenFile.State(file.identity, file.sha256))
        known.withLock { known in
            known.states[seen.key] = seen.state
            if file.identity.changedNanoseconds / 1_000_000_000 < now - Self.racyNanoseconds / 1_000_000_000 {
                known.new.append(seen)
            }
        }
    }

    /// What was read and may be remembered.
    var new: [SeenFile] { known.withLock { $0.new } }
}

extension SeenFile.Key {
    init(_ identity: FileIdentity) { self.init(device: identity.device, inode: identity.inode) }
}

extension SeenFile.State {
    init(_ identity: FileIdentity, _ sha256: Digest) {
        self.init(
            size: identity.size, modified: identity.modifiedNanoseconds, changed: identity.changedNanoseconds, sha256: sha256)
    }
}
