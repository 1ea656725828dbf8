internal import Provenance
internal import Yams

/// Reads YAML that a person wrote, and refuses what a person would not write.
///
/// No anchors, aliases, tags, nested keys or second documents: what is left is text, lists and keys.
enum YAMLFile {
    /// A terms file of a hundred pages is a tenth of this.
    static let byteCountLimit = 1 << 20
    /// A term's lists stand three deep.
    static let depthLimit = 8
    /// Keys that are themselves lists or groups are compared in full when duplicates are sought, so only a few are let through to
    /// be refused with their line.
    private static let nestedKeyLimit = 64

    /// Reads a file that consists of one group of keys.
    ///
    /// - Throws: An ``IntakeError`` that gives the line.
    static func read(_ bytes: [UInt8], called name: String) throws(IntakeError) -> YAMLValue {
        guard bytes.count <= byteCountLimit else {
            throw IntakeError(
                .tooLarge, "\(name) is larger than \(byteCountLimit >> 20) MiB", hint: "a terms file is a page or two")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw IntakeError(.unreadableText, "\(name) is not text in UTF-8", hint: "save it as UTF-8")
        }
        try YAMLGuard.check(bytes, nestedKeyLimit: nestedKeyLimit)
        return try compose(text, called: name)
    }

    private static func compose(_ text: String, called name: String) throws(IntakeError) -> YAMLValue {
        let parser: Parser
        let root: Node?
        do {
            // Nothing is resolved: what looks like a number or a day stays text.
            parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw failure(error)
        }
        // Nodes hold their anchors weakly, and the parser keeps those alive.
        defer { withExtendedLifetime(parser) {} }
        guard let root, case .mapping = root else {
            throw IntakeError(.wrongType, "\(name) does not consist of keys and values", hint: "start from a template")
        }
        return try value(root, depth: 0)
    }

    private static func value(_ node: Node, depth: Int) throws(IntakeError) -> YAMLValue {
        let line = node.mark?.line ?? 0
        guard depth <= depthLimit else {
            throw IntakeError(.unsafeYAML, "line \(line): nested more than \(depthLimit) deep")
        }
        guard node.anchor == nil else { throw anchors(line) }
        switch node {
        case .alias: throw anchors(line)
        case .scalar(let scalar):
            // A quoted value has the tag of text; a plain one has it only if somebody wrote it.
            let isTagged = scalar.tag != .implicit && (scalar.style == .plain || scalar.tag != Tag(.str))
            try refuseTag(isTagged, line)
            return YAMLValue(content: isNull(scalar) ? .null : .text(scalar.string), line: line)
        case .sequence(let sequence):
            try refuseTag(sequence.tag != .implicit, line)
            var values = [YAMLValue]()
            for node in sequence { values.append(try value(node, depth: depth + 1)) }
            return YAMLValue(content: .list(values), line: line)
        case .mapping(let mapping):
            try refuseTag(mapping.tag != .implicit, line)
            return YAMLValue(content: .mapping(try members(mapping, depth: depth)), line: line)
        }
    }

    private static func members(_ mapping: Node.Mapping, depth: Int) throws(IntakeError) -> [YAMLValue.Member] {
        var members = [YAMLValue.Member]()
        var keys = Set<String>()
        for (key, content) in mapping {
            let line = key.mark?.line ?? 0
            guard case .scalar(let scalar) = key else {
                throw IntakeError(.wrongType, "line \(line): a key must be a word")
            }
            // The parser compares keys, and in doing so gives plain ones the tag of text.
            try refuseTag(scalar.tag != .implicit && scalar.tag != Tag(.str), line)
            guard scalar.anchor == nil else { throw anchors(line) }
            let name = scalar.string
            guard keys.insert(name).inserted else {
                throw IntakeError(
                    .malformedYAML, "line \(line): the key “\(VisibleText.escaped(name.prefix(64)))” is there twice",
                    hint: joining)
            }
            members.append(YAMLValue.Member(key: name, line: line, value: try value(content, depth: depth + 1)))
        }
        return members
    }

    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        guard scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    private static func refuseTag(_ isTagged: Bool, _ line: Int) throws(IntakeError) {
        guard isTagged else { return }
        throw IntakeError(
            .unsafeYAML, "line \(line): tags (!) are not accepted", hint: "put the value in quotes if it begins with “!”")
    }

    private static func anchors(_ line: Int) -> IntakeError {
        IntakeError(
            .unsafeYAML, "line \(line): anchors (&) and aliases (*) are not accepted", hint: "write the value out, or in quotes")
    }

    /// Takes the line and the problem out of the parser's error, and leaves its copy of the file behind.
    private static func failure(_ error: any Error) -> IntakeError {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            IntakeError(
                .malformedYAML, "line \(mark.line): \(VisibleText.escaped(problem, foldingLineBreaks: true))", hint: quoting)
        case .duplicatedKeysInMapping(let keys, let context):
            IntakeError(
                .malformedYAML,
                "line \(context.mark.line): the key “\(VisibleText.escaped((keys.first ?? "").prefix(64)))” is there twice in one group",
                hint: joining)
        case .reader(let problem, _, _, _):
            IntakeError(.malformedYAML, "\(VisibleText.escaped(problem, foldingLineBreaks: true))")
        default: IntakeError(.malformedYAML, "the file is not YAML")
        }
    }

    private static let joining = "keep one of the two, with what belongs to both"
    private static let quoting = "put text that holds “: ”, “#” or quotation marks into quotes, or below “quote: |”, indented"
}
