// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-28;A:WE=114;A:WE not=121;A:YOU=103;A:YOU not=-135;A:none=-45;A:none not=37;C:ACCEPT=113;C:ALLOW=155;
        C:ANALY=-33;C:ARBIT=-38;C:BINDSUSER=-112;C:CHANGEFEAT=-29;C:CONTENT=-25;C:CONTINUE=49;C:DATA=-39;C:DERIVCORE=-156;
        C:DERIVWORK=-36;C:DEVELOP=-50;C:DISCLOSE=-89;C:FEES=-93;C:FEESCHED=-110;C:GRANT=168;C:HRESTR=-33;C:IMPROVE=-93;
        C:IMPROVE1=-93;C:LEGALPROC=-58;C:LIC=-156;C:LICIN=-28;C:LICOUTF=195;C:LICREF=-32;C:NEG=-78;C:NOTICE=271;C:NUM=50;
        C:OTHERUSERS=-40;C:OURS=-207;C:OWNVERB=-47;C:PAYWORD=-148;C:PRIVOBJ=-26;C:PRIVPOL=36;C:PURPOSEONLY=-467;
        C:REPRESENT=-26;C:RESTR=40;C:RETRO=45;C:SERVICEOBJ=-193;C:SERVICESALE=-101;C:SHARE=112;C:SHARE1=-92;C:SURVSEC=206;
        C:TERMS=24;C:THEIRCONTENT=-62;C:THISLIC=-32;C:TP=67;C:TPCORE=100;C:USAGE=150;C:USEVERB=73;C:WE=-158;C:WEMAY=84;
        C:WENEG=102;C:WEROLE=-34;C:YOU=-214;C:YOUMAY=-236;C:YOUNOT=-88;C:YOURUSE=52;C:YOUSUBJ=-37;H:ALLOW=-108;H:ARBIT=-25;
        H:CHANGEV=58;H:CONTENT=-38;H:CONTINUE=-31;H:DATA=-40;H:DERIVCORE=78;H:DERIVWORK=256;H:DISCLOSE=-43;H:FEES=-75;
        H:LIABILITY=-27;H:LIC=-35;H:LOGO=-31;H:MODAL=49;H:NEG=-29;H:OURS=62;H:PAYWORD=-70;H:PROMISE=-29;H:RESTR=-33;
        H:SERVICEOBJ=-67;H:SHARE=-75;H:SHARE1=-43;H:SURVSEC=256;H:TERMS=148;H:THEIRCONTENT=-28;H:USAGE=-40;H:USERSIDE=-68;
        H:USEVERB=-142;H:WE=-21;H:WEROLE=-27;H:YOU=-60;H:YOUSUBJ=-68;M:-=-94;M:can=-323;M:may=383;M:must=228;M:reserve=55;
        M:reserves=-43;M:shall=82;M:should=-76;M:will=-209;R:change-accept=57;R:change-effect=-96;R:change-limit=45;
        R:change-limits=133;R:change-notice=-69;R:change-ours=103;R:change-terms=37;R:continued-use=-104;always=-39;
        clear=-139;clear grant=-162;clear once=-83;clear restriction=49;clear twice=-55;grant A:WE=114;grant A:WE not=109;
        grant A:YOU=103;grant A:YOU not=-122;grant A:none=-127;length=-97;privacy text=32;restriction A:TP not=-28;
        restriction A:none=57;restriction A:none not=76;said before=-219;said nearby=326;strong=44;
        """
}
