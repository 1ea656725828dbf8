import Cryptography
import Files
import LedgerStore
import Provenance
import Transparency

/// What came of recording a use.
public struct UseOutcome: Sendable {
    public let use: UseRecord
    /// What its owner should know, such as a day that is still to come.
    public let warnings: [String]
}

extension OpenLedger {
    /// Records a use that was seen.
    ///
    /// Whoever no agreement names is recorded only if the use says that it is a stranger, or that nobody knows what they are: otherwise it
    /// is more likely a slip of the finger.
    public func recordUse(_ request: UseRequest, unlock: () throws -> Writer) throws -> UseOutcome {
        try request.use.check()
        guard !request.works.isEmpty else {
            throw LedgerError(.badInput, "no work is named", hint: "say which works were used with --works HANDLE…")
        }
        var warnings = try store.read { try $0.checkParty(of: request.use) }
        let documents = try request.evidence.map {
            try IncomingDocument($0, isKept: request.keepsEvidence, random: .system)
        }
        let writer = try unlock()
        if let day = request.use.days.first, day.isToCome(at: writer.now) {
            warnings.append("the use is dated \(day), which is still to come")
        }
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
        return UseOutcome(use: try use(named: appended.value), warnings: warnings)
    }
}

extension LedgerReader {
    /// Refuses a party that no agreement defines, unless the use says that it is none.
    ///
    /// - Returns: That no agreement names the party, where that is taken.
    fileprivate func checkParty(of use: UseFact) throws -> [String] {
        let parties = try agreements(.none).flatMap(\.terms.everyParty)
        let handles = Set(parties.filter { $0.role != .creator }.map(\.handle))
        guard !handles.contains(use.by) else { return [] }
        let reason = "no agreement has a party named \(use.by)"
        let nearest = NearestWord.hint(for: use.by, among: handles.sorted())
        let isCreator = parties.contains { $0.handle == use.by }
        if use.isByStranger, !isCreator { return [reason + (nearest.map { "; \($0)" } ?? "")] }
        let hint =
            nearest
            ?? (handles.isEmpty
                ? "record the agreement first: colophon agreement add"
                : "the parties are: \(handles.sorted().joined(separator: ", "))")
        let orStranger = (nearest == nil ? "; " : " ") + "if it is nobody on record, give the relation: stranger"
        throw LedgerError(.unknownName, reason, hint: hint + (isCreator ? "" : orStranger))
    }
}

extension UseFact {
    /// Whether it says that whoever acts has no part in any agreement, or that nobody knows.
    fileprivate var isByStranger: Bool {
        switch relation {
        case .known(.stranger), .known(.unknown), .unknown: true
        case .known, .notRecorded: false
        }
    }
}

extension UseDays {
    /// The first day on which it may have begun, if any is known.
    fileprivate var first: CalendarDay? {
        switch self {
        case .on(let day), .between(let day, _), .span(let day, _): day
        case .unknown: nil
        }
    }
}

extension CalendarDay {
    /// Whether a day lies ahead by more than one: a day sooner, somewhere on Earth, it has begun.
    func isToCome(at unixSeconds: Int) -> Bool {
        CalendarDay(unixSeconds: unixSeconds).map { ordinal > $0.ordinal + 1 } ?? false
    }
}
