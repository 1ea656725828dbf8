// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-5;A:WE=20;A:WE not=18;A:YOU=10;A:YOU not=-25;A:none=-19;A:none not=-14;C:ACCEPT=5;C:ALLOW=18;C:ANALY=-9;
        C:ARBIT=-8;C:BINDSUSER=-29;C:CHANGE=-10;C:CHANGEPP=-7;C:CHANGEV=-18;C:CONTENT=-28;C:CONTINUE=-5;C:DERIVCORE=-35;
        C:DERIVWORK=-50;C:DEVELOP=-10;C:DISCLOSE=-14;C:FEES=-17;C:FEESCHED=-15;C:GRANT=16;C:HRESTR=-9;C:IMPROVE=-5;
        C:IMPROVE1=-5;C:LEGALPROC=-9;C:LIC=-10;C:LICIN=-5;C:LICOUTF=22;C:LICREF=-5;C:MODAL=-6;C:NEG=-37;C:NEWPROD=5;
        C:NOTICE=42;C:OTHERUSERS=-7;C:OURS=-28;C:PAYWORD=-22;C:PRIVPOL=6;C:PURPOSEONLY=-56;C:REMOVE=-13;C:REPRESENT=-5;
        C:RESTR=-13;C:RETRO=9;C:SERVICEOBJ=-56;C:SERVICESALE=-17;C:SHARE=8;C:SHARE1=-13;C:SURVSEC=13;C:THEIRCONTENT=-18;
        C:THISLIC=-5;C:TP=8;C:TPCORE=13;C:USAGE=22;C:USERNEG=-14;C:USERSIDE=-15;C:USEVERB=8;C:WARRANT=-4;C:WE=-16;
        C:WEMAY=35;C:WENEG=13;C:WEROLE=-38;C:YOU=-27;C:YOUMAY=-15;C:YOUNOT=-15;C:YOURUSE=8;C:YOUSUBJ=-19;H:ACCEPT=5;
        H:ALLOW=-18;H:CHANGE=17;H:CONTENT=5;H:CONTINUE=-8;H:DERIVWORK=54;H:DISCLOSE=-6;H:FEES=-14;H:LIC=-6;H:NEG=-8;
        H:NEWPROD=8;H:PAYWORD=-13;H:PRIVPOL=10;H:PROMISE=-8;H:RESTR=-9;H:SERVICEOBJ=-16;H:SERVICESALE=-4;H:SHARE=-11;
        H:SHARE1=-6;H:SURVSEC=47;H:TERMS=44;H:THEIRCONTENT=-5;H:USAGE=-4;H:USERSIDE=-15;H:USEVERB=-23;H:WE=-21;H:YOU=-16;
        H:YOUSUBJ=-15;M:-=-26;M:agree=15;M:can=-46;M:may=64;M:must=16;M:reserve=7;M:reserves=-5;M:shall=11;M:should=-11;
        M:will=-29;R:amended-in-writing=7;R:change-accept=12;R:change-effect=21;R:change-limit=-9;R:change-limits=10;
        R:change-ours=26;R:change-terms=-4;R:continued-use=-25;R:frame-agreed-words=-24;R:frame-new-words=8;
        R:revised-terms=-9;always=-20;clear=-9;clear grant=-25;clear once=-28;clear restriction=-12;clear twice=19;
        clear&BINDSUSER=-26;clear&DATA=5;clear&HRESTR=-8;clear&LICIN=-5;clear&NEG=-40;clear&THEIRCONTENT=-11;
        clear&USERNEG=-23;grant A:WE=20;grant A:WE not=12;grant A:YOU=10;grant A:YOU not=-23;grant A:none=-29;
        grant A:none not=-22;hint&DATA=-7;hint&LICOUTF=22;hint&THEIRCONTENT=-7;hint&USERNEG=9;hint&WEMAY=32;hint&WENEG=11;
        length=-33;restriction A:TP not=-5;restriction A:WE not=6;restriction A:none=-13;said before=-20;said nearby=74;
        strong=18;with:perpetual-irrevocable=-5;
        """
}
