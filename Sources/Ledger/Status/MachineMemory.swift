import Files
import LedgerStore

/// The file in which this machine remembers what is no part of a ledger.
struct MachineMemory {
    let store: StateStore

    /// Opens it, or makes it for its owner alone.
    init(_ workplace: Workplace) throws {
        let path = workplace.state.appending("state.sqlite")
        guard let name = path.text else {
            throw LedgerError(.badInput, "the path of the state folder must be UTF-8: \(path.display)")
        }
        if !path.exists {
            try PrivateFolder.create(workplace.state)
            do { try AtomicFile.write([], to: path, mode: 0o600) } catch {
                // Another command made it in this moment.
                guard error.code == .alreadyExists else { throw error }
            }
        }
        do { store = try StateStore(path: name) } catch let error as LedgerStoreError {
            throw LedgerError(.badInput, "\(path.display) cannot be used: \(error.reason)", hint: "remove it: it is made anew")
        }
    }

    func close() { store.close() }
}
