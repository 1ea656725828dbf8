// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let productDevelopment = """
        A:TP=-6;A:WE=12;A:WE not=-12;A:none=13;C:ACCEPT=-27;C:ALLOW=6;C:ANALY=13;C:ANALYV=6;C:ANYPURPOSE=20;C:BINDSUSER=-11;
        C:CHANGE=13;C:CHANGEV=10;C:CONTENT=-19;C:CONTINUE=-5;C:DATA=-10;C:DERIVCORE=15;C:DERIVWORK=14;C:DEVELOP=-11;
        C:FEEDBACK=4;C:GRANT=24;C:IMPROVE=6;C:IMPROVE1=6;C:LIABILITY=-7;C:LIC=-7;C:LICIN=19;C:LICREF=8;C:MODAL=-12;
        C:NEG=-29;C:NEWP2=23;C:NEWPROD=9;C:OURS=20;C:OWNVERB=-10;C:PAYWORD=14;C:PERP=16;C:PERPWORD=16;C:PRIVOBJ=6;
        C:PROMISE=-25;C:PURPOSEONLY=10;C:RESTR=-27;C:REVERSE=-6;C:RF=16;C:ROYALTYFREE=16;C:SERVICEOBJ=-11;C:SERVICESALE=-17;
        C:SHARE=-5;C:SHARE1=-6;C:SURVSEC=-8;C:THEIRCONTENT=-4;C:THISLIC=8;C:TP=-14;C:TPCORE=-17;C:USERNEG=-11;C:USEVERB=11;
        C:WE=8;C:WEMAY=-12;C:WENEG=-14;C:WEROLE=-7;C:YOU=-17;C:YOUMAY=-14;C:YOUNOT=-9;C:YOUSUBJ=-12;H:CONTENT=8;H:DATA=12;
        H:DEVELOP=4;H:LIC=11;H:PRIVOBJ=12;H:THEIRCONTENT=12;H:TP=4;H:TPCORE=4;H:USERSIDE=19;H:WE=5;H:YOU=10;H:YOUSUBJ=19;
        M:may=9;M:shall=-12;R:commercial-products=19;R:develop-new=-17;R:develop-ours=24;clear=40;clear grant=40;
        clear once=32;clear twice=7;clear&DATA=11;clear&LICIN=11;clear&NEG=-11;clear&WENEG=-12;grant A:TP=-6;grant A:WE=12;
        grant A:WE not=-12;grant A:none=13;hint&BINDSUSER=-11;hint&DATA=-21;hint&LICIN=8;hint&NEG=-18;hint&THEIRCONTENT=-5;
        hint&USERNEG=-11;hint&WEMAY=-15;length=-24;privacy text=9;with:data-sale=-12;with:no-training-promise=-11;
        with:opt-out=-12;with:ownership-of-derivatives=5;with:service-improvement=18;with:third-party-sharing=-9;
        with:usage-tracking=4;
        """
}
