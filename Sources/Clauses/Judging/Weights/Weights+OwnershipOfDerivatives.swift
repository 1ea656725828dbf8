// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP not=-9;A:WE=-12;A:WE not=23;A:YOU=-10;A:YOU not=-9;A:none=-5;A:none not=13;C:ABOUTLOGOS=-5;C:ACCEPT=-36;
        C:AGG=31;C:AI=-12;C:ALLOW=-84;C:ANALY=-43;C:ANALYV=-37;C:ANON=24;C:ANYPURPOSE=-22;C:ARBIT=-6;C:BINDSUSER=6;
        C:CHANGE=-42;C:CHANGEFEAT=-5;C:CHANGEPP=-5;C:CHANGEV=-31;C:CONF=8;C:CONTENT=31;C:CONTINUE=13;C:DERIVCORE=17;
        C:DERIVE=17;C:DEVELOP=10;C:DISCLOSE=5;C:FEEDBACK=13;C:FEES=-6;C:GRANT=-35;C:HRESTR=-7;C:IMPROVE=-12;C:IMPROVE1=-12;
        C:LEGALPROC=-6;C:LIABILITY=7;C:LICIN=-28;C:LICOUT=-5;C:LICOUTF=-6;C:LICREF=-15;C:LOGO=-20;C:MODAL=-30;C:MODEL=-15;
        C:MORAL=13;C:NEG=33;C:NEWP2=-13;C:NEWPROD=-48;C:NOTICE=-10;C:NUM=25;C:OPT=-8;C:OTHERUSERS=25;C:OURS=-15;
        C:OWNVERB=55;C:PAYWORD=-57;C:PERP=-22;C:PERPWORD=-16;C:PERSONAL=-8;C:PRIVOBJ=-12;C:PRIVPOL=4;C:PROMISE=56;
        C:REMOVE=-8;C:RESTR=29;C:RF=-34;C:RND=-4;C:ROYALTYFREE=-48;C:RTI=37;C:SELL=-17;C:SERVICEOBJ=-25;C:SERVICESALE=-44;
        C:SHARE=-71;C:SHARE1=-9;C:SUBLIC=-20;C:SURVSEC=-18;C:TERMS=-40;C:THISLIC=-15;C:TP=17;C:TRAIN=-24;C:USAGE=-9;
        C:USERNEG=12;C:USERSIDE=-30;C:USEVERB=-8;C:WE=-30;C:WEMAY=-44;C:WENEG=24;C:WEROLE=27;C:YOU=13;C:YOUSUBJ=-21;
        H:ACCEPT=8;H:ALLOW=8;H:ANALY=-4;H:CHANGE=-8;H:CONTENT=-8;H:DERIVEDATA=9;H:DERIVWORK=-23;H:DEVELOP=-10;
        H:LIABILITY=-8;H:LIC=30;H:MODEL=-10;H:NEG=18;H:NEWPROD=9;H:OURS=-10;H:OWNVERB=17;H:PAYWORD=-12;H:PRIVOBJ=-5;
        H:RESTR=-7;H:SURVSEC=24;H:TERMS=-6;H:THEIRCONTENT=-7;H:TRAIN=-10;H:USEVERB=5;H:WE=-26;H:YOU=16;M:grant=-10;
        M:may=-23;M:reserve=-12;M:reserves=-8;M:shall=14;M:will=5;R:adapts-for=-12;R:any-purpose=-27;R:derivative=9;
        R:frame-owns-made=6;R:moral=12;R:no-title-taken=6;R:own-any=-24;R:own-deriv-grant=-28;R:own-derived=49;
        R:own-limit=-26;R:own-moral=13;R:own-yours=37;R:owner-keeps=19;R:retain-own=6;always=-83;clear=9;clear grant=-6;
        clear restriction=17;clear twice=9;clear&DATA=-13;clear&LICIN=-10;clear&NEG=21;clear&THEIRCONTENT=-13;
        clear&USERNEG=-5;clear&WEMAY=-39;clear&WENEG=6;grant A:TP=13;grant A:TP not=-9;grant A:WE=-12;grant A:WE not=-10;
        grant A:YOU=20;grant A:YOU not=-5;grant A:none=-7;grant A:none not=5;hint&BINDSUSER=7;hint&DATA=13;hint&HRESTR=-4;
        hint&LICIN=-19;hint&LICOUTF=-6;hint&NEG=12;hint&THEIRCONTENT=16;hint&USERNEG=17;hint&WEMAY=-4;hint&WENEG=18;
        length=23;restriction A:TP=-9;restriction A:WE=6;restriction A:WE not=25;restriction A:YOU not=-6;
        restriction A:none not=11;said nearby=18;strong=-9;with:aggregated-data=18;with:ai-training=-19;
        with:anonymised-data=24;with:compensation-waiver=-40;with:derived-data=14;with:insights-analytics=-25;
        with:no-training-promise=-6;with:opt-out=-6;with:perpetual-irrevocable=-17;with:product-development=-17;
        with:service-improvement=-4;with:sublicense=-16;with:third-party-sharing=16;with:usage-tracking=-5;
        """
}
