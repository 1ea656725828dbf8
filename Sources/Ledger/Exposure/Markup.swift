import Files

/// HTML and SVG that is put together from elements, so that nothing from outside can be anything but text.
struct Markup: Sendable {
    private(set) var text: String

    /// Text, with everything that markup or a reader's eye could take for something else made visible.
    init(_ text: some StringProtocol) {
        var result = ""
        for character in Escaping.visible(String(text), keepsLineBreaks: true).unicodeScalars {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        self.text = result
    }

    /// An element. Names are ours; values of attributes may come from anywhere.
    init(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Markup] = []) {
        let attributes = attributes.map { " \($0.key)=\"\(Markup($0.value).text)\"" }.joined()
        text = "<\(name)\(attributes)>\(content.map(\.text).joined())</\(name)>"
    }

    /// An element with text in it.
    init(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], text: some StringProtocol) {
        self.init(name, attributes, [Markup(text)])
    }

    private init(trusted: String) { text = trusted }

    /// A style sheet of ours.
    static func style(_ sheet: String) -> Markup { Markup(trusted: "<style>\(sheet)</style>") }

    /// An element that HTML writes without an end.
    static func void(_ name: StaticString, _ attributes: KeyValuePairs<String, String>) -> Markup {
        let attributes = attributes.map { " \($0.key)=\"\(Markup($0.value).text)\"" }.joined()
        return Markup(trusted: "<\(name)\(attributes)>")
    }

    /// A whole page.
    static func page(_ content: [Markup]) -> String {
        "<!doctype html>\n<html lang=\"en\">" + content.map(\.text).joined(separator: "\n") + "</html>\n"
    }
}
