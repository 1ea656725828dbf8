// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP=5;A:TP not=-8;A:WE=-18;A:WE not=20;A:YOU=-10;A:YOU not=-9;A:none not=13;C:ABOUTLOGOS=-5;C:ACCEPT=-26;C:AGG=28;
        C:AI=-12;C:ALLOW=-84;C:ANALY=-48;C:ANALYV=-37;C:ANON=22;C:ANYPURPOSE=-20;C:ARBIT=-6;C:BINDSUSER=6;C:CHANGE=-42;
        C:CHANGEFEAT=-5;C:CHANGEV=-36;C:CONF=7;C:CONTENT=22;C:CONTINUE=12;C:DERIVCORE=12;C:DERIVE=18;C:DEVELOP=10;
        C:DISCLOSE=11;C:FEEDBACK=14;C:FEES=-7;C:GRANT=-35;C:HRESTR=-7;C:IMPROVE=-14;C:IMPROVE1=-13;C:LEGALPROC=-7;
        C:LIABILITY=7;C:LICIN=-28;C:LICOUT=-5;C:LICOUTF=-6;C:LICREF=-19;C:LOGO=-19;C:MODAL=-32;C:MODEL=-15;C:MORAL=13;
        C:NEG=27;C:NEWP2=-15;C:NEWPROD=-47;C:NOTICE=-10;C:NUM=24;C:OPT=-8;C:OTHERUSERS=21;C:OURS=-22;C:OWNVERB=56;
        C:PAYWORD=-49;C:PERP=-15;C:PERPWORD=-15;C:PERSONAL=-8;C:PRIVOBJ=-13;C:PROMISE=53;C:REMOVE=-11;C:RESTR=23;C:RF=-31;
        C:RND=-4;C:ROYALTYFREE=-45;C:RTI=37;C:SELL=-17;C:SERVICEOBJ=-25;C:SERVICESALE=-42;C:SHARE=-72;C:SUBLIC=-17;
        C:SURVSEC=-11;C:TERMS=-36;C:THISLIC=-19;C:TP=17;C:TRAIN=-23;C:USERNEG=13;C:USERSIDE=-31;C:USEVERB=-6;C:WE=-38;
        C:WEMAY=-54;C:WENEG=21;C:WEROLE=26;C:YOU=13;C:YOUSUBJ=-22;H:ACCEPT=8;H:ALLOW=6;H:ANALY=-5;H:CHANGE=-7;H:CONTENT=-16;
        H:DERIVEDATA=9;H:DERIVWORK=-23;H:DEVELOP=-11;H:LIABILITY=-9;H:LIC=29;H:MODEL=-11;H:NEG=18;H:NEWPROD=9;H:OURS=-9;
        H:OWNVERB=17;H:PAYWORD=-13;H:PRIVOBJ=-5;H:RESTR=-7;H:SURVSEC=25;H:TERMS=-6;H:THEIRCONTENT=-10;H:TRAIN=-11;
        H:USEVERB=4;H:WE=-26;H:YOU=12;M:grant=-11;M:may=-23;M:reserve=-12;M:reserves=-8;M:shall=13;R:adapts-for=-11;
        R:any-purpose=-25;R:moral=13;R:no-title-taken=5;R:own-any=-23;R:own-deriv-grant=-32;R:own-derived=53;
        R:own-limit=-28;R:own-moral=13;R:own-yours=35;R:owner-keeps=18;R:purpose-limit=-5;R:retain-own=7;always=-81;
        clear grant=-11;clear once=-10;clear restriction=12;clear twice=10;clear&DATA=-12;clear&LICIN=-8;clear&NEG=16;
        clear&THEIRCONTENT=-20;clear&USERNEG=-5;clear&WEMAY=-48;grant A:TP=14;grant A:TP not=-8;grant A:WE=-17;
        grant A:WE not=-10;grant A:YOU=20;grant A:YOU not=-5;grant A:none not=6;hint&BINDSUSER=7;hint&DATA=13;
        hint&LICIN=-19;hint&LICOUTF=-6;hint&NEG=11;hint&THEIRCONTENT=18;hint&USERNEG=18;hint&WEMAY=-6;hint&WENEG=18;
        length=18;restriction A:TP=-9;restriction A:WE not=21;restriction A:YOU not=-6;restriction A:none not=10;
        said before=-6;said nearby=11;strong=-10;with:aggregated-data=15;with:ai-training=-20;with:anonymised-data=22;
        with:compensation-waiver=-36;with:derived-data=14;with:insights-analytics=-25;with:no-training-promise=-6;
        with:perpetual-irrevocable=-15;with:product-development=-16;with:service-improvement=-7;with:sublicense=-13;
        with:third-party-sharing=9;
        """
}
