internal import Provenance

/// Reads an amendment file key by key.
enum AmendmentFileReader {
    /// The keys of each group. The template explains every one of them.
    enum Keys {
        static let file = [
            "agreement", "document", "revision", "parties", "executed", "prevails", "deadlines", "duties", "terms",
        ]
        static let revision = ["id", "from", "until", "reaches", "accepted", "replaces", "leaves"]
        static let accepted = ["how", "on"]
        static let parties = ["affiliates", "processors", "assignees"]
        static let party = ["handle", "name", "from", "of", "clause", "quote", "occurrence"]
    }

    static func read(_ value: YAMLValue, isProposal: Bool = false) throws(IntakeError) -> AmendmentFile {
        let keys = try YAMLKeys(value, "the amendment file", keys: Keys.file)
        if !isProposal { try TemplatePlaceholders.check(value) }
        guard let group = try keys.group("revision", keys: Keys.revision) else { throw keys.missing("revision") }
        let acceptance = try acceptance(group)
        let revision = try revision(group, acceptance)
        let file = AmendmentFile(
            handle: try keys.handle("agreement"), document: try TermsFileReader.document(keys), revision: revision,
            saysAcceptance: acceptance != nil, parties: try parties(keys, from: revision.from),
            executions: try executions(keys), deadlines: try TermsFileReader.deadlines(keys),
            duties: try TermsFileReader.duties(keys, isProposal: isProposal),
            terms: try TermsFileReader.terms(keys, isProposal: isProposal, mayBeEmpty: true),
            precedence: try TermsFileReader.precedence(keys))
        let changesNothing =
            file.terms.isEmpty && file.parties.isEmpty && file.deadlines.isEmpty && file.duties.isEmpty
            && revision.replaces.isEmpty
            && revision.until == nil && !revision.isOpenEnded && revision.leaves.isEmpty && file.precedence == nil
        if changesNothing {
            throw IntakeError(
                .missingKey, "line \(group.line): the amendment changes nothing",
                hint:
                    "give it “terms”, “parties”, “deadlines”, “duties”, “prevails”, or in “revision” what it “replaces”, who “leaves” or “until” when it holds"
            )
        }
        return file
    }

    private static func revision(
        _ group: YAMLKeys, _ acceptance: (state: Revision.Acceptance, how: ExecutionMethod?)?
    ) throws(IntakeError) -> RevisionLine {
        guard let from = try group.day("from") else { throw group.missing("from") }
        let isOpenEnded = group.plain("until") == "none"
        let revision = RevisionLine(
            id: try group.name("id") ?? from.description, from: from, until: isOpenEnded ? nil : try group.day("until"),
            isOpenEnded: isOpenEnded,
            reach: try group.optionalWord("reaches", Reach.self) ?? .all, acceptance: acceptance?.state ?? .unknown,
            how: acceptance?.how, replaces: try group.names("replaces"), leaves: try group.handles("leaves"))
        do { try revision.check() } catch { throw IntakeError(error, line: group.line, .contradiction) }
        return revision
    }

    /// `refused`, `unknown`, a way of accepting, or a group of `how` and `on`.
    private static func acceptance(
        _ group: YAMLKeys
    ) throws(IntakeError) -> (state: Revision.Acceptance, how: ExecutionMethod?)? {
        guard let value = group.value("accepted") else { return nil }
        if case .mapping = value.content {
            let keys = try YAMLKeys(value, "“accepted”", keys: Keys.accepted)
            return (.accepted(on: try keys.day("on")), try keys.word("how", ExecutionMethod.self))
        }
        switch group.plain("accepted") {
        case "refused", "no": return (.refused, nil)
        case "unknown": return (.unknown, nil)
        case "yes": return (.accepted(on: nil), nil)
        case let word?:
            guard let how = ExecutionMethod(rawValue: word) else {
                throw IntakeError(
                    .unknownWord,
                    "line \(value.line): “\(VisibleText.escaped(word.prefix(64)))” says neither how it was accepted nor that it was not",
                    hint: Revision.Acceptance.hint(for: word))
            }
            return (.accepted(on: nil), how)
        case nil: return (.accepted(on: nil), try group.word("accepted", ExecutionMethod.self))
        }
    }

    private static func parties(_ keys: YAMLKeys, from: CalendarDay) throws(IntakeError) -> [AmendmentFile.PartyDraft] {
        guard let group = try keys.group("parties", keys: Keys.parties) else { return [] }
        var drafts = [AmendmentFile.PartyDraft]()
        for (key, role) in [("affiliates", PartyRole.affiliate), ("processors", .processor), ("assignees", .assignee)] {
            for value in try group.list(key) ?? [] {
                let draft = try party(value, key, role, from: from)
                guard !drafts.contains(where: { $0.party.handle == draft.party.handle }) else {
                    throw IntakeError(
                        .contradiction, "line \(value.line): two parties have the handle “\(draft.party.handle)”")
                }
                drafts.append(draft)
            }
        }
        return drafts
    }

    private static func party(
        _ value: YAMLValue, _ key: String, _ role: PartyRole, from first: CalendarDay
    ) throws(IntakeError) -> AmendmentFile.PartyDraft {
        let group = try YAMLKeys(value, "an entry of “\(key)”", keys: Keys.party)
        let name = try group.text("name")
        let handle = try group.handle("handle") ?? Handle.make(from: name, fallback: role.rawValue)
        let from = try group.day("from") ?? first
        if from < first {
            throw IntakeError(
                .contradiction,
                "line \(group.line): “\(handle)” comes on \(from), before the amendment that brings them holds, from \(first)",
                hint: "say from when the amendment holds in “revision”")
        }
        let place = try group.handle("of")
        if role != .assignee, place != nil {
            throw IntakeError(
                .contradiction, "line \(group.line): “of” says whose place an assignee took, and “\(handle)” is none")
        }
        return AmendmentFile.PartyDraft(
            party: Party(handle: handle, name: name, role: role, from: from, of: place),
            words: try TermsFileReader.words(group, of: "party “\(handle)”"))
    }

    /// Whether those who executed it are parties, only the agreement can say.
    private static func executions(_ keys: YAMLKeys) throws(IntakeError) -> [Execution] {
        var executions = [Execution]()
        for value in try keys.list("executed") ?? [] {
            let group = try YAMLKeys(value, "an entry of “executed”", keys: TermsFileReader.Keys.executed)
            guard let by = try group.handle("by") else { throw group.missing("by") }
            executions.append(
                Execution(
                    by: by, on: try group.day("on"), how: try group.word("how", ExecutionMethod.self),
                    basis: try group.optionalWord("basis", Basis.self) ?? .declared))
        }
        return executions
    }
}
