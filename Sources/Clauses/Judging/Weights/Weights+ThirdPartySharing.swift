// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let thirdPartySharing = """
        A:TP=11;A:WE=12;A:WE not=7;A:YOU=-59;A:YOU not=-19;A:none=7;C:ACCEPT=28;C:AGG=11;C:AI=6;C:ALLOW=-38;C:ANALY=48;
        C:ANON=-5;C:ANYPURPOSE=22;C:ARBIT=-9;C:BINDSUSER=-26;C:CHANGE=43;C:CHANGEPP=12;C:CHANGEV=26;C:CONF=-19;C:CONTENT=32;
        C:CONTINUE=-10;C:DATA=-10;C:DERIVCORE=28;C:DERIVE=-23;C:DERIVEDATA=-5;C:DERIVWORK=30;C:DEVELOP=5;C:DISCLIMIT=4;
        C:DISCLOSE=-13;C:FEES=-9;C:FEESCHED=-9;C:GRANT=-30;C:IMPROVE=16;C:IMPROVE1=17;C:LEGALPROC=42;C:LIABILITY=-6;
        C:LICOUT=9;C:LICOUTF=10;C:LOGO=-5;C:MODAL=16;C:MODEL=23;C:NEG=-36;C:NEWP2=5;C:NEWPROD=-8;C:NOTICE=-7;C:NUM=-8;
        C:OPT=-11;C:OTHERUSERS=-18;C:OURS=-52;C:OWNVERB=-37;C:PAYWORD=-8;C:PERP=11;C:PERPWORD=11;C:PRIVPOL=-5;C:PROMISE=-10;
        C:PURPOSEONLY=35;C:REMOVE=-12;C:REPRESENT=-15;C:RESTR=-31;C:REVERSE=-8;C:RND=8;C:ROYALTYFREE=19;C:SERVICEOBJ=-24;
        C:SERVICESALE=32;C:SHARE=-18;C:SHARE1=6;C:SUBLIC=4;C:SURVSEC=31;C:TAX=-10;C:TERMS=21;C:THEIRCONTENT=69;C:TP=-43;
        C:TPCORE=-10;C:TRAP_TRAIN=-10;C:USAGE=-23;C:USERNEG=-16;C:USERSIDE=-66;C:USEVERB=-27;C:WARRANT=-12;C:WE=-4;
        C:WEMAY=71;C:WEROLE=-28;C:YOU=-10;C:YOUNOT=-14;C:YOURUSE=-7;C:YOUSUBJ=-59;H:AI=-16;H:ALLOW=22;H:CONF=-10;
        H:CONTENT=-16;H:DATA=-15;H:FEES=-4;H:GRANT=-21;H:LEGALPROC=-8;H:LIABILITY=-6;H:LIC=7;H:MODAL=10;H:MODEL=-8;
        H:NEWPROD=-10;H:OURS=27;H:OWNVERB=-20;H:PAYWORD=-15;H:PERSONAL=-10;H:PRIVOBJ=-10;H:REMOVE=-9;H:REVERSE=-15;
        H:SERVICEOBJ=-14;H:SHARE=-6;H:SHARE1=-5;H:SURVSEC=23;H:TERMS=-4;H:THEIRCONTENT=9;H:THISLIC=7;H:TP=-17;H:TPCORE=-17;
        H:USAGE=-17;H:USERSIDE=8;H:USEVERB=-15;H:WE=14;H:WEROLE=-13;H:YOU=-22;H:YOUSUBJ=8;M:-=-76;M:can=15;M:grant=13;
        M:may=18;M:shall=10;M:should=-6;M:will=5;R:business-sold=9;R:consent-share=12;R:frame-kept-back=-4;
        R:frame-passed-on=-40;R:not-disclosed=10;R:notice-shares=-14;R:permission-extended=-17;R:share-biz=7;
        R:share-limit=14;R:share-no=-8;R:share-parties=-28;R:share-tp=-11;R:share-users=7;always=-113;clear=-43;
        clear grant=-38;clear once=-25;clear restriction=4;clear twice=-18;clear&BINDSUSER=-14;clear&DATA=-36;
        clear&LICIN=-23;clear&THEIRCONTENT=9;clear&WEMAY=15;clear&WENEG=19;grant A:TP=12;grant A:WE=9;grant A:WE not=8;
        grant A:YOU=-51;grant A:YOU not=-8;grant A:none=-4;hint&BINDSUSER=-12;hint&DATA=26;hint&HRESTR=4;hint&LICIN=20;
        hint&LICOUTF=10;hint&NEG=-33;hint&THEIRCONTENT=60;hint&USERNEG=-17;hint&WEMAY=56;hint&WENEG=-16;length=-18;
        restriction A:WE=7;restriction A:WE not=21;restriction A:YOU=-12;restriction A:YOU not=-25;restriction A:none=11;
        said before=-21;said nearby=-84;strong=6;with:compensation-waiver=11;with:data-sale=-12;with:derived-data=-10;
        with:opt-out=-4;with:ownership-of-derivatives=20;with:service-improvement=17;with:sublicense=5;
        with:usage-tracking=-8;
        """
}
