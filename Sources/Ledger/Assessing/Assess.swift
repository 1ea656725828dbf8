import Cryptography
import LedgerStore
public import Provenance
import Transparency

extension OpenLedger {
    /// Holds uses against the recorded words. It reads only.
    ///
    /// - Parameters:
    ///   - names: The uses; all of them when none is named.
    ///   - size: Only the first entries count: the answer is then the same for ever.
    public func assess(_ names: [String], asOf size: Int? = nil) throws -> [AssessedUse] {
        try store.read { reader in
            let count = try reader.entryCount()
            let size = size ?? count
            guard (1...count).contains(size) else {
                throw LedgerError(
                    .unknownName, "the log has \(count) entries, and not \(size)", hint: "--as-of takes 1 to \(count)")
            }
            var names = names
            if names.isEmpty {
                var all: [StoredHandle] = []
                try reader.forEachHandle(of: .use) { if $0.entry < size { all.append($0) } }
                names = all.sorted { $0.entry < $1.entry }.map(\.name)
            }
            guard !names.isEmpty else {
                throw LedgerError(.unknownName, "no use is recorded yet", hint: "record one with: colophon use record")
            }
            let portfolio = try Portfolio(reader, size: size)
            return try names.map { name in
                let entry = try reader.recorded(.use, named: name)
                guard entry.position < size else {
                    throw LedgerError(
                        .unknownName, "\(name) is entry \(entry.position), which is not among the first \(size)",
                        hint: "--as-of \(entry.position + 1) is the first to know it")
                }
                let use = try reader.use(entry, portfolio.times)
                let works = try use.targets.flatMap { try portfolio.questions(about: $0, usedBy: use.use.by, reader) }
                let findings = try ScopeEvaluator.assess(
                    use.use, of: works, under: portfolio.agreements.map(\.terms), ledgerSize: size)
                return AssessedUse(use: use, findings: findings)
            }
        }
    }

    /// Records findings as they were shown, each as an entry.
    public func record(_ assessed: [AssessedUse], unlock: () throws -> Writer) throws -> [EntryReference] {
        let writer = try unlock()
        return try append(by: writer) { appender in
            for use in assessed {
                for finding in use.findings {
                    var list = LineList(random: writer.random)
                    try list.add("finding", ["finding": finding.json])
                    try appender.add(
                        StatementDraft(
                            .finding, ["use": use.use.entry.json, "verdict": .string(finding.verdict.rawValue)],
                            lineCount: list.count,
                            listRoot: list.root),
                        lines: list.lines)
                }
            }
        }.references
    }
}
