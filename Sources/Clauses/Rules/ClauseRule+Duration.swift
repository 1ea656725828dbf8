extension ClauseRule {
    /// Rules about perpetual-irrevocable.
    static let duration: [ClauseRule] = [
        ClauseRule(
            "perpetual", .perpetualIrrevocable, .grant, .cue,
            """
            PERPWORD -LICOUT -LICOUTF -jury
            for so long as/as long as ~10 law*/protect*/copyright
            retain* ~10 indefinite*/perpetual*
            continue* ~8 indefinitely/forever
            """,
            example: "We may retain and use such data on a perpetual basis.",
            counter: """
                We may share your content and account information with our partners so that they can use it for \
                their own purposes.
                """
        ),
        ClauseRule(
            "survive", .perpetualIrrevocable, .grant, .cue,
            """
            surviv*
            LIC/license*/sections/provisions/terms ~10 continue* ~10 apply/after/notwithstanding/even/in/effect
            remain ~4 force/effect/valid
            right ~4 continue* ~8 CONTENT/licens*/use/using
            """,
            example: "Sections 3, 5 and 9 survive the expiration or termination of this agreement.",
            counter: "This agreement is governed by the laws of the state."
        ),
        ClauseRule(
            "outlive-deletion", .perpetualIrrevocable, .grant, .cue,
            """
            copies/backup*/archiv*/retain*/retention/persist ~14 CONTENT/DATA/delet*/remov*/terminat*
            CONTENT/DATA/copies ~10 retain*/backup*/archiv*/persist*
            NEG ~4 require* ~6 WE ~6 cancel/delete/remove
            even if/after ~4 you ~5 REMOVE
            NEG ~6 right to terminat*/revok*
            """,
            example: """
                You understand that we may keep server copies of videos that have been removed or deleted, without \
                displaying them.
                """,
            counter: "We may suspend or terminate your account if you break these rules."
        ),
        ClauseRule(
            "ends", .perpetualIrrevocable, .restriction, .cue,
            """
            LIC ~14 terminat*/end/ends/expire*/cease* -LICOUT
            REMOVE ~10 LIC/CONTENT -LICOUT
            revok*/terminat*/end ~8 LIC/permission* -LICOUT
            until ~4 you ~5 REMOVE
            LIC ~8 for the/during ~4 period/term/duration
            zero data retention
            inaccessible
            delet*/destroy*/return ~8 CONTENT/DATA ~14 terminat*/expir*/request/days
            upon ~4 delet*/remov*/terminat*
            """,
            example: "You can end this licence at any time by deleting your content.",
            counter: """
                We may strip metadata from your content, and you irrevocably waive any claims of moral rights or \
                attribution with respect to it.
                """
        ),
        ClauseRule(
            "perp-licence", .perpetualIrrevocable, .grant, .strong,
            """
            !perpetual*/irrevocabl*/perpetuity ~25 LIC +LICIN -LICOUTF -SURVNARROW -RTI
            !THISLIC ~14 perpetual*/irrevocabl*/perpetuity/indefinite*/surviv*
            !perpetual*/irrevocabl* ~12 license*/licence* -LICOUTF -waive*
            !grant*/right*/licens* ~30 perpetual*/perpetuity/irrevocabl* -LICOUTF -waive* -RTI
            !in perpetuity -LICOUTF
            !THISLIC ~8 continue* ~12 even/after/notwithstanding/beyond/following
            NEG ~4 expire/revocable/terminable/revoked
            """,
            example: "The rights granted herein are granted in perpetuity, throughout the universe.",
            counter: "The rights you grant are only for the purpose of showing your work in your portfolio page."
        ),
        ClauseRule(
            "perp-data", .perpetualIrrevocable, .grant, .strong,
            """
            !retain*/use/keep/store ~12 CONTENT/DATA ~8 perpetual*/indefinite*/perpetuity/forever
            !perpetual basis
            !as long as/so long as/until/full ~10 intellectual/copyright ~3 property/laws/protection/exists/term
            !license*/licence*/right*/rights ~10 indefinitely/forever
            !for the full term
            """,
            example: "We may retain and use such data on a perpetual basis.",
            counter: """
                We may share your content and account information with our partners so that they can use it for \
                their own purposes.
                """
        ),
        ClauseRule(
            "perp-survive", .perpetualIrrevocable, .grant, .strong,
            """
            !provisions/sections/terms/rights/license*/licence* ~24 surviv* -SURVNARROW
            !surviv* ~8 termination/expiration/expiry/deactivation/cancellation -SURVNARROW
            !THISLIC ~8 surviv*
            !sections/provisions/clauses ~14 continue* ~3 apply/in
            !licenses/licences/rights ~14 remain ~5 valid/effect/force -YOURUSE
            !licenses/licences/rights ~8 NEG ~3 affected ~4 by
            by ~2 their/its nature
            """,
            example: """
                All clauses which by their nature should survive will survive the end of these terms, including \
                ownership, licences and limits of liability.
                """,
            counter: "Neither party may assign this agreement without the consent of the other."
        ),
        ClauseRule(
            "perp-noend", .perpetualIrrevocable, .grant, .strong,
            """
            !NEG ~5 right to ~4 terminate/revoke/withdraw ~6 LIC/permission*/rights/grant
            !continue* ~8 even if/notwithstanding/after ~8 REMOVE/stop/terminat*
            !right to continue ~14 CONTENT/licens*/using/use
            !continue to exist
            !may/will ~6 retain/keep/store/archive ~10 copies/backup*/archiv* -CONF
            !copies ~8 may/will ~4 be retained/remain/persist/continue
            !copies ~8 may/will/can ~3 stay/remain ~3 available/accessible/viewable/visible
            !even after ~3 you ~2 leave
            !licenses/licences/rights ~10 then/after ~2 continue
            !online indefinitely
            !as long as ~3 copyright/rights ~3 subsist*/last*/exist*
            !NEG ~4 require*/obligat* ~8 WE ~6 cancel/delete/remove/recall/withdraw
            !even after ~8 REMOVE
            """,
            example: """
                You understand that we may keep server copies of videos that have been removed or deleted, without \
                displaying them.
                """,
            counter: "We will provide insights and analytics to you in your dashboard about how your posts perform."
        ),
        ClauseRule(
            "licence-ends", .perpetualIrrevocable, .restriction, .strong,
            """
            !THISLIC ~10 terminate*/end/ends/expire*/cease* -YOURUSE -LICOUTF
            !revoke/terminate/end/withdraw ~3 THISLIC/license/licence/LIC/our ~14 REMOVE/anytime/time -LICOUTF -YOURUSE
            !LIC ~16 when/until/unless/once/if/upon ~8 YOUSUBJ ~4 REMOVE -LICOUTF -YOURUSE
            !until ~4 YOUSUBJ ~4 REMOVE -LICOUTF
            !LIC ~24 terminat*/expire* ~10 upon/when ~8 remov*/delet* -LICOUTF
            !upon/after ~3 your ~2 delet*/remov* ~25 cease/inaccessible
            !cease ~3 use/using ~6 THEIRCONTENT
            !LIC/permission ~4 lapse*/ends/end/expires ~6 when/once/as/soon -YOURUSE -LICOUTF
            !LIC ~8 for ~3 period/term/months/years ~6 of/months/years/which -YOURUSE -LICOUTF
            !licenses ~24 terminate ~6 when ~3 you
            !for ~3 duration ~3 of ~3 campaign/agreement +LIC
            !zero data retention
            !delete/destroy ~8 THEIRCONTENT/DATA/works ~12 termination/expir*/request
            !license/licence ~12 limited to/term ~4 of months/years
            """,
            example: "This licence ends when your content is deleted from our systems.",
            counter: """
                This licence includes the right for us to make your content available for syndication, broadcast or \
                publication by other companies and individuals who partner with us.
                """
        ),
        ClauseRule(
            "del-after", .perpetualIrrevocable, .restriction, .strong,
            """
            !THEIRCONTENT/DATA ~8 be deleted/destroyed/erased
            !delete/destroy/erase/return ~6 THEIRCONTENT ~8 within/upon/after/when/promptly/from
            !stop/cease ~6 using ~8 CONTENT
            !returns/erases/destroys/deletes ~6 CONTENT/DATA
            !rights ~6 end with/on/after
            !term of ~3 license/licence ~4 NUM/of ~3 years/months
            !rights revert ~2 to
            !NEG ~2 stored ~4 after
            !end when you
            """,
            example: "On termination the agency shall delete the works and all data derived from them within thirty days.",
            counter: """
                Company shall own all right, title and interest in any derivative works, compilations and data \
                generated from the materials.
                """
        ),
        ClauseRule(
            "copies-remain", .perpetualIrrevocable, .grant, .strong,
            """
            !may/will ~3 remain ~3 in/on ~4 backup*/archiv*/servers/systems
            !clauses/sections/provisions ~8 nature ~6 survive
            !lasts/last/continues ~3 for ~2 as long
            !people/users/others ~4 continue to use
            """,
            example: "This licence lasts for as long as your content is protected by intellectual property rights.",
            counter: "You represent and warrant that you own all rights in the content you upload."
        ),
        ClauseRule(
            "ends-on-removal", .perpetualIrrevocable, .restriction, .strong,
            """
            !license*/licences/licenses/rights you ~2 grant ~4 continue ~2 until
            !upon ~3 your ~2 removal ~10 license/licence ~6 terminates/ends
            !usage rights ~4 limited/expire/end
            !rights ~4 limited to ~2 NUM ~2 days/months/years
            """,
            example: "Usage rights are limited to ninety days after the first post.",
            counter: "A waiver of any provision is effective only if in writing and signed."
        ),
    ]
}
