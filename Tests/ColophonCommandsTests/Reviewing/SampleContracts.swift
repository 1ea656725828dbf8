/// Short agreements written for the tests, one for each kind, with the provisions where such agreements keep them.
enum SampleContracts {
    static let brand = """
        # Influencer agreement

        ## 1. Deliverables
        The Creator delivers four sponsored posts with the campaign hashtag for the Brand. The Brand pays 800 euros.

        ## 2. Performance measurement
        The Brand may derive insights from content performance and audience engagement, and may use them for any business purpose, \
        including new products, during the term of this agreement and after it.

        ## 3. Campaign analytics
        The Brand may share aggregated campaign data with its partners and other third parties.

        """

    static let platform = """
        # Terms of Service

        ## Your content
        You keep the copyright in your content. When you upload content to the platform you grant us a worldwide, royalty-free, \
        perpetual, irrevocable and sublicensable licence to use, modify and distribute it.

        ## Service operations
        - We analyse uploaded content to improve recommendations and the experience of users.
        - We may use aggregated data about uploads and may disclose it to third parties.
        - We count views and engagement to show them to you.

        ## Changes
        We may modify these terms at any time. Your continued use of the platform means that you accept the changes.

        """

    static let production = """
        # Editor engagement

        ## 1. Services
        The Editor cuts footage for the Production in post-production and delivers the project files to the Producer and its crew.

        ## 2. Project analysis
        The Production may derive process insights and creative analytics from project deliverables.

        ## 3. Workflow optimisation
        The Production may use workflow data and editing decisions to develop new tools and products.

        """

    static let sync = """
        # Library agreement

        ## 1. Tracks
        The Artist submits tracks to the Library for synchronisation licences. The Library pays royalties of fifty per cent of net income.

        ## 2. Catalogue analysis
        The Library may derive compositional and production insights from licensed works.

        ## 3. Trend identification
        The Library may license data sets of tempo, key and arrangement taken from the catalogue to third parties.

        """

    static let tool = """
        # Software licence

        ## 1. Licence
        We grant you a limited licence to install the software and to use the application during your subscription.

        ## 2. Usage data
        The software may collect and analyse usage patterns, creative choices and workflow data.

        ## 3. Feature analytics
        We may use your project data to train machine learning models for new features of the software.

        """

    /// An agreement that says no where others take.
    static let protective = """
        # Distribution agreement

        ## 1. Licence
        The Artist grants the Company a non-exclusive licence to distribute the recordings. The licence ends when the recording is removed.

        ## 2. Data
        We do not train generative artificial intelligence models on your content unless you opt in.
        We will never sell your data or data derived from your content to third parties.

        ## 3. Tax and liability
        Royalties are derived from net income. The aggregate liability of either party is limited to the fees paid. You may opt out of \
        arbitration within thirty days. You shall not train artificial intelligence models on the output of the service.

        """

    /// An agreement about something else altogether.
    static let harmless = """
        # Room hire

        ## 1. Room
        The hall is hired for the evening of the concert. The hirer leaves it as it was found, and the caretaker locks the doors. \
        The deposit is returned within a week. Chairs are stacked along the wall, and the piano is not moved. Food and drink stay \
        in the foyer, the windows on the street side remain closed after ten, and smoking is not allowed anywhere in the building.

        """

    static let german = """
        # Nutzungsvertrag

        Der Fotograf räumt dem Auftraggeber das einfache Recht ein, die Bilder für die Werbung zu nutzen. Die Auswertung der Bilder \
        und der daraus gewonnenen Daten ist nur für die Messung der Kampagne erlaubt. Eine Weitergabe an Dritte ist nicht gestattet. \
        Der Vertrag endet nach zwölf Monaten, und die Daten werden gelöscht, wenn nichts anderes vereinbart ist.

        """
}
