// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:TP not=6;A:WE=-5;A:WE not=-6;A:YOU=24;A:YOU not=5;A:none=25;A:none not=-8;C:ACCEPT=37;C:AI=24;C:ALLOW=35;
        C:ANALY=11;C:ANALYV=8;C:ANYPURPOSE=15;C:BINDSUSER=8;C:CHANGE=11;C:CHANGEV=6;C:CONTENT=20;C:DATA=25;C:DERIVCORE=5;
        C:DERIVE=5;C:DERIVEDATA=7;C:DERIVWORK=5;C:DEVELOP=45;C:FEEDBACK=-4;C:FEES=-6;C:GRANT=8;C:HRESTR=13;C:IMPROVE=15;
        C:IMPROVE1=15;C:LEGALPROC=7;C:LIABILITY=-8;C:LIC=19;C:LICIN=7;C:LOGO=4;C:MODAL=13;C:MODEL=22;C:NEG=16;C:NEWP2=10;
        C:OPT=-8;C:OPT1=-5;C:OPTNOT=-12;C:OWNVERB=-12;C:PAYWORD=-8;C:PRIVOBJ=-6;C:PROMISE=28;C:PURPOSEONLY=-12;C:RESTR=22;
        C:REVERSE=11;C:RND=10;C:SERVICEOBJ=25;C:SERVICESALE=10;C:SHARE=23;C:SUBLIC=4;C:TERMS=5;C:THEIRCONTENT=-29;
        C:TPCORE=13;C:TRAIN=30;C:USAGE=5;C:USERSIDE=35;C:USEVERB=59;C:WE=26;C:WEMAY=-7;C:WENEG=-8;C:YOU=17;C:YOUMAY=10;
        C:YOUNOT=13;C:YOUSUBJ=44;H:ACCEPT=7;H:AI=9;H:ALLOW=5;H:CONTENT=-22;H:DATA=44;H:DERIVEDATA=7;H:LIABILITY=-16;
        H:LIC=-4;H:NEWPROD=-4;H:RESTR=13;H:REVERSE=28;H:SURVSEC=-11;H:THEIRCONTENT=-8;H:USAGE=32;H:YOU=-14;M:-=36;M:must=6;
        M:will=-10;R:ai-purpose=24;R:ai-use=-4;R:train-def=8;R:train-means=-6;R:train-model=18;R:train-on-content=6;
        R:train-ours=29;R:train-user=26;R:user-no-train=6;always=111;clear=49;clear grant=29;clear neutral=5;clear once=33;
        clear restriction=18;clear twice=16;clear&BINDSUSER=17;clear&DATA=15;clear&HRESTR=15;clear&NEG=18;clear&USERNEG=8;
        grant A:TP=6;grant A:TP not=6;grant A:WE=-5;grant A:WE not=6;grant A:YOU=20;grant A:none=12;hint&BINDSUSER=-9;
        hint&DATA=10;hint&THEIRCONTENT=-26;hint&USERNEG=-9;hint&WENEG=-4;length=42;neutral A:TP=-6;neutral A:YOU=5;
        neutral A:none=13;neutral A:none not=-8;restriction A:TP=8;restriction A:WE not=-6;restriction A:YOU not=5;
        restriction A:none=7;said nearby=19;strong=-5;with:derived-data=7;with:insights-analytics=13;with:opt-out=-8;
        with:product-development=12;with:service-improvement=10;with:third-party-sharing=-10;
        """
}
