/// Words that send the reader elsewhere: to another section, or to another document.
///
/// A protection two pages on, or a policy that nobody attached, can undo a sentence; so each place where a text points away from
/// itself is listed.
public struct Reference: Sendable, Hashable {
    /// What is pointed at.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A section of this text, or of the document named after it.
        case section
        /// Another document, such as a privacy policy or an order form. Ask for it: it may be part of the agreement.
        case document
        /// Whatever else the agreement says ("notwithstanding anything to the contrary").
        case everything
    }

    /// What the pointing does to the sentence it stands in.
    public enum Relation: String, Sendable, Hashable, Codable {
        /// "subject to": the other place wins.
        case subjectTo = "subject-to"
        /// "notwithstanding": this sentence wins.
        case overrides
        /// "except as set out in": the other place takes something out.
        case exception
        /// "see", "as described in": the other place says more.
        case see
    }

    public let kind: Kind
    public let relation: Relation
    /// What is named: "section 9.2", "Privacy Policy", or the words themselves.
    public let name: String
    /// The heading of the section that is meant, when the text has one with that number.
    public let target: String?
    /// The first byte of the words in the reviewed text.
    public let start: Int
    /// The byte after their last.
    public let end: Int
    /// How often the text points there in this way. The place is the first one.
    public let count: Int

    /// What the reference means for the reader, in words.
    public var sentence: String {
        let place = target.map { "\(name) (\"\($0)\")" } ?? name
        return switch (kind, relation) {
        case (.everything, _): "these words win over whatever else the agreement says"
        case (.document, .subjectTo), (.section, .subjectTo): "\(place) wins over this; read it"
        case (.document, .overrides), (.section, .overrides): "this wins over \(place)"
        case (.document, .exception), (.section, .exception): "\(place) takes something out of this; read it"
        case (.document, .see): "\(place) is another document; ask for it and read it"
        case (.section, .see): "\(place) says more"
        }
    }
}
