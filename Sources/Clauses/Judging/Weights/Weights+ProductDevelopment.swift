// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let productDevelopment = """
        A:TP=-6;A:WE=17;A:WE not=-6;A:YOU=-7;A:none=8;C:ACCEPT=-22;C:ANALY=12;C:ANALYV=15;C:ANYPURPOSE=16;C:BINDSUSER=-7;
        C:CHANGE=9;C:CHANGEV=7;C:CONTENT=-19;C:CONTINUE=-6;C:DATA=-6;C:DERIVCORE=12;C:DERIVWORK=9;C:GRANT=19;C:HRESTR=-6;
        C:IMPROVE=12;C:IMPROVE1=12;C:LIABILITY=-5;C:LICIN=13;C:LICREF=4;C:MODAL=-7;C:NEG=-20;C:NEWP2=18;C:OURS=15;
        C:OWNVERB=-10;C:PAYWORD=10;C:PERP=12;C:PERPWORD=12;C:PROMISE=-16;C:PURPOSEONLY=6;C:RESTR=-13;C:REVERSE=-5;C:RF=12;
        C:ROYALTYFREE=12;C:SERVICEOBJ=-10;C:SERVICESALE=-19;C:SHARE1=-6;C:SURVSEC=-6;C:TERMS=-5;C:THISLIC=4;C:TP=-9;
        C:TPCORE=-12;C:USERNEG=-7;C:USERSIDE=-7;C:USEVERB=12;C:WE=10;C:WENEG=-8;C:YOU=-15;C:YOUMAY=-16;C:YOUNOT=-5;
        C:YOUSUBJ=-12;H:DATA=10;H:LIC=4;H:PRIVOBJ=9;H:RESTR=-6;H:THEIRCONTENT=5;H:USERSIDE=13;H:YOUSUBJ=13;M:may=12;
        M:shall=-6;R:commercial-products=11;R:develop-new=-7;R:develop-ours=26;always=13;clear=38;clear grant=38;
        clear once=33;clear twice=5;clear&DATA=12;clear&LICIN=9;clear&NEG=-5;clear&THEIRCONTENT=5;clear&WEMAY=13;
        clear&WENEG=-6;grant A:TP=-6;grant A:WE=17;grant A:WE not=-6;grant A:YOU=-7;grant A:none=8;hint&BINDSUSER=-7;
        hint&DATA=-18;hint&HRESTR=-6;hint&NEG=-15;hint&THEIRCONTENT=-8;hint&USERNEG=-7;hint&WEMAY=-16;length=-22;
        said nearby=-5;with:data-sale=-5;with:insights-analytics=7;with:no-training-promise=-5;with:opt-out=-6;
        with:service-improvement=17;
        """
}
