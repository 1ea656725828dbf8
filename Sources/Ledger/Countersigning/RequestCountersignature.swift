import Cryptography
import LedgerStore
public import Provenance
import Transparency

extension OpenLedger {
    /// Makes the file with which the other side is asked to countersign an agreement or a delivery.
    ///
    /// - Parameter name: The position of the entry, the handle of a link, or that of an agreement: the newest words of it that nobody
    ///   refused, or those of the version in `NAME@N`.
    public func countersignRequest(for name: String) throws -> CountersignRequest {
        try store.read { reader in
            let entry = try reader.countersigned(name)
            let related: [DisclosedEntry]
            switch entry.statement.kind {
            case .agreement: related = []
            case .link: related = try reader.related(to: entry)
            default:
                throw LedgerError(
                    .badInput, "entry \(entry.position) is a \(entry.statement.kind.rawValue)",
                    hint: "agreements and links are countersigned; a receipt is the countersignature of a link")
            }
            return CountersignRequest(entry: try reader.disclosed(entry.position) { $0.list != "note" }, related: related)
        }
    }
}

extension LedgerReader {
    /// The entry of a position or a handle.
    func countersigned(_ name: String) throws -> RecordedEntry {
        if let position = Int(name), String(position) == name { return try recorded(at: position) }
        if name.contains("@"), let version = WorkName(name), version.pattern == nil {
            return try recorded(.agreement, named: version.handle, version: version.version)
        }
        let found = try [HandleKind.agreement, .link].compactMap { try entry(of: $0, named: name) }
        guard let only = found.first else {
            // The refusal shows the nearest name.
            return try recorded(try entryCount(of: .agreement) > 0 ? .agreement : .link, named: name)
        }
        guard found.count == 1 else {
            throw LedgerError(
                .badInput, "an agreement and a link are both named \(name)",
                hint: "give the entry: \(found.map { String($0.entry) }.joined(separator: " or "))")
        }
        guard let newest = try entry(of: .agreement, named: name) else { return try recorded(at: only.entry) }
        return try newestWords(of: newest.name)
    }

    /// The newest entry that holds words of an agreement: an end, a note or a decision is nothing that two sides agree to.
    private func newestWords(of name: String) throws -> RecordedEntry {
        let agreement = try agreement(named: name, .none)
        let isSigned = agreement.versions.map { version in
            version.change == .original || version.change == .correction
                || version.change == .amendment && version.revision?.acceptance != .refused
        }
        return agreement.entries[isSigned.lastIndex(of: true) ?? 0]
    }

    private func entryCount(of kind: HandleKind) throws -> Int {
        var count = 0
        try forEachHandle(of: kind) { _ in count += 1 }
        return count
    }

    /// What a delivery speaks of: who agreed to what, and which files went out.
    fileprivate func related(to entry: RecordedEntry) throws -> [DisclosedEntry] {
        let link = try link(entry)
        let words = try recorded(at: link.agreement.index)
        var entries = [words.position]
        if words.statement.version > 1, let name = words.statement.handle {
            // Between whom, and from when on, stands in the words as first agreed.
            entries.insert(try recorded(.agreement, named: name, version: 1).position, at: 0)
        }
        var related = try entries.map { position in
            try disclosed(position) {
                ["title", Party.list, AgreementDates.list, RevisionLine.list, "document"].contains($0.list)
            }
        }
        for target in link.targets {
            related.append(
                try disclosed(target.work.index) { line in
                    ["title", "creator"].contains(line.list) || line.list == "file" && target.contains(line: line.index)
                })
        }
        return related
    }

    /// An entry with some of its lines.
    fileprivate func disclosed(_ position: Int, _ isShown: (IndexedLine) -> Bool) throws -> DisclosedEntry {
        guard let entry = try entry(at: position) else {
            throw LedgerError(.badInput, "entry \(position) is missing", hint: "run colophon verify")
        }
        var hashes: [Digest] = []
        var shown: [(index: Int, line: ListLine)] = []
        try forEachLine(of: position) { stored in
            hashes.append(Merkle.leafHash(stored.body))
            if isShown(try IndexedLine(stored, entry: position)) {
                shown.append((stored.position, try ListLine(bytes: stored.body)))
            }
            return shown.count <= DisclosedEntry.maximumLineCount
        }
        guard shown.count <= DisclosedEntry.maximumLineCount else {
            throw LedgerError(
                .badInput, "entry \(position) has more lines than a request may show",
                hint: "at most \(DisclosedEntry.maximumLineCount) fit: link fewer works at a time")
        }
        return try DisclosedEntry(index: position, bytes: entry.body, lines: DisclosedLine.disclose(shown, of: hashes))
    }
}
