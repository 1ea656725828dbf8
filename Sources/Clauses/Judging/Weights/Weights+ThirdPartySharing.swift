// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let thirdPartySharing = """
        A:TP=26;A:WE not=13;A:YOU=-77;A:YOU not=-20;C:ACCEPT=28;C:AGG=11;C:AI=6;C:ALLOW=-38;C:ANALY=48;C:ANALYV=4;C:ANON=-4;
        C:ANYPURPOSE=22;C:ARBIT=-9;C:BINDSUSER=-27;C:CHANGE=43;C:CHANGEPP=12;C:CHANGEV=26;C:CONF=-19;C:CONTENT=34;
        C:CONTINUE=-10;C:DATA=-11;C:DERIVCORE=28;C:DERIVE=-23;C:DERIVEDATA=-4;C:DERIVWORK=30;C:DEVELOP=5;C:DISCLIMIT=4;
        C:DISCLOSE=-14;C:FEES=-10;C:FEESCHED=-10;C:GRANT=-29;C:IMPROVE=16;C:IMPROVE1=16;C:LEGALPROC=42;C:LIABILITY=-6;
        C:LICOUT=9;C:LICOUTF=10;C:LOGO=-5;C:MODAL=17;C:MODEL=23;C:NEG=-38;C:NEWP2=5;C:NEWPROD=-8;C:NOTICE=-6;C:NUM=-7;
        C:OPT=-11;C:OTHERUSERS=-14;C:OURS=-53;C:OWNVERB=-37;C:PAYWORD=-9;C:PERP=11;C:PERPWORD=11;C:PRIVPOL=-6;C:PROMISE=-13;
        C:PURPOSEONLY=35;C:REMOVE=-13;C:REPRESENT=-15;C:RESTR=-34;C:REVERSE=-8;C:RND=8;C:ROYALTYFREE=19;C:SERVICEOBJ=-25;
        C:SERVICESALE=32;C:SHARE=-19;C:SHARE1=6;C:SUBLIC=4;C:SURVSEC=32;C:TAX=-10;C:TERMS=22;C:THEIRCONTENT=68;C:TP=-47;
        C:TPCORE=-19;C:TRAP_TRAIN=-10;C:USAGE=-23;C:USERNEG=-18;C:USERSIDE=-66;C:USEVERB=-27;C:WARRANT=-13;C:WE=-5;
        C:WEMAY=71;C:WEROLE=-27;C:YOU=-12;C:YOUMAY=5;C:YOUNOT=-15;C:YOURUSE=-7;C:YOUSUBJ=-58;H:AI=-17;H:ALLOW=23;H:CONF=-11;
        H:CONTENT=-15;H:DATA=-15;H:GRANT=-20;H:LEGALPROC=-8;H:LIABILITY=-6;H:LIC=8;H:MODAL=10;H:MODEL=-8;H:NEWPROD=-10;
        H:OURS=27;H:OWNVERB=-20;H:PAYWORD=-15;H:PERSONAL=-10;H:PRIVOBJ=-10;H:REMOVE=-9;H:REVERSE=-15;H:SERVICEOBJ=-15;
        H:SHARE=-6;H:SHARE1=-6;H:SURVSEC=24;H:THEIRCONTENT=9;H:THISLIC=8;H:TP=-18;H:TPCORE=-18;H:USAGE=-17;H:USERSIDE=8;
        H:USEVERB=-16;H:WE=15;H:WEROLE=-13;H:YOU=-22;H:YOUSUBJ=8;M:-=-68;M:can=18;M:grant=13;M:may=17;M:should=-5;M:will=11;
        R:business-sold=9;R:consent-share=12;R:frame-kept-back=-5;R:frame-passed-on=-40;R:not-disclosed=9;
        R:notice-shares=-15;R:permission-extended=-16;R:share-biz=8;R:share-limit=12;R:share-no=-11;R:share-parties=-29;
        R:share-tp=-16;R:share-users=9;always=-116;clear=-44;clear grant=-36;clear once=-26;clear twice=-17;
        clear&BINDSUSER=-15;clear&DATA=-37;clear&LICIN=-22;clear&NEG=-5;clear&THEIRCONTENT=9;clear&WEMAY=15;clear&WENEG=17;
        grant A:TP=27;grant A:WE not=13;grant A:YOU=-70;grant A:none=-14;hint&BINDSUSER=-12;hint&DATA=26;hint&HRESTR=4;
        hint&LICIN=20;hint&LICOUTF=10;hint&NEG=-33;hint&THEIRCONTENT=59;hint&USERNEG=-17;hint&WEMAY=56;hint&WENEG=-16;
        length=-19;restriction A:TP=7;restriction A:WE=7;restriction A:WE not=20;restriction A:YOU=-12;
        restriction A:YOU not=-26;restriction A:none=11;said before=-20;said nearby=-84;strong=4;
        with:compensation-waiver=12;with:data-sale=-14;with:derived-data=-10;with:opt-out=-4;
        with:ownership-of-derivatives=20;with:service-improvement=16;with:sublicense=5;with:usage-tracking=-9;
        """
}
