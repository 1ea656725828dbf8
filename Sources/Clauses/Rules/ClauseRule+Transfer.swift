extension ClauseRule {
    /// Rules about third-party-sharing, data-sale, sublicense.
    static let transfer: [ClauseRule] = [
        ClauseRule(
            "share-tp", .thirdPartySharing, .grant, .cue,
            """
            SHARE ~12 TPCORE
            TPCORE ~10 SHARE/use/collect*/analyz*/access
            SHARE ~10 OTHERUSERS
            OTHERUSERS ~8 access/use/view/see/copy/search/modify/reproduce/download/remix/share
            available to ~4 others/TP/other/public
            grant* ~8 OTHERUSERS ~12 LIC
            transmit*/send ~12 to ~6 AI/MODEL/TP
            """,
            example: "Other members may download, copy and remix the work you publish.",
            counter: "You may not copy, modify, distribute, sell or lease any part of our services."
        ),
        ClauseRule(
            "share-no", .thirdPartySharing, .restriction, .cue,
            """
            NEG/only ~8 SHARE1/provide/distribut*
            NEG/only ~6 sell ~3 share/rent/disclose
            """,
            example: "We only share your files when you ask us to.",
            counter: """
                You grant us a non-exclusive, transferable, sub-licensable, royalty-free, perpetual, irrevocable, \
                fully paid, worldwide licence to reproduce, make available, perform, display, translate, modify, \
                create derivative works from and distribute any of your user content through any medium.
                """
        ),
        ClauseRule(
            "share-biz", .thirdPartySharing, .grant, .cue,
            """
            may/will ~2 provide/disclose/share/transfer ~16 to
            right to license
            exclusive right to license
            access ~6 by/to ~4 TP
            """,
            example: "We may disclose personal data to our affiliates, service providers and business partners.",
            counter: """
                The brand will pay the creator a share of twenty percent of revenue from products that contain the \
                data.
                """
        ),
        ClauseRule(
            "sell", .dataSale, .grant, .cue,
            """
            SELL ~8 DATA/PERSONAL/CONTENT/information -FEES -LICOUT -TAX
            CONTENT/DATA/PERSONAL ~8 SELL -TAX -FEES
            SELL ~8 TPCORE -FEES
            monetiz*/monetis* ~6 DATA/CONTENT
            licens* ~8 firehose/dataset*/data
            sold to
            """,
            example: "We do not sell your personal information.",
            counter: "We do not obtain any right, title or interest in your data except as stated in this agreement."
        ),
        ClauseRule(
            "sell-no", .dataSale, .restriction, .cue,
            """
            NEG ~8 SELL ~12 DATA/PERSONAL/CONTENT/TP/it/them -TAX
            """,
            example: "The agency will not sell or rent the creator's data to anyone.",
            counter: """
                The rights granted to the distributor may not be sublicensed without the artist's written \
                permission.
                """
        ),
        ClauseRule(
            "sublicense", .sublicense, .grant, .cue,
            """
            SUBLIC -LICOUT -ARBIT
            grant*/right ~10 to license/sublicense ~8 TP
            LIC ~8 TP/distributors ~8 LIC ~3 to
            transferable/assignable ~6 LIC +GRANT -LICOUT
            """,
            example: "You grant us a non-sublicensable licence to host your content.",
            counter: "We grant you a limited, non-exclusive, non-transferable, revocable licence to use the app."
        ),
        ClauseRule(
            "sublicense-no", .sublicense, .restriction, .cue,
            """
            non sublicens* -LICOUT
            NEG/without ~6 SUBLIC -LICOUT
            """,
            example: "You grant us a non-sublicensable licence to host your content.",
            counter: "We grant you a limited, non-exclusive, non-transferable, revocable licence to use the app."
        ),
        ClauseRule(
            "sublic", .sublicense, .grant, .strong,
            """
            !sublicens*/sublicenc* +LICIN -LICOUTF
            !sub licens*/licenc* +LICIN -LICOUTF
            !right to sublicense -LICOUTF -USERNEG
            LIC ~20 sublicens* -LICOUTF -USERNEG -non
            SUBLIC ~12 third part*/licensees/others/TPCORE -USERNEG -LICOUTF -SERVICEOBJ
            !GRANT ~8 WE ~8 licensees/sublicensees/affiliates/licensors ~16 LIC -LICOUTF
            !sublicense/sub ~6 rights ~4 to ~4 third/licensees/others
            !multiple tiers
            !THISLIC ~6 permits/allows/extends ~6 service/TP
            !authoriz* ~3 others/third ~3 to ~6 use/exercise +LICIN
            !let others ~3 exercise/use
            !rights/license/licence ~6 may be ~2 sublicensed
            !right to sublicense ~8 CONTENT
            !LIC ~4 be ~2 passed ~3 to ~6 TP
            """,
            example: "The licensee may sublicense these rights through multiple tiers without further approval.",
            counter: "Licensee may include the recordings in data sets used to train music generation systems."
        ),
        ClauseRule(
            "sublic-no", .sublicense, .restriction, .strong,
            """
            !non sublicens* +LICIN -LICOUTF
            !NEG ~6 sublicens* ~10 CONTENT +WENEG
            !NEG ~3 be ~3 assigned ~2 sublicensed
            !personal to ~3 WE
            """,
            example: "You grant us a non-sublicensable licence to host your content.",
            counter: """
                You also grant every other user of the service a worldwide, royalty-free licence to access your \
                content through the service and to use it as the service's features allow.
                """
        ),
        ClauseRule(
            "share-parties", .thirdPartySharing, .grant, .strong,
            """
            !WE ~6 may/will/can/also ~3 DISCLOSE/provide/transfer/transmit/send ~12 CONTENT/DATA/PERSONAL ~14 \
                TPCORE/OTHERUSERS/compan* -LEGALPROC -NOTICE
            WE ~6 may/will/can/also ~4 DISCLOSE/provide/transfer ~10 TPCORE
            !make*/made ~8 THEIRCONTENT ~8 available ~6 to ~4 TP/others/other -LICOUTF
            !LIC ~30 distribute/provide/available/submit/sublicense ~12 other/third/our ~2 \
                part*/compan*/partners/affiliates/websites +LICIN/LICREF -LICOUTF
            !third part*/partner*/affiliates/TPCORE ~8 may/can ~4 use/collect/access/analyze/gather ~10 \
                DATA/CONTENT/USAGE/PERSONAL/technologies -YOUNOT
            !DATA/CONTENT ~5 is/are/be ~2 shared/disclosed ~8 with/to
            !share ~2 PERSONAL/DATA/CONTENT ~3 with -YOUNOT -PRIVPOL
            !transmit* ~6 CONTENT/DATA ~6 to ~6 TP/AI/MODEL
            !transfer of ~3 this/your ~2 information ~3 to
            !grant*/provide/give* us the right to ~3 provide/share/disclose/transfer ~6 to/with
            """,
            example: "We do not share your files with anyone except as described in this section.",
            counter: "You must not upload content that infringes the rights of others."
        ),
        ClauseRule(
            "share-users", .thirdPartySharing, .grant, .strong,
            """
            !OTHERUSERS ~6 may/can/will ~6 \
                use/copy/search/remix/download/reproduce/modify/view/see/embed/reuse/stream ~14 CONTENT/it/them -LICOUTF \
                -YOUNOT
            !grant* ~20 to ~3 OTHERUSERS/users ~30 LIC/use/to +CONTENT +LICIN
            !THEIRCONTENT ~8 available to ~4 OTHERUSERS/public/other -LICOUTF
            !CONTENT ~4 publicly/public ~3 viewable/available/accessible -USERNEG
            !allow*/let/enable* ~2 others/other ~2 to ~4 use/remix/copy/do -BINDSUSER
            right to make ~8 CONTENT ~6 available
            """,
            example: "Other members may download, copy and remix the work you publish.",
            counter: "You may not create derivative works of the software or attempt to derive its source code."
        ),
        ClauseRule(
            "share-limit", .thirdPartySharing, .restriction, .strong,
            """
            !WE ~6 NEG ~8 DISCLOSE ~12 DATA/CONTENT/PERSONAL/TP -LEGALPROC
            !WE ~6 only ~5 DISCLOSE/provide ~12 DATA/PERSONAL/CONTENT
            NEG ~6 DISCLOSE ~12 THEIRCONTENT/PERSONAL/PRIVOBJ ~12 anyone/TP/except/without/third -BINDSUSER
            !WE ~4 will/shall/may NEG ~3 access/view ~4 or/view
            !NEG ~4 DISCLOSE ~2 to anyone/any
            !TPCORE ~8 must/shall/required/obliged/bound ~4 keep/treat/protect/use ~8 confidential/only/same/nothing
            !NEG grant ~4 permissions/rights ~4 outside
            !will/shall/do/does NEG ~4 disclose/share ~6 THEIRCONTENT -YOUNOT
            """,
            example: "We only share your files when you ask us to.",
            counter: "We will only access your files in order to provide support that you have asked for."
        ),
        ClauseRule(
            "no-sale", .dataSale, .restriction, .strong,
            """
            !NEG ~6 sell/sold/selling/resell/re/rent ~12 PRIVOBJ/PERSONAL/DATA/THEIRCONTENT -LICOUTF -SERVICESALE
            !NEG ~4 monetiz*/monetis* ~4 DATA/CONTENT/PERSONAL/your
            !NEG ~4 sell ~3 or/and/share/rent ~10 DATA/PERSONAL/CONTENT
            !NEG ~6 re/resold/sold ~2 sold/to ~6 TP/third
            !PERSONAL/DATA/THEIRCONTENT ~3 NEG ~3 sold/rented/traded
            """,
            example: "We do not sell your personal information.",
            counter: "If we are sold or merged, your information may be transferred to the new owner."
        ),
        ClauseRule(
            "sell-yes", .dataSale, .grant, .strong,
            """
            !WE ~6 may/can/right ~8 sell/rent/trade/monetize/monetise/resell/commercialize/commercialise ~10 \
                DATA/insight*/AGG/dataset*/PERSONAL -NEG
            !license/licences/licenses/licensing ~6 firehose/dataset/datasets
            !license/licence ~3 DATA ~4 to ~3 TP
            !commerciali*/monetis*/monetiz* ~4 collected/DATA +WEMAY
            DATA/insights/THEIRCONTENT ~12 sold/sell/monetiz*/commercializ* ~8 third part*/others/TPCORE
            !license/licence/licensing ~6 DATA/insights/dataset* ~4 to ~6 TPCORE/others +WEMAY
            """,
            example: "We may sell, license or otherwise commercialise data derived from the content to third parties.",
            counter: "The library may derive compositional and production insights from licensed works."
        ),
        ClauseRule(
            "consent-share", .thirdPartySharing, .grant, .strong,
            """
            !consent*/agree* ~20 sharing/disclosure/transfer ~10 DATA/CONTENT
            !CONTENT/DATA/PERSONAL ~6 passed/forwarded/handed ~2 to ~3 TP/partners/sponsors
            !WE ~4 may/will/can/also ~3 forward/pass/hand ~10 to ~3 TP
            !WE ~4 transmit/send/forward ~8 CONTENT/DATA/PERSONAL ~8 to ~3 TP
            !WE ~3 may/can/will ~2 license/licence ~6 CONTENT/DATA ~4 to ~3 TP
            !LIC ~4 be ~2 passed/extended/transferred ~3 to ~6 TP -YOUNOT
            !TPCORE ~6 may/can ~2 access/open/view ~4 CONTENT/DATA -YOUNOT
            !WE ~4 may/can/will ~2 give/deliver/supply ~8 TP/clients ~6 access/CONTENT
            !WE ~4 may/can/will ~2 deliver/supply ~4 CONTENT ~4 to
            !reports/DATA ~8 are/is ~2 provided/supplied/given ~2 to ~4 TP/brands/advertisers
            !seen/viewed ~2 by ~3 other
            !hand over ~5 DATA/CONTENT
            !transferred to ~2 group/TP
            !licens* ~16 to ~3 TPCORE +DATA +OURS -LICOUTF -YOUNOT
            contractors/subprocessors/service/TPCORE ~10 accessing/using/processing ~8 THEIRCONTENT
            DATA/CONTENT ~6 be ~2 shared ~4 across
            !disclose* ~4 usage/DATA ~4 to others/third
            """,
            example: "You consent to the sharing of usage data with our group.",
            counter: "You consent to our collection and processing of usage data."
        ),
        ClauseRule(
            "limit-share", .thirdPartySharing, .restriction, .strong,
            """
            !only disclose/share
            !NEG ~3 disclose/share/transfer ~4 THEIRCONTENT/PRIVOBJ -YOUNOT
            """,
            example: "We only share your files when you ask us to.",
            counter: "The creator shall disclose the partnership clearly in each post."
        ),
        ClauseRule(
            "permission-extended", .thirdPartySharing, .grant, .strong,
            """
            !grant* ~4 every/each/all/any ~2 other ~2 user/member/users
            !THISLIC/permissions ~4 extend*/extends ~4 to ~4 affiliates/third/partners/TPCORE
            !visible/searchable/viewable ~6 by/to ~2 anyone/others/everyone/other/public +CONTENT
            !information/data/content ~4 may/will ~2 be ~2 transferred/shared/disclosed/provided
            !TPCORE ~3 may ~2 access ~3 THEIRCONTENT/DATA
            """,
            example: "Your profile and public posts will be visible to and searchable by anyone.",
            counter: """
                The outputs may be similar to those produced for other users because of the nature of machine \
                learning.
                """
        ),
        ClauseRule(
            "sublicence-refused", .sublicense, .restriction, .strong,
            """
            !NEG ~3 be ~2 sublicens*/sublicenc*/transferred ~4 without -LICOUTF
            !non sublicens* ~10 CONTENT -LICOUTF
            """,
            example: """
                The rights granted to the distributor may not be sublicensed without the artist's written \
                permission.
                """,
            counter: "You may not resell access to the service to third parties."
        ),
        ClauseRule(
            "others-authorised", .sublicense, .grant, .strong,
            """
            !authoris*/authoriz* ~2 others ~2 to ~6 rights/use/exercise
            """,
            example: "Publisher may authorise others to exercise any of the rights granted in this agreement.",
            counter: "Neither party may assign this agreement without the consent of the other."
        ),
        ClauseRule(
            "business-sold", .thirdPartySharing, .grant, .strong,
            """
            !sold or merged
            !merger/acquisition/merged/acquired/bankruptcy ~30 transfer*/provide/disclose/share ~8 DATA/information/PERSONAL
            transfer*/provide/disclose/share ~8 DATA/information ~20 merger/acquisition/merged/acquired/sale of
            """,
            example: "If we are sold or merged, your information may be transferred to the new owner.",
            counter: """
                Company may generate de-identified or aggregate statistics from customer data and shall own all such \
                data.
                """
        ),
    ]
}
