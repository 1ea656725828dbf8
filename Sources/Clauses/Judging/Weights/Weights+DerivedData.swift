// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let derivedData = """
        A:WE=6;A:WE not=-14;A:YOU=30;A:YOU not=-5;A:none=-7;A:none not=-22;C:ACCEPT=-4;C:AGG=9;C:AI=-9;C:ALLOW=14;
        C:ANALY=14;C:ANALYV=18;C:ANON=6;C:ANYPURPOSE=-18;C:BINDSUSER=17;C:CHANGE=9;C:CHANGEV=5;C:CONF=-17;C:CONTENT=17;
        C:CONTINUE=10;C:DATA=-42;C:DERIVCORE=12;C:DERIVE=10;C:DERIVEDATA=-29;C:DERIVWORK=18;C:DEVELOP=18;C:GRANT=5;
        C:IMPROVE=12;C:IMPROVE1=12;C:LIABILITY=-13;C:LIC=10;C:LICREF=11;C:MODAL=12;C:NEG=-35;C:NEWPROD=-21;C:NOTICE=-11;
        C:NUM=-6;C:OPT=-10;C:OTHERUSERS=4;C:OURS=-10;C:PERSONAL=-9;C:PRIVOBJ=-16;C:PRIVPOL=9;C:PROMISE=-32;
        C:PURPOSEONLY=-15;C:REMOVE=-17;C:RESTR=-23;C:RF=8;C:RTI=-16;C:SELL=-12;C:SERVICESALE=20;C:SHARE=-17;C:SHARE1=5;
        C:SURVSEC=-26;C:TERMS=-4;C:THISLIC=11;C:TP=-9;C:TPCORE=-8;C:USAGE=-8;C:USERNEG=16;C:USERSIDE=-9;C:USEVERB=-28;
        C:WE=4;C:WEMAY=30;C:WENEG=-5;C:WEROLE=13;C:YOU=-16;C:YOUMAY=17;C:YOUNOT=8;C:YOUSUBJ=-9;H:ACCEPT=-8;H:AI=-6;
        H:ALLOW=-8;H:ANALY=-6;H:ANALYV=-6;H:CONTENT=13;H:DATA=-15;H:DERIVEDATA=-8;H:LIC=-14;H:NEWPROD=-16;H:OURS=-4;
        H:SURVSEC=-9;H:THEIRCONTENT=15;H:USERSIDE=15;H:USEVERB=-10;H:WE=-8;H:YOU=15;H:YOUSUBJ=15;M:-=-16;M:may=7;
        M:shall=-19;R:data-claimed=11;R:derive-from=-12;R:derived-own=-35;R:no-longer=-24;always=-95;clear=-38;
        clear grant=-38;clear once=-46;clear twice=8;clear&DATA=-60;clear&LICIN=-5;clear&NEG=-51;clear&THEIRCONTENT=-15;
        clear&WEMAY=5;clear&WENEG=-4;grant A:WE=6;grant A:WE not=-14;grant A:YOU=30;grant A:YOU not=-5;grant A:none=-7;
        grant A:none not=-22;hint&BINDSUSER=14;hint&DATA=19;hint&LICIN=4;hint&NEG=16;hint&THEIRCONTENT=11;hint&USERNEG=13;
        hint&WEMAY=25;said before=-26;said nearby=-19;strong=-16;with:aggregated-data=7;with:ai-training=-7;
        with:anonymised-data=6;with:compensation-waiver=8;with:data-sale=-6;with:insights-analytics=7;
        with:ownership-of-derivatives=-19;with:perpetual-irrevocable=14;with:product-development=14;
        with:service-improvement=12;with:sublicense=4;with:usage-tracking=-10;
        """
}
