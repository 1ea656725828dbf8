import Provenance
import Transparency

/// Two agreements side by side, as they are shown.
struct ComparisonAnswer: Answer {
    let comparison: AgreementComparison

    var json: JSON { comparison.json }

    func write(to page: inout Page) {
        let differing = comparison.rows.filter(\.differs)
        page.line("A: \(shown(comparison.left))")
        page.line("B: \(shown(comparison.right))")
        page.line()
        page.line(differing.isEmpty ? "They give the same answers." : "Where they differ")
        for row in differing {
            page.line("  \(row.question)")
            page.paragraph("A: \(shown(row.left))", indent: 4)
            page.paragraph("B: \(shown(row.right))", indent: 4)
        }
        let same = comparison.rows.filter { !$0.differs }
        guard !same.isEmpty else { return }
        page.line()
        page.line("Where they say the same")
        for row in same { page.paragraph("\(row.question) \(shown(row.left))", indent: 2) }
    }
}
