internal import Clauses
internal import Cryptography
internal import Provenance

/// Writes a drafted terms file in YAML that a person can read beside the contract.
struct TermsDraftWriter {
    let document: DocumentText
    let locator: QuoteLocator

    func head(_ review: Review, handle: String) -> String {
        let calledBy =
            review.otherSide.isEmpty
            ? "or {handle: brand, name: \"THEIR NAME\"}"
            : "the text calls them \(Self.comment(review.otherSide.prefix(4).joined(separator: ", ")))"
        return """
            # A draft, made from \(Self.comment(document.name)) by a program that points at words and does not understand them.
            # For each term: read the quote in the document, change what it says wrong, delete what does not matter to you, and
            # set “confirmed: true”. Only confirmed terms can be recorded. “colophon vocabulary” explains the words in [lists].

            agreement: \(handle)
            title: \(Self.quoted(document.name))
            document:
              file: \(Self.quoted(document.name))
              sha256: \(document.documentDigest.hex)
              text-sha256: \(document.digest.hex)
              extractor: \(Self.quoted(document.extractor))

            parties:
              creator: "YOUR NAME"
              other: "THEIR NAME"         # \(calledBy)
              affiliates-included: null   # do the words reach companies of their group? yes, no, or null: not said

            effective:
              from:                       # FILL IN the first day, YYYY-MM-DD
              until: null                 # the last day, or null: the words name none

            # pays:                       # what is paid for the works, and what for data made from them
            #   content: "500 USD"
            #   derived: none


            """
    }

    static let noDuties = """
        # duties:                       # what somebody must do: see “colophon agreement template”. No plain duty of theirs was found.
        #   - {id: delete-files, what: delete, objects: [work], due: at-end, within: 30, quote: "…", confirmed: false}

        """

    static let dutiesHead = """
        # What the other side must do, from plain sentences only: others may be in the text. Delete what is no duty.
        duties:

        """

    /// What stands before the terms: what a draft holds, and what it cannot.
    static func termsHead(hasLicence: Bool) -> String {
        let found =
            hasLicence
            ? "Sentences that license ordinary acts and were among the flagged ones are drafted below; others are not."
            : "No sentence that licenses ordinary acts was among the flagged ones, so the main licence is not below."
        return """

            # Terms are proposed for what concerns data, derived rights and what was flagged with them. What the agreement is chiefly about,
            # the licence to show, copy or publish the works, may be missing: a use that rests on it would then find no words.
            # \(found)
            # Compare them with the contract, and add what is missing, like this:
            #
            #   - id: main-licence
            #     effect: permit
            #     quote: "THE EXACT WORDS"
            #     actions: [host, reproduce, communicate, distribute, adapt, promote]   # only those that the words name
            #     objects: [work]
            #     purposes: [provide-service]    # without it: for anything
            #     reading: express
            #     after: silent                  # ends, survives, silent
            #     confirmed: false

            terms:

            """
    }

    static let noTerms = """
        # No passage that permits or forbids was found. Write the terms yourself, like the one above.

        """

    func duty(_ duty: DraftedDuty) -> String {
        var lines = ["  - id: \(duty.id)"]
        lines += duty.remarks.map { "    # \(Self.comment($0))" }
        lines.append("    what: \(duty.what.rawValue)")
        if !duty.objects.isEmpty { lines.append("    objects: \(Self.list(duty.objects))") }
        if let due = duty.due { lines.append("    due: \(due.rawValue)") }
        if let within = duty.within { lines.append("    within: \(within)") }
        if let amount = duty.amount { lines.append("    amount: \(Self.quoted(amount))") }
        if let clause = clause(at: duty.range.lowerBound) { lines.append("    clause: \(Self.quoted(clause))") }
        lines.append("    quote: \(Self.quoted(quote(duty.range)))")
        if let place = locator.occurrence(of: duty.range), place.count > 1 { lines.append("    occurrence: \(place.number)") }
        lines.append("    confirmed: false")
        return lines.joined(separator: "\n") + "\n"
    }

    static let othersHead = """

        # Also flagged. These words set a condition, a price or a duration, say who owns what, speak of users or others, or are not plain enough
        # to be drafted. Some belong into a term above: a permission that does not end is “after: survives”, a way to say no is “unless: [opt-out]” on a ban or “requires:” on a permission.

        """

    func term(_ term: DraftedTerm) -> String {
        var lines = ["  - id: \(term.id)"]
        lines += term.remarks.map { "    # \(Self.comment($0))" }
        lines.append("    effect: \(term.effect.rawValue)")
        if let clause = clause(at: term.range.lowerBound) { lines.append("    clause: \(Self.quoted(clause))") }
        lines.append("    quote: \(Self.quoted(quote(term.range)))")
        if let place = locator.occurrence(of: term.range), place.count > 1 { lines.append("    occurrence: \(place.number)") }
        lines.append("    actions: \(Self.list(term.actions))")
        lines.append("    objects: \(Self.list(term.objects))")
        if !term.purposes.isEmpty, !term.purposes.contains(.any) { lines.append("    purposes: \(Self.list(term.purposes))") }
        if !term.recipients.isEmpty { lines.append("    recipients: \(Self.list(term.recipients))") }
        if !term.form.isEmpty { lines.append("    form: \(Self.list(term.form))") }
        let exclusive = term.exclusive.filter { $0 != .purpose || !term.purposes.contains(.any) }
            .filter { $0 != .recipient || !term.recipients.contains(.public) }
        if !exclusive.isEmpty { lines.append("    exclusive: \(Self.list(exclusive))") }
        if !term.unless.isEmpty { lines.append("    unless: [\(term.unless.sorted().joined(separator: ", "))]") }
        lines.append("    reading: \(term.reading.rawValue)")
        lines.append("    after: \(term.after.rawValue)")
        lines.append("    confirmed: false")
        return lines.joined(separator: "\n") + "\n"
    }

    func other(_ finding: ClauseFinding) -> String {
        let place = document.place(at: finding.start)
        return """
            # \(finding.category.title) (\(finding.polarity.rawValue), \(finding.severity.rawValue)), line \(place.line):
            #   \(Self.comment(finding.readableQuote))

            """
    }

    /// The nearest heading, as far as it fits in a line.
    private func clause(at offset: Int) -> String? {
        document.place(at: offset).headingPath.last.map { String($0.prefix(80)) }
    }

    /// The words of a passage, every run of white space one blank: places are found with white space folded.
    private func quote(_ range: Range<Int>) -> String {
        String(decoding: FoldedText(Array(document.bytes[range])).trimmed, as: UTF8.self)
    }

    private static func list(_ words: some Collection<some VocabularyWord>) -> String {
        "[" + words.map(\.rawValue).sorted().joined(separator: ", ") + "]"
    }

    /// Text as it may stand after a `#`: on one line, with nothing hidden.
    private static func comment(_ text: String) -> String {
        VisibleText.escaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// A double-quoted YAML scalar, which is the same as a JSON string but for what YAML does not print.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                if isPrintable(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
            }
        }
        return result + "\""
    }

    /// Whether a character may stand as it is (YAML 1.2, production 1), and is not one that hides or turns what is around it.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
