/// A start tag of XML or HTML: its name and what stands after it.
struct MarkupTag: Sendable, Equatable {
    /// In lowercase for HTML; with its prefix for XML.
    let name: String
    /// In order. Of attributes of one name the first counts, as in HTML.
    let attributes: [(name: String, value: String)]
    /// Whether it ends in a slash.
    let isEmpty: Bool

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    static func == (first: MarkupTag, second: MarkupTag) -> Bool {
        first.name == second.name && first.isEmpty == second.isEmpty
            && first.attributes.elementsEqual(second.attributes) { $0.name == $1.name && $0.value == $1.value }
    }
}
