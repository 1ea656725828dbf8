// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let thirdPartySharing = """
        A:TP=30;A:WE not=19;A:YOU=-76;A:YOU not=-21;A:none not=-4;C:ACCEPT=23;C:AGG=12;C:AI=11;C:ALLOW=-31;C:ANALY=63;
        C:ANALYV=8;C:ANON=-7;C:ANYPURPOSE=19;C:ARBIT=-8;C:BINDSUSER=-31;C:CHANGE=44;C:CHANGEPP=12;C:CHANGEV=21;C:CONF=-22;
        C:CONTENT=48;C:CONTINUE=-12;C:DERIVCORE=30;C:DERIVE=-11;C:DERIVEDATA=-6;C:DERIVWORK=35;C:DEVELOP=13;C:DISCLIMIT=4;
        C:DISCLOSE=-9;C:FEES=-5;C:FEESCHED=-7;C:GRANT=-36;C:IMPROVE=23;C:IMPROVE1=24;C:LEGALPROC=36;C:LIABILITY=-5;
        C:LICOUT=8;C:LICOUTF=9;C:LICREF=7;C:LOGO=-5;C:MODAL=19;C:MODEL=29;C:NEG=-21;C:NEWP2=4;C:NOTICE=-10;C:OPT=-13;
        C:OTHERUSERS=-14;C:OURS=-53;C:OWNVERB=-29;C:PAYWORD=-9;C:PERP=9;C:PERPWORD=9;C:PERSONAL=9;C:PRIVOBJ=8;C:PRIVPOL=-9;
        C:PROMISE=-21;C:PURPOSEONLY=29;C:REMOVE=-13;C:REPRESENT=-16;C:RESTR=-16;C:REVERSE=-9;C:RF=-6;C:RND=7;
        C:ROYALTYFREE=14;C:SELL=12;C:SERVICEOBJ=-18;C:SERVICESALE=42;C:SHARE=-20;C:SHARE1=11;C:SURVSEC=25;C:TAX=-8;
        C:TERMS=26;C:THEIRCONTENT=82;C:THISLIC=7;C:TP=-47;C:TPCORE=-16;C:TRAIN=6;C:TRAP_TRAIN=-12;C:USAGE=-15;C:USERNEG=-22;
        C:USERSIDE=-66;C:USEVERB=-39;C:WARRANT=-13;C:WE=-12;C:WEMAY=70;C:WEROLE=-31;C:YOU=-6;C:YOUMAY=17;C:YOUNOT=-18;
        C:YOURUSE=-8;C:YOUSUBJ=-60;H:AGG=-5;H:AI=-20;H:ALLOW=26;H:ANON=-5;H:CONF=-13;H:DATA=-24;H:GRANT=-15;H:LEGALPROC=-9;
        H:LIABILITY=-6;H:LIC=13;H:MODAL=11;H:MODEL=-7;H:NEWPROD=-9;H:OURS=27;H:OWNVERB=-23;H:PAYWORD=-16;H:PERSONAL=-11;
        H:PRIVOBJ=-11;H:REMOVE=-11;H:REVERSE=-17;H:SERVICEOBJ=-10;H:SHARE=-10;H:SHARE1=-10;H:SURVSEC=29;H:THEIRCONTENT=27;
        H:THISLIC=6;H:TP=-12;H:TPCORE=-12;H:USAGE=-18;H:USERSIDE=14;H:USEVERB=-19;H:WE=17;H:WEROLE=-11;H:YOU=-6;
        H:YOUSUBJ=14;M:-=-68;M:agree=-6;M:can=20;M:grant=12;M:may=11;M:will=19;R:business-sold=10;R:not-disclosed=8;
        R:notice-shares=-19;R:permission-extended=-19;R:share-biz=9;R:share-limit=7;R:share-no=-8;R:share-parties=-44;
        R:share-tp=-21;R:share-users=6;always=-97;clear=-31;clear grant=-34;clear once=-16;clear restriction=10;
        clear twice=-15;clear&BINDSUSER=-18;clear&DATA=-36;clear&LICIN=-25;clear&THEIRCONTENT=20;clear&WEMAY=24;
        clear&WENEG=15;grant A:TP=31;grant A:WE not=9;grant A:YOU=-71;grant A:none=-14;hint&BINDSUSER=-13;hint&DATA=34;
        hint&HRESTR=4;hint&LICIN=27;hint&LICOUTF=9;hint&NEG=-20;hint&THEIRCONTENT=62;hint&USERNEG=-19;hint&WEMAY=46;
        hint&WENEG=-18;length=-8;restriction A:TP=7;restriction A:WE=4;restriction A:WE not=27;restriction A:YOU=-5;
        restriction A:YOU not=-26;restriction A:none=11;restriction A:none not=-4;said before=-12;said nearby=-65;
        with:ai-training=7;with:compensation-waiver=8;with:data-sale=-12;with:derived-data=-8;with:insights-analytics=5;
        with:opt-out=-4;with:ownership-of-derivatives=22;with:perpetual-irrevocable=7;with:product-development=-4;
        with:service-improvement=24;
        """
}
