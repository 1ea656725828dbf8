import Foundation
import Testing

/// One changed byte anywhere in the database is found, whichever column of whichever table it is in.
@Suite(.enabled(if: Tool.sqlite3.isInstalled, "sqlite3 is not installed")) struct TamperingTests {
    /// Every column of every table, with an expression that changes it by one bit or one unit.
    static let columns: [(table: String, column: String, change: String)] = [
        ("entry", "position", "position + 100"), ("entry", "body", flip("body")), ("entry", "leafHash", flip("leafHash")),
        ("line", "entry", "entry + 100"), ("line", "position", "position + 100"), ("line", "body", flip("body")),
        ("line", "leafHash", flip("leafHash")), ("checkpoint", "size", "size + 100"), ("checkpoint", "note", flip("note")),
        ("token", "number", "number + 100"), ("token", "size", "1"), ("token", "request", flip("request")),
        ("token", "reply", flip("reply")), ("chunk", "document", flip("document")), ("chunk", "position", "position + 100"),
        ("chunk", "data", flip("data")), ("tile", "level", "level + 1"), ("tile", "number", "number + 1"),
        ("tile", "hashes", flip("hashes")), ("handle", "kind", "'link'"), ("handle", "name", "name || 'x'"),
        ("handle", "version", "version + 1"), ("handle", "entry", "entry - 1"), ("content", "key", flip("key")),
        ("content", "entry", "entry + 1"),
    ]

    /// The same bytes with the lowest bit of one in the middle turned over.
    static func flip(_ column: String) -> String {
        let place = "(length(\(column)) / 2)"
        let digit = "substr(hex(\(column)), 2 * \(place), 1)"
        let turned = "substr('1032547698BADCFE', instr('0123456789ABCDEF', \(digit)), 1)"
        return "unhexed(substr(hex(\(column)), 1, 2 * \(place) - 1) || \(turned) || substr(hex(\(column)), 2 * \(place) + 1))"
    }

    @Test func `a changed value in any column is found and named`() throws {
        let desk = try Desk()
        try TamperingTests.prepare(desk)
        let good = try desk.run("colophon verify --tsa-root root.pem")
        #expect(good.status == 0, "\(good.output)\(good.errors)")
        for (table, column, change) in Self.columns {
            let run = try desk.run(
                "python3 tamper.py \(table) \(column) \"\(change)\" && colophon verify copy.sqlite --tsa-root root.pem")
            #expect(
                run.status == 1 && run.output.contains("FAIL"), "\(table).\(column): \(run.status) \(run.output)\(run.errors)")
        }
    }

    /// A ledger with a row in every table, and a script that changes one value in a copy without leaving a trace in the schema.
    static func prepare(_ desk: Desk) throws {
        try desk.write(authority, to: "tsa.cnf")
        try desk.write(script, to: "tamper.py")
        try desk.write("Ana may use it.\n", to: "contract.txt")
        try desk.write(terms, to: "terms.yaml")
        let steps = """
            set -e
            colophon init --no-passphrase --creator Ana
            mkdir files; echo 1 > files/a; echo 2 > files/b
            colophon register files
            colophon agreement add contract.txt --terms terms.yaml
            colophon link files --under deal --on 2026-01-02
            openssl req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out root.pem -days 3 -config tsa.cnf 2>/dev/null
            colophon timestamp request --out q.tsq
            openssl ts -reply -config tsa.cnf -section tsa -queryfile q.tsq -out r.tsr 2>/dev/null
            colophon timestamp import r.tsr --tsa-root root.pem
            """
        let run = try desk.run(steps, isMerged: true)
        #expect(run.status == 0, "\(run.output)")
    }

    private static let terms = """
        agreement: deal
        parties:
          creator: {handle: ana, name: Ana}
          other: {handle: shop, name: Shop}
        effective: {from: 2026-01-01, until: null}
        terms:
          - {id: t, effect: permit, quote: "may use it", actions: [use], objects: [work], reading: express, confirmed: true}
        """

    private static let authority = """
        [req]
        distinguished_name = name
        x509_extensions = stamping
        prompt = no
        [name]
        CN = Test authority
        [stamping]
        extendedKeyUsage = critical,timeStamping
        keyUsage = critical,digitalSignature
        [tsa]
        signer_cert = root.pem
        signer_key = tsa.key
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        serial = serial
        ess_cert_id_alg = sha256
        """

    private static let script = """
        import shutil, sqlite3, sys, os
        table, column, change = sys.argv[1:]
        source = os.path.expanduser('~/.local/share/colophon/ledger.sqlite')
        for name in ('copy.sqlite', 'copy.sqlite-wal', 'copy.sqlite-shm'):
            if os.path.exists(name): os.remove(name)
        shutil.copy(source, 'copy.sqlite')
        db = sqlite3.connect('copy.sqlite', isolation_level=None)
        db.create_function('unhexed', 1, bytes.fromhex)
        db.execute('pragma foreign_keys = off')
        db.execute('pragma ignore_check_constraints = on')
        triggers = db.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
        for name, _ in triggers: db.execute(f'drop trigger {name}')
        key = 'rowid' if table in ('entry', 'checkpoint', 'token') else ', '.join(
            row[1] for row in db.execute(f'pragma table_info({table})') if row[5])
        last = db.execute(f'select {key} from {table} order by {key} desc limit 1').fetchone()
        names = key.split(', ')
        where = ' and '.join(f'{name} is ?' for name in names)
        changed = db.execute(f'update {table} set {column} = {change} where {where}', last).rowcount
        for _, sql in triggers: db.execute(sql)
        db.close()
        sys.exit(0 if changed == 1 else 9)
        """
}
