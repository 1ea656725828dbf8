/// Who a word of the text speaks of.
enum DraftParty: Sendable, Equatable {
    /// The other side: "we", its name, or its role.
    case other
    /// The creator, or whoever else the text calls "you".
    case creator
    /// Other users, the public, third parties.
    case stranger
}

/// Knows the sides of an agreement by the names that its text uses.
struct DraftParties: Sendable {
    private let names: Set<String>

    /// - Parameter names: How the text calls the other side, as the review found.
    init(otherSide names: [String]) { self.names = Set(names.filter { !Self.nobody.contains($0) }) }

    /// The party that stands at a place as one who can act or receive; nil also for "our" and "your".
    func party(at index: Int, in words: ArraySlice<DraftWord>) -> DraftParty? {
        let word = words[index]
        if let previous = words[..<index].last?.text, Self.strangers.contains(word.text), Self.others.contains(previous) {
            return .stranger
        }
        if ["we", "us"].contains(word.text) { return .other }
        let isNamed = word.isCapital || word.text.first?.isNumber == true
        if isNamed, names.contains(word.text) || Self.roles.contains(word.text) { return .other }
        if word.text == "you" { return .creator }
        if Self.creators.contains(word.text), word.isCapital || words[..<index].last?.text == "the" { return .creator }
        return Self.strangers.contains(word.text) || Self.creators.contains(word.text) ? .stranger : nil
    }

    /// The party whose own something is spoken of: "our systems", "Acme's access".
    func owner(at index: Int, in words: ArraySlice<DraftWord>) -> DraftParty? {
        let text = words[index].text
        if ["our", "ours"].contains(text) { return .other }
        if ["your", "yours"].contains(text) { return .creator }
        guard text.hasSuffix("'s") else { return nil }
        let name = String(text.dropLast(2))
        if words[index].isCapital, names.contains(name) || Self.roles.contains(name) { return .other }
        return Self.creators.contains(name) ? .creator : nil
    }

    /// Words that the review takes for names and that name nobody.
    private static let nobody: Set<String> = ["form", "dpa", "properties", "section", "agreement", "order"]
    private static let others: Set<String> = ["other", "third", "each", "every", "all", "any", "fellow"]
    private static let strangers: Set<String> = [
        "user", "users", "party", "parties", "visitors", "people", "persons", "members", "member", "companies", "partner",
        "partners",
        "anyone", "everyone", "public", "others", "google",
    ]
    private static let roles: Set<String> = [
        "company", "provider", "platform", "licensee", "publisher", "distributor", "brand", "agency", "studio", "label",
        "library",
        "sponsor", "advertiser", "producer", "supplier", "vendor", "network", "broadcaster", "buyer", "purchaser", "client",
    ]
    private static let creators: Set<String> = [
        "user", "users", "customer", "customers", "subscriber", "subscribers", "member", "members", "artist", "artists",
        "creator",
        "creators", "contributor", "contributors", "author", "authors", "writer", "composer", "influencer", "photographer",
        "photographers", "licensor", "freelancer", "editor", "performer", "seller", "sellers", "owner", "partner", "illustrator",
        "musician", "talent",
    ]
}
