import Files
import Ledger
import Provenance
import Transparency

/// Which words of an agreement are in force on a day, and why.
struct AgreementOnDayAnswer: Answer {
    let agreement: AgreementRecord
    let onDay: AgreementOnDay

    var json: JSON {
        var members: [String: JSON] = [
            "agreement": .string(agreement.terms.handle), "on": .string(onDay.day.description),
            "delivered": .string(onDay.delivered.description), "state": .string(onDay.state.rawValue),
            "sentence": .string(onDay.sentence), "governing": .string(onDay.governing),
            "parties": .array(onDay.parties.map { .object($0.members) }),
            "revisions": .array(
                onDay.words.map { words in
                    var members: [String: JSON] = [
                        "revision": .string(words.revision), "applies": .string(words.applies.rawValue),
                        "reason": .string(words.reason),
                    ]
                    members["entry"] = words.onRecord.map { .integer($0.entry) }
                    return .object(members)
                }),
            "terms": .array(
                onDay.terms.map { state in
                    [
                        "revision": .string(state.revision), "inForce": .string(state.isInForce.rawValue),
                        "reason": .string(state.reason), "term": .object(state.term.members),
                    ]
                }),
        ]
        members["duties"] = .array(
            onDay.duties.map { state in
                var duty: [String: JSON] = [
                    "revision": .string(state.revision), "stands": .string(state.stands.rawValue),
                    "duty": .object(state.duty.members),
                ]
                duty["lastDay"] = state.lastDay.map { .string($0.description) }
                return .object(duty)
            })
        members["lastDay"] = onDay.lastDay.map { .string($0.description) }
        return .object(members)
    }

    func write(to page: inout Page) {
        page.line("\(agreement.terms.handle) on \(onDay.day): \(shown(onDay.sentence))")
        if onDay.delivered != onDay.day { page.line("for what was delivered on \(onDay.delivered)") }
        page.line()
        page.line("Which words")
        for words in onDay.words {
            let entry = words.onRecord.map { " (entry \($0.entry))" } ?? ""
            page.paragraph("\(words.applies.mark) \(shown(words.revision)): \(shown(words.reason))\(entry)", indent: 2)
        }
        page.line()
        page.line("Which terms")
        for state in onDay.terms {
            page.paragraph(
                "\(state.isInForce.mark) \(state.term.effect.rawValue) \(shown(state.term.id)), in \(shown(state.revision)): \(shown(state.reason))",
                indent: 2)
            if state.isInForce != .no {
                page.paragraph("“\(Escaping.visible(state.term.quote, keepsLineBreaks: true))”", indent: 6)
            }
        }
        if !onDay.duties.isEmpty {
            page.line()
            page.line("Which duties")
        }
        for state in onDay.duties {
            let day = state.lastDay.map { "; its last day is \($0)" } ?? ""
            page.paragraph("\(state.stands.mark) \(state.duty.sentence), in \(shown(state.revision))\(day)", indent: 2)
            page.paragraph("“\(Escaping.visible(state.duty.words.quote, keepsLineBreaks: true))”", indent: 6)
        }
        page.line()
        page.line("Who")
        for party in onDay.parties {
            let from = party.from.map { ", from \($0)" } ?? ""
            let place = party.of.map { ", in the place of \($0)" } ?? ""
            page.line("  \(party.role.words): \(shown(party.name)) (\(shown(party.handle)))\(from)\(place)")
        }
    }
}

extension Provenance.Answer {
    /// Yes, no and unknown as they are shown before a line.
    fileprivate var mark: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "open"
        }
    }
}
