public import Transparency

extension Finding {
    /// The finding as one JSON value. Its canonical bytes depend on nothing but the facts, the rules and the vocabulary.
    public var json: JSON {
        [
            "asked": asked, "links": .array(links.map(\.json)), "revision": .array(revisions.map(\.json)),
            "context": .array(context.map(\.json)), "terms": .array(terms.map(\.json)),
            "conflict": .array(conflicts.map(\.json)), "parts": .array(parts.map(\.json)), "verdict": .string(verdict.rawValue),
            "side": .string(verdict.side.rawValue), "sentence": .string(sentence), "because": .array(because.map(\.json)),
            "dependsOn": .array(dependsOn.map(JSON.string)), "failing": .array(failing.map { .string($0.rawValue) }),
            "open": .array(open.map { ["question": .string($0.question), "settledBy": .string($0.settledBy)] }),
            "wouldChange": .array(wouldChange.map(\.json)),
            "notConsidered": .array(Self.notConsidered.map(JSON.string)), "engine": engine,
        ]
    }

    private var asked: JSON {
        var members: [String: JSON] = [
            "facts": .array(use.facts.map { .object($0.members) }), "unknown": .array(unknown.map(JSON.string)),
            "taken": .array(taken.map(JSON.string)),
            "works": .array(
                works.map { work in
                    var members: [String: JSON] = ["work": .string(work.name)]
                    members["record"] = work.onRecord?.json
                    return .object(members)
                }),
        ]
        members["record"] = use.onRecord?.json
        return .object(members)
    }

    private var engine: JSON {
        var members: [String: JSON] = [
            "rules": .string(ScopeEvaluator.rulesVersion), "vocabulary": .string(Vocabulary.digest),
            "texts": .array(
                agreements.flatMap { agreement in
                    ([agreement.document] + agreement.revisions.map(\.document)).compactMap { $0?.json(of: agreement.handle) }
                }),
        ]
        members["ledgerSize"] = ledgerSize.map(JSON.integer)
        return .object(members)
    }
}

extension Citation {
    var json: JSON {
        var members: [String: JSON] = [
            "agreement": .string(agreement), "revision": .string(revision), "term": .string(term), "quote": .string(quote),
            "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
        ]
        members["clause"] = clause.map(JSON.string)
        members["textSha256"] = textSHA256.map(JSON.string)
        return .object(members)
    }
}

extension TermRow {
    fileprivate var json: JSON {
        guard case .object(var members) = citation.json else { return citation.json }
        members["effect"] = .string(effect.rawValue)
        members["reading"] = .string(reading.rawValue)
        members["after"] = .string(after.rawValue)
        members["applies"] = .string(applies.rawValue)
        members["day"] = day.map { .string($0.description) }
        members["meetings"] = .array(
            meetings.map { meeting in
                [
                    "dimension": .string(meeting.dimension.rawValue), "answer": .string(meeting.answer.rawValue),
                    "step": .string(meeting.step),
                ]
            })
        return .object(members)
    }
}

extension Remark {
    fileprivate var json: JSON {
        var members: [String: JSON] = [
            "subject": .string(subject), "answer": .string(answer.rawValue), "sentence": .string(sentence),
        ]
        members["record"] = onRecord?.json
        return .object(members)
    }
}

extension FindingPart {
    fileprivate var json: JSON {
        [
            "from": .string(from.description), "until": .string(until.description), "verdict": .string(verdict.rawValue),
            "because": .array(
                because.map { ["agreement": .string($0.agreement), "revision": .string($0.revision), "term": .string($0.term)] }),
        ]
    }
}

extension Change {
    fileprivate var json: JSON {
        var members: [String: JSON] = ["condition": .string(condition), "settledBy": .string(settledBy)]
        members["verdict"] = verdict.map { .string($0.rawValue) }
        return .object(members)
    }
}

extension OnRecord {
    var json: JSON {
        var members: [String: JSON] = ["entry": .integer(entry)]
        members["leaf"] = leaf.map(JSON.string)
        members["claimed"] = claimed.map { .string($0.description) }
        members["stamped"] = stamped.map { .string($0.description) }
        return .object(members)
    }
}

extension DocumentReference {
    fileprivate func json(of agreement: String) -> JSON {
        [
            "agreement": .string(agreement), "name": .string(name), "sha256": .string(sha256), "textSha256": .string(textSHA256),
            "extractor": .string(extractor),
        ]
    }
}
