internal import Transparency

extension DutyKind {
    /// The action as ODRL has it: by its own name, or ours, which lies in ODRL's `use`.
    var odrlJSON: JSON {
        guard let name = entry.mapping["ODRL"] else {
            return ["uid": .string("colophon:\(rawValue)"), "type": "Action", "includedIn": Action.use.odrlJSON]
        }
        return ["uid": .string("odrl:\(name)"), "type": "Action"]
    }
}

extension Action {
    /// The word of ODRL that means the same, if it has one.
    ///
    /// ODRL's `sell` and `transfer` make the asset somebody else's, which is what `assign` means here; selling data does not.
    var odrlName: String? {
        switch self {
        case .use: "use"
        case .assign: "transfer"
        case .reproduce: "reproduce"
        case .communicate: "present"
        case .distribute: "distribute"
        case .adapt: "derive"
        case .describe: "extract"
        case .classify: "index"
        case .aggregate: "aggregate"
        case .licenseOut: "grantUse"
        case .keepCopy: "archive"
        default: nil
        }
    }

    var odrlIRI: String { odrlName.map { "odrl:\($0)" } ?? "colophon:\(rawValue)" }

    /// The action as ODRL has it: by name, or with the wider actions in which it lies, up to one that ODRL knows.
    var odrlJSON: JSON {
        guard odrlName == nil else { return ["uid": .string(odrlIRI), "type": "Action"] }
        // Everything that is not handing over ownership lies in ODRL's `use`.
        let wider = parent.flatMap { $0 == .any ? nil : $0 } ?? .use
        return ["uid": .string(odrlIRI), "type": "Action", "includedIn": wider.odrlJSON]
    }

    /// The actions that a term with this one speaks of: itself, and narrower ones that ODRL places elsewhere in its own tree.
    var odrlActions: [Action] {
        switch self {
        case .any: [.use, .assign]
        case .use: [.use]
        default:
            [self] + Action.allCases.filter { $0 != self && covers($0) && $0.odrlName != nil }
        }
    }
}
