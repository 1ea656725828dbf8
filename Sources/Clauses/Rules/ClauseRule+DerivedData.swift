extension ClauseRule {
    /// Rules about derived-data, aggregated-data, anonymised-data.
    static let derivedData: [ClauseRule] = [
        ClauseRule(
            "derive-from", .derivedData, .grant, .cue,
            """
            DERIVE ~8 from/your ~4 CONTENT/DATA/PERSONAL/use/usage -REVERSE -TAX
            DERIVEDATA -REVERSE -TAX
            create/creates/creating/generate/generated/produce/compile ~12 AGG/ANON ~4 DATA
            DERIVE ~3 DATA -REVERSE -TAX
            DATA ~6 DERIVE -REVERSE -TAX
            """,
            example: "We may extract features such as tempo, key and instrumentation from the tracks.",
            counter: "We will provide insights and analytics to you in your dashboard about how your posts perform."
        ),
        ClauseRule(
            "no-longer", .derivedData, .grant, .cue,
            """
            DATA/CONTENT ~8 does/is/are/shall/will ~3 not/no ~2 include/longer/considered/constitute/deemed/be ~12 \
                DATA/CONTENT +DATA
            """,
            example: """
                Customer content does not include metadata, metrics or other data that we generate from it, and such \
                data is not your content.
                """,
            counter: """
                We may strip metadata from your content, and you irrevocably waive any claims of moral rights or \
                attribution with respect to it.
                """
        ),
        ClauseRule(
            "data-generated", .derivedData, .grant, .cue,
            """
            data/information ~8 collected/generated/obtained/derived ~14 use/using/improve/develop
            """,
            example: "Data collected while you work is kept in order to improve the tools we use.",
            counter: "We log the features you use, the projects you open and the time you spend in each tool."
        ),
        ClauseRule(
            "aggregate-data", .aggregatedData, .grant, .cue,
            """
            AGG ~6 DATA/USAGE/basis/form/information/content -AGGLIAB
            DATA/CONTENT ~5 AGG -AGGLIAB
            compil*/combine*/pool* ~8 DATA/CONTENT ~10 other/others/users/sources -AGGLIAB
            aggregate*/aggregating -AGGLIAB -LIABILITY -FEES
            """,
            example: "Usage data must be aggregated before it is used.",
            counter: "The software may collect and analyse usage patterns, creative choices and workflow data."
        ),
        ClauseRule(
            "anon-data", .anonymisedData, .grant, .cue,
            """
            ANON -MARKETING
            """,
            example: "Usage Data means statistics about use in anonymised form.",
            counter: """
                Brand may derive insights from content performance and audience engagement and use them for any \
                business purpose.
                """
        ),
        ClauseRule(
            "derived-own", .derivedData, .grant, .strong,
            """
            DERIVEDATA +DATA
            DATA ~6 derived/generated/resulting/inferred ~4 from/through/by/of ~6 CONTENT/your/PERSONAL/customer/DATA -TAX \
                -REVERSE
            !create/generate/produce/derive ~8 AGG/ANON/insights/metadata/tags ~6 from ~6 CONTENT/DATA -REVERSE
            !no longer ~3 your/CONTENT/DATA
            !CONTENT/DATA ~3 does not include ~14 usage/telemetry/derived/aggregated/generated/DATA
            !extract* ~6 insight*/features/patterns/metadata ~6 from -REVERSE
            !insights/analytics ~3 from ~6 CONTENT/performance/works/deliverables
            !derive* ~6 insight*/data/analytics/patterns/learnings -REVERSE
            !service generated data
            !derived data
            !data derived from -TAX
            !derived/generated/made ~2 from ~3 THEIRCONTENT ~5 NEG ~3 CONTENT/DATA
            !compil* ~4 results/data ~2 derived
            !knowledge/learnings/conclusions ~3 gained/drawn/derived ~3 from
            !draw conclusions ~6 from/about
            !metadata/keywords/tags/descriptions/embeddings ~6 generate*/made/make/created/derived ~4 from/for/of/your
            !record ~3 describe ~4 techniques/methods
            !DATA ~6 generated/arise* ~6 property/belong*/owned
            !telemetry ~8 generated ~8 excluded
            !DATA ~6 generated ~4 use/using ~10 own*/WE
            resultant data
            """,
            example: "Data derived from the works is subject to every limit that applies to the works.",
            counter: "The artist shall deliver the masters in the agreed format with complete metadata."
        ),
        ClauseRule(
            "aggr-use", .aggregatedData, .grant, .strong,
            """
            !aggregat* ~6 data/information/statistic*/form/basis/usage/insight* -AGGLIAB -LIABILITY -YOUNOT
            !statistical data/information/analys*
            !combine*/pool*/merge* ~10 with ~6 other*/users/customers ~4 data/information/content/customers
            !aggregat* ~3 anonym*/de
            !pooled ~2 form/data/figures
            !aggregate* ~2 reports/figures/insights
            !statistic* ~6 all/other ~2 users/customers/creators
            !DATA ~4 been aggregated
            !combined with ~3 those/data/figures ~2 of ~2 other
            !statistic* ~4 compile* across
            !combine*/pool*/merge* ~8 with ~2 data/information ~3 other
            !aggregat* ~2 and/or ~3 analy*/anonym*/benchmark*
            """,
            example: "We may share aggregated information about our creators with advertisers and other third parties.",
            counter: "We will not sell, share or disclose your files to data brokers."
        ),
        ClauseRule(
            "anon-use", .anonymisedData, .grant, .strong,
            """
            !anonymi*/deidentif*/pseudonym* ~8 data/information/form/basis/statistic*/use/usage/CONTENT
            !de identif*
            !data/information ~8 anonymi*/deidentif*
            !not ~3 link*/identify ~8 you/user/person*/individual* +DATA
            !no longer identifies
            !names ~2 removed
            !stripped of names
            !code instead of
            !anonymous ~4 data/information/statistic*/basis/form/use
            """,
            example: "We only publish statistics in a form that does not identify you or any other person.",
            counter: "You may not copy, modify, distribute, sell or lease any part of our services."
        ),
        ClauseRule(
            "only-agg", .aggregatedData, .restriction, .strong,
            """
            !DATA ~4 must be aggregated
            !only ~12 aggregated/anonymized ~3 form
            !if ~6 aggregated
            """,
            example: "Usage data must be aggregated before it is used.",
            counter: "We may disclose information if required by a court order or other legal process."
        ),
        ClauseRule(
            "features-extracted", .derivedData, .grant, .strong,
            """
            !extract ~3 features/characteristics/patterns/attributes
            """,
            example: "We may extract features such as tempo, key and instrumentation from the tracks.",
            counter: """
                We may strip metadata from your content, and you irrevocably waive any claims of moral rights or \
                attribution with respect to it.
                """
        ),
        ClauseRule(
            "anon-limit", .anonymisedData, .restriction, .strong,
            """
            !NEG ~3 be ~2 link*/identif*/reidentif*
            !NEG ~2 identify/reidentify/re ~4 YOU/any/individual*
            !NEG ~2 link ~12 PERSONAL/DATA
            must ~3 be ~2 anonymi*/de/deidentif*
            cannot be identified
            !efforts ~10 de identif*/anonymi*
            """,
            example: "We only publish statistics in a form that does not identify you or any other person.",
            counter: "You may not copy, modify, distribute, sell or lease any part of our services."
        ),
        ClauseRule(
            "definition", .anonymisedData, .neutral, .strong,
            """
            usage/DATA ~3 means ~12 ANON
            """,
            example: "Usage Data means statistics about use in anonymised form.",
            counter: "The software may collect and analyse usage patterns, creative choices and workflow data."
        ),
    ]
}
