// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let productDevelopment = """
        A:TP=-6;A:WE=19;A:WE not=-6;A:YOU=-6;A:none=9;C:ACCEPT=-22;C:ALLOW=6;C:ANALY=15;C:ANALYV=20;C:ANON=4;
        C:ANYPURPOSE=17;C:BINDSUSER=-8;C:CHANGE=9;C:CHANGEV=7;C:CONTENT=-18;C:CONTINUE=-7;C:DERIVCORE=13;C:DERIVE=-4;
        C:DERIVWORK=10;C:FEEDBACK=4;C:GRANT=20;C:HRESTR=-6;C:IMPROVE=17;C:IMPROVE1=17;C:LIABILITY=-5;C:LICIN=15;C:LICREF=7;
        C:MODAL=-7;C:MODEL=5;C:NEG=-21;C:NEWP2=20;C:NEWPROD=6;C:OURS=20;C:OWNVERB=-11;C:PAYWORD=10;C:PERP=12;C:PERPWORD=12;
        C:PROMISE=-17;C:PURPOSEONLY=7;C:RESTR=-11;C:REVERSE=-5;C:RF=12;C:ROYALTYFREE=12;C:SERVICEOBJ=-8;C:SERVICESALE=-18;
        C:SHARE1=-6;C:THISLIC=7;C:TP=-7;C:TPCORE=-10;C:USAGE=5;C:USERNEG=-8;C:USERSIDE=-5;C:USEVERB=16;C:WE=14;C:WENEG=-9;
        C:YOU=-13;C:YOUMAY=-14;C:YOUNOT=-6;C:YOUSUBJ=-11;H:DATA=12;H:LIC=7;H:PRIVOBJ=10;H:RESTR=-6;H:THEIRCONTENT=7;
        H:USERSIDE=13;H:WE=4;H:YOUSUBJ=13;M:may=13;M:shall=-6;R:commercial-products=11;R:develop-ours=29;always=24;clear=43;
        clear grant=43;clear once=38;clear twice=5;clear&DATA=15;clear&LICIN=10;clear&NEG=-5;clear&THEIRCONTENT=6;
        clear&WEMAY=15;clear&WENEG=-6;grant A:TP=-6;grant A:WE=19;grant A:WE not=-6;grant A:YOU=-6;grant A:none=9;
        hint&BINDSUSER=-8;hint&DATA=-17;hint&HRESTR=-6;hint&LICIN=6;hint&NEG=-16;hint&THEIRCONTENT=-7;hint&USERNEG=-8;
        hint&WEMAY=-17;length=-17;said nearby=-5;with:aggregated-data=4;with:anonymised-data=4;with:data-sale=-5;
        with:insights-analytics=11;with:no-training-promise=-5;with:opt-out=-6;with:service-improvement=22;
        with:third-party-sharing=-9;with:usage-tracking=5;
        """
}
