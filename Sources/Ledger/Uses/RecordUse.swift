import Cryptography
import Files
import LedgerStore
import Provenance
import Transparency

extension OpenLedger {
    /// Records a use that was seen.
    public func recordUse(_ request: UseRequest, unlock: () throws -> Writer) throws -> UseRecord {
        try request.use.check()
        guard !request.works.isEmpty else {
            throw LedgerError(.badInput, "no work is named", hint: "say which works were used with --works HANDLE…")
        }
        try store.read { try $0.checkParty(request.use.by) }
        let documents = try request.evidence.map {
            try IncomingDocument($0, isKept: request.keepsEvidence, random: .system)
        }
        let writer = try unlock()
        let appended = try append(by: writer) { appender in
            let handle = try appender.freeHandle(.use, request.handle)
            var list = LineList(random: writer.random)
            for fact in request.use.facts { try list.add(Fact.list, fact.members) }
            for document in documents { try list.add("exhibit", document.line.members, salt: document.salt) }
            if let note = request.note { try list.add("note", ["text": .string(note)]) }
            for target in try appender.reader.targets(request.works) { try list.add("target", target.members) }
            try appender.add(
                StatementDraft(.use, ["handle": .string(handle)], lineCount: list.count, listRoot: list.root), lines: list.lines,
                handle: (.use, handle, 1))
            for document in documents { try document.keep(in: appender) }
            return handle
        }
        return try use(named: appended.value)
    }
}

extension LedgerReader {
    /// Refuses a party that no agreement defines.
    fileprivate func checkParty(_ name: String) throws {
        var handles: Set<String> = []
        for agreement in try agreements(.none) {
            handles.formUnion(agreement.terms.everyParty.filter { $0.role != .creator }.map(\.handle))
        }
        guard !handles.contains(name) else { return }
        throw LedgerError(
            .unknownName, "no agreement has a party named \(name)",
            hint: NearestWord.hint(for: name, among: handles.sorted())
                ?? (handles.isEmpty
                    ? "record the agreement first: colophon agreement add"
                    : "the parties are: \(handles.sorted().joined(separator: ", "))"))
    }
}
