// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let insightsAnalytics = """
        A:YOU=12;A:none=-17;C:ABOUTLOGOS=-16;C:ACCEPT=7;C:AGG=7;C:AI=11;C:ALLOW=-11;C:ANALY=-7;C:ANALYV=-8;C:ANYPURPOSE=15;
        C:BINDSUSER=9;C:CHANGE=6;C:DERIVE=8;C:DERIVWORK=-4;C:DEVELOP=-21;C:GRANT=-15;C:HRESTR=-8;C:LIABILITY=-6;C:LIC=-8;
        C:LICIN=-17;C:LICREF=8;C:LOGO=-16;C:MARKETING=-16;C:MODEL=-5;C:NEG=4;C:NEWP2=8;C:NEWPROD=29;C:OPT=-7;C:OURS=6;
        C:OWNVERB=8;C:PERSONAL=-5;C:PRIVOBJ=-8;C:PROMISE=5;C:REMOVE=-6;C:RESTR=10;C:RTI=9;C:SELL=-12;C:SERVICEOBJ=19;
        C:SERVICESALE=11;C:SURVSEC=5;C:TERMS=7;C:THEIRCONTENT=-9;C:THISLIC=8;C:TP=-9;C:USAGE=-7;C:USERNEG=9;C:USERSIDE=-7;
        C:USEVERB=18;C:WE=8;C:YOU=-11;C:YOUMAY=6;C:YOUNOT=9;C:YOUSUBJ=-6;H:AGG=4;H:ANALY=8;H:ANALYV=8;H:ANON=4;H:DATA=16;
        H:GRANT=5;H:LIC=8;H:NEWPROD=5;H:OURS=6;H:RESTR=-8;H:SURVSEC=-4;H:TERMS=-12;H:USEVERB=-9;H:WE=-10;M:-=-35;M:may=15;
        M:shall=7;R:analyse-content=-11;R:audience-measured=4;R:insight-ours=-5;R:research-done=7;always=-39;clear once=-18;
        clear twice=19;clear&DATA=5;clear&HRESTR=-6;clear&LICIN=-17;grant A:YOU=12;grant A:none=-17;hint&BINDSUSER=9;
        hint&NEG=4;hint&THEIRCONTENT=-7;hint&USERNEG=9;hint&WEMAY=6;length=-8;said before=8;with:ai-training=6;
        with:data-sale=-14;with:derived-data=6;with:ownership-of-derivatives=6;with:perpetual-irrevocable=6;
        with:product-development=5;with:service-improvement=5;with:usage-tracking=14;
        """
}
