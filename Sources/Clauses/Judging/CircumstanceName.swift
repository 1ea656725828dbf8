/// Says a circumstance of the judge in words.
enum CircumstanceName {
    static func text(for feature: String) -> String {
        let name = String(feature.dropFirst(2))
        if feature.hasPrefix("C:") { return "words of \(readable(name))" }
        if feature.hasPrefix("H:") { return "a heading about \(readable(name))" }
        if feature.hasPrefix("M:") { return name == "-" ? "no modal word" : "the word \"\(name)\"" }
        if feature.hasPrefix("with:") { return "the sentence is also about " + feature.dropFirst("with:".count) }
        if feature.hasPrefix("clear&") { return "clear words, with \(readable(String(feature.dropFirst(6))))" }
        if feature.hasPrefix("hint&") { return "a hint, with \(readable(String(feature.dropFirst(5))))" }
        if let agent = feature.firstRange(of: "A:") {
            let party = feature[agent.upperBound...]
            let who =
                party.hasPrefix("WE")
                ? "the other side acts"
                : party.hasPrefix("YOU") ? "you act" : party.hasPrefix("TP") ? "others act" : "no one named acts"
            return party.hasSuffix(" not") ? who + ", denied" : who
        }
        return feature
    }

    private static func readable(_ name: String) -> String {
        names[name] ?? name.lowercased()
    }

    private static let names: [String: String] = [
        "WE": "the other side", "YOU": "the creator or user", "YOUSUBJ": "the creator", "LIC": "licence",
        "LICIN": "a licence you give",
        "LICOUT": "a licence you get", "LICOUTF": "a licence you get", "LICREF": "this licence", "THISLIC": "this licence",
        "THEIRCONTENT": "your content", "PRIVOBJ": "personal data", "AI": "machine learning", "TRAIN": "training",
        "AGG": "aggregation", "AGGLIAB": "a cap on liability", "ANON": "anonymity", "ANALYV": "analysis", "ANALY": "analysis",
        "SUBLIC": "sublicence", "PERP": "duration", "PERPWORD": "perpetuity", "RTI": "right, title and interest",
        "RF": "no royalty",
        "TPCORE": "third parties", "TP": "others", "OTHERUSERS": "other users", "NEG": "denial", "CHANGEV": "change",
        "CHANGEPP": "change", "BINDSUSER": "a rule for users", "YOUNOT": "\"you may not\"", "WENEG": "\"we will not\"",
        "USERNEG": "a denial to users", "WEMAY": "\"we may\"", "YOUMAY": "\"you may\"", "ANYPURPOSE": "any purpose",
        "HRESTR": "restrictions", "DISCLIMIT": "a limit on passing on", "RESTR": "restrictions", "SURVNARROW": "narrow survival",
        "NEWP2": "new products",
        "NEWPROD": "products", "ABOUTLOGOS": "names and logos", "RND": "research and development", "PRIVPOL": "a privacy policy",
        "LEGALPROC": "legal process",
    ]
}
