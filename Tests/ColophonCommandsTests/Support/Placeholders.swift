import Foundation

/// Puts a name in the place of everything that differs from run to run: digests, identifiers, times, the temporary folder.
struct Placeholders {
    private let home: String?
    /// The days on which the commands may have run.
    private let days: [String]

    /// - Parameter home: The temporary home folder, or nil for a text in which none stands.
    init(home: URL?, days: [String]) {
        self.home = home?.path
        self.days = days
    }

    /// Today in Coordinated Universal Time.
    static var today: String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyy-MM-dd"
        return formatter.string(from: Date())
    }

    private static let rules: [(pattern: String, name: String)] = [
        (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"#, "YYYY-MM-DDThh:mm:ssZ"),
        (#"\b[0-9a-f]{128}\b"#, "<128 hex>"), (#"\b[0-9a-f]{64}\b"#, "<64 hex>"), (#"\b[0-9a-f]{40}\b"#, "<40 hex>"),
        (#"\b[0-9a-f]{32}\b"#, "<32 hex>"), (#"\b[0-9a-f]{16}\b"#, "<16 hex>"),
        (#"(?<=-)[0-9a-f]{12}\b"#, "<12 hex>"), (#"\b[12]\d{9}\b"#, "<seconds>"),
        (#"[A-Za-z0-9+/]{43,}={0,2}"#, "<base64>"),
        (#"\b(?:[a-z]{5}\s+){16}[a-z]{5}\b"#, "<recovery words>"),
    ]

    private static let compiled = rules.compactMap { rule in
        (try? NSRegularExpression(pattern: rule.pattern)).map { ($0, NSRegularExpression.escapedTemplate(for: rule.name)) }
    }

    func normalised(_ text: String) -> String {
        var text = text
        if let home { text = text.replacingOccurrences(of: home, with: "~") }
        for (expression, name) in Self.compiled {
            text = expression.stringByReplacingMatches(in: text, range: NSRange(text.startIndex..., in: text), withTemplate: name)
        }
        for day in days { text = text.replacingOccurrences(of: day, with: "<today>") }
        return text
    }
}
