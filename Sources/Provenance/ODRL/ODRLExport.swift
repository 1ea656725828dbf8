public import Transparency

/// An agreement as an ODRL 2.2 policy in JSON-LD (W3C Recommendation, 15 February 2018).
///
/// ODRL has no word for training a model, for an unclear reading, or for what survives an agreement. Such things stand under a namespace
/// of our own, so that a reader who knows ODRL alone sees less, and never something else. The context is part of the document: reading
/// it opens no socket.
public enum ODRLExport {
    /// The namespace of what ODRL has no word for, and the name of our ODRL profile.
    public static let namespace = "urn:colophon:odrl:v1:"

    /// The policy of the words in force on a day.
    ///
    /// - Throws: A ``ProvenanceError`` if the agreement leaves open more than can be weighed.
    public static func json(of agreement: AgreementTerms, on day: CalendarDay) throws(ProvenanceError) -> JSON {
        let variants = try WordsInForce.all(of: agreement, deliveredOn: nil, on: max(day, agreement.dates.from))
        let writer = ODRLRules(agreement, duties: variants.flatMap(\.duties).map(\.duty))
        var members: [String: JSON] = [
            "@context": ODRLContext.json, "uid": .string(writer.policy), "type": "Agreement", "profile": .string(namespace),
            // A ban that stands goes before a permission, except where the words or a person say otherwise.
            "conflict": "prohibit", "title": .string(agreement.title ?? agreement.handle),
            "identifier": .string(agreement.handle),
            "issued": date(agreement.dates.from), "asOf": date(day),
            "assigner": .array(writer.parties([.creator])), "assignee": .array(writer.parties([.other])),
        ]
        members["affiliate"] = writer.parties([.affiliate]).nonEmpty
        members["processor"] = writer.parties([.processor]).nonEmpty
        members["valid"] = agreement.dates.until.map(date)
        members["source"] = agreement.document.map { .string("urn:sha256:\($0.sha256)") }
        var seen = Set<TermKey>()
        var terms = [(placed: PlacedTerm, isSettled: Bool)]()
        for placed in variants.flatMap(\.terms) where !placed.isDuty && seen.insert(placed.key).inserted {
            terms.append((placed, variants.allSatisfy { $0.terms.contains(placed) }))
        }
        terms.sort { $0.placed.key < $1.placed.key }
        func rules(_ effect: Effect) -> JSON? {
            terms.filter { $0.placed.term.effect == effect }
                .map { writer.rule($0.placed, until: variants.last?.end?.last, isSettled: $0.isSettled) }.nonEmpty
        }
        members["permission"] = rules(.permit)
        members["prohibition"] = rules(.forbid)
        members["reservation"] = rules(.reserve)
        // A duty on which a permission hangs stands in it; every other is an obligation of the whole agreement (ODRL 2.2, 2.6.3 and 2.6.4).
        let conditions = Set(terms.flatMap(\.placed.term.requires))
        members["obligation"] = (writer.payments + writer.duties { !conditions.contains($0) }).nonEmpty
        return .object(members)
    }

    static func date(_ day: CalendarDay) -> JSON { ["@type": "xsd:date", "@value": .string(day.description)] }
}

extension [JSON] {
    /// The array as a value, or nothing.
    fileprivate var nonEmpty: JSON? { isEmpty ? nil : .array(self) }
}
