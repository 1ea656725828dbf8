// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let productDevelopment = """
        A:TP=-6;A:WE=18;A:WE not=-6;A:YOU=-7;A:none=7;C:ACCEPT=-24;C:ANALY=12;C:ANALYV=15;C:ANYPURPOSE=17;C:BINDSUSER=-8;
        C:CHANGE=9;C:CHANGEV=7;C:CONTENT=-20;C:CONTINUE=-6;C:DATA=-7;C:DERIVCORE=13;C:DERIVWORK=10;C:DEVELOP=-4;C:GRANT=19;
        C:HRESTR=-6;C:IMPROVE=12;C:IMPROVE1=12;C:LIABILITY=-5;C:LICIN=14;C:LICREF=4;C:MODAL=-9;C:NEG=-21;C:NEWP2=19;
        C:OURS=15;C:OWNVERB=-10;C:PAYWORD=10;C:PERP=12;C:PERPWORD=12;C:PROMISE=-16;C:PURPOSEONLY=6;C:RESTR=-13;C:REVERSE=-5;
        C:RF=12;C:ROYALTYFREE=12;C:SERVICEOBJ=-11;C:SERVICESALE=-19;C:SHARE1=-6;C:SURVSEC=-6;C:TERMS=-5;C:THISLIC=4;
        C:TP=-11;C:TPCORE=-13;C:USERNEG=-8;C:USERSIDE=-7;C:USEVERB=12;C:WE=10;C:WEMAY=-5;C:WENEG=-9;C:YOU=-16;C:YOUMAY=-17;
        C:YOUNOT=-5;C:YOUSUBJ=-13;H:ALLOW=4;H:DATA=11;H:GRANT=-4;H:LIC=4;H:PRIVOBJ=10;H:RESTR=-6;H:THEIRCONTENT=5;
        H:USERSIDE=13;H:YOUSUBJ=13;M:may=12;M:shall=-6;R:commercial-products=11;R:develop-new=-8;R:develop-ours=26;
        always=12;clear=38;clear grant=38;clear once=33;clear twice=5;clear&DATA=12;clear&LICIN=10;clear&NEG=-6;
        clear&THEIRCONTENT=5;clear&WEMAY=13;clear&WENEG=-6;grant A:TP=-6;grant A:WE=18;grant A:WE not=-6;grant A:YOU=-7;
        grant A:none=7;hint&BINDSUSER=-8;hint&DATA=-19;hint&HRESTR=-6;hint&LICIN=4;hint&NEG=-16;hint&THEIRCONTENT=-8;
        hint&USERNEG=-8;hint&WEMAY=-17;length=-24;said nearby=-5;with:data-sale=-6;with:insights-analytics=7;
        with:no-training-promise=-6;with:opt-out=-6;with:service-improvement=17;
        """
}
