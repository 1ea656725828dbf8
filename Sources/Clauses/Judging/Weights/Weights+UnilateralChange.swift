// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-5;A:WE=30;A:WE not=18;A:YOU=20;A:YOU not=-28;A:none=-24;A:none not=-11;C:ALLOW=7;C:ARBIT=-8;
        C:BINDSUSER=-26;C:CHANGE=-9;C:CHANGEPP=-10;C:CHANGEV=-7;C:CONTENT=-30;C:DATA=-5;C:DERIVCORE=-17;C:DERIVWORK=-40;
        C:DEVELOP=-10;C:DISCLOSE=-14;C:FEES=-18;C:FEESCHED=-17;C:GRANT=15;C:HRESTR=-9;C:IMPROVE=-8;C:IMPROVE1=-8;
        C:LEGALPROC=-9;C:LIC=-21;C:LICIN=-5;C:LICOUTF=22;C:LICREF=-6;C:MODAL=-11;C:NEG=-34;C:NOTICE=39;C:OTHERUSERS=-7;
        C:OURS=-17;C:PAYWORD=-23;C:PRIVPOL=5;C:PROMISE=-7;C:PURPOSEONLY=-59;C:REMOVE=-13;C:REPRESENT=-6;C:RESTR=-15;
        C:RETRO=9;C:SERVICEOBJ=-42;C:SERVICESALE=-14;C:SHARE=11;C:SHARE1=-14;C:SURVSEC=24;C:TERMS=10;C:THEIRCONTENT=-18;
        C:THISLIC=-6;C:TP=8;C:TPCORE=14;C:USAGE=23;C:USERNEG=-11;C:USERSIDE=-13;C:USEVERB=5;C:WARRANT=-4;C:WE=-14;
        C:WEMAY=33;C:WENEG=14;C:WEROLE=-30;C:YOU=-30;C:YOUMAY=-20;C:YOUNOT=-16;C:YOURUSE=7;C:YOUSUBJ=-17;H:ALLOW=-19;
        H:CHANGE=17;H:CHANGEV=7;H:CONTINUE=-8;H:DATA=-4;H:DERIVCORE=5;H:DERIVWORK=54;H:DISCLOSE=-7;H:FEES=-15;H:LIC=-7;
        H:NEG=-8;H:NEWPROD=5;H:PAYWORD=-14;H:PRIVPOL=8;H:PROMISE=-8;H:RESTR=-9;H:SERVICEOBJ=-14;H:SHARE=-12;H:SHARE1=-7;
        H:SURVSEC=46;H:TERMS=42;H:THEIRCONTENT=-5;H:USAGE=-4;H:USERSIDE=-15;H:USEVERB=-25;H:WE=-14;H:YOU=-16;H:YOUSUBJ=-15;
        M:-=-23;M:agree=15;M:can=-47;M:may=65;M:must=14;M:reserve=4;M:reserves=-6;M:shall=10;M:should=-13;M:will=-30;
        R:amended-in-writing=6;R:change-accept=10;R:change-effect=8;R:change-limit=-14;R:change-limits=7;R:change-notice=-6;
        R:change-ours=29;R:continued-use=-32;R:revised-terms=-8;always=-16;clear=7;clear grant=-6;clear once=-23;
        clear restriction=-18;clear twice=30;clear&BINDSUSER=-21;clear&HRESTR=-8;clear&LICIN=-5;clear&NEG=-35;
        clear&THEIRCONTENT=-11;clear&USERNEG=-19;clear&WEMAY=6;grant A:WE=30;grant A:WE not=13;grant A:YOU=20;
        grant A:YOU not=-26;grant A:none=-33;grant A:none not=-20;hint&BINDSUSER=-5;hint&DATA=-8;hint&LICOUTF=22;
        hint&THEIRCONTENT=-7;hint&USERNEG=8;hint&WEMAY=27;hint&WENEG=12;length=-42;restriction A:TP not=-5;
        restriction A:WE not=5;restriction A:none=-19;said before=-23;said nearby=73;strong=16;
        with:perpetual-irrevocable=-5;
        """
}
