// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let derivedData = """
        A:WE=6;A:WE not=-16;A:YOU=28;A:YOU not=-6;A:none=-5;A:none not=-20;C:AI=-15;C:ALLOW=5;C:ANALY=12;C:ANALYV=20;
        C:ANYPURPOSE=-18;C:BINDSUSER=16;C:CHANGE=10;C:CHANGEV=6;C:CONF=-16;C:CONTENT=16;C:CONTINUE=11;C:DATA=-35;
        C:DERIVCORE=12;C:DERIVE=11;C:DERIVEDATA=-25;C:DERIVWORK=19;C:DEVELOP=18;C:GRANT=6;C:IMPROVE=14;C:IMPROVE1=14;
        C:LIABILITY=-17;C:LIC=13;C:LICREF=11;C:MODEL=-7;C:NEG=-32;C:NEWPROD=-18;C:NOTICE=-10;C:NUM=-5;C:OPT=-9;C:OURS=-8;
        C:PAYWORD=4;C:PERSONAL=-8;C:PRIVOBJ=-16;C:PRIVPOL=10;C:PROMISE=-34;C:PURPOSEONLY=-15;C:REMOVE=-15;C:RESTR=-22;
        C:RF=10;C:RND=4;C:RTI=-15;C:SELL=-11;C:SERVICEOBJ=9;C:SERVICESALE=24;C:SHARE=-13;C:SHARE1=7;C:SURVSEC=-24;
        C:THEIRCONTENT=-6;C:THISLIC=11;C:TP=-8;C:TPCORE=-7;C:USERNEG=15;C:USERSIDE=-10;C:USEVERB=-28;C:WEMAY=22;C:WENEG=-8;
        C:WEROLE=10;C:YOU=-19;C:YOUMAY=15;C:YOUNOT=8;C:YOUSUBJ=-10;H:ACCEPT=-7;H:AI=-5;H:ALLOW=-7;H:ANALY=-5;H:ANALYV=-5;
        H:CONTENT=13;H:DATA=-14;H:DERIVEDATA=-7;H:LIABILITY=-5;H:LIC=-13;H:NEWPROD=-14;H:SURVSEC=-9;H:THEIRCONTENT=14;
        H:USERSIDE=14;H:USEVERB=-8;H:WE=-6;H:YOU=14;H:YOUSUBJ=14;M:-=-8;M:shall=-17;R:data-claimed=11;R:data-generated=4;
        R:derive-from=-5;R:derived-own=-28;R:frame-described=-9;R:no-longer=-22;always=-99;clear=-44;clear grant=-44;
        clear once=-45;clear&DATA=-59;clear&LICIN=-5;clear&NEG=-52;clear&THEIRCONTENT=-18;clear&WENEG=-8;grant A:WE=6;
        grant A:WE not=-16;grant A:YOU=28;grant A:YOU not=-6;grant A:none=-5;grant A:none not=-20;hint&BINDSUSER=14;
        hint&DATA=24;hint&LICIN=6;hint&NEG=20;hint&THEIRCONTENT=11;hint&USERNEG=13;hint&WEMAY=25;said before=-22;
        said nearby=-16;strong=-11;with:ai-training=-10;with:compensation-waiver=9;with:data-sale=-5;
        with:insights-analytics=8;with:ownership-of-derivatives=-14;with:perpetual-irrevocable=13;
        with:product-development=15;with:service-improvement=14;with:usage-tracking=-4;
        """
}
