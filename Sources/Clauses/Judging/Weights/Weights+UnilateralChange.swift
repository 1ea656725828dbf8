// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let unilateralChange = """
        A:TP not=-28;A:WE=114;A:WE not=120;A:YOU=102;A:YOU not=-133;A:none=-45;A:none not=36;C:ACCEPT=114;C:ALLOW=153;
        C:ANALY=-33;C:ARBIT=-38;C:BINDSUSER=-111;C:CHANGEFEAT=-29;C:CONTENT=-22;C:CONTINUE=47;C:DATA=-39;C:DERIVCORE=-154;
        C:DERIVWORK=-35;C:DEVELOP=-51;C:DISCLOSE=-90;C:FEES=-93;C:FEESCHED=-110;C:GRANT=167;C:HRESTR=-33;C:IMPROVE=-92;
        C:IMPROVE1=-92;C:LEGALPROC=-57;C:LIC=-157;C:LICIN=-28;C:LICOUTF=194;C:LICREF=-33;C:NEG=-78;C:NOTICE=271;C:NUM=49;
        C:OTHERUSERS=-41;C:OURS=-208;C:OWNVERB=-46;C:PAYWORD=-148;C:PRIVOBJ=-26;C:PRIVPOL=35;C:PURPOSEONLY=-464;
        C:REPRESENT=-26;C:RESTR=39;C:RETRO=44;C:SERVICEOBJ=-195;C:SERVICESALE=-101;C:SHARE=112;C:SHARE1=-93;C:SURVSEC=205;
        C:TERMS=23;C:THEIRCONTENT=-63;C:THISLIC=-33;C:TP=66;C:TPCORE=99;C:USAGE=148;C:USEVERB=72;C:WE=-158;C:WEMAY=84;
        C:WENEG=102;C:WEROLE=-33;C:YOU=-214;C:YOUMAY=-234;C:YOUNOT=-88;C:YOURUSE=51;C:YOUSUBJ=-39;H:ALLOW=-108;H:ARBIT=-26;
        H:CHANGEV=59;H:CONTENT=-38;H:CONTINUE=-31;H:DATA=-39;H:DERIVCORE=79;H:DERIVWORK=255;H:DISCLOSE=-43;H:FEES=-75;
        H:LIABILITY=-27;H:LIC=-35;H:LOGO=-31;H:MODAL=48;H:NEG=-29;H:OURS=62;H:PAYWORD=-71;H:PROMISE=-29;H:RESTR=-33;
        H:SERVICEOBJ=-67;H:SHARE=-75;H:SHARE1=-43;H:SURVSEC=256;H:TERMS=149;H:THEIRCONTENT=-28;H:USAGE=-40;H:USERSIDE=-69;
        H:USEVERB=-141;H:WE=-20;H:WEROLE=-27;H:YOU=-60;H:YOUSUBJ=-69;M:-=-94;M:agree=21;M:can=-322;M:may=382;M:must=229;
        M:reserve=54;M:reserves=-43;M:shall=80;M:should=-75;M:will=-209;R:change-accept=56;R:change-effect=-97;
        R:change-limit=47;R:change-limits=135;R:change-notice=-70;R:change-ours=102;R:change-terms=38;R:continued-use=-107;
        always=-39;clear=-141;clear grant=-163;clear once=-83;clear restriction=49;clear twice=-58;grant A:WE=114;
        grant A:WE not=108;grant A:YOU=102;grant A:YOU not=-121;grant A:none=-128;length=-97;privacy text=31;
        restriction A:TP not=-28;restriction A:none=59;restriction A:none not=75;said before=-218;said nearby=325;strong=46;
        """
}
