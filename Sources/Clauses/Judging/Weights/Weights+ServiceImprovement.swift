// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let serviceImprovement = """
        A:WE=-5;A:none=18;C:ACCEPT=8;C:AI=5;C:ANALY=28;C:ANALYV=33;C:BINDSUSER=7;C:CHANGE=-31;C:CHANGEFEAT=-13;
        C:CHANGEV=-25;C:CONF=-7;C:CONTENT=8;C:DATA=44;C:DERIVCORE=-6;C:DERIVWORK=-30;C:DEVELOP=14;C:FEEDBACK=-14;
        C:IMPROVE=15;C:IMPROVE1=26;C:LEGALPROC=4;C:LIABILITY=-7;C:NEG=16;C:NEWP2=8;C:NEWPROD=5;C:OPT=9;C:OPT1=7;C:OURS=8;
        C:OWNVERB=-9;C:PERSONAL=11;C:PRIVOBJ=12;C:PRIVPOL=9;C:REMOVE=-8;C:RESTR=8;C:RND=4;C:RTI=-6;C:SERVICESALE=-5;
        C:SHARE=12;C:TERMS=12;C:TP=8;C:TPCORE=5;C:TRAIN=7;C:USAGE=24;C:USERNEG=7;C:USERSIDE=32;C:USEVERB=47;C:WE=4;
        C:WEROLE=-8;C:YOU=31;C:YOUMAY=11;C:YOUSUBJ=33;H:CHANGE=-22;H:DATA=6;H:DERIVWORK=-20;H:FEEDBACK=-11;H:LIC=13;
        H:MODAL=-4;H:NEWPROD=7;H:OWNVERB=-5;H:PAYWORD=-5;H:PERP=-7;H:SHARE=5;H:SURVSEC=7;H:USAGE=6;H:USERSIDE=-6;
        H:USEVERB=8;H:YOUSUBJ=-6;M:-=-17;M:grant=-5;M:may=24;R:improve-ours=18;R:improve-service=12;always=17;clear twice=6;
        clear&DATA=19;clear&LICIN=9;clear&THEIRCONTENT=8;grant A:WE=-5;grant A:none=18;hint&BINDSUSER=7;hint&DATA=25;
        hint&LICIN=-6;hint&NEG=15;hint&THEIRCONTENT=-6;hint&USERNEG=7;length=13;said nearby=-14;strong=5;with:ai-training=9;
        with:insights-analytics=32;with:ownership-of-derivatives=-7;with:perpetual-irrevocable=-4;
        with:product-development=22;with:usage-tracking=29;
        """
}
