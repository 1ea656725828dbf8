// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let usageTracking = """
        A:TP=4;A:WE=6;A:WE not=-23;A:YOU=-15;A:none=-15;A:none not=14;C:ABOUTLOGOS=-5;C:AGG=-46;C:AI=-16;C:ALLOW=-44;
        C:ANALY=-22;C:ANALYV=-12;C:ANON=-39;C:ANYPURPOSE=-24;C:CHANGE=-8;C:CHANGEPP=-4;C:CONF=-7;C:CONTENT=-17;C:DATA=-36;
        C:DERIVE=17;C:DERIVEDATA=8;C:DERIVWORK=-5;C:DEVELOP=-69;C:DISCLIMIT=-17;C:FEEDBACK=-6;C:FEES=5;C:GRANT=-21;
        C:HRESTR=-11;C:IMPROVE=11;C:IMPROVE1=-29;C:LEGALPROC=-7;C:LIABILITY=-10;C:LIC=-56;C:LICIN=-20;C:LICOUT=-6;
        C:LICOUTF=-7;C:LOGO=-5;C:MODAL=-48;C:MODEL=-38;C:NEG=-21;C:NEWP2=-24;C:NEWPROD=18;C:NOTICE=-5;C:OPT=-17;C:OURS=-9;
        C:OWNVERB=-13;C:PERP=-9;C:PERPWORD=-8;C:PRIVOBJ=17;C:PRIVPOL=31;C:PROMISE=-25;C:PURPOSEONLY=26;C:REMOVE=-29;
        C:REPRESENT=5;C:RESTR=-25;C:REVERSE=-6;C:RF=-10;C:RND=-9;C:ROYALTYFREE=-11;C:RTI=15;C:SELL=-17;C:SERVICEOBJ=44;
        C:SERVICESALE=-32;C:SHARE=-25;C:SUBLIC=-8;C:SURVSEC=-27;C:TERMS=-27;C:TP=-8;C:TPCORE=-5;C:TRAIN=-31;C:TRAP_TRAIN=-8;
        C:USAGE=47;C:USERNEG=-6;C:USERSIDE=33;C:USEVERB=-82;C:WARRANT=6;C:WE=-32;C:WEMAY=-24;C:WENEG=-28;C:WEROLE=23;
        C:YOU=38;C:YOUMAY=-60;C:YOUNOT=-17;C:YOURUSE=-5;C:YOUSUBJ=32;H:ACCEPT=12;H:AGG=-11;H:AI=12;H:ANALY=18;H:ANALYV=19;
        H:ANON=-11;H:CHANGE=-8;H:CONF=5;H:DATA=4;H:DERIVEDATA=5;H:DERIVWORK=-7;H:FEEDBACK=-5;H:FEES=-4;H:GRANT=-13;
        H:LIABILITY=-15;H:LIC=-32;H:MODAL=7;H:NEG=-6;H:OWNVERB=-14;H:PERSONAL=12;H:PRIVOBJ=7;H:PRIVPOL=-10;H:REMOVE=-9;
        H:RESTR=-11;H:REVERSE=-5;H:SERVICESALE=-5;H:SHARE=-10;H:SHARE1=-11;H:SURVSEC=-28;H:TERMS=-20;H:TP=-17;H:TPCORE=-17;
        H:USAGE=-19;H:USEVERB=-6;H:WE=-24;H:WEROLE=6;H:YOU=-22;M:may=-44;M:must=-10;M:shall=-7;M:will=23;
        R:collect-usage=-93;R:consent-data=21;R:frame-observed=20;R:frame-only-for=18;R:notice-collects=-11;
        R:personalised=9;R:purpose-only=7;R:usage-collect=13;R:usage-limit=9;R:usage-use=-34;always=-106;clear=4;
        clear grant=-22;clear once=-39;clear restriction=7;clear twice=44;clear&DATA=-24;clear&NEG=-10;
        clear&THEIRCONTENT=14;clear&WEMAY=-9;clear&WENEG=-14;grant A:TP=7;grant A:WE=8;grant A:WE not=-29;grant A:YOU=-15;
        grant A:none=-13;hint&DATA=-12;hint&HRESTR=-8;hint&LICIN=-18;hint&NEG=-11;hint&THEIRCONTENT=-14;hint&WEMAY=-15;
        hint&WENEG=-14;length=-100;restriction A:TP=-5;restriction A:WE=31;restriction A:WE not=-19;
        restriction A:YOU not=-5;restriction A:none=-4;restriction A:none not=14;said nearby=32;with:aggregated-data=-29;
        with:ai-training=-15;with:anonymised-data=-39;with:compensation-waiver=-11;with:data-sale=-4;with:derived-data=5;
        with:insights-analytics=-45;with:no-training-promise=-5;with:opt-out=-6;with:ownership-of-derivatives=12;
        with:perpetual-irrevocable=-21;with:product-development=-39;with:service-improvement=-9;with:third-party-sharing=8;
        """
}
