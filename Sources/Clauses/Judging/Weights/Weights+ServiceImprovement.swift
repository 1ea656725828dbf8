// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let serviceImprovement = """
        A:WE=-5;A:none=17;C:ACCEPT=8;C:AI=4;C:ANALY=27;C:ANALYV=31;C:BINDSUSER=7;C:CHANGE=-30;C:CHANGEFEAT=-13;
        C:CHANGEV=-24;C:CONF=-6;C:CONTENT=8;C:DATA=42;C:DERIVCORE=-6;C:DERIVWORK=-28;C:DEVELOP=13;C:FEEDBACK=-13;
        C:IMPROVE=15;C:IMPROVE1=25;C:LEGALPROC=4;C:LIABILITY=-6;C:NEG=15;C:NEWP2=8;C:NEWPROD=5;C:OPT=9;C:OPT1=7;C:OURS=8;
        C:OWNVERB=-9;C:PERSONAL=10;C:PRIVOBJ=11;C:PRIVPOL=9;C:REMOVE=-8;C:RESTR=8;C:RND=4;C:RTI=-6;C:SERVICESALE=-5;
        C:SHARE=12;C:TERMS=11;C:TP=7;C:TPCORE=5;C:TRAIN=7;C:USAGE=23;C:USERNEG=7;C:USERSIDE=31;C:USEVERB=45;C:WE=4;
        C:WEROLE=-8;C:YOU=29;C:YOUMAY=11;C:YOUSUBJ=32;H:CHANGE=-21;H:DATA=6;H:DERIVWORK=-19;H:FEEDBACK=-10;H:LIC=12;
        H:MODAL=-4;H:NEWPROD=7;H:OWNVERB=-5;H:PAYWORD=-5;H:PERP=-6;H:SHARE=4;H:SURVSEC=6;H:USAGE=6;H:USERSIDE=-6;
        H:USEVERB=7;H:YOUSUBJ=-6;M:-=-16;M:grant=-5;M:may=23;R:improve-ours=18;R:improve-service=12;always=17;clear twice=6;
        clear&DATA=18;clear&LICIN=9;clear&THEIRCONTENT=8;grant A:WE=-5;grant A:none=17;hint&BINDSUSER=7;hint&DATA=24;
        hint&LICIN=-6;hint&NEG=15;hint&THEIRCONTENT=-6;hint&USERNEG=7;length=12;said nearby=-13;strong=5;with:ai-training=9;
        with:insights-analytics=31;with:ownership-of-derivatives=-7;with:product-development=21;with:usage-tracking=30;
        """
}
