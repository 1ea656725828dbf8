extension Term {
    /// Whether everything this term speaks of lies within what another speaks of, and not the other way round.
    ///
    /// A specific clause usually governs a general one, but the words should say so, and a person should decide: so the
    /// comparison only ever makes a verdict *undetermined* (rule 5).
    func isStrictlyNarrower(than other: Term) -> Bool { isWithin(other) && !other.isWithin(self) }

    private func isWithin(_ other: Term) -> Bool {
        Self.lie(actions, within: other.actions)
            && objects.allSatisfy(other.objects.contains)
            && Self.lie(purposes ?? [.any], within: other.purposes ?? [.any])
            && Self.lie(recipients ?? [.any], within: other.recipients ?? [.any])
            && (form ?? DataForm.allCases).allSatisfy((other.form ?? DataForm.allCases).contains)
            && (who ?? [.party]).allSatisfy((other.who ?? [.party]).contains)
    }

    private static func lie<Word: VocabularyWord>(_ words: [Word], within others: [Word]) -> Bool {
        words.allSatisfy { word in others.contains { $0.covers(word) } }
    }
}
