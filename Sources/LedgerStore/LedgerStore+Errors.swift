internal import GRDB

extension LedgerStore {
    /// Says in our words what SQLite could not do.
    static func explain<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw LedgerStoreError(error)
        } catch is RowDecodingError {
            throw LedgerStoreError(
                .damaged, "the ledger file is damaged: a value is not of the kind that its column has",
                hint: "run colophon verify, and keep the file as it is")
        }
    }
}

extension LedgerStoreError {
    init(_ error: DatabaseError) {
        let message = error.message ?? "no message"
        // The file beside the ledger that SQLite maps into memory is the first to meet a full disk.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
            self.init(.full, Self.diskIsFull, hint: Self.freeSomeSpace)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .locked, "the ledger is in use by another program", hint: "wait until it is done, then run the command again")
        case .SQLITE_NOTADB:
            self.init(.notALedger, "the file is not a ledger", hint: "name the ledger with --ledger")
        case .SQLITE_CANTOPEN:
            self.init(.missing, "the ledger could not be opened", hint: "check the path, and that you may read and write there")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(.readOnly, "the ledger cannot be written to", hint: "check the permissions of the file and its folder")
        case .SQLITE_FULL:
            self.init(.full, Self.diskIsFull, hint: Self.freeSomeSpace)
        case .SQLITE_CORRUPT, .SQLITE_IOERR:
            self.init(.damaged, "the ledger file is damaged: \(message)", hint: "run colophon verify, and keep the file as it is")
        default:
            self.init(.refused, "the ledger refused: \(message)")
        }
    }

    private static let diskIsFull = "the disk is full, and nothing was recorded"
    private static let freeSomeSpace = "free some space, then run the command again"
}
