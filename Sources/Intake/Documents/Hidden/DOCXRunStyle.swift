/// How a run of words in a DOCX looks, as far as that can hide it.
struct DOCXRunStyle: Sendable, Hashable {
    var isVanished = false
    var color: StyleColor?
    /// In half points.
    var size: Int?
    /// What is behind the words; `nil` for what is not known.
    var ground: StyleColor? = .white

    /// Takes a property of a run: a child of `w:rPr` (ECMA-376, part 1, section 17.3.2).
    mutating func take(_ tag: MarkupTag) {
        let value = tag["w:val"]
        switch tag.name {
        case "w:vanish", "w:specVanish": isVanished = !["0", "false", "off"].contains(value ?? "")
        case "w:color": color = value.flatMap { StyleColor($0) }
        case "w:sz": size = value.flatMap { Int($0.prefix(6)) }
        case "w:highlight": if let value, value != "none" { ground = StyleColor(value) }
        case "w:shd": ground = Self.ground(tag) ?? ground
        default: break
        }
    }

    /// The ground that a shading names; nothing when it leaves it to what is around.
    static func ground(_ tag: MarkupTag) -> StyleColor?? {
        guard let fill = tag["w:fill"], fill != "auto" else { return .none }
        return .some(StyleColor(fill))
    }

    /// By what the words are hidden.
    var hiding: String? {
        if isVanished { return "hidden text" }
        if let size, size <= 4 { return "letters of \(Double(max(0, size)) / 2) points" }
        if let color, let ground, color.vanishes(on: ground) { return "the colour of the ground" }
        return nil
    }
}
