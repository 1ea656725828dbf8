// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let insightsAnalytics = """
        A:TP=-11;A:YOU=16;A:none=-29;C:ABOUTLOGOS=-18;C:ACCEPT=8;C:AI=12;C:ALLOW=-17;C:ANALY=-26;C:ANALYV=-26;
        C:ANYPURPOSE=14;C:BINDSUSER=12;C:CHANGE=9;C:CONTENT=-15;C:DATA=-22;C:DERIVE=14;C:DERIVEDATA=8;C:DERIVWORK=-9;
        C:DEVELOP=-31;C:DISCLOSE=4;C:GRANT=-13;C:HRESTR=-7;C:IMPROVE=-9;C:LEGALPROC=4;C:LIABILITY=-6;C:LICIN=-17;
        C:LICREF=10;C:LOGO=-18;C:MARKETING=-18;C:MODAL=-4;C:MODEL=-6;C:NEG=5;C:NEWP2=11;C:NEWPROD=29;C:OPT=-7;C:OURS=-7;
        C:OWNVERB=5;C:PERSONAL=-6;C:PRIVOBJ=-7;C:PROMISE=7;C:REMOVE=-6;C:RESTR=10;C:RTI=12;C:SELL=-17;C:SERVICEOBJ=18;
        C:SERVICESALE=17;C:SHARE=-8;C:SURVSEC=10;C:TERMS=13;C:THEIRCONTENT=-17;C:THISLIC=10;C:TP=-12;C:USAGE=-5;
        C:USERNEG=12;C:USERSIDE=-6;C:USEVERB=10;C:WEMAY=-8;C:YOU=-14;C:YOUMAY=8;C:YOUNOT=12;H:AGG=4;H:ALLOW=-4;H:ANALY=9;
        H:ANALYV=9;H:ANON=4;H:DATA=10;H:GRANT=7;H:LIC=5;H:RESTR=-7;H:SHARE=-4;H:TERMS=-10;H:USAGE=-6;H:USEVERB=-16;H:WE=-11;
        M:-=-47;M:may=10;M:shall=9;R:analyse-content=-32;R:audience-measured=7;R:insight-ours=-8;always=-32;clear=-5;
        clear grant=-5;clear once=-32;clear twice=26;clear&DATA=-15;clear&HRESTR=-6;clear&LICIN=-17;clear&THEIRCONTENT=-5;
        clear&WEMAY=-8;grant A:TP=-11;grant A:YOU=16;grant A:none=-29;hint&BINDSUSER=12;hint&DATA=-8;hint&NEG=5;
        hint&THEIRCONTENT=-12;hint&USERNEG=12;length=-7;privacy text=-11;said before=8;with:aggregated-data=-6;
        with:data-sale=-19;with:derived-data=13;with:ownership-of-derivatives=14;with:service-improvement=5;
        with:usage-tracking=15;
        """
}
