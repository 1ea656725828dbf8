/// The commented files that a person starts from.
public enum TermsTemplate {
    /// A terms file in which every key is explained, to be filled in beside the contract.
    public static let agreement = #"""
        # What an agreement says about your work, term by term, each with the exact words it rests on.
        # Fill it in beside the contract; lines that begin with # are explanations, and keys that are
        # commented out can stay so. “colophon vocabulary” explains every word that stands in [lists].

        agreement: name                 # your short name for it: small letters, digits, "." "_" "-"
        title: "TITLE OF THE CONTRACT"

        # document:                     # filled in by the program; if you fill it in, it is checked
        #   file: contract.txt
        #   sha256: 64 hexadecimal digits of the file
        #   text-sha256: 64 hexadecimal digits of its text
        #   extractor: utf-8/1          # what took the text from the file

        parties:
          creator: "YOUR NAME"
          other: "THEIR NAME"           # or {handle: brand, name: "THEIR NAME"} to choose the short name
          affiliates-included: null     # do the words reach companies of their group? yes, no, or null: not said
          # affiliates:                 # companies of their group, by name
          #   - {handle: sister, name: "SISTER COMPANY"}
          # processors:                 # those who work for them
          #   - {handle: host, name: "HOSTING COMPANY"}

        effective:
          from: 2026-01-01              # the first day, YYYY-MM-DD
          until: null                   # the last day, or null: the words name none
          # governing-law: "England"    # noted, not evaluated

        # executed:                     # how each side came to be bound, and how that is known
        #   - by: brand                 # a party's short name; NAME, or the name in small letters-and-hyphens
        #     on: 2025-12-20            # the day, or null: not known
        #     how: signed               # signed, clicked, continued-use, performed, oral, unknown
        #     basis: recorded           # recorded, computed, observed, declared (without it: declared)

        # pays:                         # what is paid for the works, and what for data made from them
        #   content: "500 USD"
        #   derived: none

        # prevails:                     # words that put this agreement before others on record
        #   over: [platform-2024]
        #   clause: "1.3"
        #   quote: "THE EXACT WORDS"
        #   occurrence: 1

        # deadlines:                    # days to do something by, or from; “colophon status” reminds of them
        #   - id: say-no
        #     what: opt-out             # opt-out, revocation, notice, review
        #     until: 2026-03-31         # the last day; and “from”, the first one, if the words name it
        #     clause: "9.2"
        #     quote: "THE EXACT WORDS"
        #     occurrence: 1

        # duties:                       # what somebody must do; one to delete or return also ends keeping
        #   - id: delete-files
        #     what: delete              # pay, credit, report, ask, delete, return, anonymise, exclusivity
        #     by: brand                 # a party's short name; without it: the other side
        #     objects: [work, derived]  # what it is about
        #     due: at-end               # each-use, on-request, at-end; or “until”, a last day; without both: always
        #     within: 30                # how many days there are then
        #     # amount: "30 % of net"   # how much, as the words give it
        #     clause: "14.3"
        #     quote: "THE EXACT WORDS"
        #     confirmed: false

        revisions: []                   # changes come later, each with its own document

        terms:
          - id: insights                # your short name for the term
            effect: permit              # permit: they may; forbid: they may not; reserve: what is not allowed stays yours
            clause: "12.2"              # where the words stand, as the contract numbers it
            # The exact words. White space does not matter; everything else does. For long words, or words with
            # quotation marks, write “quote: |” and the words below it, indented.
            quote: "THE EXACT WORDS"
            # occurrence: 1             # which one, if the same words stand in the contract several times
            actions: [describe]         # what may or may not be done
            objects: [work]             # to what: work, derived, process, usage, likeness
            # purposes: [improve-service]   # for what; without it: for anything
            # recipients: [self]            # to whom it may go; without it: to anyone
            # form: [aggregated]            # individual, de-identified, aggregated; without it: any
            # who: [party]                  # to whom the words speak; without it: to the other party
            # exclusive: [purpose]          # where the words say “only”: action, purpose, recipient, form
            # unless: [opt-in]              # forbid: a condition that lifts it, under a name of your own
            # requires: [opt-in]            # permit: a condition that must be met, or the name of a duty
            # notwithstanding: [no-training]    # terms of this file that give way to this one, if the words say so
            # subject-to: [no-training]         # terms of this file that go before this one, if the words say so
            reading: express            # express: named; general: reached by unlimited words; contested: could be read either way
            after: silent               # when the agreement has ended: ends, survives, silent
            # from: 2026-03-01              # days of its own, if the term has any
            # until: 2026-09-01
            confirmed: false            # set it to true when you have read the quote and the term says what it says
        """#

    /// A use file in which every key is explained.
    public static let use = #"""
        # What was seen of a use. What is not known is left out, or written as unknown: the difference is kept.
        # “colophon vocabulary” explains the words.

        use: name                       # your short name for it
        by: their-short-name            # the party who acts, by the short name the agreement gives it
        action: unknown                 # what was done: describe, train-generative, license-out, …
        object: unknown                 # to what: work, derived, process, usage, likeness
        purpose: unknown                # for what: measure-performance, develop-ai, commercialise-data, …
        # recipient: partners           # where it went: self, affiliates, processors, partners, public
        # form: aggregated              # individual, de-identified, aggregated
        # relation: party               # what the actor is to the party: party, affiliate, processor, …

        # When: one of these three, or on: unknown.
        # on: 2026-06-01                # one day
        # from: 2026-06-01              # the whole time from one day
        # until: 2026-08-31             #   to another; without it, it was still going on
        # between: {earliest: 2026-06-01, latest: 2026-08-31}    # one day that is not known exactly

        # conditions:                   # conditions that terms name: yes, no or unknown
        #   opt-in: no
        basis: declared                 # recorded, computed, observed or declared; or one for each: {action: observed, by: declared}

        works: [work]                   # WORK, WORK@2, or "WORK:*.jpg"
        # evidence: [capture.html]      # files in which it was captured
        # note: "where and how it was seen"
        """#
}
