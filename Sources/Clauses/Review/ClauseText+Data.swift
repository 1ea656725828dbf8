extension ClauseText {
    /// Texts for provisions about data, training and purposes.
    static let data: [ClauseCategory: ClauseText] = [
        .aiTraining: ClauseText(
            grant: "{other} may use this to train or tune machine-learning models.",
            restriction:
                "Training is limited here. Read the qualifier: it may cover only some models, some content or some people.",
            neutral: "This says what counts as training or which technology is used; by itself it allows nothing.",
            allows: "teach systems from your work or from data about it, which cannot easily be undone",
            ask: "Will information derived from my content be used to train AI models? Which kind, whose, and can it be undone?",
            instead: """
                The other party shall not use the works, or data derived from them, to train, tune or evaluate machine-learning systems, \
                except ranking and safety systems of the service itself.
                """),
        .noTrainingPromise: ClauseText(
            grant: "",
            restriction:
                "{other} promises not to train on this, within the limits of the quoted words. Keep this version: terms change.",
            neutral: "", allows: "",
            ask:
                "Does the promise cover data derived from my content, your affiliates and your suppliers? Does it survive a change of terms?",
            instead: """
                Neither the other party nor anyone who receives the works through it shall train, tune or evaluate machine-learning systems \
                with the works or data derived from them. This section survives.
                """),
        .derivedData: ClauseText(
            grant: """
                {other} may take measurements and descriptions from your work or your way of working ({medium}) and treat them as a \
                separate thing.
                """,
            restriction: "Data made from your content stays under limits, as far as the quoted words go.",
            neutral: "The text defines data made from your content as not being your content.",
            allows: "turn creative decisions into data that the limits on the work no longer cover",
            ask: "What exactly is extracted, how long is it kept, and do the limits on my content apply to it?",
            instead: """
                Data derived from the works is subject to every limit that applies to the works, and is deleted when the licence ends.
                """),
        .aggregatedData: ClauseText(
            grant: """
                {other} may pool data from you with data from others and use the pool. Pooling is what makes such data worth selling and \
                training on.
                """,
            restriction: "Data about you leaves {other} only when pooled.",
            neutral: "This defines or reports pooled data.",
            allows: "build a data set that includes you and use it as its own",
            ask: "Can aggregated data including my contribution be sold to third parties?",
            instead: """
                Aggregated data may be used only for internal analytics for measuring this campaign, only from at least 20 creators, and is \
                not disclosed.
                """),
        .anonymisedData: ClauseText(
            grant: "{other} may use data once your name is removed. Your patterns and choices stay in it.",
            restriction: "{other} must remove what identifies you before using or passing on the data.",
            neutral: "This says what counts as data without a name.",
            allows: "use what makes your work recognisable, without your name on it",
            ask: "Does removing my name also remove the features of my work? Who checks?",
            instead: """
                Anonymised means that neither the creator nor a work can be recognised, including by style; descriptions of style are not \
                anonymised data.
                """),
        .insightsAnalytics: ClauseText(
            grant: """
                {other} may study your content or audience for insights. That can be a view count, or a detailed account of what makes your \
                work effective ({medium}).
                """,
            restriction: "Analysis is limited here to what the quoted words name.",
            neutral: "This describes analysis, for instance what is shown to you.",
            allows: "analyse your creative choices, not only count views, unless the words say which",
            ask: "Is this counting, or analysis of my creative choices? Who gets the reports?",
            instead: "Internal analytics for measuring campaign performance, using view, click and sales figures only."),
        .usageTracking: ClauseText(
            grant: "{other} records how you use the tool or how people use your content.",
            restriction: "{other} limits what it looks at or records.",
            neutral: "This defines or reports data about use.",
            allows: "keep a record of use; where workflow or sessions are named, of how you work",
            ask: "Are project settings, edits and sessions recorded? Can I turn it off?",
            instead: "Usage data excludes the content of projects, settings and edit history."),
        .serviceImprovement: ClauseText(
            grant:
                "{other} may use your content or data to improve its services. The words set no end to what counts as improvement.",
            restriction: "Use for improvement is limited to what the quoted words name.",
            neutral: "This reports improvement of the service.",
            allows: "use the content for whatever makes its services better, which may include training and new products",
            ask: "Does improving include training models, and new products?",
            instead: "Service improvement directly related to distributing licensed content."),
        .productDevelopment: ClauseText(
            grant: "{other} may use it to make new products, which may compete with yours.",
            restriction: "Use for new products is limited here.",
            neutral: "This reports development of products.",
            allows: "build and sell products on what it learns from your work",
            ask: "If you develop commercial products using derived insights, do I receive additional compensation?",
            instead: """
                No product that generates, or teaches how to make, works of the same kind; others by separate licence with a royalty, a \
                licensing tier or a share of profit.
                """),
    ]
}
