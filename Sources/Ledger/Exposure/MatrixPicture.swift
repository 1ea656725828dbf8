import Provenance

/// The matrix of partners and derived-data actions, as a picture.
struct MatrixPicture {
    private let partners: [PartnerExposure]
    /// The most works in any field, against which colours are measured.
    private let most: Int

    /// So many partners fit on a printed page.
    private static let rowsPerPicture = 30
    private static let (left, cell, row, top) = (210, 34, 24, 118)

    init(_ exposure: Exposure) {
        partners = exposure.partners
        most = max(1, partners.flatMap { $0.cells.values.map(\.workCount) }.max() ?? 1)
    }

    /// The picture, in parts that a page can hold, and what the colours mean.
    var pictures: [Markup] {
        stride(from: 0, to: partners.count, by: Self.rowsPerPicture).map { start in
            picture(Array(partners[start..<min(start + Self.rowsPerPicture, partners.count)]))
        } + [legend]
    }

    private func picture(_ partners: [PartnerExposure]) -> Markup {
        let width = Self.left + ExposureCategory.columns.count * Self.cell + 30
        let height = Self.top + partners.count * Self.row + 6
        var parts = header
        for (index, partner) in partners.enumerated() { parts += row(partner, at: Self.top + index * Self.row) }
        return Markup(
            "svg",
            [
                "viewBox": "0 0 \(width) \(height)", "role": "img", "class": "picture",
                "aria-label": "Partners and what they may do with data from the works",
            ], parts)
    }

    private var header: [Markup] {
        var parts = [Markup]()
        var column = 0
        for category in ExposureCategory.allCases {
            let x = Self.left + column * Self.cell
            let width = category.actions.count * Self.cell
            parts.append(
                Markup(
                    "line",
                    [
                        "x1": "\(x + 2)", "x2": "\(x + width - 2)", "y1": "\(Self.top - 5)", "y2": "\(Self.top - 5)",
                        "class": "group",
                    ]))
            for action in category.actions {
                let (x, y) = (Self.left + column * Self.cell + Self.cell / 2 + 4, Self.top - 12)
                parts.append(
                    Markup(
                        "text", ["x": "\(x)", "y": "\(y)", "transform": "rotate(-48 \(x) \(y))", "class": "label"],
                        text: action.rawValue))
                column += 1
            }
        }
        return parts
    }

    private func row(_ partner: PartnerExposure, at y: Int) -> [Markup] {
        var parts = [
            Markup(
                "text", ["x": "\(Self.left - 10)", "y": "\(y + 16)", "text-anchor": "end", "class": "name"],
                text: partner.name.clipped(to: 28))
        ]
        for (column, action) in ExposureCategory.columns.enumerated() {
            let x = Self.left + column * Self.cell
            let cell = partner.cells[action]
            let state = cell?.state ?? .silent
            // In hundredths: never so pale that it could be taken for nothing.
            let share = 45 + 55 * (cell?.workCount ?? 0) / most
            let opacity = state >= .open && share < 100 ? "0.\(share)" : "1"
            parts.append(
                Markup(
                    "rect",
                    [
                        "x": "\(x + 1)", "y": "\(y + 1)", "width": "\(Self.cell - 2)", "height": "\(Self.row - 2)",
                        "class": "cell \(state.rawValue)", "fill-opacity": opacity,
                    ], [Markup("title", text: Self.explanation(partner, action, cell))]))
            let mark = Self.mark(cell)
            if !mark.isEmpty {
                parts.append(
                    Markup(
                        "text",
                        [
                            "x": "\(x + Self.cell / 2)", "y": "\(y + 16)", "text-anchor": "middle",
                            "class": "mark \(state.rawValue)\(share > 70 && state == .permitted ? " light" : "")",
                        ], text: mark))
            }
        }
        return parts
    }

    private static func mark(_ cell: ExposureCell?) -> String {
        guard let cell else { return "" }
        switch cell.state {
        case .permitted, .limited: return "\(cell.workCount)"
        case .open: return "\(cell.workCount)?"
        case .forbidden: return "no"
        case .ended: return "was"
        case .notBegun: return "later"
        case .silent: return ""
        }
    }

    private static func explanation(_ partner: PartnerExposure, _ action: Action, _ cell: ExposureCell?) -> String {
        guard let cell else { return "\(partner.name), \(action.rawValue)" }
        let days = [cell.since.map { "since \($0)" }, cell.end?.words].compactMap { $0 }.joined(separator: ", ")
        let terms = cell.rights.map { "\($0.agreement): \($0.term.id)" }.joined(separator: "; ")
        return ["\(partner.name), \(action.rawValue): \(cell.state.words)", "\(cell.workCount) works", days, terms]
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var legend: Markup {
        let states: [(RightState, String)] = [
            (.permitted, "permitted without a stated limit"), (.limited, "permitted within limits"),
            (.open, "open: it depends on a reading or a fact"), (.forbidden, "forbidden by the words"),
            (.ended, "was permitted, has ended"), (.silent, "no words about it"),
        ]
        return Markup(
            "ul", ["class": "legend"],
            states.map { state, words in
                Markup("li", [:], [Markup("span", ["class": "swatch \(state.rawValue)"]), Markup("span", text: words)])
            })
    }
}

extension String {
    /// Text cut to a number of characters, with an ellipsis where something is missing.
    func clipped(to limit: Int) -> String { count > limit ? prefix(limit - 1) + "…" : self }
}
