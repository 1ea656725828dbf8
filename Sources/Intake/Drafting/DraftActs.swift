internal import Provenance

/// The acts that words name, each as a verb or a noun of its own.
struct DraftActs {
    private let words: ArraySlice<DraftWord>
    /// Whether acts count that the words deny: a ban names what it forbids after "not".
    private let countsDenied: Bool

    init(_ words: ArraySlice<DraftWord>, ofBan: Bool) {
        self.words = words
        countsDenied = ofBan
    }

    private func say(_ phrases: DraftPhrases) -> Bool { countsDenied ? words.mention(phrases) : words.say(phrases) }

    /// The acts of an ordinary licence: to store, copy, show, hand out, change, draw attention.
    var licence: Set<Action> { Set(Self.licence.filter { say($0.phrases) }.map(\.action)) }

    /// Whether the words name "use" as an act of its own.
    var namesUse: Bool {
        words.plainPlaces(of: Self.use).contains { place in
            // A noun has an article or an owner before it: "your use of the service", "the use of".
            guard let before = words[..<place.lowerBound].last?.text else { return false }
            let next = words[place.upperBound...].first?.text ?? ""
            let isNoun =
                Self.means.contains(next)
                || ["your", "the", "their", "of", "our", "any", "such", "its", "how", "for", "you", "that", "who"].contains(
                    before)
                || next == "of"
            return !isNoun
        }
    }

    var namesTraining: Bool {
        words.places(of: Self.train).contains { place in
            let next = words[place.upperBound...].first?.text ?? ""
            return (countsDenied || !words.isDenied(at: place.lowerBound)) && !Self.trainingThings.contains(next)
        }
    }

    /// Whether training is spoken of only for models that make new content.
    var isOnlyGenerative: Bool {
        words.mention(Self.generative)
            && !words.mention(
                DraftPhrases("or another type, or other, or otherwise, whether generative, and other, including generative"))
    }

    var namesLearningMachines: Bool { say(Self.learningMachines) }
    var namesEvaluation: Bool { say(Self.evaluate) }

    /// The acts on data and on derived rights that the words name.
    var onData: Set<Action> {
        var actions = Set(Self.onData.filter { say($0.phrases) }.map(\.action))
        if actions.contains(.sell) || actions.contains(.licenseOut), !say(Self.share) { actions.remove(.share) }
        return actions
    }

    /// Whether the words hand ownership to somebody: "hereby assign", "shall vest in", "belongs to".
    var assigns: Bool { say(Self.assign) }

    /// Whether what is licensed may be licensed on.
    var isSublicensable: Bool { words.say(Self.sublicense) }
    /// "Non-sublicensable", "personal to the Licensee".
    var isNotSublicensable: Bool {
        words.places(of: Self.sublicense).contains { words.isDenied(at: $0.lowerBound) }
    }

    /// What is used to do something, and is no data: "we use cookies to".
    private static let means: Set<String> = [
        "third", "cookies", "technologies", "certain", "automated", "tools", "software", "service", "services", "vendors",
        "beacons",
    ]
    /// "Training data" trains nothing.
    private static let trainingThings: Set<String> = [
        "data", "audio", "set", "sets", "dataset", "datasets", "material", "materials", "program", "programme", "course",
        "courses",
        "session", "sessions", "restrictions", "improvement", "videos", "services",
    ]
    private static let use = DraftPhrases("use, uses, utilize, utilise, exploit, used, utilized")
    private static let train = DraftPhrases(
        """
        train, trains, training, trained, retrain~, fine tune|tunes|tuned|tuning, finetune~, tune, tuning
        """)
    private static let generative = DraftPhrases(
        "generative ai, generative artificial, generative model+, generative machine, generative system+")
    private static let learningMachines = DraftPhrases(
        "machine learning, artificial intelligence, ai, deep learning, language model+, neural network+")
    private static let evaluate = DraftPhrases(
        "test or evaluate, test and evaluate, evaluate any, evaluate model+, test model+, benchmark model+, test|evaluate technologies"
    )
    private static let share = DraftPhrases(
        "share, shares, shared, sharing, disclose~, disclosure, transfer, transfers, transferred")
    private static let sublicense = DraftPhrases(
        "sublicense~, sublicence~, sublicensable, sublicenseable, sublicencable, sublicenses, sublicensee+, license+ your content to others"
    )
    private static let assign = DraftPhrases(
        """
        hereby assign|assigns, irrevocably assign|assigns, assign to, assigns to, transfer and assign, assign transfer, \
        and assign all, hereby irrevocably assign|assigns|transfer, irrevocably transfer and assign, \
        shall|will|to|immediately|immediately vest in, vests in, vest in, belong to us, belongs to us, belong to, belongs to, \
        shall own, will own, owns all, own all, owns and shall, sole property of, exclusive property of, work made for hire, \
        works made for hire, exclusively owns, assignment of all
        """)

