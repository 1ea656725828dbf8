import Clauses
import Provenance

@testable import Intake

/// Makes drafts of contracts that tests write themselves.
enum DraftMaker {
    /// A contract that is long enough to be read, with sentences of a test in it.
    static func draft(_ sentences: String) throws -> TermsDraft {
        let text = """
            # Agreement on pictures

            This agreement is made between the photographer (you) and Harbour Pictures. It is about pictures that you take of \
            ships, and about what Harbour Pictures may do with them, for how long, and for whom.

            \(sentences)

            Letters are sent by post to the address that each side has last given to the other side in writing.

            """
        let document = try DocumentText(named: "contract.md", bytes: Array(text.utf8))
        return TermsDraft(document: document, review: ClauseReviewer.review(text: text), handle: "pictures")
    }

    /// The terms and duties that the draft proposes, read back from its YAML.
    static func file(_ sentences: String) throws -> TermsFile {
        let yaml = try draft(sentences).yaml.replacing(
            "from:                       # FILL IN", with: "from: 2026-01-01 # FILL IN")
        guard yaml.contains("\n  - id:") else { throw NothingDrafted() }
        return try TermsFile(proposal: Array(yaml.utf8))
    }

    /// The terms that are proposed; none when the draft has none.
    static func terms(_ sentences: String) throws -> [Term] {
        let draft = try draft(sentences)
        return draft.termCount == 0 ? [] : try file(sentences).terms.map(\.term)
    }

    /// The duties that are proposed for sentences of a document, with no review between.
    static func duties(_ text: String, otherSide: [String] = ["harbour"]) -> [DraftedDuty] {
        DutySuggester(text: DraftText(bytes: Array(text.utf8), otherSide: otherSide)).duties()
    }

    struct NothingDrafted: Error {}
}
