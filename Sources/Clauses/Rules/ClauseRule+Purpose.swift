extension ClauseRule {
    /// Rules about service-improvement, product-development.
    static let purpose: [ClauseRule] = [
        ClauseRule(
            "improve-service", .serviceImprovement, .grant, .cue,
            """
            IMPROVE1 ~10 NEWPROD/experience*/platform/site/website/functionality/performance/quality/it/them/suggestion*
            NEWPROD ~4 improvement
            improvement purposes
            improving ~4 WE
            quality assurance
            IMPROVE ~4 our ~3 NEWPROD
            continue to improve
            improve* and/or ~6 NEWPROD
            improv* ~14 services
            inform ~3 improvements
            """,
            example: "We use the information we collect to enhance our products.",
            counter: "We may update the software automatically to fix bugs and improve security."
        ),
        ClauseRule(
            "develop-new", .productDevelopment, .grant, .cue,
            """
            DEVELOP ~6 NEWP2
            NEWP2 ~4 development
            RND
            develop*/create/creating/build ~10 NEWPROD +IMPROVE1
            DEVELOP ~8 NEWPROD +DATA
            DEVELOP ~8 NEWPROD +CONTENT
            develop*/training ~6 AI ~4 MODEL/technolog*
            test or evaluate
            test* ~4 technolog*
            develop*/create* ~4 compet* ~4 product*/service*
            """,
            example: "We use usage data for research and development.",
            counter: "We may create aggregated and anonymised data from your projects and use it for any lawful purpose."
        ),
        ClauseRule(
            "improve-ours", .serviceImprovement, .grant, .strong,
            """
            !improv*/enhanc*/optimi* ~6 our/its/their/the/WE ~4 \
                service*/product*/platform/technolog*/offerings/software/site/system* -user's -BINDSUSER -CHANGEFEAT
            !provide ~4 maintain*/improve -YOUNOT
            WE ~12 improv*/enhanc* ~8 NEWPROD -CHANGEFEAT
            !purpose* ~6 improv*/improving
            !quality assurance ~3 purpose*
            !improvement purpose*
            !used ~6 improv*/inform ~6 service*/product*/improvement*
            !optimi* ~5 recommend*/content/experience/algorithm*
            !service/product improvement
            !improve/enhance ~5 recommendation*/experience/tools/search -BINDSUSER -CHANGEFEAT
            !refine ~4 our/the/its/models/search/tools -BINDSUSER
            !make ~3 our/the ~3 service*/product*/editor/app/tools better
            !fix errors ~6 better
            """,
            example: "We process content for quality assurance purposes and to optimise our algorithms.",
            counter: """
                The studio shall not use the deliverables to train, develop or improve any generative model without \
                the artist's prior written consent.
                """
        ),
        ClauseRule(
            "develop-ours", .productDevelopment, .grant, .strong,
            """
            !develop*/creat*/building/launch ~4 new ~3 product*/service*/feature*/offering*/technolog*/tools/functionalit* \
                -BINDSUSER -YOUNOT
            !RND -BINDSUSER -TAX
            !develop* ~2 improve/enhance/test/build* ~8 NEWPROD -BINDSUSER -YOUNOT -CHANGEFEAT
            !provide ~3 develop/maintain ~3 develop/improve
            !test or evaluate ~4 technolog*/systems
            !new ~2 product*/service* ~2 development
            !product development
            !develop*/create/creating ~4 commercial/derivative ~2 product*/tools/service* -BINDSUSER
            """,
            example: "Data from the sessions may be used to develop new tools and features.",
            counter: "Agency may use analytics tools to measure the performance of the campaign."
        ),
        ClauseRule(
            "devel-purpose", .productDevelopment, .grant, .strong,
            """
            !purpose* ~4 operating/providing ~3 developing
            !develop/train ~5 or enhance/improve ~6 AI/MODEL
            !develop and improve -BINDSUSER
            !future product*/features
            """,
            example: """
                We may use content to provide, maintain, develop and improve our services, comply with the law and \
                keep our services safe.
                """,
            counter: "We may update the software automatically to fix bugs and improve security."
        ),
        ClauseRule(
            "commercial-products", .productDevelopment, .grant, .strong,
            """
            !build/create/develop/make ~3 new ~3 commercial/NEWP2 -BINDSUSER
            !new ~2 commercial ~2 products
            !build/develop/create ~3 generative/new ~2 tools/models/systems -BINDSUSER
            !design/develop/create/make ~3 new ones -BINDSUSER
            !WE ~10 create/build/develop ~3 derivative ~2 product*/tools
            !later/future/other ~2 products ~2 of ~3 WE
            !turn ~10 into ~6 templates/courses/software/product*
            !models behind ~3 features
            """,
            example: "Provider may use what it learns from the project to build new commercial products.",
            counter: "You may not use the output of the service to build or train models that compete with ours."
        ),
    ]
}
