// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let usageTracking = """
        A:TP=-11;A:WE=23;A:WE not=-41;A:YOU=-19;A:none not=5;C:ABOUTLOGOS=-5;C:ACCEPT=5;C:AGG=-48;C:AI=-18;C:ALLOW=-32;
        C:ANALY=-38;C:ANALYV=-6;C:ANON=-39;C:ANYPURPOSE=-27;C:CHANGE=-8;C:CHANGEPP=-5;C:CONF=-4;C:CONTENT=-33;C:CONTINUE=-5;
        C:DATA=-42;C:DERIVCORE=-5;C:DERIVWORK=-13;C:DEVELOP=-71;C:DISCLOSE=7;C:GRANT=-11;C:HRESTR=-11;C:IMPROVE=12;
        C:IMPROVE1=-37;C:LIABILITY=-10;C:LIC=-37;C:LICIN=-16;C:LICOUTF=-4;C:LOGO=-6;C:MODAL=-60;C:MODEL=-39;C:NEG=-45;
        C:NEWP2=-23;C:NEWPROD=36;C:NOTICE=9;C:OURS=11;C:OWNVERB=-27;C:PAYWORD=-7;C:PERP=-9;C:PERPWORD=-9;C:PERSONAL=6;
        C:PRIVOBJ=9;C:PRIVPOL=30;C:PROMISE=-42;C:PURPOSEONLY=50;C:REMOVE=-20;C:REPRESENT=7;C:RESTR=-59;C:RF=-12;C:RND=-17;
        C:ROYALTYFREE=-15;C:RTI=15;C:SELL=-23;C:SERVICEOBJ=25;C:SERVICESALE=-36;C:SHARE=-30;C:SHARE1=-13;C:SUBLIC=-7;
        C:SURVSEC=-19;C:TERMS=-19;C:THEIRCONTENT=-19;C:TP=-14;C:TPCORE=-28;C:TRAIN=-30;C:TRAP_TRAIN=-4;C:USAGE=41;
        C:USERNEG=-12;C:USERSIDE=24;C:USEVERB=-64;C:WARRANT=8;C:WE=-17;C:WEMAY=-11;C:WENEG=-45;C:WEROLE=20;C:YOU=13;
        C:YOUMAY=-59;C:YOUNOT=-17;C:YOUSUBJ=23;H:ACCEPT=11;H:AGG=-12;H:AI=-5;H:ALLOW=-6;H:ANALY=24;H:ANALYV=24;H:ANON=-12;
        H:CONF=6;H:CONTENT=-27;H:DATA=16;H:GRANT=-15;H:LIABILITY=-7;H:LIC=-38;H:NEWPROD=14;H:OURS=-6;H:OWNVERB=-10;
        H:PAYWORD=-4;H:PERSONAL=12;H:PRIVOBJ=7;H:PRIVPOL=-9;H:REMOVE=-11;H:RESTR=-11;H:SERVICESALE=-5;H:SURVSEC=-17;
        H:THEIRCONTENT=-28;H:TP=-17;H:TPCORE=-17;H:USAGE=-12;H:USERSIDE=-16;H:USEVERB=11;H:WE=-36;H:WEROLE=4;H:YOU=-49;
        H:YOUSUBJ=-17;M:-=-12;M:agree=-10;M:can=-6;M:grant=6;M:may=-43;M:must=-16;M:shall=-13;M:will=32;R:collect-usage=-96;
        R:consent-data=20;R:no-tracking=-12;R:usage-collect=46;R:usage-counted=11;R:usage-limit=5;R:usage-use=-22;
        always=-65;clear=-8;clear grant=-34;clear once=-22;clear restriction=5;clear twice=14;clear&BINDSUSER=6;
        clear&DATA=-26;clear&HRESTR=-5;clear&LICIN=-8;clear&NEG=-11;clear&WEMAY=14;clear&WENEG=-31;grant A:TP=-10;
        grant A:WE=26;grant A:WE not=-43;grant A:YOU=-17;grant A:none not=-11;hint&BINDSUSER=-9;hint&DATA=-17;
        hint&HRESTR=-6;hint&LICIN=-8;hint&LICOUTF=-4;hint&NEG=-34;hint&THEIRCONTENT=-21;hint&USERNEG=-14;hint&WEMAY=-25;
        hint&WENEG=-14;length=-97;privacy text=25;restriction A:WE=45;restriction A:WE not=-40;restriction A:YOU=-7;
        restriction A:YOU not=-4;restriction A:none not=13;said before=18;said nearby=72;strong=56;with:aggregated-data=-35;
        with:ai-training=-22;with:anonymised-data=-39;with:compensation-waiver=-14;with:derived-data=-8;
        with:insights-analytics=-33;with:no-training-promise=-4;with:opt-out=-7;with:ownership-of-derivatives=7;
        with:perpetual-irrevocable=-11;with:product-development=-50;with:service-improvement=-21;
        with:third-party-sharing=28;
        """
}
