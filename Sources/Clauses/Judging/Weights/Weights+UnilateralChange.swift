// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-4;A:WE=35;A:WE not=16;A:YOU=7;A:YOU not=-25;A:none=-15;A:none not=-6;C:ACCEPT=9;C:ALLOW=8;C:ANALY=-4;
        C:ARBIT=-9;C:BINDSUSER=-26;C:CHANGE=-23;C:CHANGEPP=4;C:CONTENT=-23;C:CONTINUE=5;C:DERIVCORE=-23;C:DERIVWORK=-32;
        C:DEVELOP=-10;C:DISCLOSE=-14;C:FEES=-18;C:FEESCHED=-25;C:GRANT=19;C:HRESTR=-8;C:IMPROVE=-7;C:IMPROVE1=-7;
        C:LEGALPROC=-8;C:LIC=-21;C:LICIN=-4;C:LICOUTF=25;C:LICREF=-5;C:MODAL=-17;C:NEG=-33;C:NEWPROD=-6;C:NOTICE=40;
        C:OTHERUSERS=-7;C:OURS=-36;C:OWNVERB=-5;C:PAYWORD=-24;C:PRIVPOL=6;C:PROMISE=-12;C:PURPOSEONLY=-57;C:REMOVE=-12;
        C:REPRESENT=-6;C:RESTR=-9;C:RETRO=8;C:SERVICEOBJ=-39;C:SERVICESALE=-20;C:SHARE=18;C:SHARE1=-12;C:SURVSEC=27;
        C:TERMS=8;C:THEIRCONTENT=-11;C:THISLIC=-5;C:TP=7;C:TPCORE=13;C:USAGE=23;C:USERNEG=-11;C:USERSIDE=-7;C:USEVERB=5;
        C:WARRANT=-4;C:WE=-22;C:WEMAY=13;C:WENEG=13;C:WEROLE=-19;C:YOU=-41;C:YOUMAY=-32;C:YOUNOT=-17;C:YOURUSE=7;
        C:YOUSUBJ=-12;H:ACCEPT=11;H:ALLOW=-14;H:ARBIT=-7;H:CHANGE=-9;H:CHANGEV=11;H:CONTENT=-7;H:CONTINUE=-7;H:DATA=-5;
        H:DERIVCORE=10;H:DERIVWORK=45;H:DISCLOSE=-7;H:FEES=-16;H:LIABILITY=-7;H:LIC=-6;H:LOGO=-7;H:NEG=-7;H:OURS=8;
        H:PAYWORD=-14;H:PROMISE=-7;H:RESTR=-8;H:SERVICEOBJ=-17;H:SHARE=-12;H:SHARE1=-7;H:SURVSEC=45;H:TERMS=32;
        H:THEIRCONTENT=-4;H:USAGE=-5;H:USERSIDE=-14;H:USEVERB=-31;H:WE=-9;H:WEROLE=-7;H:YOU=-13;H:YOUSUBJ=-14;M:-=-18;
        M:agree=14;M:can=-49;M:may=68;M:must=14;M:reserve=4;M:reserves=-5;M:shall=11;M:should=-14;M:will=-28;
        R:change-accept=9;R:change-effect=-6;R:change-limit=-18;R:change-limits=6;R:change-notice=-38;R:change-ours=31;
        R:change-terms=11;R:continued-use=-22;always=-30;clear=-7;clear grant=-23;clear once=-19;clear restriction=-18;
        clear twice=12;clear&BINDSUSER=-21;clear&DATA=6;clear&HRESTR=-7;clear&LICIN=-4;clear&NEG=-34;clear&THEIRCONTENT=-4;
        clear&USERNEG=-19;clear&WEMAY=-15;grant A:WE=35;grant A:WE not=13;grant A:YOU=7;grant A:YOU not=-23;
        grant A:none=-22;grant A:none not=-15;hint&BINDSUSER=-5;hint&DATA=-9;hint&LICOUTF=25;hint&THEIRCONTENT=-7;
        hint&USERNEG=8;hint&WEMAY=27;hint&WENEG=11;length=-38;restriction A:TP not=-4;restriction A:none=-19;
        said before=-36;said nearby=55;with:perpetual-irrevocable=-4;
        """
}
