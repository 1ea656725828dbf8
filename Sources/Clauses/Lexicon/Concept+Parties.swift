extension Concept {
    /// Words and phrases, part 1 of 3. A star stands for any ending; a name in capitals is another concept.
    static let parties: [Concept] = [
        Concept(
            "WEROLE",
            """
            company, provider, platform, licensee, publisher, distributor, brand, agency, studio, label, library, sponsor, \
            advertiser, \
            producer, supplier, vendor, network, broadcaster, buyer, purchaser, operator, our staff, our employees, our servers
            """),
        Concept(
            "WE",
            """
            we, us, our, ours, WEROLE
            """),
        Concept(
            "YOU",
            """
            you, your, yours, yourself, user, users, customer, customers, subscriber, subscribers, member, members, artist, \
            artists, creator, creators, contributor, contributors, author, authors, writer, writers, composer, talent, \
            influencer, influencers, photographer, photographers, licensor, licensors, client, freelancer, editor, performer, \
            seller, sellers, host, hosts, owner, campaign operator, partner
            """),
        Concept(
            "USERSIDE",
            """
            you, user, users, customer, subscriber, member, members, licensee
            """),
        Concept(
            "MODAL",
            """
            may, can, will, shall, must, would, could, should, might
            """),
        Concept(
            "NEG",
            """
            not, never, neither, nor, no, cannot
            """),
        Concept(
            "GRANT",
            """
            grant, grants, granted, granting, give, gives, given, provide us, provides us, license to us, licenses to, assigns \
            to
            """),
        Concept(
            "LIC",
            """
            license*, licence*, right, rights, permission*, authorization, consent, sublicense*, permit
            """),
        Concept(
            "ALLOW",
            """
            may, can, will, shall, reserve* the right, reserves the right, right to, rights to, free to, entitled to, permit*, \
            allow*, authoriz*, authoris*, consent*, agree*, licens* to, ability to, opportunity to, able to, permission to
            """),
        Concept(
            "CONTENT",
            """
            content, contents, work, works, material, materials, submission, submissions, track, tracks, song, songs, \
            recording, recordings, photo, photos, photograph, photographs, image, images, picture, pictures, video, videos, \
            music, musical work*, input, inputs, output, outputs, prompt, prompts, file, files, asset, assets, deliverable, \
            deliverables, footage, performance, performances, voice, voices, likeness, artwork, artworks, composition, \
            compositions, audio, text, post, posts, story, stories, writing, writings, project, projects, design, designs, \
            creation, creations, upload, uploads, generated content, manuscript, catalog*, remix*, media, clip, clips, stems, \
            masters, samples, session files, project files, documents, translations, profile, profiles, \
            illustration*, film, films, sounds, drafts, sketches, manuscripts, raw footage, raw files, edit history, \
            article, articles, script, scripts, screenplay, lyrics, beats, graphics, animation*, podcast*, episodes, livestream*
            """),
        Concept(
            "DATA",
            """
            data, information, statistic*, metadata, telemetry, log, logs, metrics, dataset*, data set*, records, analytics, \
            insight, insights
            """),
        Concept(
            "PERSONAL",
            """
            personal information, personal data, personally identif*, personal details, customer information, your \
            information, user information
            """),
        Concept(
            "USAGE",
            """
            usage, telemetry, log, logs, cookie, cookies, web beacon*, beacons, tracker*, tracking, browsing, activity, \
            activities, behavior, behaviour, interact*, interaction*, engagement, clickstream, use of the service*, use of our \
            service*, use of the site, use of our site, use of the platform, use of the app*, use of our product*, use of the \
            software, your use of, how you use, how people use, how users use, how they use, the way you use, performance \
            data, diagnostic*, technical data, usage data, device information, workflow*, session data, viewing, listening, \
            pixel, pixels, similar technologies, tracking technologies, development kits, sdk, sdks, device identifier*, ip address, search history, viewing history
            """),
        Concept(
            "AI",
            """
            machine learning, artificial intelligence, ai, ml, language model*, llm*, neural, deep learning, generative, \
            foundation model*, ai model*, algorithm, algorithms, algorithmic, machine intelligence, computer vision
            """),
        Concept(
            "MODEL",
            """
            model, models, classifier*, engine, engines, algorithm, algorithms
            """),
        Concept(
            "TRAIN",
            """
            train, training, trained, trains, fine tun*, finetun*, tune, tuning, tuned, retrain*, pre train*, pretrain*, \
            teach, teaches, teaching
            """),
        Concept(
            "TRAP_TRAIN",
            """
            training material*, staff training, employee training, training session*, training and other, user training, \
            training services, training course*, training program*, onboarding, education, employees, installation, other \
            training, implementation, \
            teach you, trains for
            """),
        Concept(
            "IMPROVE",
            """
            improv*, enhanc*, optimi*, quality assurance, troubleshoot*, debug*, refin*, make better, better serve, better \
            understand, develop and maintain, maintain and develop, personali*, customi*
            """),
        Concept(
            "IMPROVE1",
            """
            improv*, enhanc*, optimi*, quality assurance, refin*, make better
            """),
        Concept(
            "DEVELOP",
            """
            develop, develops, developing, development, create, creating, creates, creation, build, building, design, \
            designing, invent*, research, researching, launch*, train*
            """),
        Concept(
            "NEWPROD",
            """
            new product*, new service*, new feature*, new offering*, new technolog*, new functionalit*, new tool*, other \
            products, additional products, additional features, new or existing, new and existing, new application*, \
            derivative product*, products and services, products or services, products, product, services, service, offerings, \
            features, technologies, technology, software, solutions, tools, ai system
            """),
        Concept(
            "NEWP2",
            """
            new product*, new service*, new feature*, new offering*, new technolog*, new functionalit*, new tool*, other \
            products, other services, additional products, additional features, new or existing, new and existing, new \
            application*, new or improved, future product*, future service*, new business, new and improved, commercial \
            product*, additional or new, other product*, other offering*, new capabilit*, new area*, new program*
            """),
        Concept(
            "RND",
            """
            research and development, product development, research and product, service development, product service \
            development, research purposes, product research, internal research, research development, market research, r d
            """),
        Concept(
            "AGG",
            """
            aggregat*, pooled, pooling, combine*, combining, benchmark*, statistical, statistics, statistical data, combined \
            with, consolidated data, \
            across all users, across customers, across users, across creators, across our users
            """),
        Concept(
            "AGGLIAB",
            """
            aggregate liabilit*, in the aggregate, aggregate amount*, total aggregate, aggregate damages, cumulative \
            liability, maximum aggregate, aggregate fees, aggregate total, entire aggregate, maximum liability, total \
            liability, total cumulative
            """),
        Concept(
            "LIABILITY",
            """
            liability, liable, damages, indemnif*, indemnity, warranty, warranties, disclaim*, hold harmless, losses
            """),
        Concept(
            "ANON",
            """
            anonym*, deidentif*, de identif*, pseudonym*, non identif*, not identify, cannot identify, does not identify, do \
            not identify, non personally, not personally identif*, without identifying, not be linkable, not linked, not link, \
            cannot be linked, no longer identif*, cannot reasonably be, not reveal, de personal*, non personal, \
            names are removed, name is removed, stripped of names, stripped of your name, without names, without your name, instead of a name, no name, names removed
            """),
        Concept(
            "DERIVE",
            """
            derive, derived, derives, deriving, derivation*, resulting from, generated from, extract*, inferred, inference*, \
            infer, learnings, metadata, generated by, created from, obtained from, produced from, generated through, based on \
            your, fingerprint*, \
            gained from, learned from, drawn from, generate for your, conclusions
            """),
        Concept(
            "DERIVEDATA",
            """
            derived data, derivative data, resultant data, service generated data, insights from, learnings, data derived, \
            information derived, results derived, data generated from, data resulting, statistics derived, derived from the \
            content, derived from your, derived from customer
            """),
        Concept(
            "ANALY",
            """
            analy*, analytics, insight, insights, benchmark*, measur*, evaluat*, trends, trend, understand*, monitor*, study*, \
            studying, profil*, statistic*, data mining, test, testing, scan, scanning, performance of
            """),
        Concept(
            "ANALYV",
            """
            analyze*, analyse*, analyzing, analysing, analysis, analyses, analytics, analytical, insight, insights, \
            benchmark*, measure, measuring, measurement, evaluate, evaluating, trends, study, studying, statistical, assess, \
            test, testing, performance analysis, research
            """),
    ]
}
