// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let serviceImprovement = """
        A:TP=4;A:none=19;C:AI=5;C:ANALY=32;C:ANALYV=36;C:CHANGE=-29;C:CHANGEFEAT=-14;C:CHANGEV=-22;C:CONF=-6;C:CONTENT=10;
        C:DATA=40;C:DERIVCORE=-6;C:DERIVWORK=-27;C:DEVELOP=16;C:FEEDBACK=-12;C:IMPROVE=18;C:IMPROVE1=28;C:LEGALPROC=5;
        C:LIABILITY=-6;C:LICIN=4;C:NEG=8;C:NEWP2=9;C:NEWPROD=9;C:OURS=11;C:OWNVERB=-9;C:PERSONAL=11;C:PRIVOBJ=12;
        C:PRIVPOL=10;C:REMOVE=-8;C:RND=5;C:RTI=-7;C:SHARE=15;C:SURVSEC=5;C:TERMS=13;C:THEIRCONTENT=5;C:TP=8;C:TPCORE=5;
        C:TRAIN=7;C:USAGE=20;C:USERSIDE=29;C:USEVERB=44;C:WE=8;C:WEROLE=-7;C:YOU=28;C:YOUMAY=5;C:YOUSUBJ=30;H:CHANGE=-19;
        H:CONTENT=4;H:DATA=7;H:DERIVWORK=-17;H:FEEDBACK=-9;H:LIC=13;H:MODAL=-4;H:NEWPROD=7;H:OURS=5;H:OWNVERB=-5;
        H:PAYWORD=-5;H:PERP=-6;H:SHARE=5;H:SURVSEC=8;H:USAGE=7;H:USERSIDE=-5;H:USEVERB=9;H:YOUSUBJ=-5;M:-=-9;M:can=5;
        M:grant=-5;M:may=19;R:improve-ours=21;R:improve-service=15;always=29;clear=12;clear grant=12;clear once=6;
        clear twice=6;clear&DATA=21;clear&LICIN=9;clear&THEIRCONTENT=10;grant A:TP=4;grant A:none=19;hint&DATA=19;
        hint&LICIN=-5;hint&NEG=8;hint&THEIRCONTENT=-5;length=11;said nearby=-11;strong=5;with:ai-training=10;
        with:insights-analytics=35;with:ownership-of-derivatives=-6;with:product-development=23;with:usage-tracking=24;
        """
}
