// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let thirdPartySharing = """
        A:TP=26;A:WE not=21;A:YOU=-74;A:YOU not=-22;A:none not=-5;C:ACCEPT=23;C:AGG=12;C:AI=12;C:ALLOW=-35;C:ANALY=65;
        C:ANALYV=7;C:ANON=-7;C:ANYPURPOSE=20;C:ARBIT=-8;C:BINDSUSER=-32;C:CHANGE=45;C:CHANGEPP=12;C:CHANGEV=20;C:CONF=-24;
        C:CONTENT=53;C:CONTINUE=-12;C:DERIVCORE=34;C:DERIVE=-12;C:DERIVEDATA=-6;C:DERIVWORK=39;C:DEVELOP=13;C:DISCLOSE=-5;
        C:FEES=-4;C:FEESCHED=-7;C:GRANT=-35;C:IMPROVE=23;C:IMPROVE1=23;C:LEGALPROC=37;C:LIABILITY=-5;C:LICIN=6;C:LICOUT=8;
        C:LICOUTF=9;C:LICREF=7;C:LOGO=-5;C:MODAL=18;C:MODEL=30;C:NEG=-21;C:NEWP2=4;C:NOTICE=-11;C:OPT=-14;C:OTHERUSERS=-10;
        C:OURS=-57;C:OWNVERB=-31;C:PAYWORD=-6;C:PERP=12;C:PERPWORD=12;C:PERSONAL=11;C:PRIVOBJ=9;C:PRIVPOL=-10;C:PROMISE=-22;
        C:PURPOSEONLY=30;C:REMOVE=-14;C:REPRESENT=-16;C:RESTR=-16;C:REVERSE=-9;C:RND=7;C:ROYALTYFREE=18;C:SELL=14;
        C:SERVICEOBJ=-19;C:SERVICESALE=43;C:SHARE=-19;C:SHARE1=15;C:SURVSEC=25;C:TAX=-8;C:TERMS=24;C:THEIRCONTENT=84;
        C:THISLIC=7;C:TP=-51;C:TPCORE=-21;C:TRAIN=5;C:TRAP_TRAIN=-13;C:USAGE=-17;C:USERNEG=-23;C:USERSIDE=-63;C:USEVERB=-44;
        C:WARRANT=-14;C:WE=-14;C:WEMAY=70;C:WEROLE=-31;C:YOUMAY=17;C:YOUNOT=-19;C:YOURUSE=-8;C:YOUSUBJ=-58;H:AGG=-5;
        H:AI=-21;H:ALLOW=26;H:ANON=-5;H:CONF=-14;H:DATA=-26;H:GRANT=-16;H:LEGALPROC=-9;H:LIABILITY=-6;H:LIC=13;H:MODAL=11;
        H:MODEL=-7;H:NEWPROD=-10;H:OURS=28;H:OWNVERB=-23;H:PAYWORD=-17;H:PERSONAL=-12;H:PRIVOBJ=-12;H:REMOVE=-11;
        H:REVERSE=-18;H:SERVICEOBJ=-9;H:SHARE=-11;H:SHARE1=-9;H:SURVSEC=29;H:THEIRCONTENT=26;H:THISLIC=6;H:TP=-12;
        H:TPCORE=-12;H:USAGE=-19;H:USERSIDE=14;H:USEVERB=-20;H:WE=19;H:WEROLE=-12;H:YOU=-7;H:YOUSUBJ=14;M:-=-70;M:agree=-7;
        M:can=21;M:grant=17;M:may=10;M:will=19;R:business-sold=10;R:not-disclosed=8;R:notice-shares=-18;
        R:permission-extended=-19;R:permits-others=7;R:share-biz=9;R:share-limit=7;R:share-no=-7;R:share-parties=-44;
        R:share-tp=-21;R:share-users=6;always=-90;clear=-29;clear grant=-33;clear once=-26;clear restriction=10;
        clear&BINDSUSER=-19;clear&DATA=-34;clear&LICIN=-24;clear&THEIRCONTENT=22;clear&WEMAY=26;clear&WENEG=16;
        grant A:TP=27;grant A:WE not=11;grant A:YOU=-69;grant A:none=-15;hint&BINDSUSER=-13;hint&DATA=33;hint&HRESTR=5;
        hint&LICIN=30;hint&LICOUTF=9;hint&NEG=-21;hint&THEIRCONTENT=62;hint&USERNEG=-19;hint&WEMAY=44;hint&WENEG=-19;
        length=-9;restriction A:TP=7;restriction A:WE=4;restriction A:WE not=28;restriction A:YOU=-6;
        restriction A:YOU not=-27;restriction A:none=12;restriction A:none not=-4;said before=-12;said nearby=-69;
        with:ai-training=6;with:compensation-waiver=12;with:data-sale=-12;with:derived-data=-8;with:opt-out=-4;
        with:ownership-of-derivatives=26;with:perpetual-irrevocable=10;with:product-development=-4;
        with:service-improvement=23;with:usage-tracking=6;
        """
}
