// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let derivedData = """
        A:WE=6;A:WE not=-14;A:YOU=28;A:YOU not=-6;A:none=-6;A:none not=-21;C:ACCEPT=-4;C:AGG=8;C:AI=-8;C:ALLOW=13;
        C:ANALY=13;C:ANALYV=17;C:ANON=5;C:ANYPURPOSE=-17;C:BINDSUSER=16;C:CHANGE=9;C:CHANGEV=5;C:CONF=-17;C:CONTENT=17;
        C:CONTINUE=10;C:DATA=-40;C:DERIVCORE=11;C:DERIVE=11;C:DERIVEDATA=-28;C:DERIVWORK=18;C:DEVELOP=18;C:GRANT=5;
        C:IMPROVE=12;C:IMPROVE1=12;C:LIABILITY=-12;C:LIC=10;C:LICREF=11;C:MODAL=11;C:NEG=-35;C:NEWPROD=-19;C:NOTICE=-11;
        C:NUM=-5;C:OPT=-10;C:OTHERUSERS=4;C:OURS=-8;C:PERSONAL=-9;C:PRIVOBJ=-17;C:PRIVPOL=9;C:PROMISE=-31;C:PURPOSEONLY=-15;
        C:REMOVE=-17;C:RESTR=-23;C:RF=8;C:RTI=-15;C:SELL=-11;C:SERVICEOBJ=4;C:SERVICESALE=20;C:SHARE=-17;C:SHARE1=5;
        C:SURVSEC=-26;C:THEIRCONTENT=-5;C:THISLIC=11;C:TP=-9;C:TPCORE=-8;C:USAGE=-6;C:USERNEG=15;C:USERSIDE=-10;
        C:USEVERB=-26;C:WE=5;C:WEMAY=29;C:WENEG=-5;C:WEROLE=13;C:YOU=-16;C:YOUMAY=16;C:YOUNOT=8;C:YOUSUBJ=-10;H:ACCEPT=-8;
        H:AI=-6;H:ALLOW=-8;H:ANALY=-5;H:ANALYV=-5;H:CONTENT=12;H:DATA=-14;H:DERIVEDATA=-8;H:LIC=-14;H:NEWPROD=-15;H:OURS=-4;
        H:SURVSEC=-9;H:THEIRCONTENT=14;H:USERSIDE=14;H:USEVERB=-9;H:WE=-7;H:YOU=14;H:YOUSUBJ=14;M:-=-16;M:may=7;M:shall=-18;
        R:data-claimed=11;R:derive-from=-10;R:derived-own=-36;R:no-longer=-24;always=-92;clear=-39;clear grant=-39;
        clear once=-46;clear twice=8;clear&DATA=-60;clear&LICIN=-5;clear&NEG=-51;clear&THEIRCONTENT=-16;clear&WEMAY=5;
        clear&WENEG=-4;grant A:WE=6;grant A:WE not=-14;grant A:YOU=28;grant A:YOU not=-6;grant A:none=-6;
        grant A:none not=-21;hint&BINDSUSER=13;hint&DATA=20;hint&LICIN=5;hint&NEG=15;hint&THEIRCONTENT=11;hint&USERNEG=13;
        hint&WEMAY=24;said before=-24;said nearby=-18;strong=-15;with:aggregated-data=6;with:ai-training=-6;
        with:anonymised-data=5;with:compensation-waiver=8;with:data-sale=-5;with:insights-analytics=6;
        with:ownership-of-derivatives=-17;with:perpetual-irrevocable=13;with:product-development=13;
        with:service-improvement=12;with:usage-tracking=-8;
        """
}
