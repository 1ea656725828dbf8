extension ClauseRule {
    /// Rules for the wording of privacy notices, which state what is done ("we collect") rather than permit it ("we may collect").
    static let privacyNotice: [ClauseRule] = [
        ClauseRule(
            "notice-collects", .usageTracking, .grant, .strong,
            """
            !WE ~3 collect*/receive*/gather*/obtain*/log/record/records/capture*/track* ~8 DATA/PERSONAL/USAGE ~12 \
                about/from/when/through/how/including/such/use/relating/regarding/using -YOUNOT -PRIVPOL -NEG
            !browser/device/app/software/tool ~4 automatically/also ~3 send*/provide*/transmit*/report* ~6 data/information
            !we ~2 also ~2 collect/receive ~8 DATA/USAGE
            !pixels/cookies/sdks/beacons/trackers ~14 collect/measure/track/record -browser* -PRIVPOL
            !measure ~2 usage/use ~3 of
            !us* ~4 cookies/pixels/beacons ~12 to/for -browser* -PRIVPOL -NEG
            """,
            example: "We receive technical information from your device when you open the editor.",
            counter: "You may not collect information about other members without their consent."
        ),
        ClauseRule(
            "monitors", .usageTracking, .grant, .strong,
            """
            !WE ~2 may/can ~6 monitor/track/observe/inspect ~6 CONTENT/account/information/activity/communications/conduct \
                -YOUNOT -NEG
            !may ~2 but ~5 obligat*/required ~4 monitor/review/inspect
            !reserve* the right ~12 monitor/track/inspect ~8 CONTENT/information/account/activity/communications
            !information/data ~3 may ~2 be ~2 examined/recorded/logged/monitored
            """,
            example: "The operator may monitor your account and the activity in it for safety.",
            counter: "We do not monitor what members post and take no responsibility for it."
        ),
        ClauseRule(
            "personalised", .usageTracking, .grant, .strong,
            """
            !us*/process*/processing ~3 PERSONAL/DATA ~6 personali*/tailor/target/recommend
            !targeted/tailored/personali* ~4 to ~2 you ~8 based/use/activity/interests
            !ads/advertis*/recommendations ~8 based on ~3 your ~2 use/activity/interests/interactions
            """,
            example: "We use personal data to personalise what you see and the advertising next to it.",
            counter: "You may choose a personalised address for your page."
        ),
        ClauseRule(
            "purpose-only", .usageTracking, .restriction, .strong,
            """
            !WE ~6 use/access/process ~5 THEIRCONTENT/PRIVOBJ/materials ~3 solely/only/exclusively ~4 to/for/as/in/purpose*
            !WE ~3 NEG ~2 process/use/analyze/analyse ~6 sensitive/PERSONAL ~8 to/for
            """,
            example: "Supplier will access and use customer data solely to provide the service.",
            counter: "You may use the software solely for your own business."
        ),
        ClauseRule(
            "rights-of-persons", .optOut, .restriction, .strong,
            """
            !YOU ~6 right ~1 to ~3 object/restrict/withdraw/erase*/refuse ~10 PERSONAL/DATA/processing/process/consent/CONTENT \
                -MARKETING -communications
            !right to ~2 request ~8 delet*/erase*/erasure ~6 PERSONAL/DATA/information
            !YOU ~6 withdraw*/revoke* ~2 consent ~10 time/settings/controls/any -MARKETING -communications -FEESCHED
            !consent ~14 withdraw ~2 it ~4 time/using/through -MARKETING
            """,
            example: "You have the right to object to the processing of your personal data at any time.",
            counter: "We have the right to restrict access to the service if you break these rules."
        ),
        ClauseRule(
            "settings-choice", .optOut, .restriction, .strong,
            """
            !YOU ~3 can/may ~3 restrict/limit/control/disable/adjust ~12 settings/preferences +CONTENT/DATA -FEESCHED
            !if ~3 YOU ~3 prefer* ~4 NEG/private/confidential
            !if ~3 YOU ~3 prefer* ~8 NEG ~2 be ~2 used
            !opting/opted/opt out ~6 TRAIN/AI
            !to opt out ~8 our/us/TRAIN/AI/analysis/collection/sharing ~4 use/using/TRAIN/sharing/collection/analysis -ARBIT \
                -FEESCHED -MARKETING -communications
            """,
            example: "If the client prefers the footage not to be used in our reel, please tick here.",
            counter: "You may opt out of automatic renewal in the settings of your subscription."
        ),
        ClauseRule(
            "notice-shares", .thirdPartySharing, .grant, .strong,
            """
            !WE ~3 share*/disclose*/provide*/transfer*/send*/transmit* ~8 PERSONAL/DATA/THEIRCONTENT ~8 with/to/among/between ~8 TP \
                -LEGALPROC -NEG -YOUNOT
            !CONTENT/DATA/PERSONAL ~12 may/will/can/might ~2 be ~3 shared/disclosed/passed/transferred/sent ~4 \
                with/to/among ~8 TP/party/partner* -LEGALPROC -NEG
            !WE ~3 share*/disclose* ~4 with ~6 TP -YOUNOT -LEGALPROC -NEG
            !authoriz*/authoris*/permit*/allow*/instruct* ~3 us/WE ~3 to ~4 send/transfer/share/disclose/pass/transmit ~10 TP/party \
                -payment -borders -countries
            !administrator*/employer/organization ~12 access/view/viewing/see/control ~8 CONTENT/account/DATA -YOUNOT
            """,
            example: "We share usage data with our advertising partners.",
            counter: "We disclose personal data to public authorities where required by law."
        ),
        ClauseRule(
            "permits-others", .thirdPartySharing, .grant, .strong,
            """
            !permit*/allow*/authori* ~3 OTHERUSERS/users/members ~2 to ~3 access/use/reproduce/view/download/share/distribute \
                +LICIN -YOUNOT -LICOUTF
            !THEIRCONTENT ~14 made available to ~3 others/public/anyone/other -LICOUTF
            !subcontractors ~6 exercise/rights/access -YOUNOT
            !grant ~2 each/every/any ~3 person/user/visitor/member ~3 permission/license/licence/right/a -LICOUTF
            """,
            example: "You grant us a licence to show your work and to permit other members to download and share it.",
            counter: "The app allows you and others to view and share posts."
        ),
        ClauseRule(
            "not-disclosed", .thirdPartySharing, .restriction, .strong,
            """
            !NEG ~3 otherwise ~2 DISCLOSE ~8 DATA/CONTENT/PERSONAL
            !WE ~4 NEG ~3 DISCLOSE ~8 DATA/CONTENT/PERSONAL/information ~8 unless/except/without -YOUNOT
            !only ~4 share/disclose/provide/distribute ~10 according/accordance/pursuant/instruct* -YOUNOT
            !limit* ~4 distribution/sharing/disclosure ~8 pursuant/according/selection/settings
            !NEG ~2 share ~2 sell ~3 or disclose
            """,
            example: "Supplier will not otherwise disclose customer data to third parties.",
            counter: "You must not disclose your password to anyone."
        ),
        ClauseRule(
            "pooled-first", .aggregatedData, .restriction, .strong,
            """
            !NEG ~4 DISCLOSE ~8 unless/except ~24 aggregated
            !only ~8 disclose/share/publish ~8 aggregat*
            """,
            example: "The supplier will not disclose usage data unless it is aggregated with that of other customers.",
            counter: "The supplier may disclose aggregated data to its partners."
        ),
        ClauseRule(
            "nameless-first", .anonymisedData, .restriction, .strong,
            """
            !NEG ~4 DISCLOSE ~8 unless/except ~12 anonymi*/de/deidentif*/NEG ~4 identif*/anonymi*
            """,
            example: "The supplier will not disclose usage data unless it has been de-identified.",
            counter: "The supplier may disclose anonymised data to its partners."
        ),
        ClauseRule(
            "counts-as-sale", .dataSale, .restriction, .strong,
            """
            !considered/constitute*/deemed ~6 sale/sell/sharing ~12 DATA/PERSONAL/law*/defined -FEES
            !NEG ~4 sell ~2 your ~4 artwork/CONTENT -LICOUTF
            """,
            example: "Such disclosure may be considered a sale of personal data under some laws.",
            counter: "The sale of tickets is handled by the venue."
        ),
        ClauseRule(
            "research-done", .insightsAnalytics, .grant, .strong,
            """
            !examine/identify/observe/discover/spot ~3 trends/patterns/preferences/categories/tastes -YOUNOT
            !conduct*/perform*/carry ~3 research/studies/analytics/analysis -YOUNOT -ARBIT
            !including ~4 benchmarking/analytics
            """,
            example: "We use the material you submit to identify trends and to conduct research.",
            counter: "You may not carry out security research on the service."
        ),
    ]
}
