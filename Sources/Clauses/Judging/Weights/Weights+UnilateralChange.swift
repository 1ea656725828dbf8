// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-5;A:WE=30;A:WE not=17;A:YOU=19;A:YOU not=-27;A:none=-23;A:none not=-11;C:ALLOW=7;C:ARBIT=-8;
        C:BINDSUSER=-25;C:CHANGE=-8;C:CHANGEPP=-10;C:CHANGEV=-6;C:CONTENT=-30;C:DATA=-5;C:DERIVCORE=-15;C:DERIVWORK=-38;
        C:DEVELOP=-11;C:DISCLOSE=-14;C:FEES=-18;C:FEESCHED=-17;C:GRANT=14;C:HRESTR=-9;C:IMPROVE=-7;C:IMPROVE1=-7;
        C:LEGALPROC=-9;C:LIC=-21;C:LICIN=-5;C:LICOUTF=21;C:LICREF=-6;C:MODAL=-10;C:NEG=-34;C:NOTICE=39;C:OTHERUSERS=-7;
        C:OURS=-15;C:PAYWORD=-23;C:PRIVPOL=5;C:PROMISE=-8;C:PURPOSEONLY=-56;C:REMOVE=-13;C:REPRESENT=-5;C:RESTR=-16;
        C:RETRO=9;C:SERVICEOBJ=-41;C:SERVICESALE=-14;C:SHARE=10;C:SHARE1=-14;C:SURVSEC=23;C:TERMS=9;C:THEIRCONTENT=-18;
        C:THISLIC=-6;C:TP=7;C:TPCORE=13;C:USAGE=23;C:USERNEG=-11;C:USERSIDE=-14;C:USEVERB=4;C:WARRANT=-4;C:WE=-13;
        C:WEMAY=34;C:WENEG=13;C:WEROLE=-29;C:YOU=-29;C:YOUMAY=-20;C:YOUNOT=-15;C:YOURUSE=7;C:YOUSUBJ=-18;H:ALLOW=-19;
        H:CHANGE=17;H:CHANGEV=6;H:CONTINUE=-8;H:DERIVCORE=5;H:DERIVWORK=52;H:DISCLOSE=-7;H:FEES=-15;H:LIC=-7;H:NEG=-8;
        H:NEWPROD=6;H:PAYWORD=-14;H:PRIVPOL=7;H:PROMISE=-7;H:RESTR=-9;H:SERVICEOBJ=-13;H:SHARE=-12;H:SHARE1=-7;H:SURVSEC=47;
        H:TERMS=42;H:THEIRCONTENT=-5;H:USAGE=-4;H:USERSIDE=-15;H:USEVERB=-24;H:WE=-14;H:YOU=-16;H:YOUSUBJ=-15;M:-=-23;
        M:agree=14;M:can=-44;M:may=63;M:must=13;M:reserve=4;M:reserves=-5;M:shall=10;M:should=-12;M:will=-28;
        R:amended-in-writing=6;R:change-accept=10;R:change-effect=10;R:change-limit=-15;R:change-limits=6;
        R:change-notice=-5;R:change-ours=30;R:continued-use=-30;R:revised-terms=-8;always=-17;clear=8;clear once=-22;
        clear restriction=-18;clear twice=30;clear&BINDSUSER=-20;clear&HRESTR=-7;clear&LICIN=-5;clear&NEG=-35;
        clear&THEIRCONTENT=-11;clear&USERNEG=-19;clear&WEMAY=8;grant A:WE=30;grant A:WE not=12;grant A:YOU=19;
        grant A:YOU not=-25;grant A:none=-32;grant A:none not=-20;hint&BINDSUSER=-5;hint&DATA=-8;hint&LICOUTF=21;
        hint&THEIRCONTENT=-7;hint&USERNEG=8;hint&WEMAY=26;hint&WENEG=11;length=-42;restriction A:TP not=-5;
        restriction A:WE not=5;restriction A:none=-18;said before=-22;said nearby=73;strong=19;
        with:perpetual-irrevocable=-5;
        """
}
