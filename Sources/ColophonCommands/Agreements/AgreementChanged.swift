import Cryptography
import Ledger
import Provenance
import Transparency

/// What came of a change to an agreement.
struct AgreementChanged: Answer {
    let outcome: AgreementChangeOutcome

    var json: JSON {
        guard var members = outcome.recorded.json.object else { return .null }
        members["handle"] = .string(outcome.agreement.terms.handle)
        members["known"] = .bool(outcome.wasKnown)
        members["settles"] = outcome.agreement.version(settledBy: outcome.version).map { .integer($0) }
        members["warnings"] = .array(outcome.warnings.map { .string($0) })
        return .object(members)
    }

    func write(to page: inout Page) {
        let version = outcome.recorded
        let name = "\(outcome.agreement.terms.handle)@\(version.content.number)"
        if outcome.wasKnown {
            page.line("already recorded as \(name) since \(Amounts.instant(version.claimedTime))")
            return
        }
        page.line("recorded \(name), entry \(version.entry.index): \(version.content.summary)")
        if let open = outcome.agreement.version(settledBy: outcome.version) {
            page.line("  settles \(outcome.agreement.terms.handle)@\(open), where that was not known; the words are the same")
        } else {
            for line in version.content.details { page.line("  \(line)") }
        }
        for warning in outcome.warnings { page.line("note: \(shown(warning))") }
    }
}

extension AgreementVersion {
    /// What the version is, in a few words.
    var summary: String {
        switch change {
        case .original: return "the words as first agreed"
        case .amendment:
            return revision?.sentence ?? "a change"
        case .correction: return "the words as first agreed, read again"
        case .end:
            guard let ending else { return "the end" }
            return ending.sentence
        case .note: return exhibits.isEmpty ? "a note" : "a note with \(Amounts.count(exhibits.count, "exhibit"))"
        case .decision: return "decided: \(decision?.decision.rawValue ?? "")"
        }
    }

    /// What it brings, one line each.
    var details: [String] {
        var lines: [String] = []
        if let document, change != .original { lines.append("document: \(shown(document.name))") }
        if let replaced = revision?.replaces, !replaced.isEmpty { lines.append("replaces: \(replaced.joined(separator: ", "))") }
        if let leaves = revision?.leaves, !leaves.isEmpty {
            lines.append("leaves: \(leaves.map { shown($0) }.joined(separator: ", "))")
        }
        if change == .amendment, let precedence { lines.append("goes before: \(precedence.over.joined(separator: ", "))") }
        if change == .amendment || change == .correction, !terms.isEmpty {
            lines.append("terms: \(terms.map(\.id).joined(separator: ", "))")
        }
        for party in parties where change == .amendment {
            let place = party.of.map { " in the place of \($0)" } ?? ""
            lines.append(
                "\(party.role.words): \(shown(party.handle)), \(shown(party.name)), from \((party.from ?? revision?.from)?.description ?? "")\(place)"
            )
        }
        for deadline in deadlines where change == .amendment { lines.append("deadline: \(deadline.days)") }
        for duty in duties where change == .amendment { lines.append("duty: \(duty.sentence)") }
        if let ending {
            if let words = ending.words { lines.append("words: “\(shown(words.quote))”") }
            if let reason = ending.reason { lines.append("reason: \(shown(reason))") }
        }
        if let note { lines.append(shown(note)) }
        for exhibit in exhibits { lines.append("exhibit: \(shown(exhibit.name)), SHA-256 \(exhibit.sha256.hex)") }
        if change == .correction, let reason { lines.append("reason: \(shown(reason))") }
        if change == .decision {
            if let reason { lines.append("reason: \(shown(reason))") }
            if let review {
                let grave = flags.count { $0.severity == "high" && $0.polarity == "grant" }
                lines.append(
                    review.reviewer.hasPrefix("none")
                        ? "review: \(shown(review.reviewer))"
                        : "reviewed then: \(Amounts.count(review.flagCount, "passage")) flagged, \(Amounts.grouped(grave)) of them high grants (by \(shown(review.reviewer)))"
                )
            }
        }
        return lines
    }
}

extension RevisionLine {
    /// What it is called, when it holds, and whether it was accepted.
    var sentence: String {
        "\(shown(id)) from \(from)" + (until.map { " until \($0)" } ?? (isOpenEnded ? " with no last day" : ""))
            + ", \(acceptanceWords)" + (reach == .newDeliveries ? ", for new deliveries" : "")
    }

    var acceptanceWords: String {
        switch acceptance {
        case .accepted(let on): "accepted" + (how.map { " (\($0.rawValue))" } ?? "") + (on.map { " on \($0)" } ?? "")
        case .refused: "refused"
        case .unknown: "acceptance not known"
        }
    }
}

extension Deadline {
    /// What it is and when.
    var days: String {
        let from = self.from.map { " from \($0)" } ?? ""
        let until = self.until.map { " until \($0)" } ?? ""
        return "\(id), \(what.rawValue)\(from)\(until)"
    }
}

extension Ending {
    /// That it ended, when and how.
    var sentence: String { by.map { "superseded by \($0) after \(on)" } ?? "ended on \(on), \(how.rawValue)" }
}

extension Duty {
    /// What is to be done, with what, how much and when.
    var sentence: String {
        var parts = ["\(shown(id)), \(what.rawValue)"]
        if let objects { parts[0] += " \(objects.map(\.rawValue).joined(separator: ", "))" }
        if let amount { parts.append(shown(amount)) }
        if let until { parts.append("until \(until)") }
        if let due { parts.append((within.map { "within \(Amounts.count($0, "day")) " } ?? "") + due.after(within != nil)) }
        if let by { parts.append("by \(shown(by))") }
        return parts.joined(separator: ", ")
    }
}

extension DutyTrigger {
    fileprivate func after(_ hasDays: Bool) -> String {
        switch self {
        case .eachUse: hasDays ? "of each use" : "for each use"
        case .onRequest: hasDays ? "of a request" : "on request"
        case .atEnd: hasDays ? "of the end" : "at the end"
        }
    }
}

extension AgreementRecord.Version {
    var json: JSON {
        var members: [String: JSON] = [
            "version": .integer(content.number), "change": .string(content.change.rawValue), "entry": entry.json,
            "claimedTime": .integer(claimedTime),
            "corrections": .array(corrections.map { ["entry": $0.entry.json, "note": .string($0.note)] }),
        ]
        if content.change != .original {
            members["terms"] = .array(content.terms.map { .object($0.members) })
            members["parties"] = .array(content.parties.map { .object($0.members) })
            members["executions"] = .array(content.executions.map { .object($0.members) })
            members["deadlines"] = .array(content.deadlines.map { .object($0.members) })
            members["duties"] = .array(content.duties.map { .object($0.members) })
        }
        if content.change == .amendment { members["precedence"] = content.precedence.map { .object($0.members) } }
        members["revision"] = content.revision.map { .object($0.members) }
        members["ending"] = content.ending.map { .object($0.members) }
        members["document"] = content.document.map { .object($0.members) }
        members["note"] = content.note.map { .string($0) }
        if !content.exhibits.isEmpty { members["exhibits"] = .array(content.exhibits.map { .object($0.members) }) }
        members["decision"] = content.decision.map { .string($0.decision.rawValue) }
        members["reason"] = content.reason.map { .string($0) }
        members["review"] = content.review.map { .object($0.members) }
        if content.change == .decision { members["flags"] = .array(content.flags.map { .object($0.members) }) }
        return .object(members)
    }
}
