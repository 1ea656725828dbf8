extension Concept {
    /// Words and phrases, part 2 of 3. A star stands for any ending; a name in capitals is another concept.
    static let acts: [Concept] = [
        Concept(
            "SHARE",
            """
            share, shared, shares, sharing, disclose, disclosed, discloses, disclosing, disclosure, provide, provided, \
            provides, providing, transfer, transferred, transferring, transmit, transmits, transmitted, make available, makes \
            available, made available, making available, sell, rent, license, licensed, distribute, distributed, redistribute, \
            syndicate, syndication, syndicated, pass on, passed on, send, sends, give access, release, submit, communicate, \
            publish, deliver, access, \
            forward, forwarded, hand over, handed over, supply, supplied
            """),
        Concept(
            "SHARE1",
            """
            share, shared, shares, sharing, re share, disclose, disclosed, discloses, disclosing, disclosure, transfer, \
            transferred, transferring, transmit, transmits, transmitted, syndicate, syndicated, pass on, passed on, send, \
            sends, release, redistribute, sublicense, \
            forward, forwarded, hand over, handed over
            """),
        Concept(
            "TP",
            """
            third part*, third person*, partner*, affiliate*, affiliated, other compan*, other organi*, other part*, other \
            users, other people, others, service provider*, vendor*, supplier*, subcontractor*, contractor*, advertiser*, \
            advertising networks, distributor*, licensee*, sublicensee*, clients, data broker*, broker*, other entit*, \
            subsidiaries, parent compan*, group compan*, sister compan*, other individuals, other artists, other creators, \
            business partner*, agents, the public, other customers, sponsors, brands, resellers, search engines, other \
            services, outside compan*, other websites, publishers, such third, anyone, \
            sponsor, broadcaster*, streaming services, search engines, retail partners, research firms, group, authorities, the buyer of
            """),
        Concept(
            "TPCORE",
            """
            third part*, partner*, affiliate*, other compan*, other organi*, other part*, data broker*, other entit*, \
            advertiser*, subsidiaries, parent compan*, business partner*, licensee*, distributor*, clients, sponsors, vendor*, \
            service provider*, supplier*, \
            broadcaster*, sponsor, research firms
            """),
        Concept(
            "OTHERUSERS",
            """
            other users, others, other people, other members, other customers, the public, other artists, other creators, any \
            user, users of the service*, users of our, everyone, other individuals, all users, other subscribers, end users, \
            each user, the rest of the world, visitors, those users, anyone
            """),
        Concept(
            "SELL",
            """
            sell, sells, sold, selling, sale, sales, resell, resells, resold, reselling, rent, rents, rented, monetize*, \
            monetise*, trade, re sell, re sold, lease, leased, data broker*, firehose, licens* data, valuable consideration
            """),
        Concept(
            "SUBLIC",
            """
            sublicens*, sub licens*, sublicenc*, sub licenc*, multiple tiers, authorize others, authorise others, authorize \
            third part*, permit others, allow others, let others, license to others, licenses to others, right to license, \
            permits our service provider*, authorize other
            """),
        Concept(
            "PERP",
            """
            perpetual*, irrevocabl*, perpetuity, surviv*, indefinite*, for so long as, unlimited in time, unlimited duration, \
            never expire*, without time limit, no time limit, duration of copyright, term of copyright, full term of, forever, \
            for the life of, entire term of, non terminable, for the duration, \
            without end, without an end, without a time limit, as long as copyright, as long as the copyright
            """),
        Concept(
            "PERPWORD",
            """
            perpetual*, irrevocabl*, perpetuity, irrevocable, unlimited duration, unlimited in time, forever, \
            without end, without an end
            """),
        Concept(
            "DERIVWORK",
            """
            derivative work*, derivate work*, derivative version*, derivatives, derivative material*, adaptations, adapt, \
            adapted, adapting, modify, modified, modifying, modifications, edit, edited, editing, remix, remixed, transform, \
            transforming, alter, altering, recast, crop, translate, translations, reformat, excerpt, exploit, make changes, \
            rearrange, arrange, abridge, manipulate, combine, changes to, change, \
            shorten, cut, loop, re score, build upon, re edit, dub, subtitle
            """),
        Concept(
            "DERIVCORE",
            """
            derivative work*, derivate work*, derivative version*, adapt, modify, edit, remix, transform, exploit, make \
            changes, derivative*, \
            shorten, loop, re score, build upon
            """),
        Concept(
            "ANYPURPOSE",
            """
            any purpose, any lawful purpose, all purposes, whatever purpose, any business purpose, any lawful business \
            purpose, our business purposes, its business purposes, business purposes, any reason, commercial purposes, any \
            commercial purpose, any manner, any media, all media, any and all media, any and all uses, any use, any legal \
            purpose, without limitation or restriction, without restriction, internal business purpose*, advertising or \
            promotional purpose*
            """),
        Concept(
            "OWNVERB",
            """
            own, owns, owned, owner, ownership, belong, belongs, vest, vests, vested, property of, assign, assigns, assigned, \
            assignment, retain*, title and interest, right title, proprietary rights, work made for hire, work for hire, works \
            made for hire, title to
            """),
        Concept(
            "RTI",
            """
            right title and interest, rights title and interest, all right, title and interest, all rights title, sole \
            property, exclusive property, property of, work made for hire, work for hire, vest in, vests in, exclusively own*, \
            sole owner, sole and exclusive, solely own*, jointly own*, belong* to, \
            sole property, only owner
            """),
        Concept(
            "MORAL",
            """
            moral right*, droit moral, rights of attribution, right of attribution, rights of integrity
            """),
        Concept(
            "ROYALTYFREE",
            """
            royalty free, free of charge, fully paid, paid up, no charge, without compensation, without payment, no \
            compensation, no royalt*, no fee, no obligation to pay, without any compensation, not pay, without additional \
            compensation, no additional compensation, no further compensation, not entitled to, no payment, gratis, free \
            license, free licence, at no cost, without remuneration, no remuneration, not be compensated, not be paid, without \
            charge, no monetary, without obligation to pay, sufficient compensation, without royalt*, without any royalt*, \
            without any payment, in consideration of, not receive, free of cost, free of royalt*, no consideration, waive* all \
            royalt*, no additional fee, waive* any right to, without paying, non exclusive free, no further payment, without \
            further payment, expectation of any compensation, no ongoing, without pay, cost free, \
            nothing more is owed, nothing further is due, nothing more is due, nothing further is owed, full payment for, full consideration, covers every use, without paying you, payment in full
            """),
        Concept(
            "RF",
            """
            royalty free, free of charge, fully paid, paid up, no charge, free license, free licence, non exclusive free, at \
            no cost, without charge, gratis, free of cost, cost free
            """),
        Concept(
            "PAYWORD",
            """
            compensat*, pay, paid, payment, payments, royalt*, remunerat*, consideration, fee, fees, charge, monetary, money, \
            revenue, profit*
            """),
        Concept(
            "OPT",
            """
            opt out, opt in, opting out, opted out, opts out, opting in, opted in, do not want, do not wish, not wish, object \
            to, withdraw your consent, withdraw consent, withdraw that consent, revoke your consent, turn off, disable, \
            deactivate, unless you tell, your preferences, change your settings, adjust your settings, privacy settings, \
            account settings, manage your, toggle, no ai, noai, directive, objection, request that we, request deletion, \
            express consent, explicit consent, affirmative consent, prior consent, \
            untick, uncheck, do not choose, choose to enable, stop the use, wish to take part, switch it on, switch off, switched off, switch it off
            """),
        Concept(
            "OPT1",
            """
            opt out, opt in, opting out, opted out, opts out, opting in, opted in
            """),
        Concept(
            "CHANGE",
            """
            change, changes, changed, changing, modify, modifies, modified, modifying, modification, modifications, revise, \
            revised, revises, revision, revisions, amend, amended, amends, amending, amendment, amendments, update, updated, \
            updates, updating, alter, replace, vary, supplement, supplemented, \
            rewrite, vary, varied
            """),
        Concept(
            "TERMS",
            """
            terms, agreement, agreements, policy, policies, addendum, these conditions, terms of service, terms of use, \
            conditions of use, eula, guidelines, contract, terms and conditions, this document, privacy statement, notice, \
            this license, \
            rules, this notice
            """),
        Concept(
            "CONTINUE",
            """
            continued use, continue to use, continue using, continuing to use, continued access, continuing use, continue to \
            access, continuing to access, continued participation, by using, by accessing, keep using, continuing your use, \
            using the service*, go on using, goes on using, use of the service* after, still use, use our services after, \
            your use of the app after, your use after
            """),
        Concept(
            "ACCEPT",
            """
            accept*, agree*, bound, assent*, constitut*, consent*, acknowledg*, deemed, signif*, signal*, indicat*, confirm*, \
            means that, \
            taken to agree, taken to accept
            """),
        Concept(
            "FEES",
            """
            fee, fees, price, prices, pricing, subscription fee*, rates, charges, tax, taxes, billing, invoice, invoices
            """),
        Concept(
            "TAX",
            """
            tax, taxes, vat, withholding, gross revenue, net revenue, net receipts, net income, sales tax
            """),
        Concept(
            "ARBIT",
            """
            arbitrat*, class action, jury, dispute, disputes, litigation, court, courts
            """),
        Concept(
            "MARKETING",
            """
            newsletter*, promotional e mail*, marketing e mail*, promotional email*, marketing email*, marketing \
            communication*, promotional communication*, promotional message*, email update*, mailing list, unsubscribe, \
            commercial email*, text messages, sms, push notification*, email communication*, receiving email*, calls, e mails, \
            emails, \
            marketing message*, promotional content, promotional e, messaging consent, promotional offers
            """),
        Concept(
            "FEEDBACK",
            """
            feedback, suggestion, suggestions, ideas for improving, comments about the, unsolicited idea*
            """),
        Concept(
            "REVERSE",
            """
            reverse engineer*, decompil*, disassembl*, source code, underlying ideas, scrape, scraping, crawl*, spider*, \
            robot*, bots, scraper*, data mining
            """),
        Concept(
            "LOGO",
            """
            logo, logos, trademark*, trade mark*, your name and, customer list*, marks, service marks, publicity, press \
            release*
            """),
    ]
}
