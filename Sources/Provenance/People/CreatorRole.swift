/// What a person did for a work: a code of the MARC relator list, with its name.
public struct CreatorRole: Sendable, Hashable {
    /// The three letters of the code.
    public let code: String
    /// The name of the role, in English.
    public let name: String

    private init(_ code: String, _ name: String) {
        self.code = code
        self.name = name
    }

    /// The role that is meant when none is named.
    public static let creator = CreatorRole("cre", "creator")

    /// The roles of creative work, by code.
    public static let all: [CreatorRole] = [
        creator,
        CreatorRole("arr", "arranger"), CreatorRole("art", "artist"), CreatorRole("aut", "author"),
        CreatorRole("cmp", "composer"), CreatorRole("cng", "cinematographer"), CreatorRole("cph", "copyright holder"),
        CreatorRole("drt", "director"), CreatorRole("dsr", "designer"), CreatorRole("edt", "editor"),
        CreatorRole("flm", "film editor"), CreatorRole("ill", "illustrator"), CreatorRole("lyr", "lyricist"),
        CreatorRole("mus", "musician"), CreatorRole("nrt", "narrator"), CreatorRole("pht", "photographer"),
        CreatorRole("prf", "performer"), CreatorRole("pro", "producer"), CreatorRole("rce", "recording engineer"),
        CreatorRole("rps", "repository"), CreatorRole("sng", "singer"), CreatorRole("trl", "translator"),
        CreatorRole("vac", "voice actor"),
    ]

    /// Finds a role by its code or its name, whatever the case.
    public init?(_ text: String) {
        let wanted = text.lowercased()
        guard let role = Self.all.first(where: { $0.code == wanted || $0.name == wanted }) else { return nil }
        self = role
    }
}
