extension ClauseRule {
    /// Rules about ownership-of-derivatives, compensation-waiver.
    static let ownership: [ClauseRule] = [
        ClauseRule(
            "derivative", .ownershipOfDerivatives, .grant, .cue,
            """
            DERIVCORE ~24 CONTENT/DATA -LICOUT -REVERSE
            GRANT ~40 DERIVCORE -LICOUT
            DERIVWORK ~10 CONTENT -LICOUT +GRANT
            WE ~4 ALLOW ~6 DERIVWORK -TERMS
            exploit
            """,
            example: "The label may prepare remixes, edits and other derivative versions of the masters.",
            counter: "The production company may derive process insights and creative analytics from project deliverables."
        ),
        ClauseRule(
            "any-purpose", .ownershipOfDerivatives, .grant, .cue,
            """
            CONTENT ~20 ANYPURPOSE -LIABILITY
            ANYPURPOSE +CONTENT +GRANT -ABOUTLOGOS
            now known
            """,
            example: "You agree that we may use your submissions for any purpose, commercial or otherwise.",
            counter: """
                If you delete your account your content may remain in our backups and other people may continue to \
                use copies they have made.
                """
        ),
        ClauseRule(
            "own-derived", .ownershipOfDerivatives, .grant, .cue,
            """
            WE ~4 own/owns/retain*/acquire*/hold* ~8 RTI/right*/title/DATA/CONTENT/DERIVWORK
            assign*/transfer*/convey*/vest* ~12 WE ~16 RTI/title/interest/rights
            RTI ~12 DATA/DERIVWORK/CONTENT
            work made for hire
            belong* to ~3 WE
            property of
            compilation*
            """,
            example: "The provider shall retain ownership of all usage data.",
            counter: """
                Brand may use the creator's content and performance data as inputs to machine learning models and \
                automated tools.
                """
        ),
        ClauseRule(
            "moral", .ownershipOfDerivatives, .grant, .cue,
            """
            MORAL ~12 waive*/assert/not
            waive* ~10 MORAL
            waived ~6 rights +MORAL
            """,
            example: """
                To the extent the law allows, you also agree to waive, and not to enforce, any moral rights or \
                equivalent rights, such as your right to be named as author.
                """,
            counter: "You agree not to collect information about other users without their consent."
        ),
        ClauseRule(
            "owner-keeps", .ownershipOfDerivatives, .restriction, .cue,
            """
            YOU ~6 own/owns/retain*/keep/hold* ~10 CONTENT/DERIVWORK/output*/rights/RTI
            assign* ~6 YOU ~12 RTI
            NEG ~10 modify/alter/edit/derivative/acquire/own
            remain* ~4 property
            limited to/applies to ~6 service* +LIC
            not ~4 intended ~8 right
            LIC ~6 limited/only ~8 purpose*
            """,
            example: "As between the parties, you keep all rights in the output you generate.",
            counter: "You must not upload content that infringes the rights of others."
        ),
        ClauseRule(
            "purpose-limit", .ownershipOfDerivatives, .restriction, .cue,
            """
            for the purpose* ~4 of ~6 allowing/enabling/providing +LIC
            NEG ~6 acquire ~6 right/title/interest
            NEG ~8 right to ~6 use
            LIC ~8 only
            """,
            example: "The rights you grant are only for the purpose of showing your work in your portfolio page.",
            counter: "You represent and warrant that you own all rights in the content you upload."
        ),
        ClauseRule(
            "royalty-free", .compensationWaiver, .grant, .cue,
            """
            RF -LICOUT -LICOUTF -ABOUTLOGOS
            ROYALTYFREE +GRANT -LICOUT
            """,
            example: "The licence is fully paid-up and free of charge.",
            counter: """
                The total aggregate liability of either party shall not exceed the fees paid in the preceding twelve \
                months.
                """
        ),
        ClauseRule(
            "no-pay", .compensationWaiver, .grant, .cue,
            """
            NEG/without ~6 pay/compensat*/royalt*/remunerat*/payment/reimburse*/attribution ~8 \
                you/compensat*/for/to/artist/creator/author/any/owed -TAX -TERMS
            waive* ~8 royalt*/compensat*/payment*/revenue/fees/remunerat*
            no ~3 compensation/royalt*/payment*/consideration/remuneration
            """,
            example: "No additional compensation shall be due for use of the content in paid media.",
            counter: """
                Neither the company nor its affiliates shall use the works, or data derived from the works, to \
                train, tune or evaluate any machine learning model.
                """
        ),
        ClauseRule(
            "royalty-pay", .compensationWaiver, .restriction, .cue,
            """
            WE ~3 pay/pays ~4 YOU ~6 royalt*/share/percent*/fee/revenue
            YOU ~4 receive/earn/paid ~6 royalt*/share/percent*/revenue
            """,
            example: "You will not receive royalties or other remuneration for streams made during free trials.",
            counter: "You may not use our logo without permission."
        ),
        ClauseRule(
            "own-deriv-grant", .ownershipOfDerivatives, .grant, .strong,
            """
            !derivative/derivate work* ~20 CONTENT +LICIN/WEMAY/LICREF -REVERSE -LICOUTF
            !LIC/right*/grant*/us ~40 modify/adapt/edit/alter/transform/exploit/derivative +LICIN -LICOUTF
            !WE ~6 may/can ~8 modify/adapt/edit/alter/crop/transform/repurpose/remix ~8 THEIRCONTENT -USERNEG
            create/prepare/make ~6 derivative/derivate/adaptations -USERNEG -LICOUTF -REVERSE
            modify/adapt/edit ~10 THEIRCONTENT -USERNEG -LICOUTF
            !make changes to ~3 THEIRCONTENT/CONTENT +LICIN/WEMAY
            !right to ~4 edit/modify/adapt/alter/delete ~10 CONTENT/materials +WEMAY/LICIN/LICREF -USERNEG
            !OTHERUSERS ~4 to ~4 remix/modify/adapt
            !remixable
            !commission/create/prepare ~4 adaptations
            """,
            example: """
                Brand may edit, crop, repurpose and adapt the content for use in any media now known or later \
                devised.
                """,
            counter: "The platform may analyse uploaded content to improve recommendations and the user experience."
        ),
        ClauseRule(
            "own-any", .ownershipOfDerivatives, .grant, .strong,
            """
            !any ~2 purpose +LICIN -LICOUTF -ABOUTLOGOS
            !THISLIC ~20 any purpose/transforming
            !now known ~8 media/developed/devised/later +LICIN -ABOUTLOGOS
            !THEIRCONTENT ~16 any/all ~4 purpose*/media/manner -LICOUTF -USERNEG -YOUNOT
            !any media/medium ~10 hereafter/later -ABOUTLOGOS
            !otherwise/fully/commercially exploit +LICIN/WEMAY -FEEDBACK
            """,
            example: "You agree that we may use your submissions for any purpose, commercial or otherwise.",
            counter: """
                If you delete your account your content may remain in our backups and other people may continue to \
                use copies they have made.
                """
        ),
        ClauseRule(
            "own-theirs", .ownershipOfDerivatives, .grant, .strong,
            """
            !WE ~6 own*/retain*/hold* ~8 RTI/right*/title ~12 \
                usage/derivative*/output*/generated/results/derived/aggregated/insight*/statistic*
            !assign*/transfer*/convey* ~6 to/in/unto ~2 WE ~14 RTI/title/ownership -FEEDBACK
            vest*/belong* ~4 WE
            !WE ~3 sole owner ~6 materials/CONTENT/DATA
            !rights ~4 CONTENT ~3 pass to
            !know how/data/results/metadata/keywords ~10 belong* ~3 WE/us
            !our sole/exclusive property
            !DATA/statistics ~10 are/is our ~2 property/data
            !assign*/transfer* ~3 WE ~3 all/any ~2 rights -FEEDBACK
            !WE ~3 own/owns/own* ~6 usage/aggregated/derived/insights/statistical/anonym*/compil*/output* ~3 DATA
            !work made/for for/hire ~2 hire/made
            usage/DATA/output*/derivative* ~10 belong*/property/owned ~4 WE/by
            !exclusive property ~2 of ~3 WE -software
            !all ~4 results/deliverables/derivative*/output* ~12 owned/property/vest*/belong*
            !WE ~10 owns ~12 derivative works
            !buyout/buy out
            """,
            example: "We own all usage data and any improvements made with it.",
            counter: "We use the information we collect to enhance our products."
        ),
        ClauseRule(
            "own-moral", .ownershipOfDerivatives, .grant, .strong,
            """
            !waive* ~12 MORAL
            !MORAL ~20 waive*
            !NEG ~4 assert/enforce ~8 MORAL
            """,
            example: """
                To the extent the law allows, you also agree to waive, and not to enforce, any moral rights or \
                equivalent rights, such as your right to be named as author.
                """,
            counter: "If you do not agree to the amended terms you must stop using the service."
        ),
        ClauseRule(
            "own-yours", .ownershipOfDerivatives, .restriction, .strong,
            """
            !YOU ~4 own/owns/retain*/keep* ~6 output*/assets/derivative*/generated/applications -REPRESENT
            !assigns to you/customer
            !YOU ~2 remains/remain/stays ~3 owner
            !assign* ~3 to ~2 you/customer/user/creator/artist ~6 RTI/right/all
            !inputs and outputs are
            !remain* ~4 property ~2 of ~2 YOU
            !NEG ~4 acquire ~6 RTI/right/title/ownership ~10 DATA/CONTENT
            !NEG/no ~4 claim*/ownership ~4 ownership/of ~6 generated/output*/assets
            YOU ~4 ownership ~6 DERIVWORK
            !YOU ~3 retain*/own/owns ~6 RTI/copyright/ownership ~12 output*/derivative*/music/tracks/works/CONTENT \
                -REPRESENT -WARRANT
            """,
            example: "We assign to you all our right, title and interest, if any, in the output.",
            counter: """
                You give us permission to show your name, profile picture and actions next to advertisements or \
                sponsored content, without any compensation to you.
                """
        ),
        ClauseRule(
            "own-limit", .ownershipOfDerivatives, .restriction, .strong,
            """
            !NEG ~8 editorial/derivations
            !NEG ~3 be ~3 taken/extracted/isolated ~8 CONTENT
            !NEG ~2 alter/edit/modify/change ~6 CONTENT ~2 except
            !THISLIC ~8 only/solely/limited/NEG ~12 service*/purpose*/permissions
            !NEG ~6 alter/modify/edit/change ~6 THEIRCONTENT/CONTENT +WENEG
            !solely ~6 on/through ~4 service*/platform +LICIN
            !without ~6 approval/consent ~8 derivative/edit/modif* +WENEG
            !for the ~2 purpose* ~4 of ~4 allowing/enabling ~2 you +LICIN
            """,
            example: "The rights you grant are only for the purpose of showing your work in your portfolio page.",
            counter: "The licences you grant continue until the content is removed from the service."
        ),
        ClauseRule(
            "rf", .compensationWaiver, .grant, .strong,
            """
            !RF +LICIN -LICOUTF -ABOUTLOGOS
            !RF ~20 LIC -LICOUTF -ABOUTLOGOS
            !LIC ~12 RF -LICOUTF -ABOUTLOGOS
            !non exclusive ~2 free ~6 license/licence -LICOUTF -ABOUTLOGOS
            RF +GRANT -ABOUTLOGOS -LICOUTF
            """,
            example: """
                When you upload a video you grant the platform a worldwide, non-exclusive, royalty-free, \
                sublicensable and transferable licence to use that video, including to reproduce, distribute, \
                prepare derivative works of, display and perform it in connection with the service and the \
                platform's business.
                """,
            counter: "You may not copy, modify, distribute, sell or lease any part of our services."
        ),
        ClauseRule(
            "nopay", .compensationWaiver, .grant, .strong,
            """
            !WE ~4 not ~6 pay/compensate ~6 you/artist/creator/for ~4 any/use/your/for
            !without/no ~6 compensation/payment/remuneration/royalties ~6 to ~3 YOU -TAX
            !NEG ~6 entitled ~6 compensation/payment/royalt*/remuneration -ARBIT -REVERSE
            !NEG ~4 obligation* ~3 to ~2 pay/compensate ~4 YOU/artist/any
            !waive* ~8 royalt*/compensation/revenue/remuneration -jury
            !sufficient compensation/consideration
            !full payment/consideration ~3 for
            !nothing ~2 further/more ~3 due/owed
            !buy out ~8 no/NEG/all
            !no remuneration/payment/compensation ~3 owed/due/payable
            !without paying ~2 you
            !no ~4 royalty/royalties ~6 artist/creator/you/due/payable/owed
            !without ~6 compensation ~3 or/and attribution
            !attribution or compensation
            !no ~3 additional/further ~2 compensation/payment/fee*/consideration -FEESCHED
            !NEG ~3 ongoing/backend ~2 royalt*
            !without ~5 providing ~2 YOU ~4 compensation
            !no compensation ~10 use/required/due/paid
            """,
            example: "The composer waives any claim to royalties from uses by the licensee's affiliates.",
            counter: "Licensee may include the recordings in data sets used to train music generation systems."
        ),
        ClauseRule(
            "pays", .compensationWaiver, .restriction, .strong,
            """
            !WE ~2 will/shall ~2 pay ~4 you/artist/creator ~8 royalt*/share/percent*
            !artist/creator/composer/author/photographer/you ~3 receive/receives ~5 percent*/per/share ~8 income/revenue/proceeds/profit*/receipts
            """,
            example: """
                The brand will pay the creator a share of twenty percent of revenue from products that contain the \
                data.
                """,
            counter: "We may share aggregated information about our creators with advertisers and other third parties."
        ),
        ClauseRule(
            "retain-own", .ownershipOfDerivatives, .grant, .strong,
            """
            !WE ~6 retain*/own/owns/keep* ~3 ownership/title/RTI ~8 DATA/generated/usage -ABOUTLOGOS
            !RTI/title ~12 DATA ~14 belong*/retained/vest*/remain* ~4 by/to/in/with ~2 WE
            !RTI/title ~12 DATA ~20 retained/owned/vested/held ~3 by/in ~2 WE
            """,
            example: "The provider shall retain ownership of all usage data.",
            counter: """
                Company may generate de-identified or aggregate statistics from customer data and shall own all such \
                data.
                """
        ),
        ClauseRule(
            "no-title-taken", .ownershipOfDerivatives, .restriction, .strong,
            """
            !NEG ~3 obtain/acquire/gain/receive ~4 RTI/right/title/ownership ~6 DATA/CONTENT
            !NEG ~3 alter/edit/modify/crop ~8 without ~5 approval/consent/permission -YOUNOT
            """,
            example: "The client will not alter or edit the photographs without the photographer's approval.",
            counter: "You may not copy, modify, distribute, sell or lease any part of our services."
        ),
        ClauseRule(
            "versions-made", .ownershipOfDerivatives, .grant, .strong,
            """
            !prepare/create/make ~3 remixes/edits/adaptations/versions
            !derivative versions
            !WE ~4 may ~2 edit/cut/loop/shorten/adapt ~10 CONTENT -USERNEG
            !edit/cut/loop ~6 combine/shorten ~8 CONTENT +WEMAY
            !build upon ~4 CONTENT
            """,
            example: "The label may prepare remixes, edits and other derivative versions of the masters.",
            counter: "The publisher may monetise insights and data sets that include information about the works."
        ),
        ClauseRule(
            "not-paid", .compensationWaiver, .grant, .strong,
            """
            !NEG ~2 receive ~3 royalties/payment/compensation/remuneration
            """,
            example: "You will not receive royalties or other remuneration for streams made during free trials.",
            counter: "You may not resell access to the service to third parties."
        ),
    ]
}
