// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let serviceImprovement = """
        A:none=23;C:ACCEPT=8;C:AI=6;C:ALLOW=7;C:ANALY=33;C:ANALYV=38;C:ANYPURPOSE=4;C:BINDSUSER=8;C:CHANGE=-29;
        C:CHANGEFEAT=-12;C:CHANGEV=-25;C:CONF=-8;C:CONTENT=12;C:DATA=49;C:DERIVCORE=-6;C:DERIVWORK=-27;C:DEVELOP=18;
        C:FEEDBACK=-14;C:HRESTR=5;C:IMPROVE=23;C:IMPROVE1=34;C:LIABILITY=-8;C:LIC=7;C:MODAL=5;C:NEG=18;C:NEWP2=11;
        C:NEWPROD=16;C:OPT=9;C:OPT1=8;C:OURS=10;C:OWNVERB=-11;C:PERP=-5;C:PERSONAL=11;C:PRIVOBJ=12;C:PRIVPOL=10;C:REMOVE=-9;
        C:RESTR=9;C:RND=4;C:RTI=-4;C:SHARE=14;C:TERMS=12;C:TP=8;C:TPCORE=5;C:TRAIN=7;C:USAGE=22;C:USERNEG=8;C:USERSIDE=37;
        C:USEVERB=55;C:WE=8;C:WEMAY=5;C:WEROLE=-7;C:YOU=38;C:YOUSUBJ=39;H:ALLOW=-12;H:CHANGE=-20;H:CONTENT=11;
        H:DERIVWORK=-19;H:LIC=6;H:MODAL=-14;H:NEWPROD=-14;H:PAYWORD=-6;H:PERP=-8;H:RESTR=5;H:SERVICEOBJ=-10;
        H:SERVICESALE=-10;H:SURVSEC=8;H:THEIRCONTENT=6;H:USAGE=7;H:USERSIDE=5;H:USEVERB=-12;H:WE=-5;H:YOU=8;H:YOUSUBJ=5;
        M:-=-10;M:grant=-6;M:may=26;R:improve-ours=20;R:improve-service=18;always=14;clear=6;clear grant=6;clear twice=5;
        clear&DATA=20;clear&HRESTR=5;clear&LICIN=9;clear&THEIRCONTENT=7;grant A:none=23;hint&BINDSUSER=8;hint&DATA=28;
        hint&LICIN=-6;hint&NEG=17;hint&THEIRCONTENT=-6;hint&USERNEG=8;hint&WEMAY=8;length=16;privacy text=7;said nearby=-13;
        strong=5;with:ai-training=8;with:insights-analytics=37;with:ownership-of-derivatives=-10;
        with:perpetual-irrevocable=-5;with:product-development=25;with:usage-tracking=29;
        """
}
