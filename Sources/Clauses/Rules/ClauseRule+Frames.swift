extension ClauseRule {
    /// Frames: who does what to what, in the words of no one text. They find what the other rules have no phrase for.
    static let frames: [ClauseRule] = [
        ClauseRule(
            "frame-passed-on", .thirdPartySharing, .grant, .strong,
            """
            !WE ~6 PASSON ~10 THEIRCONTENT/DATA/PERSONAL ~14 RECIP -LEGALPROC -NEG -YOUNOT
            !THEIRCONTENT/PERSONAL/DATA ~8 be/is/are ~4 PASSON ~10 RECIP -LEGALPROC -NEG -YOUNOT
            !CONTENT ~6 SEENBY ~8 RECIP/everyone/anyone/public -NEG -YOUNOT
            !CONTENT ~10 be ~6 re shared/reused/copied ~3 by
            !allows/permits/lets/enables ~3 others/RECIP ~2 to ~4 view/copy/use/modify/distribute/share/download +CONTENT -YOUNOT -LICOUTF
            !RECIP ~4 may/can/will ~3 collect/receive/obtain/gather ~10 DATA/PERSONAL/USAGE -YOUNOT -NEG
            !merger/acquisition/acquired/reorganization/reorganisation/restructuring/bankruptcy ~40 PERSONAL/DATA +PERSONAL/DATA
            !WE ~4 share/disclose ~6 PERSONAL/information -LEGALPROC -NEG -YOUNOT -PRIVPOL -CONF
            !collect*/use ~4 and ~2 share/disclose ~6 PERSONAL/DATA/information -YOUNOT
            !appoint/engage ~3 processors/subprocessors/subcontractors ~8 process/PERSONAL/DATA
            !GRANT ~2 WE and ~10 our ~2 users/members -LICOUTF
            """,
            example: "The distributor may hand your files and data to festivals and retailers.",
            counter: "You must not hand the files of others to anyone."
        ),
        ClauseRule(
            "frame-kept-back", .thirdPartySharing, .restriction, .strong,
            """
            !THEIRCONTENT/CONTENT/PERSONAL/DATA ~6 NEG ~3 be ~3 PASSON/sold/distributed/resold -YOUNOT
            !THEIRCONTENT/CONTENT/PERSONAL/DATA ~6 is/are not ~3 PASSON/available/public
            !WE ~4 MODAL/do/does ~2 NEG ~4 PASSON ~10 THEIRCONTENT/PERSONAL/DATA -YOUNOT
            !WE ~4 only ~6 PASSON ~10 DATA/PERSONAL/CONTENT -YOUNOT
            """,
            example: "The recordings are not passed to outsiders.",
            counter: "The tickets may not be passed to others."
        ),
        ClauseRule(
            "frame-observed", .usageTracking, .grant, .strong,
            """
            !WE ~4 OBSERVE ~10 TRACE -YOUNOT -NEG -PRIVPOL -LEGALPROC -tax -payment -children -age
            !app/application/software/site/device/browser/tool/plugin/servers/system ~4 OBSERVE/send/sends ~10 TRACE -YOUNOT -NEG \
                -PRIVPOL
            !TRACE ~6 is/are/be ~3 OBSERVE -YOUNOT -NEG -PRIVPOL -tax -payment
            !us*/place* ~4 cookies/pixels/beacons/trackers/analytics -NEG -browser* -PRIVPOL
            !use/uses/process ~6 PERSONAL/information ~4 to/for ~8 personali*/advertis*/analy*/improve/marketing/monitor -YOUNOT -PRIVPOL
            !to ~4 monitor/analyze/analyse/understand/measure ~6 use/usage/how -NEG -PRIVPOL -important
            !you ~3 may/will ~2 provide ~6 PERSONAL -LEGALPROC
            !based on ~4 your ~6 activity/interests/engagement/behavio*/interactions -YOUNOT
            !WE use ~2 your ~1 personal ~2 data/information ~2 to -PRIVPOL
            !recommendations ~6 influenced/based/made ~4 by/on ~4 how/your
            """,
            example: "The application records sessions and keystrokes.",
            counter: "You may not record the messages of others."
        ),
        ClauseRule(
            "frame-only-for", .usageTracking, .restriction, .strong,
            """
            !only ~6 DATA/PERSONAL ~6 collected/processed/used
            !DATA/PERSONAL ~4 used only/solely
            !WE ~3 only ~4 OBSERVE/use/access/process ~8 PERSONAL/DATA/CONTENT
            !process* ~5 PERSONAL/DATA ~3 only ~6 instructions
            """,
            example: "Data is used only for the purposes named here.",
            counter: "The hall is used only for concerts."
        ),
        ClauseRule(
            "frame-say-no", .optOut, .restriction, .strong,
            """
            !YOU ~3 can/may/could ~2 object/decline ~8 processing/use/collection/sharing/analysis
            !YOU ~3 can/may ~3 request/ask ~8 deletion/delete/erase/erasure/restrict/stop ~8 PERSONAL/DATA/CONTENT/processing/using
            !opt in -ARBIT -MARKETING
            !off by default/unless
            !turn/switch/toggle/disable/opt ~3 off/out ~10 TRAIN/personali*/analytics/tracking/data/feature/monetization -ARBIT \
                -MARKETING -renewal
            !consent ~12 withdraw/revoke* ~4 time -MARKETING
            !YOU ~3 must ~3 consent ~3 to ~6 AI/use/training/each/processing -YOUNOT
            !only ~4 used ~3 with ~2 your ~2 consent
            !nothing ~6 without ~2 your ~2 consent/action/permission/approval
            !ability/option/choice ~2 to ~1 control/manage ~6 data/information/content -FEESCHED
            !opportunity ~2 to object
            """,
            example: "You may object to the analysis of your music at any time.",
            counter: "You may object to the minutes within a week."
        ),
        ClauseRule(
            "frame-owns-made", .ownershipOfDerivatives, .grant, .strong,
            """
            !WE ~4 own*/retain*/keep*/acquire*/hold* ~8 MADE -LICOUT -YOUNOT
            !MADE ~12 belong*/vest*/owned/property/ours ~5 WE/by/of
            !CONTENT ~5 may/can/will ~3 be ~4 EDITED -YOUNOT -NEG
            !licensee/brand/client/company/publisher ~3 may ~3 create/make/prepare ~6 new/derivative/adaptations/versions/compositions
            !licensee/brand/client/publisher/company ~2 may use ~8 any ~3 purpose*/media
            !transfer*/assign*/convey* ~3 all ~2 right/rights/RTI ~12 to ~3 licensee/buyer/client/company/brand/publisher/purchaser -FEEDBACK -YOUNOT
            !exercise ~4 all ~3 rights ~3 copyright
            !right to ~8 edit/modify/adapt/alter ~4 THEIRCONTENT +WEMAY -USERNEG
            """,
            example: "The producer keeps all recordings and versions made on the set.",
            counter: "The client keeps one copy of the contract."
        ),
        ClauseRule(
            "frame-made-is-yours", .ownershipOfDerivatives, .restriction, .strong,
            """
            !YOU ~2 own/owns/keep/keeps/retain/retains ~6 MADE -REPRESENT
            !MADE ~10 belong* ~3 YOU
            !license/licence ~10 CONTENT ~6 only ~1 as needed/to/for -YOUNOT -LICOUTF
            !limited license/licence ~14 only/solely -LICOUTF
            !NEG ~3 own ~6 CONTENT/masters/MADE -YOUNOT
            !NEG ~3 ownership/copyright/title ~8 pass/passes/transferred/transfers/conveyed
            !use of ~5 CONTENT ~4 limited to -LICOUTF -SERVICEOBJ
            !limited license/licence ~24 solely/only ~2 as/to/for -LICOUTF
            """,
            example: "You keep the results and summaries that are generated for you.",
            counter: "You keep your password to yourself."
        ),
        ClauseRule(
            "frame-ends", .perpetualIrrevocable, .restriction, .strong,
            """
            !termination/expir*/end ~12 CONTENT/rights/license/licence ~8 STOPV -YOURUSE -LICOUTF -SURVNARROW
            !rights granted/hereunder ~8 STOPV -YOURUSE
            !THEIRCONTENT/PERSONAL/DATA/work ~4 be/is/are ~3 ERASED -YOUNOT
            !CONTENT/DATA/work removed/deleted
            !YOU ~3 can/may ~3 revoke/withdraw/terminate/end ~4 license/licence/permission -YOURUSE -LICOUTF
            !no perpetual
            !delete/remove/erase ~4 CONTENT ~3 from ~3 its/their/our ~6 systems/storage/computer/premises/servers -YOUNOT
            !license/licence valid ~3 for/until -YOURUSE
            """,
            example: "On termination all rights granted in this agreement cease.",
            counter: "You may end the call at any time."
        ),
        ClauseRule(
            "frame-lasts", .perpetualIrrevocable, .grant, .strong,
            """
            !WE ~4 may/will ~3 KEEPV ~8 CONTENT/DATA/copies/PERSONAL ~10 after/even/archiv*/backup*/indefinite*/purpose* -YOUNOT -CONF
            !during and after
            !remain* ~3 valid/effect/force/available/visible +LIC/CONTENT -SURVNARROW -YOURUSE
            !existing/prior/previous/earlier ~3 licenses/licences/uses/rights ~10 continue/remain/survive/affected/preserv*
            !sections/provisions ~24 continue* ~3 operative/apply/effect/force -SURVNARROW
            !copies ~10 may ~2 remain/persist/stay ~4 even
            """,
            example: "We may use the posts during and after the campaign.",
            counter: "The venue remains available for rehearsals."
        ),
        ClauseRule(
            "frame-new-words", .unilateralChange, .grant, .strong,
            """
            !WE ~4 post/posting/publish ~6 new/revised/updated/changes ~4 TERMS/version/page
            !if ~6 changes ~6 NEG/unacceptable/disagree ~10 stop/cease/cancel/discontinue/delete
            !WE ~1 CHANGEV ~2 our/these/the/this ~2 TERMS -FEES -YOUNOT -ARBIT
            !CONTINUE ~45 agree/agreed/accept/accepted/acceptance/bound ~10 TERMS/changes +CHANGE -FEES
            !TERMS/changes ~4 NEG ~3 acceptable/agree ~12 stop/cease/discontinue/cancel/leave -FEES
            !TERMS ~3 subject to ~1 change -FEES
            """,
            example: "We will post the new version on this page.",
            counter: "We post new pictures on this wall."
        ),
        ClauseRule(
            "frame-agreed-words", .unilateralChange, .restriction, .strong,
            """
            !changed/amended/modified ~4 writing/written -NOTICE
            !if ~2 WE ~2 CHANGEV ~3 this/these ~2 TERMS ~8 notify/tell/ask
            !consent ~3 required/needed ~6 changes/amendments
            !changes/amendments ~8 require* ~6 consent/agreement/approval/notice/writing
            !ask/seek/obtain ~4 consent ~5 changes/amended/modified/amendments/new
            !NEG ~3 terms/provision* ~8 unless ~6 writing
            """,
            example: "Changes to the contract require the consent of the artist.",
            counter: "Changes of cast are announced at the door."
        ),
        ClauseRule(
            "frame-models", .aiTraining, .grant, .strong,
            """
            !CONTENT/DATA ~8 used ~6 for/to ~6 TRAIN ~6 AI/MODEL -NEG
            !improve ~4 algorithms/models +CONTENT/DATA
            """,
            example: "We use your recordings to improve the algorithms behind the player.",
            counter: "We improve the models of our cameras each year."
        ),
        ClauseRule(
            "frame-no-models", .aiTraining, .restriction, .strong,
            """
            !prevent* ~5 TRAIN -TRAP_TRAIN
            !CONTENT/work ~3 removed ~4 TRAIN
            """,
            example: "Opting out prevents training on your work.",
            counter: "Training of staff prevents accidents."
        ),
        ClauseRule(
            "frame-unpaid", .compensationWaiver, .grant, .strong,
            """
            !NEG ~4 required/obligated/obliged ~6 pay ~6 royalt*/compensation
            !NEG ~4 pay* ~3 YOU/artist/creator/photographer/author -TAX
            !nothing/NEG ~8 entitle* ~3 YOU ~3 to ~4 payment/payments/revenue/compensation/royalties -ARBIT
            """,
            example: "The licensee is not obliged to pay royalties.",
            counter: "You are not obliged to buy anything."
        ),
        ClauseRule(
            "frame-handed-down", .sublicense, .grant, .strong,
            """
            !authori*/permit*/allow* others to do the same
            !right* ~4 exercised by ~4 subcontractors/affiliates/TP
            """,
            example: "The rights may be exercised by subcontractors of the licensee.",
            counter: "The vote may be exercised by letter."
        ),
        ClauseRule(
            "frame-nameless", .anonymisedData, .restriction, .strong,
            """
            !WE ~4 NEG ~4 use ~4 DATA ~6 identif*
            """,
            example: "We will not use usage data in a manner that identifies you.",
            counter: "You may not use data that identifies others."
        ),
        ClauseRule(
            "frame-studied", .insightsAnalytics, .grant, .strong,
            """
            !analysis/analytics/research ~2 purposes -YOUNOT
            !data analysis/analytics -YOUNOT
            !identifying ~3 trends/patterns
            """,
            example: "We keep the figures for internal analysis purposes.",
            counter: "The laboratory has its own purposes."
        ),
        ClauseRule(
            "frame-described", .derivedData, .grant, .strong,
            """
            !WE ~6 create/make/generate/produce/extract/derive ~6 MADE/embeddings/tags/captions/keywords ~8 from/of/about -YOUNOT \
                -LICREF
            """,
            example: "The agency may make summaries and transcripts from the interviews.",
            counter: "You may make copies from the disc."
        ),
    ]
}
