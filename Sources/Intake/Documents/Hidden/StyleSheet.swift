/// The rules of a style sheet whose selector is one name: of a class, an element or an id. They are what hides words in practice.
struct StyleSheet: Sendable {
    /// A page has a few hundred rules.
    static let ruleCountLimit = 5000

    private var rules: [String: StyleDeclarations] = [:]

    /// Adds the rules of a sheet. Rules that hold for print or small screens only are taken as if they held.
    mutating func add(_ text: String) {
        var selector = ""
        var body: String?
        for character in text.prefix(1 << 20) {
            switch character {
            case "{":
                // A rule within another, of a medium for instance: the inner one counts.
                if body != nil { selector = body ?? "" }
                body = ""
            case "}":
                if let declarations = body { add(selector, declarations) }
                body = nil
                selector = ""
            default:
                if body != nil { body?.append(character) } else { selector.append(character) }
            }
        }
    }

    /// What holds for an element, the strongest last.
    func declarations(for tag: MarkupTag) -> [StyleDeclarations] {
        guard !rules.isEmpty else { return [] }
        let names =
            [tag.name] + (tag["class"] ?? "").split(separator: " ").prefix(32).map { "." + $0 } + [
                tag["id"].map { "#" + $0 } ?? ""
            ]
        return names.compactMap { rules[$0] }
    }

    private mutating func add(_ selectors: String, _ declarations: String) {
        let parsed = StyleDeclarations(declarations)
        guard !parsed.isEmpty else { return }
        for selector in selectors.split(separator: ",").prefix(64) where rules.count < Self.ruleCountLimit {
            guard let name = selector.split(whereSeparator: \.isWhitespace).last, !name.contains(":"), !name.contains("[") else {
                continue
            }
            let isSimple = selector.split(whereSeparator: \.isWhitespace).count == 1
            if isSimple { rules[String(name)] = parsed }
        }
    }
}
