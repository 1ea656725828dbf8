// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let derivedData = """
        A:WE=7;A:WE not=-11;A:YOU=33;A:none=-22;A:none not=-33;C:ACCEPT=-9;C:AGG=12;C:AI=-13;C:ALLOW=-6;C:ANALY=13;
        C:ANALYV=12;C:ANON=5;C:ANYPURPOSE=-20;C:BINDSUSER=20;C:CHANGE=11;C:CHANGEV=7;C:CONF=-19;C:CONTENT=6;C:CONTINUE=11;
        C:DATA=-79;C:DERIVCORE=14;C:DERIVEDATA=-56;C:DERIVWORK=25;C:DEVELOP=12;C:GRANT=7;C:IMPROVE=10;C:IMPROVE1=10;
        C:LIABILITY=-12;C:LICREF=11;C:MODAL=5;C:MODEL=-9;C:NEG=-43;C:NEWPROD=-21;C:NOTICE=-12;C:NUM=-11;C:OPT=-11;
        C:OTHERUSERS=8;C:OURS=-12;C:OWNVERB=8;C:PAYWORD=-6;C:PERSONAL=-10;C:PRIVOBJ=-16;C:PRIVPOL=9;C:PROMISE=-30;
        C:PURPOSEONLY=-16;C:REMOVE=-24;C:RESTR=-17;C:RF=10;C:RTI=-16;C:SELL=-15;C:SERVICEOBJ=8;C:SERVICESALE=30;C:SHARE=-19;
        C:SHARE1=5;C:SURVSEC=-26;C:THEIRCONTENT=-18;C:THISLIC=11;C:TP=-13;C:TPCORE=-12;C:TRAIN=-9;C:USERNEG=19;C:USERSIDE=5;
        C:USEVERB=-47;C:WE=-4;C:WEMAY=25;C:YOU=-9;C:YOUMAY=26;C:YOUNOT=10;C:YOUSUBJ=5;H:ANALY=-6;H:ANALYV=-6;H:CONF=-18;
        H:DATA=-6;H:LIC=-5;H:NEWPROD=-9;H:SURVSEC=-9;H:WE=-5;M:-=-30;M:may=12;M:shall=-31;R:derive-from=-29;
        R:derived-own=-39;R:features-extracted=5;R:no-longer=-25;always=-57;clear=-47;clear grant=-47;clear once=-49;
        clear&BINDSUSER=10;clear&DATA=-82;clear&NEG=-58;clear&THEIRCONTENT=-20;clear&USERNEG=10;grant A:WE=7;
        grant A:WE not=-11;grant A:YOU=33;grant A:none=-22;grant A:none not=-33;hint&BINDSUSER=10;hint&LICIN=5;hint&NEG=15;
        hint&USERNEG=10;hint&WEMAY=28;privacy text=-25;said before=-20;said nearby=-26;strong=-39;with:aggregated-data=7;
        with:ai-training=-13;with:anonymised-data=5;with:data-sale=-10;with:insights-analytics=6;
        with:ownership-of-derivatives=-25;with:perpetual-irrevocable=9;with:product-development=14;
        with:service-improvement=10;with:sublicense=5;with:third-party-sharing=-6;with:usage-tracking=8;
        """
}
