import Files
import Transparency

/// Writes results to standard output, and everything else to standard error.
enum Output {
    /// Shows an answer as JSON or as text for people: both come from one value.
    static func show(_ answer: some Answer, asJSON: Bool) {
        if asJSON {
            Terminal.write(answer.json.prettyText() + "\n", to: .output)
        } else {
            var page = Page()
            answer.write(to: &page)
            Terminal.write(page.text, to: .output)
        }
    }

    /// Says something beside the result.
    static func note(_ sentence: String) { Terminal.write("note: \(Escaping.visible(sentence))\n", to: .error) }

    /// Says something that its owner should look at.
    static func warn(_ sentence: String) { Terminal.write("warning: \(Escaping.visible(sentence))\n", to: .error) }

    static func failure(_ failure: Failure) {
        Terminal.write("error: \(failure.reason)\n", to: .error)
        if let hint = failure.hint { Terminal.write("hint: \(hint)\n", to: .error) }
    }
}

/// What a command answers: one value, shown as JSON or as text.
protocol Answer {
    /// Stable, sorted, documented keys.
    var json: JSON { get }
    func write(to page: inout Page)
}
