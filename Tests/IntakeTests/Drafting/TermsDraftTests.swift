import Provenance
import Testing

@testable import Intake

/// What a draft proposes, and what it must not.
@Suite struct TermsDraftTests {
    @Test(arguments: [
        "We may use your photographs in our investigations and to improve our services.",
        "You grant Harbour Pictures, its successors and assigns a perpetual licence to modify, copy and display your photographs.",
        "You grant us an assignable, perpetual licence to modify, copy and display your photographs.",
    ])
    func `nothing is assigned by investigations, by successors and assigns, or by a licence that is assignable`(words: String)
        throws
    {
        let terms = try DraftMaker.terms(words)
        #expect(!terms.isEmpty)
        #expect(!terms.contains { $0.actions.contains(.assign) }, "\(terms.map(\.actions))")
    }

    @Test(arguments: [
        "You hereby irrevocably assign to us all right, title and interest in the photographs and in derivative works of them.",
        "All derivative works that we make from your photographs belong to us.",
        "We own all right, title and interest in the aggregated data.",
    ])
    func `what is assigned, or belongs to the other side, is`(words: String) throws {
        let terms = try DraftMaker.terms(words)
        #expect(terms.contains { $0.effect == .permit && $0.actions == [.assign] }, "\(terms.map(\.actions))")
    }

    @Test func `personal information is no likeness, and the verb process names no process`() throws {
        let terms = try DraftMaker.terms("We may process and share your personal information with our service providers.")
        #expect(!terms.isEmpty)
        #expect(terms.allSatisfy { !$0.objects.contains(.likeness) && !$0.objects.contains(.process) })
        let other = try DraftMaker.terms(
            "We may derive process insights from your session files and use them to develop new products.")
        #expect(other.contains { $0.objects.contains(.process) })
    }

    @Test func `a licence that is not to be passed on allows nobody to license on`() throws {
        let words =
            "You grant us a non-sublicensable, royalty-free, perpetual licence to copy, modify and display your photographs."
        let terms = try DraftMaker.terms(words)
        #expect(terms.contains { $0.actions.contains(.adapt) })
        #expect(!terms.contains { $0.actions.contains(.licenseOut) })
        let open = try DraftMaker.terms(words.replacing("non-sublicensable", with: "sub-licensable"))
        #expect(open.contains { $0.actions.contains(.licenseOut) && $0.recipients == nil })
    }

    @Test func `media that are developed later are no product that is developed`() throws {
        let terms = try DraftMaker.terms(
            "You grant us a perpetual licence to copy, modify and display your photographs in any media now known or later developed."
        )
        #expect(terms.contains { $0.id == "licence" && $0.purposes == nil })
    }

    @Test(arguments: [
        "You keep ownership of your photographs and of all edits of them.",
        "The Photographer retains all rights in the photographs and in derivative works of them.",
        "You retain all rights in your photographs.",
    ])
    func `who keeps ownership reserves, and forbids no adaptation`(words: String) throws {
        let terms = try DraftMaker.terms(words)
        #expect(!terms.contains { $0.effect == .forbid })
        #expect(terms.filter { $0.effect == .reserve }.allSatisfy { $0.actions == [.any] && $0.objects.contains(.work) })
    }

    @Test(arguments: [
        "You must not copy or download the pictures of others for the training of machine-learning models.",
        "You may not use our service to train machine learning models or artificial intelligence.",
        "You shall not sell or sublicense the pictures of other users to third parties.",
        "Users are prohibited from using the pictures to train artificial intelligence.",
    ])
    func `what binds the creator or users is no promise of the other side`(words: String) throws {
        #expect(try DraftMaker.terms(words).allSatisfy { $0.effect != .forbid })
    }

    @Test func `what the other side will not do is forbidden, with what lifts it`() throws {
        let terms = try DraftMaker.terms(
            "We will not use your photographs to train generative AI models without your written consent.")
        let ban = try #require(terms.first { $0.effect == .forbid })
        #expect(ban.actions == [.trainGenerative] && ban.objects == [.work] && ban.unless == ["consent"])
    }

    @Test func `an item under a line that says not is forbidden, and under one that binds you is nothing`() throws {
        let items = "\n\n- use the photographs to train machine learning models\n"
        let ban = try DraftMaker.terms("Harbour Pictures agrees NOT to:" + items)
        #expect(ban.allSatisfy { $0.effect == .forbid })
        #expect(try DraftMaker.terms("You agree not to:" + items).isEmpty)
    }

    @Test func `an ordinary licence is proposed with its acts, and use alone is left to the reader`() throws {
        let terms = try DraftMaker.terms(
            "You grant us a perpetual, royalty-free licence to use, store, copy, display, distribute and modify your photographs."
        )
        let licence = try #require(terms.first { $0.id == "licence" })
        #expect(licence.actions == [.adapt, .communicate, .distribute, .host, .reproduce])
        #expect(licence.reading == .express && licence.after == .survives)
        let use = try #require(terms.first { $0.id == "licence-use" })
        #expect(use.actions == [.use] && use.reading == .contested)
    }

    @Test func `a licence that is given to you or to other users is not theirs`() throws {
        for words in [
            "We grant you a perpetual, royalty-free licence to copy, modify and display our photographs.",
            "You grant each other user a perpetual, royalty-free licence to copy, modify and display your photographs.",
        ] {
            let terms = try DraftMaker.terms(words)
            #expect(!terms.contains { $0.effect == .permit && $0.actions.contains(.adapt) }, "\(words)")
        }
    }

    @Test func `only closes what it limits, and where that is not understood nothing is certain`() throws {
        let closed = try DraftMaker.terms("We may analyse your photographs solely to improve our services.")
        #expect(closed.contains { $0.purposes == [.improveService] && $0.exclusive == [.purpose] })
        let open = try DraftMaker.terms("We may analyse your photographs solely as the annex says.")
        #expect(open.allSatisfy { $0.exclusive.isEmpty && $0.reading == .contested })
    }

    @Test func `to operate, develop and improve leaves open whether new products are meant`() throws {
        let terms = try DraftMaker.terms("We may use and analyse your photographs to operate, develop and improve our services.")
        let term = try #require(terms.first { $0.purposes?.contains(.developProduct) ?? false })
        #expect(term.reading == .contested)
    }

    @Test func `suggestions are no work`() throws {
        let terms = try DraftMaker.terms(
            "If you send us feedback, you grant us a perpetual licence to use, modify and distribute the feedback for any purpose."
        )
        #expect(terms.isEmpty)
    }

    @Test func `each draft says that the main licence may be missing, and shows how to add it`() throws {
        for words in ["We may analyse your photographs to improve our services.", "The weather is fine."] {
            let yaml = try DraftMaker.draft(words).yaml
            #expect(yaml.contains("the licence to show, copy or publish the works, may be missing"))
            #expect(
                yaml.contains("#   - id: main-licence")
                    && yaml.contains("[host, reproduce, communicate, distribute, adapt, promote]"))
        }
    }
}
