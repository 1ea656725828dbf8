extension ClauseRule {
    /// Rules about opt-out, unilateral-change.
    static let control: [ClauseRule] = [
        ClauseRule(
            "opt", .optOut, .restriction, .cue,
            """
            OPT1 -ARBIT -MARKETING -ABOUTLOGOS
            not want/wish ~10 DATA/USAGE/CONTENT/information/used/tracked/used
            withdraw*/revoke* ~3 your/their ~2 consent/permission
            option/ability/choice/right/able ~4 to ~4 manage/control/disable/limit/object/restrict ~8 \
                DATA/USAGE/PERSONAL/CONTENT/preferences/sharing/use
            noai
            without/unless ~5 explicit/express/affirmative/prior ~4 consent/opt +CONTENT
            unless ~8 identif*/elect*/choose*/enable*/opt
            privacy settings
            delet* ~6 request +PERSONAL
            request* ~4 deletion/delete
            """,
            example: "You may withdraw your consent to this processing at any time.",
            counter: "You can end this licence at any time by deleting your content."
        ),
        ClauseRule(
            "change-terms", .unilateralChange, .grant, .cue,
            """
            CHANGE ~10 TERMS
            TERMS ~12 CHANGE
            CHANGE ~4 them ~3 time
            """,
            example: "We may revise these terms from time to time.",
            counter: "We may update the software automatically to fix bugs and improve security."
        ),
        ClauseRule(
            "continued-use", .unilateralChange, .grant, .cue,
            """
            CONTINUE ~20 ACCEPT +CHANGE/revised/updated/new/modif*/effective/amended/following/after/terms
            deemed ~3 accept*/assent/agreed
            ACCEPT ~8 CHANGE ~6 TERMS
            CHANGE ~6 effective
            changes ~3 will/are ~3 effective/binding
            updated terms
            """,
            example: "No change to this agreement is effective unless both parties sign it in writing.",
            counter: "We may change the price of the subscription with thirty days' notice."
        ),
        ClauseRule(
            "change-limits", .unilateralChange, .restriction, .cue,
            """
            CHANGE ~8 retroactiv*
            CHANGE ~8 only/must/unless ~10 writing/written/signed/agree*/consent
            NEG ~4 CHANGE ~6 without ~4 consent
            writing ~6 signed +CHANGE
            """,
            example: "Changes will not apply retroactively.",
            counter: "The service may contain links to third-party websites that we do not control."
        ),
        ClauseRule(
            "change-ours", .unilateralChange, .grant, .strong,
            """
            !WE ~6 may/reserve*/can/will/shall/right ~12 CHANGEV ~7 TERMS -ARBIT -YOUNOT -FEES
            WE ~10 CHANGEV ~3 these ~3 TERMS
            !right ~8 to ~3 CHANGEV ~7 TERMS -FEES
            !TERMS ~3 may/can/will/shall ~3 be ~6 CHANGEPP -FEES -writing
            !modify/change/amend/revise/update these/this ~3 TERMS ~14 time/notice/discretion
            !WE ~6 CHANGEV ~3 them ~6 time
            !WE ~3 may/can ~2 vary/rewrite/change/replace ~8 TERMS/conditions/rules -FEES
            !latest version ~6 applies/counts
            """,
            example: "These terms may be amended by the company on notice to you.",
            counter: "You can unsubscribe from our newsletter at any time by clicking the link."
        ),
        ClauseRule(
            "change-accept", .unilateralChange, .grant, .strong,
            """
            !CONTINUE ~25 ACCEPT ~18 CHANGE/TERMS +CHANGE -FEES
            !CONTINUE ~25 ACCEPT ~12 revised/updated/new/changed/modified/amended -FEES
            CHANGE ~14 CONTINUE ~25 ACCEPT
            !deemed ~4 accept*/assent*/agreed/consent* +CHANGE
            use ~20 following/after ~12 CHANGE ~12 ACCEPT
            !deemed acceptance/assent/consent ~6 to/of
            !use ~8 after ~6 means ~4 accept*
            !taken to ~2 agree/accept
            !if ~2 YOU ~2 NEG ~3 agree/accept ~8 changes/new/modif*/revised/amended ~10 \
                must/stop/cancel/discontinue/terminate/should/may
            !CONTINUE ~25 constitut*/means/signif* ~6 accept*/agree*/consent/assent
            """,
            example: "By continuing to use the service after the changes take effect you accept the new terms.",
            counter: "You must not use bots, scrapers or crawlers to access the service."
        ),
        ClauseRule(
            "change-effect", .unilateralChange, .grant, .strong,
            """
            !changes/modification*/amendment*/revision*/revised/updated/amended ~8 effective/binding/effect -FEES -signed
            notice/notify ~12 changes/modification*/amendments/update* ~8 TERMS
            CHANGE ~4 TERMS ~20 effective/notice/posting/posted
            review/check/reviewing ~8 TERMS ~5 periodically/regularly/time
            !most current version
            notify/notice ~16 changes/update/modif*
            """,
            example: "Changes will take effect thirty days after they are posted.",
            counter: "We may change the price of the subscription with thirty days' notice."
        ),
        ClauseRule(
            "change-limit", .unilateralChange, .restriction, .strong,
            """
            !CHANGE ~8 retroactiv*
            !NEG ~6 retroactiv*
            !NEG ~6 CHANGEV/CHANGEPP ~10 without ~4 your/artist/creator/customer/prior/express/mutual ~4 \
                consent/agreement/approval
            !amend*/modif*/change* ~12 writing/document/agreement ~8 signed/sign/agreed/both
            !NEG ~4 apply ~6 to ~4 CONTENT/works/material +CHANGE
            """,
            example: "Changes will not apply retroactively.",
            counter: "The client will not alter or edit the photographs without the photographer's approval."
        ),
        ClauseRule(
            "opt-choice", .optOut, .restriction, .strong,
            """
            !YOU ~6 may/can/option/right/able/choose ~6 opt ~1 out/in -ARBIT -MARKETING -ABOUTLOGOS -renewal
            !opt in ~4 mechanism/basis/consent
            !opt out ~4 of ~6 USAGE/DATA/CONTENT/use/this/further/processing/TRAIN/collection/sharing -ARBIT -MARKETING
            !YOU ~3 may ~4 tell/request/instruct/ask ~5 WE ~10 NEG/delet*/stop/want
            !NEG ~2 want/wish ~6 USAGE/DATA/CONTENT/information ~4 used/tracked/shared/collected/processed -ABOUTLOGOS
            !option to ~3 manage/control/disable
            !withdraw/revoke ~2 YOU ~2 consent ~4 at/any/to
            !may opt out -ARBIT -MARKETING -ABOUTLOGOS -renewal
            !unless ~2 YOU ~2 untick/uncheck/object
            !YOU ~3 may/can ~2 stop ~3 use/sharing/collection
            !disable ~2 analytics/tracking/telemetry/training
            !NEG ~2 wish to ~2 take/participate
            !unless ~2 YOU ~2 choose ~2 to
            !exercise ~3 opt out -ARBIT
            !disable/turn ~4 data/tracking/training/collection/sharing/personali*
            !request ~3 deletion ~5 PERSONAL/DATA
            """,
            example: "The artist may opt out of inclusion in data sets by notifying the library in writing.",
            counter: "You may opt out of arbitration within thirty days by writing to us."
        ),
        ClauseRule(
            "opt-cond", .optOut, .restriction, .strong,
            """
            !unless ~3 YOU ~6 opt*/enable*/choose/elect +WENEG
            !without ~2 your/creator/artist ~2 explicit/express/affirmative/written ~2 consent +WENEG +TRAIN
            !NEG ~4 publish ~10 private
            !noai ~6 directive*
            !after/following ~3 opt ~1 out -ARBIT
            unless ~10 identif*/elect* +WENEG
            !unless ~4 opt* ~1 in
            """,
            example: """
                The studio shall not use the deliverables to train, develop or improve any generative model without \
                the artist's prior written consent.
                """,
            counter: "You may not use the output of the service to build or train models that compete with ours."
        ),
        ClauseRule(
            "objection", .optOut, .restriction, .strong,
            """
            !opt in ~12 nothing/unless/only
            !right ~2 to ~2 object ~8 USAGE/CONTENT/use/processing/machine
            !participation ~4 optional/voluntary/opt
            """,
            example: "Participation is opt-in: nothing is used unless you switch it on.",
            counter: "You may opt out of arbitration within thirty days by writing to us."
        ),
        ClauseRule(
            "change-notice", .unilateralChange, .grant, .strong,
            """
            notify ~4 you ~4 of ~4 changes/modifications/amendments
            check/review ~6 page/terms ~6 updates/changes/regularly/periodically
            !NEG ~6 change/amendment/modification ~12 unless/only/except ~10 sign*/writing/agree*
            """,
            example: "Please check this page regularly for updates to these terms.",
            counter: "The obligations of confidentiality survive termination of this agreement."
        ),
    ]
}
