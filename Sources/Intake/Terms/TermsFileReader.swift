internal import Provenance

/// Reads a terms file key by key.
enum TermsFileReader {
    /// The keys of each group. The template explains every one of them.
    enum Keys {
        static let file = [
            "agreement", "title", "document", "parties", "effective", "executed", "pays", "prevails", "deadlines", "duties",
            "revisions",
            "terms",
        ]
        static let document = ["file", "sha256", "text-sha256", "extractor"]
        static let parties = ["creator", "other", "affiliates-included", "affiliates", "processors"]
        static let party = ["handle", "name"]
        static let effective = ["from", "until", "governing-law"]
        static let executed = ["by", "on", "how", "basis"]
        static let pays = ["content", "derived"]
        static let prevails = ["over", "clause", "quote", "occurrence"]
        static let term = [
            "id", "effect", "clause", "quote", "occurrence", "actions", "objects", "purposes", "recipients", "form", "who",
            "exclusive",
            "unless", "requires", "notwithstanding", "subject-to", "reading", "after", "from", "until", "confirmed",
        ]
    }

    /// - Parameter isProposal: Whether terms may be there that nobody has confirmed, because nothing is going to be recorded.
    static func read(_ value: YAMLValue, isProposal: Bool = false) throws(IntakeError) -> TermsFile {
        let keys = try YAMLKeys(value, "the terms file", keys: Keys.file)
        if !isProposal { try TemplatePlaceholders.check(value) }
        let parties = try parties(keys)
        let file = TermsFile(
            handle: try keys.handle("agreement"), title: try keys.optionalText("title"), document: try document(keys),
            parties: parties,
            dates: try dates(keys), payment: try payment(keys), executions: try executions(keys, parties),
            precedence: try precedence(keys), deadlines: try deadlines(keys), duties: try duties(keys, isProposal: isProposal),
            terms: try terms(keys, isProposal: isProposal, mayBeEmpty: keys.value("duties") != nil))
        if let revisions = try keys.list("revisions"), let first = revisions.first {
            throw IntakeError(
                .contradiction, "line \(first.line): revisions do not stand in the terms file of the first agreement",
                hint: "add the agreement as it was first made, and each change with: colophon agreement amend")
        }
        try checkTogether(file)
        return file
    }

    static func document(_ keys: YAMLKeys) throws(IntakeError) -> TermsFile.ExpectedDocument {
        guard let group = try keys.group("document", keys: Keys.document) else { return TermsFile.ExpectedDocument() }
        let document = TermsFile.ExpectedDocument(
            file: try group.optionalText("file"), sha256: try group.hexDigest("sha256"),
            textSHA256: try group.hexDigest("text-sha256"),
            extractor: try group.optionalText("extractor"))
        return document
    }

    private static func dates(_ keys: YAMLKeys) throws(IntakeError) -> AgreementDates {
        guard let group = try keys.group("effective", keys: Keys.effective) else { throw keys.missing("effective") }
        guard let from = try group.day("from") else { throw group.missing("from") }
        let dates = AgreementDates(
            from: from, until: try group.day("until"), governingLaw: try group.optionalText("governing-law"))
        do { try dates.check() } catch { throw IntakeError(error, line: group.line, .contradiction) }
        return dates
    }

    private static func payment(_ keys: YAMLKeys) throws(IntakeError) -> Payment? {
        guard let group = try keys.group("pays", keys: Keys.pays) else { return nil }
        let payment = Payment(content: try group.optionalText("content"), derived: try group.optionalText("derived"))
        return payment
    }

    private static func executions(_ keys: YAMLKeys, _ parties: [Party]) throws(IntakeError) -> [Execution] {
        var executions = [Execution]()
        for value in try keys.list("executed") ?? [] {
            let group = try YAMLKeys(value, "an entry of “executed”", keys: Keys.executed)
            guard let by = try group.handle("by") else { throw group.missing("by") }
            let execution = Execution(
                by: by, on: try group.day("on"), how: try group.word("how", ExecutionMethod.self),
                basis: try group.optionalWord("basis", Basis.self) ?? .declared)
            guard parties.contains(where: { $0.handle == by }) else {
                throw IntakeError(
                    .contradiction, "line \(group.line): “\(by)” executed the agreement but is not among its parties",
                    hint: NearestWord.hint(for: by, among: parties.map(\.handle))
                        ?? "its parties are \(parties.map(\.handle).joined(separator: ", "))")
            }
            executions.append(execution)
        }
        return executions
    }

    static func precedence(_ keys: YAMLKeys) throws(IntakeError) -> TermsFile.PrecedenceDraft? {
        guard let group = try keys.group("prevails", keys: Keys.prevails) else { return nil }
        let over = try group.handles("over")
        guard !over.isEmpty else { throw group.missing("over") }
        let precedence = Precedence(
            over: over, clause: try group.optionalText("clause"), quote: try group.text("quote"), range: 0..<0)
        let draft = TermsFile.PrecedenceDraft(precedence: precedence, occurrence: try group.count("occurrence"), line: group.line)
        return draft
    }

    // MARK: - Parties

