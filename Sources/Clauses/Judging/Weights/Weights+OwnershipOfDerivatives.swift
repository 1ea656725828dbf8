// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP not=-9;A:WE=-17;A:WE not=22;A:YOU=-10;A:YOU not=-9;A:none not=14;C:ABOUTLOGOS=-4;C:ACCEPT=-27;C:AGG=29;
        C:AI=-12;C:ALLOW=-85;C:ANALY=-50;C:ANALYV=-40;C:ANON=23;C:ANYPURPOSE=-20;C:ARBIT=-6;C:BINDSUSER=6;C:CHANGE=-42;
        C:CHANGEFEAT=-5;C:CHANGEV=-36;C:CONF=8;C:CONTENT=24;C:CONTINUE=13;C:DERIVCORE=14;C:DERIVE=18;C:DEVELOP=12;
        C:DISCLOSE=11;C:FEEDBACK=15;C:FEES=-7;C:GRANT=-35;C:HRESTR=-7;C:IMPROVE=-14;C:IMPROVE1=-14;C:LEGALPROC=-7;
        C:LIABILITY=8;C:LICIN=-28;C:LICOUT=-5;C:LICOUTF=-6;C:LICREF=-20;C:LOGO=-20;C:MODAL=-33;C:MODEL=-15;C:MORAL=14;
        C:NEG=29;C:NEWP2=-15;C:NEWPROD=-48;C:NOTICE=-11;C:NUM=25;C:OPT=-9;C:OTHERUSERS=22;C:OURS=-23;C:OWNVERB=58;
        C:PAYWORD=-51;C:PERP=-17;C:PERPWORD=-16;C:PERSONAL=-9;C:PRIVOBJ=-13;C:PROMISE=57;C:REMOVE=-11;C:RESTR=25;C:RF=-32;
        C:RND=-4;C:ROYALTYFREE=-47;C:RTI=37;C:SELL=-18;C:SERVICEOBJ=-25;C:SERVICESALE=-43;C:SHARE=-74;C:SUBLIC=-17;
        C:SURVSEC=-10;C:TERMS=-38;C:THISLIC=-20;C:TP=16;C:TRAIN=-24;C:USERNEG=13;C:USERSIDE=-31;C:USEVERB=-6;C:WE=-39;
        C:WEMAY=-55;C:WENEG=24;C:WEROLE=29;C:YOU=16;C:YOUSUBJ=-20;H:ACCEPT=8;H:ALLOW=6;H:ANALY=-5;H:CHANGE=-7;H:CONTENT=-15;
        H:DERIVEDATA=9;H:DERIVWORK=-24;H:DEVELOP=-11;H:LIABILITY=-9;H:LIC=32;H:MODEL=-11;H:NEG=19;H:NEWPROD=9;H:OURS=-10;
        H:OWNVERB=18;H:PAYWORD=-13;H:PRIVOBJ=-6;H:RESTR=-7;H:SURVSEC=26;H:TERMS=-7;H:THEIRCONTENT=-10;H:TRAIN=-11;
        H:USEVERB=5;H:WE=-27;H:YOU=15;M:grant=-11;M:may=-22;M:reserve=-13;M:reserves=-8;M:shall=14;R:adapts-for=-11;
        R:any-purpose=-25;R:moral=14;R:no-title-taken=5;R:own-any=-24;R:own-deriv-grant=-32;R:own-derived=53;
        R:own-limit=-28;R:own-moral=14;R:own-yours=36;R:owner-keeps=20;R:purpose-limit=-4;R:retain-own=7;always=-80;
        clear grant=-11;clear once=-10;clear restriction=13;clear twice=11;clear&DATA=-12;clear&LICIN=-8;clear&NEG=17;
        clear&THEIRCONTENT=-21;clear&USERNEG=-6;clear&WEMAY=-49;clear&WENEG=5;grant A:TP=13;grant A:TP not=-8;
        grant A:WE=-17;grant A:WE not=-10;grant A:YOU=22;grant A:YOU not=-5;grant A:none not=6;hint&BINDSUSER=8;
        hint&DATA=14;hint&LICIN=-20;hint&LICOUTF=-6;hint&NEG=12;hint&THEIRCONTENT=19;hint&USERNEG=19;hint&WEMAY=-6;
        hint&WENEG=19;length=20;restriction A:TP=-9;restriction A:WE=4;restriction A:WE not=24;restriction A:YOU not=-6;
        restriction A:none not=11;said before=-6;said nearby=11;strong=-11;with:aggregated-data=16;with:ai-training=-21;
        with:anonymised-data=23;with:compensation-waiver=-38;with:derived-data=15;with:insights-analytics=-27;
        with:no-training-promise=-7;with:perpetual-irrevocable=-17;with:product-development=-16;with:service-improvement=-7;
        with:sublicense=-13;with:third-party-sharing=8;
        """
}
