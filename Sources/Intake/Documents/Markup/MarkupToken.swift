/// A piece of markup, in the order of the file.
enum MarkupToken: Sendable, Equatable {
    case start(MarkupTag)
    case end(String)
    /// Characters, with their references resolved.
    case text(String)
    /// The content of an element that holds no markup: a script or a style sheet of HTML.
    case raw(String, content: String)
}