    private static let licence: [(action: Action, phrases: DraftPhrases)] = [
        (.host, DraftPhrases("host, hosts, hosting, store, stores, storing, cache, archive, archiving")),
        (.reproduce, DraftPhrases("reproduce, reproducing, reproduction, copy, copying, duplicate, transcode")),
        (
            .communicate,
            DraftPhrases(
                """
                display, displays, displaying, perform, performing, communicate, stream, streaming, broadcast, transmit, exhibit, publish, \
                make|making available, make your content available, publicly perform, show, communicating
                """)
        ),
        (
            .distribute,
            DraftPhrases("distribute, distributes, distributing, distribution, redistribute, syndicate, redistributing")
        ),
        (
            .adapt,
            DraftPhrases(
                """
                adapt, adapting, adaptation, modify, modifying, edit, reformat, translate, crop, alter, amend, recast, remix, \
                derivative work+, derivate work+, excerpt, make changes to, combine them with other, adaptations, transform
                """)
        ),
        (
            .promote,
            DraftPhrases(
                "to promote, promote advertise, market sell, to market, and market, promoting and redistributing, for promoting")
        ),
    ]
    private static let onData: [(action: Action, phrases: DraftPhrases)] = [
        (
            .analyse,
            DraftPhrases("analyze~, analyse~, analysis, analyses, analytics, analytical, insight+, trend+, study, benchmark~")
        ),
        (
            .measure,
            DraftPhrases(
                """
                collect, collects, collecting, collection, collected, monitor~, track, tracks, tracking, log, logs, record, records, \
                measure~, count, counts, counting, gather, gathers, compile, compiles, compiling, automatically collect
                """)
        ),
        (
            .describe,
            DraftPhrases(
                """
                derive, derives, deriving, extract, extracts, extracting, describe~, creative choice+, workflow+, style+, \
                generate insights, creative decision+, session data, editing decision+
                """)
        ),
        (
            .aggregate,
            DraftPhrases(
                """
                aggregate such|your|the|data|this|information|anonymous|statistical|it|them|all, aggregates, aggregating, aggregated with, \
                combine, combines, combining, combined with, pool, pooling, accumulate, accumulate and aggregate, create aggregated|deidentified, \
                create aggregate, may aggregate, to aggregate, and aggregate
                """)
        ),
        (.sell, DraftPhrases("sell, sells, selling, resell, be sold, be resold, rent, monetize, monetise")),
        (
            .licenseOut,
            DraftPhrases(
                """
                license your|the|such|data|to|it|them|user|content, licence to, licensing, licensing to, license to third, \
                sublicense~, sublicensable, sublicenseable, or license, and license
                """)
        ),
        (
            .share,
            DraftPhrases(
                "share, shares, shared, sharing, disclose~, disclosure, make available to, available to, provide|provides to|your|such|it|them|personal|user|customer|content|the, transfer, transfers, transferred"
            )
        ),
    ]
}
