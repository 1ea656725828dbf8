// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:TP=8;A:WE=-6;A:WE not=-5;A:YOU=37;A:none=37;A:none not=-8;C:ACCEPT=44;C:AI=34;C:ALLOW=38;C:ANALY=15;C:ANALYV=12;
        C:ANYPURPOSE=22;C:BINDSUSER=9;C:CHANGE=12;C:CHANGEV=6;C:CONTENT=25;C:DATA=39;C:DERIVEDATA=8;C:DEVELOP=57;
        C:FEEDBACK=-4;C:FEES=-4;C:GRANT=9;C:IMPROVE=16;C:IMPROVE1=16;C:LEGALPROC=8;C:LIABILITY=-6;C:LIC=31;C:LICIN=7;
        C:LOGO=10;C:MODAL=20;C:MODEL=28;C:NEG=12;C:NEWP2=12;C:NEWPROD=5;C:OPT=-14;C:OPT1=-12;C:OPTNOT=-17;C:OURS=-7;
        C:OWNVERB=-10;C:PAYWORD=-5;C:PERP=4;C:PERPWORD=4;C:PRIVOBJ=-7;C:PROMISE=22;C:PURPOSEONLY=-14;C:REPRESENT=5;
        C:RESTR=18;C:REVERSE=10;C:RND=12;C:SELL=6;C:SERVICEOBJ=27;C:SERVICESALE=11;C:SHARE=27;C:SUBLIC=5;C:TERMS=4;
        C:THEIRCONTENT=-24;C:TP=7;C:TPCORE=20;C:TRAIN=37;C:USAGE=6;C:USERSIDE=45;C:USEVERB=70;C:WARRANT=5;C:WE=27;
        C:WEMAY=-6;C:WENEG=-8;C:YOU=35;C:YOUMAY=9;C:YOUNOT=15;C:YOUSUBJ=57;H:AI=20;H:CONTENT=-8;H:DATA=30;H:LIABILITY=-14;
        H:LIC=5;H:NEWPROD=-14;H:REVERSE=30;H:SURVSEC=-8;H:USAGE=34;H:USERSIDE=8;H:YOUSUBJ=8;M:-=43;M:may=7;M:must=7;
        M:will=-12;R:ai-purpose=23;R:train-def=16;R:train-means=-7;R:train-model=25;R:train-no=-5;R:train-ours=36;
        R:train-user=22;R:user-no-train=5;always=49;clear=52;clear grant=36;clear neutral=5;clear once=43;
        clear restriction=14;clear twice=10;clear&BINDSUSER=15;clear&DATA=18;clear&HRESTR=4;clear&NEG=13;
        clear&THEIRCONTENT=-11;clear&USERNEG=4;clear&WEMAY=-5;clear&WENEG=-5;grant A:TP=10;grant A:WE=-7;grant A:YOU=27;
        grant A:none=20;hint&BINDSUSER=-6;hint&DATA=21;hint&LICIN=4;hint&THEIRCONTENT=-14;hint&USERNEG=-6;length=52;
        neutral A:TP=-6;neutral A:YOU=10;neutral A:none=20;neutral A:none not=-10;privacy text=-13;restriction A:TP=10;
        restriction A:WE not=-5;restriction A:YOU=5;restriction A:none=6;said nearby=25;strong=-7;
        with:compensation-waiver=4;with:derived-data=8;with:insights-analytics=15;with:opt-out=-14;
        with:perpetual-irrevocable=4;with:product-development=15;with:service-improvement=9;with:sublicense=4;
        with:third-party-sharing=-8;
        """
}
