extension TermsTemplate {
    /// An amendment file in which every key is explained.
    public static let amendment = #"""
        # What a change to an agreement says, each part with the exact words it rests on, as the changing document has them.
        # Record it with: colophon agreement amend NAME DOCUMENT --terms THIS-FILE

        # agreement: name               # the agreement it changes; if you fill it in, it is checked

        revision:
          id: "2026-03"                 # your short name for the change; without it, its first day
          from: 2026-03-01              # the first day on which it holds, YYYY-MM-DD
          # until: 2027-12-31           # the new last day, if the change sets one; none: it takes the last day away
          reaches: all                  # all, or new-deliveries: what went out before stays under the words of its day
          # Whether you agreed: a group as here, “refused”, or “unknown”. It can also be said with --accepted and --on.
          accepted: {how: signed, on: 2026-02-20}    # signed, clicked, continued-use, performed, oral, unknown
          # replaces: [insights]        # the names of the terms and duties that go

          # leaves: [sister]            # the short names of those who are no longer what the agreement calls them

        # prevails:                     # words that put this agreement before others on record from then on
        #   {over: [platform-2024], quote: "THE EXACT WORDS"}

        # parties:                      # who comes to the agreement with it
        #   affiliates:                 # companies of the other side's group
        #     - {handle: sister, name: "SISTER COMPANY", clause: "3", quote: "THE EXACT WORDS"}
        #   processors:                 # those who work for it
        #     - {handle: host, name: "HOSTING COMPANY", quote: "THE EXACT WORDS"}
        #   assignees:                  # to whom the whole agreement passed: the party from that day on
        #     - {handle: heir, name: "THE BUYER", of: brand, from: 2026-04-01, quote: "THE EXACT WORDS"}

        # executed:                     # how each side came to be bound by the change, and how that is known
        #   - {by: brand, on: 2026-02-20, how: signed, basis: recorded}

        # deadlines:                    # days to do something by, or from; “colophon status” reminds of them
        #   - {id: say-no, what: opt-out, until: 2026-03-31, quote: "THE EXACT WORDS"}

        # duties:                       # what somebody must do from then on
        #   - {id: delete-files, what: delete, objects: [work], due: at-end, within: 30, quote: "THE EXACT WORDS", confirmed: false}

        terms:                          # the terms that come; every key is explained by “colophon agreement template”
          - id: insights-2
            effect: permit
            clause: "4"
            quote: "THE EXACT WORDS"
            actions: [describe]
            objects: [work]
            reading: express
            after: silent
            confirmed: false            # set it to true when you have read the quote and the term says what it says
        """#
}
