import Cryptography
public import Provenance

/// The exposure as a page to print or to hand to an agent: no scripts, nothing loaded from anywhere, pictures drawn in the page itself.
public struct ExposurePage {
    let exposure: Exposure
    let model: DatasetModel?

    public init(_ exposure: Exposure, model: DatasetModel? = nil) {
        self.exposure = exposure
        self.model = model
    }

    /// The bytes of the page depend on the exposure and the figures alone.
    public var text: String {
        let policy = "default-src 'none'; style-src 'sha256-\(Base64.encode(SHA256.hash(Array(ExposureStyle.css.utf8)).bytes))'"
        let head = Markup(
            "head", [:],
            [
                .void("meta", ["charset": "utf-8"]),
                .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                Markup("title", text: "Derived-data rights on \(exposure.day)"), .style(ExposureStyle.css),
            ])
        return Markup.page([head, Markup("body", [:], body)])
    }

    private var body: [Markup] {
        var parts = [
            Markup("p", ["class": "brand"], text: "Colophon"), Markup("h1", text: "Derived-data rights in other hands"),
            Markup("p", ["class": "subject"], text: summary),
        ]
        guard !exposure.partners.isEmpty else { return parts + [foot] }
        parts.append(Markup("h2", text: "Who may do what"))
        parts.append(
            Markup(
                "p", ["class": "question"],
                text:
                    "The number in a field is the number of works; the stronger the colour, the more works and the fewer limits.")
        )
        parts.append(Markup("div", ["class": "pictures"], MatrixPicture(exposure).pictures))
        parts.append(Markup("h2", text: "Since when, and until when"))
        parts.append(
            Markup(
                "p", ["class": "question"],
                text:
                    "One bar for each agreement, from the first day of its words. An arrow goes on for ever; a broken end is not said."
            ))
        parts.append(Markup("div", ["class": "pictures"], TimelinePicture(exposure).pictures))
        parts.append(Markup("h2", text: "What changes in the next \(exposure.daysAhead) days"))
        parts.append(lapses)
        parts.append(Markup("h2", text: "Partner by partner"))
        parts += exposure.partners.flatMap { PartnerSection($0).markup }
        if let model { parts += IllustrationSection(exposure, model).markup }
        return parts + [foot]
    }

    private var summary: String {
        let works = exposure.works.count
        return "On \(exposure.day), rights in data from \(works) \(works == 1 ? "work" : "works") are, or may be, with "
            + "\(exposure.holderCount) of \(exposure.partners.count) partners."
    }

    private var lapses: Markup {
        guard !exposure.lapses.isEmpty else { return Markup("p", text: "Nothing that is on record.") }
        let rows = exposure.lapses.map { lapse in
            Markup(
                "tr", [:],
                [
                    Markup("td", ["class": "day"], text: "\(lapse.day)"), Markup("td", text: lapse.partner),
                    Markup("td", text: lapse.agreement), Markup("td", text: lapse.words),
                ])
        }
        return Markup.table(["Day", "Partner", "Agreement", "What changes"], rows)
    }

    private var foot: Markup {
        Markup(
            "div", ["class": "foot"],
            [Markup("h2", text: "What this rests on")]
                + (exposure.declined.isEmpty
                    ? [] : [Markup("p", text: "Left out, because declined: \(exposure.declined.joined(separator: ", ")).")])
                + [Markup("ul", [:], Exposure.assumptions.map { Markup("li", text: $0) })])
    }
}

extension Markup {
    /// A table with a heading.
    static func table(_ header: [String], _ rows: [Markup]) -> Markup {
        Markup(
            "table", [:],
            [
                Markup("thead", [:], [Markup("tr", [:], header.map { Markup("th", text: $0) })]), Markup("tbody", [:], rows),
            ])
    }
}
