// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let insightsAnalytics = """
        A:TP=-11;A:WE=5;A:YOU=11;A:none=-18;C:ABOUTLOGOS=-16;C:ACCEPT=7;C:AGG=6;C:AI=11;C:ALLOW=-12;C:ANALY=-12;
        C:ANALYV=-12;C:ANYPURPOSE=15;C:BINDSUSER=10;C:CHANGE=7;C:DERIVE=8;C:DEVELOP=-22;C:GRANT=-15;C:HRESTR=-8;
        C:IMPROVE=-6;C:LIABILITY=-6;C:LIC=-8;C:LICIN=-17;C:LICREF=8;C:LOGO=-16;C:MARKETING=-16;C:MODEL=-5;C:NEWP2=9;
        C:NEWPROD=26;C:OPT=-7;C:OWNVERB=8;C:PERSONAL=-5;C:PRIVOBJ=-8;C:PROMISE=6;C:REMOVE=-6;C:RESTR=9;C:RTI=10;C:SELL=-13;
        C:SERVICEOBJ=19;C:SERVICESALE=11;C:SHARE=-5;C:SURVSEC=6;C:TERMS=8;C:THEIRCONTENT=-11;C:THISLIC=8;C:TP=-10;
        C:USAGE=-11;C:USERNEG=10;C:USERSIDE=-10;C:USEVERB=15;C:YOU=-14;C:YOUMAY=5;C:YOUNOT=10;C:YOUSUBJ=-8;H:ANALY=7;
        H:ANALYV=7;H:DATA=15;H:GRANT=5;H:LIC=7;H:NEWPROD=5;H:OURS=6;H:RESTR=-8;H:SURVSEC=-4;H:TERMS=-12;H:USEVERB=-9;
        H:WE=-11;M:-=-41;M:may=15;M:shall=8;R:analyse-content=-16;R:audience-measured=4;R:insight-ours=-10;
        R:research-done=6;always=-54;clear=-5;clear grant=-5;clear once=-26;clear twice=20;clear&HRESTR=-6;clear&LICIN=-17;
        clear&WEMAY=-6;grant A:TP=-11;grant A:WE=5;grant A:YOU=11;grant A:none=-18;hint&BINDSUSER=10;hint&THEIRCONTENT=-8;
        hint&USERNEG=10;hint&WEMAY=6;length=-12;said before=6;with:ai-training=6;with:data-sale=-14;with:derived-data=6;
        with:ownership-of-derivatives=6;with:product-development=4;with:usage-tracking=10;
        """
}
