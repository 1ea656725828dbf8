import ArgumentParser
import Provenance
import Transparency

struct VocabularyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vocabulary",
        abstract: "Say what the words mean in which terms and uses are written.",
        discussion: """
            EXAMPLES
              colophon vocabulary
              colophon vocabulary train-generative
            """)

    @Argument(help: ArgumentHelp("A word; all of them when none is named.", valueName: "word"))
    var word: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        output.show(
            VocabularyAnswer(
                entries: try word.map { try Vocabulary.entries(for: $0) } ?? Vocabulary.entries, isWhole: word == nil))
    }
}

private struct VocabularyAnswer: Answer {
    let entries: [VocabularyEntry]
    let isWhole: Bool

    var json: JSON { ["digest": .string(Vocabulary.digest), "words": .array(entries.map(\.json))] }

    func write(to page: inout Page) {
        isWhole ? writeAll(to: &page) : writeEach(to: &page)
    }

    private func writeAll(to page: inout Page) {
        for (number, group) in WordGroup.allCases.enumerated() {
            let words = entries.filter { $0.group == group }
            guard !words.isEmpty else { continue }
            if number > 0 { page.line() }
            page.line(group.rawValue.uppercased())
            page.paragraph(group.meaning, indent: 2)
            page.table(words.map { [String(repeating: "  ", count: depth(of: $0)) + $0.word, $0.meaning] }, indent: 2)
        }
    }

    /// How far a word is indented: below the wider word, when that stands before it. A chain from narrow to wide is not indented.
    private func depth(of entry: VocabularyEntry) -> Int {
        let before = entries.prefix { $0 != entry }
        guard let parent = entry.parent, let wider = before.last(where: { $0.group == entry.group && $0.word == parent }) else {
            return 0
        }
        return depth(of: wider) + 1
    }

    private func writeEach(to page: inout Page) {
        for (number, entry) in entries.enumerated() {
            if number > 0 { page.line() }
            page.line("\(entry.word) (\(entry.group.rawValue))")
            page.paragraph(entry.meaning, indent: 2)
            for example in entry.examples { page.paragraph("e.g. " + example, indent: 2) }
            var rows: [[String]] = []
            if let parent = entry.parent { rows.append(["wider", parent]) }
            let narrower = Vocabulary.children(of: entry).map(\.word)
            if !narrower.isEmpty { rows.append(["narrower", narrower.joined(separator: ", ")]) }
            rows += entry.mapping.sorted { $0.key < $1.key }.map { ["in \($0.key)", $0.value] }
            page.table(rows, indent: 2)
        }
    }
}
