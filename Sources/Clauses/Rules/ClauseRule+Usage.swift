extension ClauseRule {
    /// Rules about insights-analytics, usage-tracking.
    static let usage: [ClauseRule] = [
        ClauseRule(
            "analyse-content", .insightsAnalytics, .grant, .cue,
            """
            ANALYV ~12 CONTENT/DATA/USAGE/user/users/service*/performance/pattern*/trend* -ARBIT -LIABILITY -ABOUTLOGOS
            CONTENT/DATA/USAGE ~10 ANALYV -LIABILITY -ARBIT
            insight*
            analytics -LIABILITY
            test or evaluate
            understand ~4 how ~10 use/using/used/interact*/fare*
            """,
            example: "We analyse listening trends and publish reports about them.",
            counter: "We monitor how people use the app."
        ),
        ClauseRule(
            "collect-usage", .usageTracking, .grant, .cue,
            """
            collect*/record*/track*/monitor*/log/logs/store*/gather*/receive*/obtain*/process*/analyz*/analys*/access ~14 \
                USAGE/DATA/PERSONAL/content -ARBIT
            USAGE ~12 collect*/record*/track*/monitor*/store*/analyz*/analys*/gather*
            usage data
            cookies
            web analytics
            we ~3 access/view/listen/monitor ~8 CONTENT/DATA
            DATA/USAGE/PERSONAL ~10 use/used/uses/using/process*/collect*
            use ~8 PERSONAL/information/data/interact*
            """,
            example: "You consent to the sharing of usage data with our group.",
            counter: "We will provide insights and analytics to you in your dashboard about how your posts perform."
        ),
        ClauseRule(
            "no-tracking", .usageTracking, .restriction, .cue,
            """
            NEG/only/solely ~8 access/view/listen/process*/use/collect*/track*/monitor*/derive* ~8 \
                CONTENT/DATA/PERSONAL/USAGE
            """,
            example: "We will only access your files in order to provide support that you have asked for.",
            counter: "Our suppliers may access customer content in order to provide support."
        ),
        ClauseRule(
            "usage-collect", .usageTracking, .grant, .strong,
            """
            !WE/software/site/google/TP/it ~8 may/will/can/automatically/also ~4 \
                collect/record/track/monitor/gather/log/store/obtain/receive ~12 DATA/USAGE/PERSONAL -YOUNOT -PRIVPOL
            WE ~4 collect*/track*/monitor*/record*/log/store*/combine* ~10 USAGE/DATA/PERSONAL -PRIVPOL
            !right ~4 to ~4 collect/monitor/track/analyze ~8 USAGE/DATA
            !consent*/agree* ~5 collection ~6 use ~12 information/data/PERSONAL
            cookies ~10 to/are/help/used/understand -browser* -PRIVPOL
            !automatically collect*/record*/receive*
            !data/information ~10 is/are ~2 collected ~8 device/from
            !logged by ~3 system/software/app/tool
            !servers ~3 store/record/log
            !record/log ~4 sessions/keystrokes/screen/activity -YOUNOT
            !keep logs
            !telemetry/diagnostic*/usage ~14 WE ~3 collect*/generate*/record*
            !collect* and analy* ~6 USAGE/DATA/usage
            !track*/monitor* ~6 users/your/user ~4 activit*/behavio*/movements/use/usage/interactions
            listen to ~6 audio/recordings/samples +WEMAY
            """,
            example: "You consent to our collection and processing of usage data.",
            counter: "You may not use our logo without permission."
        ),
        ClauseRule(
            "usage-use", .usageTracking, .grant, .strong,
            """
            !usage data ~8 means/own/used/may/for/to/is/right
            !usage/service/session/telemetry/diagnostic ~1 data ~2 includes/include/means ~14 USAGE
            !own* ~10 usage data
            use/uses/using ~6 usage/cookies/analytics/log/tracking/beacons -PRIVPOL
            !monitor/track/log/understand/analyze/analyse ~6 use/usage/how ~6 \
                service*/site/platform/product*/app*/software/using/us/them
            information/data ~4 connected/related/relating/regarding/about ~4 to/by/your/with/how ~3 your/use/you ~6 \
                use/service*/site -PRIVPOL
            interact* ~10 platform/service*/products ~10 ads/advertis*/personal*
            !tailored/personali* ~4 promotions/offers/ads/advertis*
            !usage patterns/statistics
            !workflow/session/creative ~2 data/choices/decisions
            !combine ~6 information ~8 with ~4 other
            """,
            example: "The plug-in sends diagnostic and usage data to the developer.",
            counter: "We may disclose information if required by a court order or other legal process."
        ),
        ClauseRule(
            "usage-limit", .usageTracking, .restriction, .strong,
            """
            !WE ~3 only ~4 access/view/use/process/collect/listen/store ~14 THEIRCONTENT/PRIVOBJ/CONTENT/PERSONAL
            !WE ~3 will/shall/do/does/may NEG ~3 access/view/monitor/track/collect/process/listen/look/read/open/scan ~10 \
                THEIRCONTENT/PRIVOBJ/CONTENT/PERSONAL/USAGE -children -minors -knowingly
            NEG ~5 use/used ~8 PRIVOBJ/PERSONAL ~12 purpose*
            !WE ~4 may/will/shall ~6 use ~4 THEIRCONTENT ~3 only ~2 as/to/for/where
            """,
            example: "We will only access your files in order to provide support that you have asked for.",
            counter: "Our suppliers may access customer content in order to provide support."
        ),
        ClauseRule(
            "insight-ours", .insightsAnalytics, .grant, .strong,
            """
            !WE ~10 analyz*/analys*/measure/benchmark/study/evaluate ~10 CONTENT/DATA/USAGE/use/how/patterns/performance \
                -YOUNOT -ARBIT
            !test ~3 technolog*/systems/models ~6 CONTENT/DATA
            !evaluate/assess/study ~4 streaming/listening/viewing/audience/patterns/reactions -YOUNOT
            !research with ~4 CONTENT
            !draw conclusions ~8 style/timing/tone/content/posts
            !access to ~4 insights -YOUNOT
            !identify ~2 what/trends
            !analytics ~3 and/or/purposes/services/insights -ABOUTLOGOS -dashboard
            !insights ~8 into/from/about/and
            !analyz*/analys* ~8 CONTENT/DATA/USAGE/usage/trends/how/patterns -BINDSUSER -YOUNOT -ARBIT
            !LIC ~30 analyz*/analys* +LICIN/LICREF
            !benchmark* -BINDSUSER -YOUNOT
            !purpose* ~14 analytics/analysis -ABOUTLOGOS
            analysis ~4 of ~6 CONTENT/DATA/USAGE
            !test or evaluate
            !trend* ~6 analysis/identif*/analyz*/analys*
            !measure ~6 performance/effectiveness/engagement
            """,
            example: "The distributor may study the catalogue to identify trends.",
            counter: """
                Neither the company nor its affiliates shall use the works, or data derived from the works, to \
                train, tune or evaluate any machine learning model.
                """
        ),
        ClauseRule(
            "consent-data", .usageTracking, .grant, .strong,
            """
            !consent to ~4 access/use/collection/processing/monitoring ~14 DATA
            !YOU ~3 consent* ~6 collect*/process*/monitor* ~10 DATA/USAGE
            !DATA/USAGE ~6 collect*/generate* ~6 in/from/through/about ~6 use/using
            only as needed/necessary to provide +CONTENT
            """,
            example: "You consent to our collection and processing of usage data.",
            counter: "You agree not to collect information about other users without their consent."
        ),
        ClauseRule(
            "usage-counted", .usageTracking, .grant, .strong,
            """
            !log/record/collect ~3 the ~6 features/projects/time/pages/actions
            !count*/measure* ~6 views/clicks/plays/engagement/streams/listens
            !views/clicks/plays ~8 DATA/report/count*
            """,
            example: "We count views and engagement in order to show them to you.",
            counter: "You may opt out of arbitration within thirty days by writing to us."
        ),
        ClauseRule(
            "audience-measured", .insightsAnalytics, .grant, .strong,
            """
            !measure*/analyz*/analys*/study ~8 views/clicks/plays/engagement/streams/listening/catalogue/catalog/audience
            """,
            example: "We measure the number of plays and clicks to report them in your dashboard.",
            counter: """
                We may combine information about your catalogue with data from other labels in order to publish \
                benchmark reports.
                """
        ),
    ]
}
