extension Concept {
    /// Words and phrases, part 3 of 3. A star stands for any ending; a name in capitals is another concept.
    static let circumstances: [Concept] = [
        Concept(
            "LICOUT",
            """
            grants you, grant you, grants to you, grant to you, gives you, give you a, granted a, you are granted, provides \
            you with a, grants each user, grants users, grants customer, grant customer, grants to customer, allow you to use \
            the, gives users, give you the, you receive a, customer receives a, you get a, receive a licence, receive a license, receives a licence, receives a license, grants subscriber, grant users, grants licensee
            """),
        Concept(
            "SERVICEOBJ",
            """
            the service, the services, our services, our service, the software, the site, the website, the platform, the app, \
            the application, the product, our website, our platform, the products
            """),
        Concept(
            "PRIVPOL",
            """
            privacy policy, privacy notice, privacy statement, cookie policy
            """),
        Concept(
            "LEGALPROC",
            """
            law enforcement, legal process, court order, subpoena*, legal request*, comply with law*, required by law, legal \
            obligation*, applicable law, public authorit*, government*, legal claim*, lawful request*
            """),
        Concept(
            "REMOVE",
            """
            remove*, removal, delete*, deletion, deleting, removing, terminat*, take down, taken down, withdraw*, close, \
            closing, cancel*, cease, revoke*, end the license, expire*, expir*, discontinu*, \
            erase*, destroy*, leave
            """),
        Concept(
            "PURPOSEONLY",
            """
            solely, only, limited to, limited purpose*, except, sole purpose
            """),
        Concept(
            "RETRO",
            """
            retroactiv*, retrospectiv*
            """),
        Concept(
            "CONF",
            """
            confidential*, independently developed, trade secret*
            """),
        Concept(
            "EDU",
            """
            student*, school*, teacher*
            """),
        Concept(
            "PROMISE",
            """
            will not, shall not, do not, does not, never, must not, may not, are not permitted, is not permitted, not allowed, \
            is prohibited, are prohibited, not use, not be used, agrees not to, undertake not, agree not to, is not allowed, \
            no right, nor shall, nor may, neither
            """),
        Concept(
            "OURS",
            """
            we, us, our
            """),
        Concept(
            "YOUSUBJ",
            """
            you, users, user, customer, creator, artist, contributor, licensor
            """),
        Concept(
            "THEIRCONTENT",
            """
            your content, user content, your user content, customer data, customer content, your customer data, user \
            submissions, user submission, your submissions, visual content, your photos, your works, your work, your material, \
            your materials, the works, licensed works, licensed content, the content you, content you, your images, your \
            music, artists music, artist music, your inputs, your outputs, inputs and outputs, your input, your data, user \
            data, your information, the tracks, submitted tracks, licensed material, your videos, your posts, creator content, \
            contributor content, the deliverables, deliverables, the recordings, your recordings, your voice, member content, \
            your contributions, contributions, user generated content, your assets, the materials, content and data, customers \
            inputs, customers input, uploaded content, the content, such content, such user content, such visual content, your \
            artwork, your writing, your project, your projects, training data, your creations, the footage, the photographs, \
            the images, subscriber content, user materials, your intellectual property, content that you, information you \
            provide, data you provide, publisher content, artist content, submissions, translations, training audio, cloning \
            voice, \
            customer materials, client materials, client content, client data, user material, your files, your uploads, your prompts, submitted content, submitted materials, artist materials, creator materials, the artwork, the videos, the photos, the masters, inputs or outputs, input and output, prompts and outputs, the compositions, the manuscript, your designs, your art, your tracks, your songs
            """),
        Concept(
            "THISLIC",
            """
            this license, this licence, the license granted, the licence granted, these licenses, above licenses, above \
            license, the foregoing license, the rights granted, rights granted herein, the rights you grant, license you \
            grant, licence you grant, permissions granted, rights you grant, rights granted to, such license, licenses \
            granted, license to your, licenses with respect, this grant, foregoing licenses, these rights, this permission, \
            licenses you grant, any license granted
            """),
        Concept(
            "CHANGEV",
            """
            change, modify, revise, amend, update, alter, replace, vary, supplement, make changes, make modifications, make \
            revisions, changing, modifying, revising, amending, updating, adjust, make amendments, make updates, make material \
            changes, \
            rewrite
            """),
        Concept(
            "CHANGEPP",
            """
            changed, modified, revised, amended, updated, altered, replaced
            """),
        Concept(
            "SURVSEC",
            """
            by their nature, by its nature, sections, section, provisions, provision, intended to survive, terms, agreement, \
            obligations, rights
            """),
        Concept(
            "PRIVOBJ",
            """
            personal information, personal data, personally identif*, your information, customer data, user data, your data, \
            information about you, customer information, user information, data about you, email addresses, your personal, log \
            information, usage information
            """),
        Concept(
            "DISCLOSE",
            """
            share, shares, sharing, shared, disclose, discloses, disclosing, disclosed, disclosure
            """),
        Concept(
            "YOURUSE",
            """
            your license to use, granted to you, license to use the service*, access to the service*, your right to use, your \
            right to access, your access, your license to access, use of the software, use the app*, license to download
            """),
        Concept(
            "USEVERB",
            """
            use, uses, using, used, access, accesses, process, processes, processed, collect, collects, analyze, analyse, \
            reproduce, store, host
            """),
        Concept(
            "STAGE",
            """
            launch, roll out
            """),
        Concept(
            "REPRESENT",
            """
            represent, warrant, represents, warrants, representation*
            """),
        Concept(
            "WARRANT",
            """
            warrant, warrants, control all, otherwise control
            """),
        Concept(
            "CHANGEFEAT",
            """
            add or remove, new versions, bug fixes, upgrades, constantly, continually, continuously, updates are designed, \
            subject to modification, updates may
            """),
        Concept(
            "NOTICE",
            """
            provide notice, provide you, notify, notice
            """),
        Concept(
            "FEESCHED",
            """
            subscription, renewal
            """),
        Concept(
            "SERVICESALE",
            """
            the services, services or
            """),
        Concept(
            "OPTNOT",
            """
            do not want, not want
            """),
        Concept(
            "RESTR",
            """
            restrict*, prohibit*, acceptable use, not, conduct, misuse, rules
            """),
        Concept(
            "NUM",
            """
            one, two, three, six, nine, ten, twelve, thirty, sixty, ninety
            """),
    ]
}
