// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP not=-7;A:WE=-28;A:WE not=25;A:YOU=-15;A:YOU not=-11;A:none=-21;A:none not=16;C:ABOUTLOGOS=-5;C:ACCEPT=-19;
        C:AGG=25;C:AI=-10;C:ALLOW=-101;C:ANALY=-51;C:ANALYV=-38;C:ANON=18;C:ANYPURPOSE=-32;C:ARBIT=-6;C:BINDSUSER=7;
        C:CHANGE=-41;C:CHANGEV=-38;C:CONF=11;C:CONTENT=14;C:CONTINUE=15;C:DATA=12;C:DERIVCORE=12;C:DERIVE=22;
        C:DERIVEDATA=-7;C:DEVELOP=10;C:DISCLOSE=13;C:FEEDBACK=15;C:FEES=-12;C:GRANT=-39;C:HRESTR=-7;C:IMPROVE=-16;
        C:IMPROVE1=-15;C:LEGALPROC=-10;C:LIABILITY=7;C:LIC=-18;C:LICIN=-28;C:LICOUT=-5;C:LICOUTF=-6;C:LICREF=-24;C:LOGO=-18;
        C:MODAL=-37;C:MODEL=-4;C:MORAL=17;C:NEG=41;C:NEWP2=-19;C:NEWPROD=-65;C:NOTICE=-11;C:NUM=25;C:OPT=-10;
        C:OTHERUSERS=16;C:OURS=-26;C:OWNVERB=49;C:PAYWORD=-54;C:PERP=-20;C:PERPWORD=-20;C:PERSONAL=-9;C:PRIVOBJ=-11;
        C:PROMISE=65;C:PURPOSEONLY=-5;C:REMOVE=-16;C:RESTR=41;C:RF=-34;C:ROYALTYFREE=-52;C:RTI=31;C:SELL=-15;
        C:SERVICEOBJ=-35;C:SERVICESALE=-53;C:SHARE=-72;C:SUBLIC=-17;C:SURVSEC=-8;C:TERMS=-37;C:THEIRCONTENT=12;
        C:THISLIC=-24;C:TP=5;C:TRAIN=-18;C:USAGE=-7;C:USERNEG=22;C:USERSIDE=-25;C:USEVERB=-10;C:WE=-56;C:WEMAY=-63;
        C:WENEG=35;C:WEROLE=29;C:YOU=23;C:YOUMAY=9;C:YOUNOT=-5;C:YOUSUBJ=-17;H:AI=-11;H:ALLOW=-6;H:ANALY=-5;H:CHANGE=-6;
        H:CONTENT=-11;H:DATA=-7;H:DERIVWORK=-22;H:NEG=20;H:NEWPROD=-16;H:OURS=-8;H:OWNVERB=7;H:PAYWORD=-16;H:PRIVOBJ=-5;
        H:RESTR=-7;H:SERVICEOBJ=5;H:SHARE=-5;H:SURVSEC=24;H:TERMS=8;H:USERSIDE=7;H:USEVERB=-18;H:WE=-19;H:YOU=24;M:-=-20;
        M:grant=-16;M:may=-36;M:reserve=-15;M:reserves=-11;M:shall=23;R:any-purpose=-32;R:derivative=4;R:moral=16;
        R:no-title-taken=9;R:own-any=-26;R:own-deriv-grant=-37;R:own-derived=53;R:own-limit=-32;R:own-moral=16;
        R:own-yours=33;R:owner-keeps=12;R:purpose-limit=-8;R:retain-own=7;R:versions-made=6;always=-61;clear=-9;
        clear grant=-17;clear once=-36;clear restriction=10;clear twice=27;clear&DATA=-6;clear&HRESTR=-4;clear&LICIN=-7;
        clear&NEG=28;clear&THEIRCONTENT=-11;clear&WEMAY=-51;clear&WENEG=14;grant A:TP=10;grant A:TP not=-7;grant A:WE=-21;
        grant A:WE not=-10;grant A:YOU=17;grant A:YOU not=-6;grant A:none=-22;grant A:none not=8;hint&BINDSUSER=8;
        hint&DATA=18;hint&LICIN=-21;hint&LICOUTF=-6;hint&NEG=12;hint&THEIRCONTENT=23;hint&USERNEG=19;hint&WEMAY=-12;
        hint&WENEG=20;length=20;privacy text=-7;restriction A:TP=-11;restriction A:WE not=27;restriction A:YOU=-5;
        restriction A:YOU not=-7;restriction A:none not=13;said before=-13;strong=-7;with:aggregated-data=15;
        with:ai-training=-16;with:anonymised-data=18;with:compensation-waiver=-48;with:data-sale=14;with:derived-data=11;
        with:insights-analytics=-25;with:perpetual-irrevocable=-23;with:product-development=-21;with:service-improvement=-9;
        with:sublicense=-13;with:third-party-sharing=6;
        """
}
