internal import Provenance

/// What the words say something is done to.
struct DraftObjects {
    /// Those that the words name.
    private(set) var named: Set<UseObject> = []
    /// Whether the words are about suggestions and criticism, which are no work of anybody's.
    let isFeedback: Bool
    /// Whether the words speak of data without saying of what kind.
    let isUnclearData: Bool

    init(_ words: ArraySlice<DraftWord>) {
        for (object, phrases) in Self.phrases where words.mention(phrases) { named.insert(object) }
        if Self.work.contains(where: { phrase in words.places(of: phrase).contains { !Self.isOther($0.lowerBound, in: words) } })
        {
            named.insert(.work)
        }
        isFeedback = words.mention(Self.feedback)
        isUnclearData = named.isEmpty && words.mention(DraftPhrases("data, information"))
    }

    /// Whether the words at a place are another thing than the creator's work: "derivative works", "their original content".
    private static func isOther(_ index: Int, in words: ArraySlice<DraftWord>) -> Bool {
        guard let before = words[..<index].last else { return false }
        if ["derivative", "derivate", "original", "our", "its", "to", "not", "will", "may", "can", "third"].contains(before.text)
        {
            return true
        }
        let after = index + 1 < words.endIndex ? words[index + 1].text : ""
        return ["made", "for"].contains(after) && words[index].text == "work"
    }

    private static let feedback = DraftPhrases(
        "feedback, suggestions for, suggestions and, ideas or suggestions, comments ideas, ideas proposals, suggestions regarding"
    )
    private static let work: [DraftPhrases] = [
        DraftPhrases(
            """
            content, contents, work, works, image+, photo+, photograph+, picture+, track+, song+, recording+, footage, video+, \
            deliverable+, composition+, manuscript+, submission+, post, posts, artwork+, asset+, material+, illustration+, film+, music, \
            translation+, output+, input+, prompt+, customer data, your data, user data, article+, design+, stem+, master+, upload+, \
            text and other, text you, information you provide|submit|upload
            """)
    ]
    private static let phrases: [(UseObject, DraftPhrases)] = [
        (
            .derived,
            DraftPhrases(
                """
                insight+, derived data, derivative data, data|information derived from, aggregate|aggregated data|information, \
                aggregate and|or statistical, aggregate data, aggregated and|or anonymized|anonymised data|information, statistic+, statistical and|or related data, \
                statistical data|information, anonymized|anonymised|deidentified|anonymous data|information, learnings, inference+, \
                metadata, measurement+, descriptions of, embedding+, generated data, benchmark+, anonymised and|or aggregated data, \
                anonymized and|or aggregated data, deidentified anonymized or aggregated data, data on an anonymous basis, data derived
                """)
        ),
        (
            .usage,
            DraftPhrases(
                """
                usage data|information|pattern|patterns|history|statistics, usage, telemetry, log data|file|files|information, \
                activity, activities, interaction+, engagement, page views, views, cookies, how you|people|users|they use, \
                how you interact, interact with, your use of, use of the|our service|services|site|platform|product|products|software, \
                clickstream, diagnostic data, performance data, personal information|data, personally identifiable information, \
                personally identifying information, browsing, generated data
                """)
        ),
        (
            .process,
            DraftPhrases(
                """
                workflow+, session data|file|files|log|logs, project file+, edit history, edit histories, creative choice+, \
                creative decision+, creative process, creative processes, production process, production processes, process insight+, \
                your process, how you work|edit|compose, project setting+, editing decision+, arrangement decision+
                """)
        ),
        (
            .likeness,
            DraftPhrases(
                """
                likeness, likenesses, your voice, their voice, voice recording+, cloning voice, your name, your face, your persona, \
                name and likeness, your own image, image and likeness, name or likeness, username or likeness
                """)
        ),
    ]
}
