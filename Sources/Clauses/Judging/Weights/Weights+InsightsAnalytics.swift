// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let insightsAnalytics = """
        A:TP=-11;A:WE=7;A:YOU=12;A:none=-16;C:ABOUTLOGOS=-16;C:ACCEPT=7;C:AGG=7;C:AI=11;C:ALLOW=-11;C:ANALY=-8;C:ANALYV=-8;
        C:ANYPURPOSE=15;C:BINDSUSER=9;C:CHANGE=6;C:DERIVE=7;C:DEVELOP=-21;C:GRANT=-15;C:HRESTR=-8;C:LIABILITY=-7;C:LIC=-8;
        C:LICIN=-17;C:LICREF=8;C:LOGO=-16;C:MARKETING=-16;C:MODEL=-5;C:NEG=4;C:NEWP2=8;C:NEWPROD=29;C:OPT=-7;C:OURS=6;
        C:OWNVERB=8;C:PERSONAL=-5;C:PRIVOBJ=-8;C:PROMISE=5;C:REMOVE=-7;C:RESTR=10;C:RTI=9;C:SELL=-12;C:SERVICEOBJ=19;
        C:SERVICESALE=11;C:SURVSEC=5;C:TERMS=7;C:THEIRCONTENT=-9;C:THISLIC=8;C:TP=-10;C:USAGE=-8;C:USERNEG=9;C:USERSIDE=-7;
        C:USEVERB=17;C:WE=8;C:YOU=-11;C:YOUMAY=6;C:YOUNOT=9;C:YOUSUBJ=-6;H:AGG=4;H:ANALY=8;H:ANALYV=8;H:ANON=4;H:DATA=15;
        H:GRANT=6;H:LIC=8;H:NEWPROD=5;H:OURS=6;H:RESTR=-8;H:SURVSEC=-4;H:TERMS=-12;H:USEVERB=-9;H:WE=-11;M:-=-37;M:may=16;
        M:shall=7;R:analyse-content=-11;R:audience-measured=4;R:insight-ours=-5;R:research-done=7;always=-40;clear once=-19;
        clear twice=19;clear&DATA=4;clear&HRESTR=-7;clear&LICIN=-17;grant A:TP=-11;grant A:WE=7;grant A:YOU=12;
        grant A:none=-16;hint&BINDSUSER=9;hint&NEG=4;hint&THEIRCONTENT=-7;hint&USERNEG=9;hint&WEMAY=6;length=-9;
        said before=7;with:ai-training=6;with:data-sale=-13;with:derived-data=6;with:ownership-of-derivatives=6;
        with:perpetual-irrevocable=6;with:product-development=6;with:service-improvement=5;with:usage-tracking=14;
        """
}
