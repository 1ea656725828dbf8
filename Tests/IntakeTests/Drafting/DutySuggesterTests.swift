import Provenance
import Testing

@testable import Intake

/// Duties of the other side, from plain sentences only.
@Suite struct DutySuggesterTests {
    @Test func `what is to be deleted has its object, what makes it due, and its days`() throws {
        let duty = try #require(
            DraftMaker.duties("Within thirty (30) days of termination, Harbour shall delete all copies of the photographs.").first
        )
        #expect(duty.what == .delete && duty.objects == [.work] && duty.due == .atEnd && duty.within == 30)
    }

    @Test(arguments: [
        (
            "Upon termination of this agreement, we will return your negatives and recordings to you.", DutyKind.return,
            DutyTrigger.atEnd
        ),
        ("The Publisher must destroy the recordings upon the Artist's written request.", .delete, .onRequest),
        ("Harbour shall pay you a royalty of 12 % of net sales for each use.", .pay, .eachUse),
        ("The Label agrees to promptly pay to the Artist all royalties on request.", .pay, .onRequest),
    ])
    func `a plain duty is found`(words: String, what: DutyKind, due: DutyTrigger) throws {
        let duties = DraftMaker.duties(words)
        #expect(duties.map(\.what) == [what] && duties.first?.due == due, "\(duties)")
    }

    @Test(arguments: [
        ("Harbour shall credit the Photographer beside each picture.", DutyKind.credit),
        ("We will send you a statement of all sales each quarter.", .report),
        ("The Company shall obtain your prior written consent for any other use.", .ask),
        ("We must anonymise all statistics about your photographs before they are shown.", .anonymise),
    ])
    func `credit, reports, asking and taking names out are duties`(words: String, what: DutyKind) throws {
        #expect(DraftMaker.duties(words).map(\.what) == [what])
    }

    @Test func `a share or a sum is taken as the words have it`() throws {
        #expect(DraftMaker.duties("Harbour shall pay you 12 % of net sales.").first?.amount == "12 % of net sales")
        #expect(DraftMaker.duties("Harbour shall pay you $1,500 for the photographs.").first?.amount == "$1,500")
    }

    @Test func `a list under a line that binds the other side is read with it`() throws {
        let duties = DraftMaker.duties("Upon request, Harbour shall:\n\n- delete the photographs\n- keep quiet\n")
        #expect(duties.map(\.what) == [.delete])
        #expect(DraftMaker.duties("Upon request, you shall:\n\n- delete the photographs\n").isEmpty)
    }

    @Test(arguments: [
        "You shall delete all copies of the photographs upon termination.",
        "The Photographer shall return the photographs to Harbour.",
        "Harbour may delete the photographs within 30 days.",
        "Harbour will not delete the photographs upon termination.",
        "Harbour shall never return the photographs to you.",
        "Harbour may, but shall not be obliged to, delete the photographs.",
        "We reserve the right to delete your photographs.",
        "We will delete your photographs if you breach this agreement.",
        "We will delete your photographs at our sole discretion.",
        "Harbour shall use reasonable efforts to delete the photographs.",
        "Harbour shall pay all taxes and duties.",
        "We will credit your account with the balance.",
        "We will provide you with access to the service.",
        "Harbour shall delete the account within 30 days.",
        "You agree that Harbour has deleted the photographs.",
        "Shall Harbour delete the photographs?",
    ])
    func `what is no plain duty of the other side is none`(words: String) {
        #expect(DraftMaker.duties(words).isEmpty, "\(DraftMaker.duties(words))")
    }

    @Test func `days of work, and days after nothing, are left to the reader`() throws {
        let working = try #require(
            DraftMaker.duties("Harbour shall delete the photographs within 10 business days of termination.").first)
        #expect(working.within == nil && !working.remarks.isEmpty)
        let loose = try #require(DraftMaker.duties("Harbour shall pay you within 45 days.").first)
        #expect(loose.within == nil && loose.due == nil && !loose.remarks.isEmpty)
    }

    @Test func `a drafted duty is read back from the terms file, unconfirmed`() throws {
        let words = """
            We may analyse your photographs to improve our services.

            Within 30 days of termination, we shall delete all copies of the photographs.
            """
        let file = try DraftMaker.file(words)
        #expect(file.duties.map(\.duty.what) == [.delete] && file.duties.first?.duty.within == 30)
        #expect(throws: IntakeError.self) {
            try TermsFile(Array(DraftMaker.draft(words).yaml.replacing("from:  ", with: "from: 2026-01-01 ").utf8))
        }
    }
}