    private static func parties(_ keys: YAMLKeys) throws(IntakeError) -> [Party] {
        guard let group = try keys.group("parties", keys: Keys.parties) else { throw keys.missing("parties") }
        let affiliates = try group.flag("affiliates-included")
        var parties = [Party]()
        for (key, role) in [("creator", PartyRole.creator), ("other", .other)] {
            guard let value = group.value(key) else { throw group.missing(key) }
            parties.append(try party(value, key, role, affiliatesIncluded: role == .other ? affiliates : nil))
        }
        for (key, role) in [("affiliates", PartyRole.affiliate), ("processors", .processor)] {
            for value in try group.list(key) ?? [] { parties.append(try party(value, key, role, affiliatesIncluded: nil)) }
        }
        for (index, party) in parties.enumerated() where parties[..<index].contains(where: { $0.handle == party.handle }) {
            throw IntakeError(
                .contradiction, "line \(group.line): two parties have the handle “\(party.handle)”",
                hint: "write a party as {handle: NAME, name: \"…\"}")
        }
        return parties
    }

    /// A party is its name, or a group of `handle` and `name`.
    private static func party(
        _ value: YAMLValue, _ key: String, _ role: PartyRole, affiliatesIncluded: Bool?
    ) throws(IntakeError) -> Party {
        if case .text(let name) = value.content {
            guard name.utf8.contains(where: { $0 > 0x20 }) else {
                throw IntakeError(
                    .missingKey, "line \(value.line): “\(key)” is empty", hint: "write who that is: \(key): \"NAME\"")
            }
            guard name.utf8.count <= longestName else {
                throw IntakeError(
                    .tooLarge, "line \(value.line): “\(key)” is longer than \(longestName) bytes", hint: "write the name alone")
            }
            return Party(
                handle: Handle.make(from: name, fallback: role.rawValue), name: name, role: role,
                affiliatesIncluded: affiliatesIncluded
            )
        }
        let group = try YAMLKeys(value, "party “\(key)”", keys: Keys.party)
        let name = try group.text("name")
        let handle = try group.handle("handle") ?? Handle.make(from: name, fallback: role.rawValue)
        return Party(handle: handle, name: name, role: role, affiliatesIncluded: affiliatesIncluded)
    }

    private static let longestName = 1024

    // MARK: - Terms

    /// More terms than any contract has clauses.
    private static let mostTerms = 1000

    static func terms(
        _ keys: YAMLKeys, isProposal: Bool = false, mayBeEmpty: Bool = false
    ) throws(IntakeError) -> [TermDraft] {
        guard let values = try keys.list("terms"), !values.isEmpty else {
            if mayBeEmpty { return [] }
            throw keys.missing("terms")
        }
        guard values.count <= mostTerms else {
            throw IntakeError(.tooLarge, "line \(values[0].line): more than \(mostTerms) terms")
        }
        var drafts = [TermDraft]()
        var lines = [String: Int]()
        for value in values {
            let draft = try term(value, isProposal: isProposal)
            if let first = lines.updateValue(draft.line, forKey: draft.term.id) {
                throw IntakeError(
                    .contradiction, "line \(draft.line): the term “\(draft.term.id)” is there already, in line \(first)",
                    hint: "give one of the two another “id”")
            }
            drafts.append(draft)
        }
        return drafts
    }

    private static func term(_ value: YAMLValue, isProposal: Bool) throws(IntakeError) -> TermDraft {
        let named = try YAMLKeys(value, "a term", keys: nil)
        guard let id = try named.name("id") else { throw named.missing("id") }
        let keys = try YAMLKeys(value, "term “\(id)”", keys: Keys.term)
        let effect = try keys.word("effect", Effect.self)
        let quote = try keys.text("quote")
        let actions =
            effect == .reserve ? try keys.optionalWords("actions", Action.self) ?? [.any] : try keys.words("actions", Action.self)
        let term = Term(
            id: id, effect: effect, clause: try keys.optionalText("clause"), quote: quote, range: 0..<0, actions: actions,
            objects: try keys.words("objects", UseObject.self), purposes: try keys.optionalWords("purposes", Purpose.self),
            recipients: try keys.optionalWords("recipients", Recipient.self), form: try keys.optionalWords("form", DataForm.self),
            who: try keys.optionalWords("who", Relation.self),
            exclusive: try keys.optionalWords("exclusive", ExclusiveDimension.self) ?? [], unless: try keys.names("unless"),
            requires: try keys.names("requires"), notwithstanding: try keys.names("notwithstanding"),
            subjectTo: try keys.names("subject-to"), reading: try keys.optionalWord("reading", Reading.self) ?? .express,
            after: try keys.optionalWord("after", AfterEnd.self) ?? .silent, from: try keys.day("from"),
            until: try keys.day("until"))
        let draft = TermDraft(term: term, occurrence: try keys.count("occurrence"), line: keys.line)
        try confirm(keys, "term “\(id)”", isProposal: isProposal)
        do { try term.check() } catch { throw IntakeError(error, line: draft.line, .contradiction) }
        return draft
    }

    /// Checks what only the whole file can show: that terms are ranked against terms that are there.
    private static func checkTogether(_ file: TermsFile) throws(IntakeError) {
        let ids = file.terms.map(\.term.id)
        for draft in file.terms {
            for other in draft.term.notwithstanding + draft.term.subjectTo where !ids.contains(other) {
                throw IntakeError(
                    .contradiction,
                    "line \(draft.line): term “\(draft.term.id)” is ranked against “\(other)”, which is no term of this file",
                    hint: NearestWord.hint(for: other, among: ids) ?? "its terms are \(ids.joined(separator: ", "))")
            }
        }
    }
}
