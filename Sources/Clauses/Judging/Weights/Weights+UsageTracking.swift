// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let usageTracking = """
        A:TP=-9;A:WE=8;A:WE not=-28;A:YOU=-10;A:YOU not=-4;A:none=-6;A:none not=10;C:ABOUTLOGOS=-5;C:ACCEPT=-5;C:AGG=-54;
        C:AI=-20;C:ALLOW=-49;C:ANALY=-28;C:ANALYV=-5;C:ANON=-40;C:ANYPURPOSE=-28;C:CHANGE=-10;C:CHANGEPP=-4;C:CONF=-8;
        C:CONTENT=-13;C:CONTINUE=-5;C:DATA=-28;C:DERIVCORE=-7;C:DERIVE=12;C:DERIVEDATA=6;C:DERIVWORK=-9;C:DEVELOP=-67;
        C:DISCLIMIT=-20;C:DISCLOSE=-6;C:FEES=-6;C:GRANT=-8;C:HRESTR=-13;C:IMPROVE=17;C:IMPROVE1=-26;C:LIABILITY=-10;
        C:LIC=-46;C:LICIN=-11;C:LICOUTF=-5;C:LOGO=-6;C:MODAL=-62;C:MODEL=-37;C:NEG=-38;C:NEWP2=-24;C:NEWPROD=14;C:NOTICE=-8;
        C:OPT=-12;C:OTHERUSERS=-5;C:OURS=12;C:OWNVERB=-20;C:PAYWORD=-7;C:PERP=-11;C:PERPWORD=-11;C:PERSONAL=-7;C:PRIVPOL=27;
        C:PROMISE=-36;C:PURPOSEONLY=36;C:REMOVE=-30;C:REPRESENT=6;C:RESTR=-42;C:RF=-13;C:RND=-11;C:ROYALTYFREE=-14;C:RTI=14;
        C:SELL=-20;C:SERVICEOBJ=20;C:SERVICESALE=-48;C:SHARE=-39;C:SHARE1=-18;C:SUBLIC=-8;C:SURVSEC=-26;C:TAX=-5;
        C:TERMS=-29;C:THEIRCONTENT=-5;C:TP=-5;C:TRAIN=-30;C:USAGE=26;C:USERNEG=-7;C:USERSIDE=29;C:USEVERB=-62;C:WARRANT=7;
        C:WE=-25;C:WEMAY=-22;C:WENEG=-34;C:WEROLE=16;C:YOU=32;C:YOUMAY=-75;C:YOUNOT=-19;C:YOUSUBJ=28;H:ACCEPT=11;H:AGG=-12;
        H:AI=11;H:ALLOW=-5;H:ANALY=21;H:ANALYV=21;H:ANON=-12;H:CHANGE=-6;H:CONF=5;H:DATA=6;H:DERIVWORK=-5;H:FEEDBACK=-6;
        H:FEES=-6;H:GRANT=-14;H:LIABILITY=-9;H:LIC=-35;H:NEWPROD=-7;H:OWNVERB=-12;H:PAYWORD=4;H:PERSONAL=17;H:PRIVOBJ=12;
        H:PRIVPOL=-7;H:REMOVE=-10;H:RESTR=-13;H:SERVICESALE=-6;H:SHARE=-4;H:SHARE1=-5;H:SURVSEC=-29;H:TERMS=-17;
        H:THEIRCONTENT=-6;H:TP=-21;H:TPCORE=-21;H:USAGE=-22;H:USERSIDE=-6;H:WE=-25;H:WEROLE=4;H:YOU=-29;H:YOUSUBJ=-7;M:-=10;
        M:agree=-7;M:can=-5;M:grant=5;M:may=-48;M:must=-11;M:shall=-7;M:will=25;R:collect-usage=-77;R:consent-data=18;
        R:notice-collects=-8;R:personalised=9;R:usage-collect=31;R:usage-counted=6;R:usage-limit=11;R:usage-use=-35;
        always=-94;clear grant=-26;clear once=-24;clear restriction=6;clear twice=23;clear&DATA=-20;clear&LICIN=-8;
        clear&NEG=-18;clear&WEMAY=-8;clear&WENEG=-19;grant A:TP=-6;grant A:WE=10;grant A:WE not=-36;grant A:YOU=-10;
        grant A:none not=-4;hint&DATA=-7;hint&HRESTR=-9;hint&LICOUTF=-5;hint&NEG=-20;hint&USERNEG=-5;hint&WEMAY=-13;
        hint&WENEG=-15;length=-111;restriction A:TP=-6;restriction A:WE=36;restriction A:WE not=-24;
        restriction A:YOU not=-5;restriction A:none=-4;restriction A:none not=12;said nearby=39;strong=33;
        with:aggregated-data=-31;with:ai-training=-20;with:anonymised-data=-40;with:compensation-waiver=-14;
        with:insights-analytics=-41;with:no-training-promise=-5;with:opt-out=-7;with:ownership-of-derivatives=6;
        with:perpetual-irrevocable=-13;with:product-development=-45;with:service-improvement=-14;with:sublicense=-4;
        with:third-party-sharing=15;
        """
}
