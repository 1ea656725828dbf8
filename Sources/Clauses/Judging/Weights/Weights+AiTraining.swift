// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:TP=10;A:TP not=6;A:WE not=-4;A:YOU=18;A:YOU not=5;A:none=25;A:none not=-6;C:ACCEPT=36;C:AI=27;C:ALLOW=36;
        C:ANALY=12;C:ANALYV=8;C:ANYPURPOSE=16;C:BINDSUSER=8;C:CHANGE=11;C:CHANGEV=6;C:CONTENT=22;C:DATA=25;C:DERIVCORE=5;
        C:DERIVE=6;C:DERIVEDATA=6;C:DERIVWORK=5;C:DEVELOP=46;C:FEES=-6;C:GRANT=8;C:HRESTR=13;C:IMPROVE=15;C:IMPROVE1=15;
        C:LEGALPROC=6;C:LIABILITY=-8;C:LIC=17;C:LICIN=7;C:LOGO=4;C:MODAL=15;C:MODEL=23;C:NEG=18;C:NEWP2=9;C:OPT=-7;
        C:OPT1=-4;C:OPTNOT=-11;C:OWNVERB=-12;C:PAYWORD=-7;C:PRIVOBJ=-5;C:PROMISE=29;C:PURPOSEONLY=-11;C:RESTR=24;
        C:REVERSE=11;C:RND=9;C:SERVICEOBJ=23;C:SERVICESALE=9;C:SHARE=23;C:SUBLIC=5;C:TERMS=5;C:THEIRCONTENT=-26;C:TPCORE=12;
        C:TRAIN=30;C:USAGE=6;C:USERSIDE=35;C:USEVERB=57;C:WE=29;C:WEMAY=-6;C:WENEG=-7;C:YOU=18;C:YOUMAY=10;C:YOUNOT=12;
        C:YOUSUBJ=44;H:ACCEPT=6;H:AI=9;H:ALLOW=4;H:CONTENT=-20;H:DATA=43;H:DERIVEDATA=6;H:LIABILITY=-15;H:LIC=-4;
        H:NEWPROD=-4;H:RESTR=13;H:REVERSE=27;H:SURVSEC=-10;H:THEIRCONTENT=-6;H:USAGE=30;H:YOU=-12;M:-=39;M:must=6;M:will=-9;
        R:ai-purpose=23;R:ai-use=-4;R:train-def=8;R:train-model=18;R:train-on-content=7;R:train-ours=29;R:train-user=26;
        R:user-no-train=6;always=122;clear=51;clear grant=30;clear neutral=6;clear once=35;clear restriction=19;
        clear twice=16;clear&BINDSUSER=17;clear&DATA=16;clear&HRESTR=16;clear&NEG=19;clear&USERNEG=8;grant A:TP=12;
        grant A:TP not=6;grant A:WE not=6;grant A:YOU=14;grant A:none=12;hint&BINDSUSER=-9;hint&DATA=10;
        hint&THEIRCONTENT=-24;hint&USERNEG=-9;hint&WEMAY=-4;hint&WENEG=-4;length=42;neutral A:none=12;neutral A:none not=-6;
        restriction A:TP=8;restriction A:WE not=-4;restriction A:YOU not=5;restriction A:none=7;said nearby=19;
        with:derived-data=5;with:insights-analytics=13;with:opt-out=-7;with:product-development=11;
        with:service-improvement=10;with:third-party-sharing=-9;with:usage-tracking=7;
        """
}
