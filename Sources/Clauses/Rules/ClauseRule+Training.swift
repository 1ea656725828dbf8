extension ClauseRule {
    /// Rules about ai-training, no-training-promise.
    static let training: [ClauseRule] = [
        ClauseRule(
            "train-model", .aiTraining, .grant, .cue,
            """
            TRAIN ~8 AI/MODEL/dataset* -TRAP_TRAIN
            AI/MODEL ~4 TRAIN -TRAP_TRAIN
            TRAIN ~3 AI/MODEL
            develop* ~4 AI ~3 MODEL/technolog*/algorithm*
            """,
            example: "To train means to adjust the weights of a model with data.",
            counter: "Employees of the venue will receive training in safety procedures."
        ),
        ClauseRule(
            "train-on-content", .aiTraining, .grant, .cue,
            """
            TRAIN ~6 on/using/with/from ~5 CONTENT/DATA -TRAP_TRAIN
            used/use ~6 to/for ~2 TRAIN -TRAP_TRAIN
            CONTENT/DATA ~8 TRAIN ~6 CONTENT/MODEL/AI/DATA/engine -TRAP_TRAIN
            train*/fine/tune our/its/the ~3 MODEL/engine/algorithm*/system*
            """,
            example: "We may use prompts, uploads and outputs to train our models.",
            counter: """
                We may use content to provide, maintain, develop and improve our services, comply with the law and \
                keep our services safe.
                """
        ),
        ClauseRule(
            "ai-use", .aiTraining, .grant, .cue,
            """
            use/used/using/uses/analyz*/analys*/process*/input/inputs ~14 machine learning/AI ~14 improv*/CONTENT/DATA
            """,
            example: "We may process your files with machine learning tools in order to improve our search.",
            counter: """
                We may use content to provide, maintain, develop and improve our services, comply with the law and \
                keep our services safe.
                """
        ),
        ClauseRule(
            "ai-purpose", .aiTraining, .grant, .cue,
            """
            CONTENT/DATA ~14 for/to/in ~8 machine/artificial/ai/algorithm* -LIABILITY
            """,
            example: "We will never use your private projects to train artificial intelligence systems.",
            counter: """
                If you do not want us to use your content to train our models, you can opt out by following the \
                steps in your settings.
                """
        ),
        ClauseRule(
            "train-def", .aiTraining, .neutral, .cue,
            """
            train/training/trains ~3 means ~16 MODEL/AI
            training purposes
            training data -TRAP_TRAIN
            """,
            example: "Training Data means the files that the customer marks for use with a model.",
            counter: """
                If you do not want us to use your content to train our models, you can opt out by following the \
                steps in your settings.
                """
        ),
        ClauseRule(
            "promise-train", .noTrainingPromise, .restriction, .cue,
            """
            NEG ~10 TRAIN ~8 AI/MODEL/CONTENT/DATA -TRAP_TRAIN
            NEG ~14 AI/MODEL ~5 TRAIN
            TRAIN ~10 without ~6 consent/permission/authori*/approval
            NEG ~12 for/to ~4 TRAIN
            NEG ~5 permit*/allow*/authori* ~12 TRAIN/AI
            NEG ~2 constitute ~3 TRAIN
            NEG ~14 machine/artificial -LIABILITY
            """,
            example: """
                The studio shall not use the deliverables to train, develop or improve any generative model without \
                the artist's prior written consent.
                """,
            counter: """
                Brand may use the creator's content and performance data as inputs to machine learning models and \
                automated tools.
                """
        ),
        ClauseRule(
            "user-no-train", .aiTraining, .restriction, .cue,
            """
            NEG/forbidden/prohibited ~30 TRAIN/AI/machine ~20 MODEL/AI/purpose*/scraping/dataset*
            """,
            example: "You may not use the output of the service to build or train models that compete with ours.",
            counter: "You may not create derivative works of the software or attempt to derive its source code."
        ),
        ClauseRule(
            "train-ours", .aiTraining, .grant, .strong,
            """
            !WE ~8 may/can/will/right/use* ~25 TRAIN ~8 AI/MODEL -TRAP_TRAIN -BINDSUSER -WENEG
            !LIC ~40 TRAIN ~6 AI/MODEL/our -TRAP_TRAIN -BINDSUSER -WENEG
            !CONTENT/DATA ~14 TRAIN ~8 AI/MODEL -BINDSUSER -OPTNOT
            !used ~3 to train/improve ~6 AI/MODEL/our -BINDSUSER
            !train*/improve/develop ~6 our ~4 AI/MODEL -BINDSUSER
            !consent ~20 TRAIN ~8 voice/MODEL/AI
            !help train
            !use ~6 CONTENT/DATA ~6 for ~4 training -BINDSUSER -TRAP_TRAIN
            !analyz*/analys*/process* ~8 CONTENT/DATA/it ~8 machine learning/AI -ARBIT
            !develop* ~2 and train* ~4 AI/MODEL -BINDSUSER
            !CONTENT/DATA ~12 as input*/training ~3 to/data/for -TRAP_TRAIN
            !machine learning/ai ~2 purposes/training/development -BINDSUSER
            !training purposes -TRAP_TRAIN
            !CONTENT/DATA ~8 become/part ~3 of ~3 data/dataset* ~8 AI/MODEL/TRAIN
            !WE ~4 may/will ~5 use ~3 training data -TRAP_TRAIN
            !WE ~8 may/can/will ~20 TRAIN ~4 our/its ~2 AI/MODEL -BINDSUSER -WENEG
            !available ~3 to ~6 AI/MODEL -BINDSUSER
            !consent* ~14 artificial/ai/machine
            !analy* ~8 with/by/using ~4 AI -BINDSUSER -ARBIT
            !examples ~6 systems/models/algorithms ~2 learn
            dataset* ~10 train*/AI/MODEL -BINDSUSER
            """,
            example: """
                Neither the company nor its affiliates shall use the works, or data derived from the works, to \
                train, tune or evaluate any machine learning model.
                """,
            counter: """
                Brand may derive insights from content performance and audience engagement and use them for any \
                business purpose.
                """
        ),
        ClauseRule(
            "train-means", .aiTraining, .neutral, .strong,
            """
            !train ~2 means ~14 MODEL/AI/data
            machine learning ~8 not/deriv*
            !does not ~4 involve ~4 AI
            """,
            example: "To train means to adjust the weights of a model with data.",
            counter: "The speaker will hold a training session for the crew before filming."
        ),
        ClauseRule(
            "train-user", .aiTraining, .restriction, .strong,
            """
            !compet* ~12 AI/MODEL +TRAIN
            !TRAIN ~4 compet* ~6 AI/MODEL
            !develop* ~8 AI/MODEL ~6 compet* -WENEG
            noai
            !TRAIN ~10 without ~4 consent/authorization/permission
            !NEG ~30 TRAIN ~8 AI/MODEL -TRAP_TRAIN
            !NEG ~20 machine learning ~3 purpose*/training/or
            !data mining ~12 machine learning/AI/TRAIN
            !NEG ~30 as input* ~4 AI
            !prohibit*/forbidden ~40 TRAIN ~12 AI/MODEL
            !nobody/no ~3 may ~14 AI/MODEL/TRAIN
            !NEG ~3 submit/feed/upload/enter ~10 AI/MODEL
            !under no circumstances ~16 AI/MODEL/TRAIN
            !NEG ~3 agree/consent ~8 AI/TRAIN
            !scraping/mining ~6 for ~4 machine/AI/training
            !to ~3 train ~8 MODEL/AI +BINDSUSER
            """,
            example: "Users must not scrape the site in order to train machine learning or artificial intelligence models.",
            counter: "You may not create derivative works of the software or attempt to derive its source code."
        ),
        ClauseRule(
            "train-no", .aiTraining, .restriction, .strong,
            """
            !WE ~6 NEG ~20 TRAIN ~10 AI/MODEL/CONTENT/DATA/our -TRAP_TRAIN
            !THEIRCONTENT/CONTENT/DATA ~6 NEG ~4 be ~4 used ~14 TRAIN/AI
            !THEIRCONTENT/CONTENT/DATA ~3 NEG ~8 used ~6 TRAIN
            !LIC ~4 NEG ~3 include/extend/cover ~14 TRAIN -LICOUTF
            !WE ~6 NEG ~6 permit/allow/let/authori* ~10 TRAIN
            !NEG ~3 constitute ~3 TRAIN
            !neither WE ~60 training/train ~6 AI/developing
            """,
            example: "We will never use your private projects to train artificial intelligence systems.",
            counter: """
                If you do not want us to use your content to train our models, you can opt out by following the \
                steps in your settings.
                """
        ),
        ClauseRule(
            "promise", .noTrainingPromise, .restriction, .strong,
            """
            !WE ~4 will/shall/may/do/does/agree* NEG ~20 TRAIN ~10 AI/MODEL/CONTENT/DATA/our/any -TRAP_TRAIN
            !THEIRCONTENT ~6 NEG ~4 be ~4 used ~14 TRAIN/AI
            !NEG ~3 constitute ~3 TRAIN
            !neither WE ~60 training/train ~6 AI/developing
            !WE ~6 NEG ~6 permit/allow/let/authori* ~10 TRAIN
            !THEIRCONTENT/CONTENT/DATA ~3 NEG ~8 used ~6 TRAIN -BINDSUSER
            !WE ~4 NEG ~3 submit/feed/upload/enter ~10 AI/MODEL
            !under no circumstances ~3 WE ~12 AI/MODEL/TRAIN
            !nothing ~6 used ~8 TRAIN
            !LIC ~4 NEG ~3 include/extend/cover ~14 TRAIN -LICOUTF
            !WE ~6 never ~10 TRAIN
            """,
            example: """
                The studio shall not use the deliverables to train, develop or improve any generative model without \
                the artist's prior written consent.
                """,
            counter: """
                If you do not want us to use your content to train our models, you can opt out by following the \
                steps in your settings.
                """
        ),
        ClauseRule(
            "training-set", .aiTraining, .grant, .strong,
            """
            !dataset*/data ~3 sets/used ~5 train -BINDSUSER
            !include ~8 in ~4 data/dataset* ~6 train/training/AI
            """,
            example: "Licensee may include the recordings in data sets used to train music generation systems.",
            counter: "We may sell, license or otherwise commercialise data derived from the content to third parties."
        ),
    ]
}
