extension ClauseText {
    /// Texts for provisions about the licence, its reach and its end.
    static let licence: [ClauseCategory: ClauseText] = [
        .thirdPartySharing: ClauseText(
            grant: "{other} may pass content or data to others. See in the quote to whom, and for whose purposes.",
            restriction: "{other} may pass it on only as the quoted words say.",
            neutral: "This reports who receives data.",
            allows: "let others hold and use it; what they may do is said here or nowhere",
            ask: "Who, by name or kind, and may they use it for themselves?",
            instead: "Only to suppliers that act for the other party, bound by the same limits."),
        .dataSale: ClauseText(
            grant: "{other} may sell or license this to others.",
            restriction: """
                {other} says that it does not sell what the quote names. Personal information is not the same as content or derived data.
                """,
            neutral: "This reports sale of data.",
            allows: "take money from others for it, without a share for you unless the words give one",
            ask: "Is licensing, or sharing for value, a sale in your words? Does it include derived and aggregated data?",
            instead: "No sale, licence or other transfer for value of the works or of data derived from them."),
        .sublicense: ClauseText(
            grant: "{other} may hand your permission on to others, without asking.",
            restriction: "{other} may not hand your permission on, as far as the quoted words go.",
            neutral: "This mentions sublicences.",
            allows: "give others the same rights; ending yours may not end theirs",
            ask: "To whom, for what, and does it end when mine ends?",
            instead: "Sublicensable only to display partners for distribution, ending with this licence."),
        .perpetualIrrevocable: ClauseText(
            grant: "This permission does not end, or you cannot take it back.",
            restriction: "This permission ends as the quoted words say.",
            neutral: "This says what stays after the end.",
            allows: "go on after you have left, deleted the work or changed your mind",
            ask: "What ends when I leave: use of the work, of derived data, of models trained on it?",
            instead: """
                Twelve months; on ending, works, derived data and data sets are deleted, and models trained before are listed.
                """),
        .ownershipOfDerivatives: ClauseText(
            grant: "{other} may make new works from yours, or owns what is made from your work or data. See in the quote which.",
            restriction: "What is made from your work stays yours, or changes to it are limited.",
            neutral: "This describes adaptations.",
            allows: "adapt your work, or keep what comes out of it",
            ask: "Who owns edits, mixes, descriptions, data sets and model outputs?",
            instead: """
                Adaptations only as needed to fit the format; ownership of adaptations and derived data stays with the creator.
                """),
        .compensationWaiver: ClauseText(
            grant: "No payment for this use.",
            restriction: "You are paid for this use as the quoted words say.",
            neutral: "This mentions payment.",
            allows: "use it without paying, now or later",
            ask: "What is paid for data, apart from the work?",
            instead: """
                A share of ten per cent of income from products or data sets that include data derived from the works, with a statement \
                each quarter. (Royalties, licensing tiers and profit sharing are the three usual structures; none is promised.)
                """),
        .optOut: ClauseText(
            grant: "Saying no costs you the service, or does not work here.",
            restriction: "You can say no. See in the quote how, by when, and what it does not undo.",
            neutral: "This says who may use a choice.",
            allows: "",
            ask: "From when does it work, and what happens to data already taken?",
            instead: "Opt-in. Withdrawal takes effect in 30 days, for models by retraining or listing."),
        .unilateralChange: ClauseText(
            grant: "{other} may change these words on its own, or going on using it counts as yes.",
            restriction: "Changes need notice or your agreement, or do not reach back, as the quoted words say.",
            neutral: "This describes changes of the words.",
            allows: "widen every other permission later",
            ask: "Do changes reach works I have already delivered?",
            instead: """
                A change to sections about rights or data needs written agreement; works delivered before stay under the words of their day.
                """),
    ]
}
