internal import Transparency

/// What the names in our ODRL documents stand for: those of ODRL as its own context has them, and ours.
enum ODRLContext {
    static let json: JSON = {
        var members: [String: JSON] = [
            "odrl": "http://www.w3.org/ns/odrl/2/", "dct": "http://purl.org/dc/terms/",
            "xsd": "http://www.w3.org/2001/XMLSchema#", "colophon": .string(ODRLExport.namespace), "uid": "@id", "type": "@type",
        ]
        for name in ["Agreement", "Permission", "Prohibition", "Duty", "Constraint", "Action", "Party", "AssetCollection"] {
            members[name] = .string("odrl:\(name)")
        }
        for name in [
            "permission", "prohibition", "obligation", "duty", "assigner", "assignee", "target", "action", "constraint",
            "includedIn",
            "profile",
        ] {
            members[name] = ["@id": .string("odrl:\(name)"), "@type": "@id"]
        }
        // A word such as “prohibit” or “purpose” stands for the IRI of that name.
        for name in ["conflict", "leftOperand", "operator"] {
            members[name] = ["@id": .string("odrl:\(name)"), "@type": "@vocab"]
        }
        for name in [
            "prohibit", "purpose", "recipient", "dateTime", "event", "delayPeriod", "isAnyOf", "isNoneOf", "eq", "gteq", "lteq",
        ] {
            members[name] = .string("odrl:\(name)")
        }
        members["rightOperand"] = "odrl:rightOperand"
        for name in ["title", "identifier", "issued", "description"] { members[name] = .string("dct:\(name)") }
        members["valid"] = "dct:valid"
        members["source"] = ["@id": "dct:source", "@type": "@id"]
        for name in ["affiliate", "processor", "reservation", "goesBefore", "givesWayTo"] {
            members[name] = ["@id": .string("colophon:\(name)"), "@type": "@id"]
        }
        for name in ["asOf", "clause", "reading", "afterEnd", "closes", "who", "isSettled", "layer", "amount", "start", "end"] {
            members[name] = .string("colophon:\(name)")
        }
        for name in ["Reservation", "form", "condition"] { members[name] = .string("colophon:\(name)") }
        return .object(members)
    }()
}
