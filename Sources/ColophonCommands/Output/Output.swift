import Files
import Transparency

/// Writes results to standard output, and everything else to standard error.
enum Output {
    /// Shows an answer as JSON or as text for people: both come from one value.
    static func show(_ answer: some Answer, asJSON: Bool) {
        if asJSON {
            show(answer.json)
        } else {
            var page = Page()
            answer.write(to: &page)
            Terminal.write(page.text, to: .output)
        }
    }

    /// Shows a value of a public format that is JSON.
    static func show(_ json: JSON) { Terminal.write(escaped(json.prettyText()) + "\n", to: .output) }

    /// Writes the characters that cannot be seen, or that change how others are seen, as JSON's own escapes: the value stays the same.
    ///
    /// Such characters can stand in strings only.
    private static func escaped(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: Escaping.isHidden) else { return json }
        var result = ""
        for scalar in json.unicodeScalars {
            guard Escaping.isHidden(scalar) else {
                result.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result
    }

    /// Says something beside the result.
    static func note(_ sentence: String) { Terminal.write("note: \(Escaping.visible(sentence))\n", to: .error) }

    /// Says something that its owner should look at.
    static func warn(_ sentence: String) { Terminal.write("warning: \(Escaping.visible(sentence))\n", to: .error) }

    /// Says such a thing in a sentence whose words from outside are escaped already.
    static func warn(escaped sentence: String) { Terminal.write("warning: \(sentence)\n", to: .error) }

    static func failure(_ failure: Failure) {
        Terminal.write("error: \(failure.reason)\nhint: \(failure.hint)\n", to: .error)
    }
}

/// What a command answers: one value, shown as JSON or as text.
protocol Answer {
    /// Stable, sorted, documented keys.
    var json: JSON { get }
    func write(to page: inout Page)
}
