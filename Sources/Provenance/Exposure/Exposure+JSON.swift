public import Transparency

extension Exposure {
    /// The exposure as one JSON value.
    ///
    /// - Parameter quotes: Whether the words of each right are in it.
    public func json(quotes: Bool) -> JSON {
        [
            "declined": .array(declined.map(JSON.string)), "on": .string(day.description), "daysAhead": .integer(daysAhead),
            "works": .integer(works.count),
            "actions": .array(
                ExposureCategory.columns.map { action in
                    ["action": .string(action.rawValue), "category": .string(ExposureCategory.of(action)?.rawValue ?? "")]
                }),
            "partners": .array(partners.map { $0.json(quotes: quotes) }), "lapses": .array(lapses.map(\.json)),
            "assumptions": .array(Self.assumptions.map(JSON.string)),
        ]
    }

    /// What the matrix takes for granted, a sentence each.
    public static let assumptions = [
        "the terms are the owner's reading of the words; each agreement is read by itself, and assess decides between several",
        "permitted means that some use of that kind is within the words on that day, not that it takes place",
        "a work counts once, in whatever versions and parts it was delivered",
    ]
}

extension PartnerExposure {
    func json(quotes: Bool) -> JSON {
        [
            "partner": .string(handle), "name": .string(name), "works": .integer(works.count),
            "cells": .object(cells.json), "resale": .string(state(of: .resale).rawValue),
            "agreements": .array(agreements.map { $0.json(quotes: quotes) }),
        ]
    }
}

extension AgreementExposure {
    func json(quotes: Bool) -> JSON {
        var members: [String: JSON] = [
            "agreement": .string(handle), "from": .string(from.description),
            "until": until.map { .string($0.description) } ?? .null, "hasEnded": .bool(hasEnded), "works": .integer(works.count),
            "cells": .object(cells.json), "rights": .array(rights.map { $0.json(quotes: quotes) }),
            "bans": .array(bans.map { $0.json(quotes: quotes) }),
            "categories": .array(categories.map { .string($0.rawValue) }), "resale": .string(state(of: .resale).rawValue),
            "pays": [
                "content": .string(payment?.content ?? Self.notRecorded),
                "derived": .string(payment?.derived ?? Self.notRecorded),
            ], "revisions": .array(revisions.map(JSON.string)),
        ]
        members["decision"] = decision.map { .string($0.rawValue) }
        members["title"] = title.map(JSON.string)
        members["firstDelivery"] = firstDelivery.map { .string($0.description) }
        members["lastDelivery"] = lastDelivery.map { .string($0.description) }
        return .object(members)
    }

    /// What is shown of a layer of payment that nobody recorded, which is not the same as none.
    public static let notRecorded = "not recorded"
}

extension DerivedRight {
    func json(quotes: Bool) -> JSON {
        var members: [String: JSON] = [
            "term": .string(term.id), "revision": .string(revision), "since": .string(since.description), "end": end.json,
            "states": .object(Dictionary(uniqueKeysWithValues: states.map { ($0.key.rawValue, .string($0.value.rawValue)) })),
            "categories": .array(categories.map { .string($0.rawValue) }),
            "objects": .array(term.objects.map { .string($0.rawValue) }), "limits": .string(limits),
        ]
        members["clause"] = term.clause.map(JSON.string)
        if quotes { members["quote"] = .string(term.quote) }
        return .object(members)
    }
}

extension DerivedBan {
    func json(quotes: Bool) -> JSON {
        var members: [String: JSON] = [
            "term": .string(term.id), "revision": .string(revision), "actions": .array(actions.map { .string($0.rawValue) }),
            "objects": .array(term.objects.map { .string($0.rawValue) }),
        ]
        members["clause"] = term.clause.map(JSON.string)
        if !term.unless.isEmpty { members["unless"] = .array(term.unless.map(JSON.string)) }
        if quotes { members["quote"] = .string(term.quote) }
        return .object(members)
    }
}

extension RightEnd {
    var json: JSON {
        var members: [String: JSON] = ["kind": .string(kind)]
        switch self {
        case .on(let day), .notSaid(let day?): members["day"] = .string(day.description)
        case .withAgreement, .forEver, .notSaid(nil): break
        }
        return .object(members)
    }
}

extension Lapse {
    var json: JSON {
        var members: [String: JSON] = [
            "day": .string(day.description), "kind": .string(kind.rawValue), "agreement": .string(agreement),
            "partner": .string(partner), "words": .string(words),
        ]
        members["name"] = name.map(JSON.string)
        return .object(members)
    }
}

extension [Action: ExposureCell] {
    fileprivate var json: [String: JSON] {
        var members = [String: JSON]()
        for (action, cell) in self where cell.state != .silent {
            var values: [String: JSON] = ["state": .string(cell.state.rawValue), "works": .integer(cell.workCount)]
            values["since"] = cell.since.map { .string($0.description) }
            values["end"] = cell.end?.json
            values["terms"] = .array(
                cell.rights.map {
                    ["agreement": .string($0.agreement), "revision": .string($0.revision), "term": .string($0.term.id)]
                })
            members[action.rawValue] = .object(values)
        }
        return members
    }
}
