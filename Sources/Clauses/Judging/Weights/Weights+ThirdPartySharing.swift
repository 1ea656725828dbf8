// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let thirdPartySharing = """
        A:TP=32;A:WE not=24;A:YOU=-87;A:YOU not=-25;A:none not=-10;C:ACCEPT=12;C:AGG=9;C:AI=10;C:ALLOW=-41;C:ANALY=70;
        C:ANALYV=7;C:ANON=-9;C:ANYPURPOSE=22;C:ARBIT=-8;C:BINDSUSER=-39;C:CHANGE=42;C:CHANGEPP=12;C:CHANGEV=17;C:CONF=-24;
        C:CONTENT=59;C:CONTINUE=-10;C:DATA=-7;C:DERIVCORE=31;C:DERIVE=-17;C:DERIVEDATA=-14;C:DERIVWORK=29;C:DEVELOP=17;
        C:DISCLOSE=-21;C:GRANT=-33;C:HRESTR=6;C:IMPROVE=26;C:IMPROVE1=26;C:LEGALPROC=30;C:LIABILITY=-7;C:LICIN=13;
        C:LICOUT=9;C:LICOUTF=10;C:LICREF=7;C:LOGO=-5;C:MODEL=30;C:NEG=-30;C:NEWPROD=-14;C:NOTICE=-17;C:NUM=-6;C:OPT=-17;
        C:OTHERUSERS=-13;C:OURS=-38;C:OWNVERB=-30;C:PERP=8;C:PERPWORD=8;C:PRIVPOL=-17;C:PROMISE=-20;C:PURPOSEONLY=18;
        C:REMOVE=-9;C:REPRESENT=-17;C:RESTR=-16;C:REVERSE=-11;C:RF=-7;C:RND=9;C:ROYALTYFREE=21;C:SELL=6;C:SERVICEOBJ=-21;
        C:SERVICESALE=34;C:SHARE=-23;C:SHARE1=12;C:SUBLIC=9;C:SURVSEC=14;C:TERMS=7;C:THEIRCONTENT=85;C:THISLIC=7;C:TP=-53;
        C:TPCORE=-22;C:TRAP_TRAIN=-11;C:USAGE=-16;C:USERNEG=-24;C:USERSIDE=-72;C:USEVERB=-49;C:WARRANT=-15;C:WE=7;
        C:WEMAY=79;C:WEROLE=-27;C:YOU=-15;C:YOUMAY=9;C:YOUNOT=-20;C:YOURUSE=-5;C:YOUSUBJ=-68;H:AGG=-4;H:AI=-20;H:ALLOW=17;
        H:ANON=-4;H:ARBIT=-4;H:CONF=-9;H:DATA=-20;H:GRANT=-25;H:LEGALPROC=-7;H:LIABILITY=-7;H:LIC=-19;H:MODAL=12;H:MODEL=-6;
        H:NEWPROD=-7;H:OURS=-6;H:OWNVERB=-20;H:PAYWORD=-16;H:REMOVE=-13;H:RESTR=6;H:REVERSE=-22;H:SERVICEOBJ=-8;H:SHARE=-8;
        H:THEIRCONTENT=33;H:TP=-11;H:TPCORE=-11;H:USAGE=-18;H:USERSIDE=9;H:USEVERB=-6;H:WE=-22;H:WEROLE=-11;H:YOUSUBJ=9;
        M:-=-62;M:agree=-10;M:can=25;M:grant=11;M:will=11;R:business-sold=14;R:consent-share=12;R:permission-extended=-26;
        R:share-limit=9;R:share-no=-8;R:share-parties=-47;R:share-tp=-26;R:share-users=12;always=-58;clear=-12;
        clear grant=-11;clear restriction=9;clear twice=-9;clear&BINDSUSER=-25;clear&DATA=-31;clear&LICIN=-16;clear&NEG=-5;
        clear&THEIRCONTENT=30;clear&WEMAY=46;clear&WENEG=22;grant A:TP=33;grant A:WE not=12;grant A:YOU=-81;
        grant A:none=-13;hint&BINDSUSER=-14;hint&DATA=24;hint&HRESTR=8;hint&LICIN=28;hint&LICOUTF=10;hint&NEG=-24;
        hint&THEIRCONTENT=54;hint&USERNEG=-22;hint&WEMAY=32;hint&WENEG=-21;length=-24;privacy text=23;restriction A:TP=7;
        restriction A:WE=4;restriction A:WE not=32;restriction A:YOU=-7;restriction A:YOU not=-30;restriction A:none=12;
        restriction A:none not=-10;said nearby=-71;strong=6;with:compensation-waiver=15;with:data-sale=-14;
        with:derived-data=-16;with:insights-analytics=4;with:opt-out=-6;with:ownership-of-derivatives=16;
        with:perpetual-irrevocable=6;with:service-improvement=27;with:sublicense=10;
        """
}
