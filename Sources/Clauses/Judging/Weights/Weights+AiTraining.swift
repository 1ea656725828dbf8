// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:TP not=6;A:WE=-4;A:WE not=-6;A:YOU=23;A:YOU not=5;A:none=24;A:none not=-7;C:ACCEPT=36;C:AI=24;C:ALLOW=35;
        C:ANALY=11;C:ANALYV=8;C:ANYPURPOSE=15;C:BINDSUSER=8;C:CHANGE=11;C:CHANGEV=6;C:CONTENT=21;C:DATA=24;C:DERIVCORE=5;
        C:DERIVE=5;C:DERIVEDATA=6;C:DERIVWORK=5;C:DEVELOP=44;C:FEES=-6;C:GRANT=8;C:HRESTR=13;C:IMPROVE=15;C:IMPROVE1=15;
        C:LEGALPROC=6;C:LIABILITY=-8;C:LIC=19;C:LICIN=7;C:LOGO=4;C:MODAL=13;C:MODEL=22;C:NEG=16;C:NEWP2=10;C:OPT=-8;
        C:OPT1=-4;C:OPTNOT=-11;C:OWNVERB=-12;C:PAYWORD=-8;C:PRIVOBJ=-6;C:PROMISE=28;C:PURPOSEONLY=-11;C:RESTR=22;
        C:REVERSE=11;C:RND=10;C:SERVICEOBJ=24;C:SERVICESALE=10;C:SHARE=23;C:SUBLIC=4;C:TERMS=6;C:THEIRCONTENT=-28;
        C:TPCORE=13;C:TRAIN=29;C:USAGE=5;C:USERSIDE=34;C:USEVERB=57;C:WE=27;C:WEMAY=-6;C:WENEG=-8;C:YOU=17;C:YOUMAY=10;
        C:YOUNOT=13;C:YOUSUBJ=43;H:ACCEPT=6;H:AI=9;H:ALLOW=5;H:CONTENT=-21;H:DATA=43;H:DERIVEDATA=6;H:LIABILITY=-15;
        H:RESTR=13;H:REVERSE=27;H:SURVSEC=-11;H:THEIRCONTENT=-8;H:USAGE=31;H:YOU=-14;M:-=35;M:must=6;M:will=-9;
        R:ai-purpose=23;R:ai-use=-4;R:train-def=8;R:train-means=-5;R:train-model=18;R:train-on-content=6;R:train-ours=28;
        R:train-user=26;R:user-no-train=6;always=110;clear=48;clear grant=28;clear neutral=5;clear once=32;
        clear restriction=18;clear twice=16;clear&BINDSUSER=17;clear&DATA=15;clear&HRESTR=15;clear&NEG=18;clear&USERNEG=8;
        grant A:TP=6;grant A:TP not=6;grant A:WE=-4;grant A:WE not=5;grant A:YOU=19;grant A:none=12;hint&BINDSUSER=-9;
        hint&DATA=9;hint&THEIRCONTENT=-25;hint&USERNEG=-9;hint&WENEG=-4;length=42;neutral A:TP=-6;neutral A:YOU=4;
        neutral A:none=12;neutral A:none not=-7;restriction A:TP=8;restriction A:WE not=-6;restriction A:YOU not=5;
        restriction A:none=7;said nearby=19;strong=-5;with:derived-data=6;with:insights-analytics=12;with:opt-out=-8;
        with:product-development=11;with:service-improvement=10;with:third-party-sharing=-9;
        """
}
