/// The SQL that makes a ledger, embedded in the binary from the files of this folder.
public enum LedgerSchema {
    /// What a ledger file carries in SQLite's `application_id`: the letters "Colo".
    public static let applicationID: Int32 = 0x436F_6C6F

    /// The migrations in order. The schema version of a file is how many of them it has seen.
    public static let migrations: [String] = [
        String(decoding: PackageResources.v01_ledger_sql, as: UTF8.self)
    ]
}

/// The SQL that makes the database in which a machine remembers what is no part of a ledger.
public enum StateSchema {
    /// What the file carries in SQLite's `application_id`: the letters "Cols".
    public static let applicationID: Int32 = 0x436F_6C73

    /// The migrations in order.
    public static let migrations: [String] = [
        String(decoding: PackageResources.state_v01_sql, as: UTF8.self)
    ]
}
