extension ClauseRule {
    /// Rules for the wording of commissions, stock libraries and marketplaces, where rights are listed rather than granted in sentences.
    static let commission: [ClauseRule] = [
        ClauseRule(
            "client-owns", .ownershipOfDerivatives, .grant, .strong,
            """
            !client/brand/company/commissioner ~2 receives/acquires/owns/gets ~3 full/complete/exclusive/all ~2 \
                ownership/rights/title -LICOUTF
            !all ~2 rights ~6 in/to ~6 deliverables/works/footage/CONTENT ~6 transfer/transferred/assigned/pass ~3 to
            """,
            example: "Client receives full ownership of the edited footage on payment.",
            counter: "Client receives two rounds of revisions for each video."
        ),
        ClauseRule(
            "rights-to-data", .ownershipOfDerivatives, .grant, .strong,
            """
            !WE ~8 retains/retain/owns/reserve*/hold* ~3 rights ~2 to/in ~6 data/metadata/descriptions/usage/aggregat*/derived
            !rights to ~6 aggregat*/usage/metadata/derived/anonym* ~4 data/information/descriptions
            """,
            example: "The library retains rights to metadata and descriptions.",
            counter: "You have the right to a copy of your personal data."
        ),
        ClauseRule(
            "data-claimed", .derivedData, .grant, .strong,
            """
            !rights to ~6 metadata/descriptions/tags/derived/embeddings
            !generate*/create*/produce*/add* ~4 \
                captions/subtitles/transcripts/transcriptions/metadata/tags/keywords/embeddings/summaries ~8 \
                from/of/for/to/and/or -USERNEG -BINDSUSER -LICREF
            !data/logs/information ~3 and/or learnings
            !learnings ~4 about/from
            !extract* ~6 data/information/features/text ~6 from ~4 CONTENT -USERNEG -REVERSE
            """,
            example: "The agency may generate tags and keywords from the pictures.",
            counter: "Photographer delivers the pictures with titles and keywords."
        ),
        ClauseRule(
            "pool-claimed", .aggregatedData, .grant, .strong,
            """
            !rights ~2 to ~3 aggregat* ~6 data/information/usage
            !aggregat* ~4 learnings/trends/metrics/analytics -AGGLIAB
            """,
            example: "The marketplace keeps rights to aggregate and anonymised usage data.",
            counter: "In no event shall the aggregate liability exceed the fees."
        ),
        ClauseRule(
            "adapts-for", .ownershipOfDerivatives, .grant, .strong,
            """
            !GRANT ~40 modify/adapt/edit/alter/derivative*/reformat/remix ~6 CONTENT/it/works/them +LICIN -LICOUTF -USERNEG
            !adapt/modify/edit/combine/link ~6 CONTENT ~6 with/to/for ~3 other/different -USERNEG -LICOUTF -BINDSUSER
            !WE ~5 may/can ~3 link/combine/incorporate ~8 CONTENT ~6 with/to/into -YOUNOT
            !incorporate ~3 into other ~2 works
            !brand/client/WE ~1 modifies/edits/alters
            """,
            example: "We may combine your clips with other material.",
            counter: "You may not combine our samples with other libraries."
        ),
        ClauseRule(
            "earns-from", .compensationWaiver, .grant, .strong,
            """
            !WE ~6 benefit/profit/earn ~6 from ~6 THEIRCONTENT -YOUNOT
            !without ~6 payment/compensation/remuneration/consideration ~8 to ~2 YOU
            !without ~2 any ~2 payment/compensation/consideration/remuneration/royalt* +LICIN/GRANT
            !keep/retain ~3 all/any ~4 revenue/income/proceeds/profits -YOUNOT
            !no ~3 fee/royalty/payment/compensation ~3 will/shall ~2 be ~2 due/paid/payable/owed
            """,
            example: "You grant these rights without any payment, and we may profit from your content.",
            counter: "You agree to use the app without payment of any bribe."
        ),
        ClauseRule(
            "licence-others", .sublicense, .grant, .strong,
            """
            !authoriz*/authoris* ~2 us/WE ~2 to ~2 license/sublicense/licence ~8 CONTENT/products/copies/to
            !permit*/allow* ~3 them/others/subcontractors/TP ~2 to ~2 exercise ~3 rights
            !grant/authorize ~3 sublicenses -LICOUTF
            !sublicense ~3 CONTENT ~3 to ~4 users/customers/TP -USERNEG -LICOUTF
            !permit* ~2 other users ~2 to ~4 reproduce/distribute +LICIN
            !third party sub licens*
            """,
            example: "You authorise us to license copies of the pictures to buyers.",
            counter: "You may not allow anyone else to use your licence."
        ),
        ClauseRule(
            "deleted-on-request", .perpetualIrrevocable, .restriction, .strong,
            """
            !request/termination/expir*/closure ~12 delete/destroy/erase/return ~6 THEIRCONTENT/PRIVOBJ +WE -YOUNOT
            !termination/expir* ~10 cease ~4 use/using ~6 CONTENT/works
            !license/licence period ~16 ends/end
            !continues/lasts ~2 as long ~2 as ~4 CONTENT ~3 remain*
            !for as long as ~3 CONTENT ~3 remain*/posted
            """,
            example: "Within thirty days of a request the supplier will delete customer data.",
            counter: "Each party returns the confidential information of the other on request."
        ),
        ClauseRule(
            "copies-kept", .perpetualIrrevocable, .grant, .strong,
            """
            !may/will ~3 retain/keep/preserve ~6 THEIRCONTENT/archival/backup/CONTENT ~10 \
                backup/archiv*/copies/legal/business/purposes -FEES -YOUNOT -obligations
            !existing ~3 licenses/licences ~8 valid/unaffected/continue/remain/effect
            !usage/licensed/granted rights ~10 survive*
            !rights ~8 survive ~3 for
            """,
            example: "The agency may retain archival copies of the pictures.",
            counter: "Each party may retain its own records for tax purposes."
        ),
        ClauseRule(
            "revised-terms", .unilateralChange, .grant, .strong,
            """
            !revised/updated/amended/modified ~2 TERMS ~3 take/become/are/apply ~3 effect/effective/binding/to
            !WE ~10 CHANGEV ~2 this ~2 TERMS -ARBIT -YOUNOT -FEES
            !TERMS ~6 CHANGEPP ~3 from time -FEES
            """,
            example: "The revised terms take effect when they are posted, whatever the price plan.",
            counter: "The revised schedule takes effect on Monday."
        ),
        ClauseRule(
            "amended-in-writing", .unilateralChange, .restriction, .strong,
            """
            !changes/amendments/modification* ~3 to ~2 TERMS ~6 writing
            !TERMS ~3 may ~1 only ~2 be ~1 CHANGEPP ~6 writing/written
            """,
            example: "Any changes to this agreement must be made in writing and signed by both parties.",
            counter: "Changes to the schedule are sent by text message."
        ),
        ClauseRule(
            "operation-and-improvement", .serviceImprovement, .grant, .strong,
            """
            !CONTENT/DATA ~8 for ~6 improvement -YOUNOT -BINDSUSER
            !operat* ~6 and/or ~1 improve ~4 service*/product*/platform/site -YOUNOT -CHANGEFEAT
            !operation ~2 and improvement
            """,
            example: "The marketplace may use content for operation and improvement of its platform.",
            counter: "We are always improving the app, and features may change."
        ),
        ClauseRule(
            "improve-and-develop", .productDevelopment, .grant, .strong,
            """
            !improve ~3 and/or ~1 develop ~6 NEWPROD/models -BINDSUSER -CHANGEFEAT
            """,
            example: "We may use inputs and outputs to improve and develop our services.",
            counter: "We improve the app all the time, and new versions may be offered."
        ),
        ClauseRule(
            "data-sets-forbidden", .aiTraining, .restriction, .strong,
            """
            !develop ~2 or train ~6 AI/MODEL +BINDSUSER/HRESTR/USERNEG
            !NEG ~30 distill/distil ~6 MODEL
            !noai content
            !in datasets/dataset ~6 AI +BINDSUSER/HRESTR/USERNEG
            """,
            example: "You may not use the service to develop or train a machine learning model.",
            counter: "We may use your content in datasets to train our models."
        ),
    ]
}
