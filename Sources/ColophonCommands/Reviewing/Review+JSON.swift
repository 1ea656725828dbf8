import Clauses
import Transparency

extension Review {
    /// Everything a review says, for programs. Places are UTF-8 byte offsets into the text, end exclusive.
    var json: JSON {
        [
            "type": [
                "type": .string(contractType.type.rawValue), "isStated": .bool(contractType.isStated),
                "why": .string(contractType.why),
                "isStandardTerms": .bool(contractType.type.isStandardTerms),
            ],
            "otherSide": .array(otherSide.map(JSON.string)), "findings": .array(findings.map(\.json)),
            "order": .array(
                parts.map { part in
                    [
                        "part": .string(part.code.rawValue), "title": .string(part.title),
                        "findings": .array(part.findings.map(JSON.integer)),
                    ]
                }),
            "combinations": .array(
                combinations.map {
                    [
                        "code": .string($0.code), "sentence": .string($0.sentence),
                        "findings": .array($0.findings.map(JSON.integer)),
                    ]
                }), "protections": .array(protections.map(JSON.integer)),
            "silences": .array(silences.map { ["code": .string($0.code), "sentence": .string($0.sentence)] }),
            "answers": .object(
                Dictionary(
                    answers.map { answer in
                        (
                            answer.key,
                            [
                                "question": .string(answer.question), "answer": .string(answer.verdict.rawValue),
                                "sentence": .string(answer.sentence), "findings": .array(answer.findings.map(JSON.integer)),
                            ] as JSON
                        )
                    }, uniquingKeysWith: { first, _ in first })),
            "searchedFirst": .array(
                searchedFirst.map {
                    [
                        "name": .string($0.name), "headings": .array($0.headings.map(JSON.string)),
                        "findings": .array($0.findings.map(JSON.integer)),
                    ]
                }),
            "payOffer": payOffer.map { offer in
                [
                    "findings": .array(offer.findings.map(JSON.integer)), "sentence": .string(offer.sentence),
                    "structures": .array(
                        offer.structures.map {
                            ["code": .string($0.code), "name": .string($0.name), "sentence": .string($0.sentence)]
                        }),
                ]
            } ?? .null, "definitions": .array(definitions.map(\.json)), "references": .array(references.map(\.json)),
            "notes": .array(notes.map(JSON.string)),
        ]
    }
}

extension ClauseFinding {
    var json: JSON {
        [
            "category": .string(category.rawValue), "polarity": .string(polarity.rawValue),
            "severity": .string(severity.rawValue), "severityReason": .string(severityReason), "start": .integer(start),
            "end": .integer(end), "quote": .string(quote), "readableQuote": .string(readableQuote),
            "section": .array(section.map(JSON.string)), "headingKind": .string(headingKind.rawValue),
            "whereItStands": .string(whereItStands), "bindsUser": .bool(bindsUser), "wording": .string(wording.rawValue),
            "meaning": .string(plainMeaning), "allows": .string(whatItAllows), "question": .string(question),
            "narrowerWording": .string(narrowerWording), "negotiability": .string(negotiability.rawValue),
            "limits": .array(limits.map(JSON.string)), "definitions": .array(definitions.map(\.json)),
            "references": .array(references.map(\.json)),
            "reason": [
                "basis": "INFERRED", "rule": .string(reason.rule), "words": .array(reason.words.map(JSON.string)),
                "alsoMatched": .array(reason.alsoMatched.map(JSON.string)),
                "inFavour": .array(reason.inFavour.map(JSON.string)), "against": .array(reason.against.map(JSON.string)),
            ],
        ]
    }
}

extension Definition {
    var json: JSON {
        ["term": .string(term), "quote": .string(quote), "start": .integer(start), "end": .integer(end)]
    }
}

extension Reference {
    var json: JSON {
        [
            "kind": .string(kind.rawValue), "relation": .string(relation.rawValue), "name": .string(name),
            "target": target.map(JSON.string) ?? .null, "start": .integer(start), "end": .integer(end),
            "count": .integer(count),
        ]
    }
}
