// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=61;A:TP not=-161;A:WE=25;A:WE not=123;A:YOU not=-296;A:none=350;A:none not=74;C:ACCEPT=239;C:AGG=238;C:AI=-38;
        C:ALLOW=-527;C:ANALY=199;C:ANALYV=142;C:ANON=124;C:ANYPURPOSE=-122;C:ARBIT=-598;C:BINDSUSER=-164;C:CHANGE=33;
        C:CHANGEFEAT=-248;C:CHANGEPP=90;C:CHANGEV=-108;C:CONF=-375;C:CONTENT=167;C:CONTINUE=134;C:DATA=765;C:DERIVCORE=236;
        C:DERIVE=396;C:DERIVEDATA=-23;C:DERIVWORK=-371;C:DEVELOP=-74;C:DISCLOSE=216;C:FEEDBACK=-39;C:FEES=-420;
        C:FEESCHED=-435;C:GRANT=201;C:HRESTR=-249;C:IMPROVE=436;C:IMPROVE1=136;C:LEGALPROC=279;C:LIABILITY=-455;C:LIC=327;
        C:LICIN=229;C:LICOUT=-189;C:LICOUTF=235;C:LICREF=309;C:LOGO=-840;C:MARKETING=-148;C:MODAL=-316;C:MODEL=125;
        C:MORAL=-156;C:NEG=-308;C:NEWP2=40;C:NEWPROD=22;C:NOTICE=222;C:NUM=318;C:OPT=-457;C:OPT1=-51;C:OPTNOT=-330;
        C:OTHERUSERS=41;C:OURS=-121;C:OWNVERB=-383;C:PAYWORD=-22;C:PERP=254;C:PERPWORD=266;C:PERSONAL=74;C:PRIVOBJ=-177;
        C:PRIVPOL=500;C:PROMISE=128;C:PURPOSEONLY=-124;C:REMOVE=-407;C:REPRESENT=-177;C:RESTR=-186;C:RETRO=108;
        C:REVERSE=-406;C:RF=-101;C:RND=49;C:ROYALTYFREE=471;C:RTI=490;C:SELL=-261;C:SERVICEOBJ=-156;C:SERVICESALE=-186;
        C:SHARE=-23;C:SHARE1=-93;C:SUBLIC=653;C:SURVNARROW=64;C:TAX=-46;C:TERMS=-106;C:THEIRCONTENT=374;C:THISLIC=309;
        C:TP=-238;C:TPCORE=222;C:TRAP_TRAIN=-271;C:USAGE=452;C:USERNEG=291;C:USERSIDE=-92;C:USEVERB=220;C:WARRANT=-77;
        C:WE=134;C:WEMAY=44;C:YOU=63;C:YOUNOT=-235;C:YOURUSE=-127;C:YOUSUBJ=-53;H:ACCEPT=152;H:AGG=-179;H:AI=-103;
        H:ALLOW=-278;H:ANALY=347;H:ANALYV=418;H:ANON=-179;H:ARBIT=-255;H:CHANGE=-203;H:CHANGEV=52;H:CONF=-74;H:CONTENT=-108;
        H:CONTINUE=-83;H:DATA=303;H:DERIVCORE=137;H:DERIVWORK=-106;H:DEVELOP=73;H:DISCLOSE=-119;H:FEEDBACK=-71;H:FEES=-106;
        H:FEESCHED=-268;H:GRANT=109;H:LEGALPROC=-112;H:LIABILITY=-635;H:LIC=-85;H:LOGO=-542;H:NEG=546;H:NEWPROD=-218;
        H:OTHERUSERS=-27;H:OWNVERB=-378;H:PAYWORD=-419;H:PERP=-323;H:PERSONAL=290;H:PRIVOBJ=109;H:PRIVPOL=-91;H:PROMISE=-71;
        H:REMOVE=-412;H:REPRESENT=-29;H:RESTR=-249;H:REVERSE=-35;H:SERVICEOBJ=-133;H:SERVICESALE=-276;H:SHARE=-117;
        H:SHARE1=-118;H:SURVSEC=41;H:TERMS=-111;H:THEIRCONTENT=251;H:TP=-170;H:TPCORE=-170;H:USAGE=144;H:USERSIDE=173;
        H:USEVERB=-788;H:WE=-770;H:WEROLE=-99;H:YOU=-224;H:YOUSUBJ=126;M:-=-424;M:agree=211;M:can=-48;M:grant=318;M:may=102;
        M:must=202;M:reserve=-364;M:reserves=-292;M:shall=-305;M:should=28;M:will=52;R:aggr-use=176;R:aggregate-data=37;
        R:ai-purpose=70;R:analyse-content=-235;R:anon-data=22;R:anon-use=88;R:any-purpose=-284;R:audience-measured=210;
        R:business-sold=172;R:change-accept=117;R:change-effect=-196;R:change-limit=93;R:change-limits=271;
        R:change-notice=-141;R:change-ours=210;R:change-terms=76;R:collect-usage=-546;R:commercial-products=28;
        R:consent-data=223;R:consent-share=24;R:continued-use=-213;R:copies-remain=268;R:data-generated=30;R:del-after=-213;
        R:derivative=153;R:derive-from=-183;R:derived-own=-280;R:devel-purpose=23;R:develop-new=-42;R:develop-ours=401;
        R:ends=-103;R:ends-on-removal=129;R:features-extracted=142;R:improve-ours=81;R:improve-service=117;
        R:insight-ours=-106;R:moral=256;R:no-longer=-99;R:no-pay=369;R:no-title-taken=120;R:no-tracking=104;R:not-paid=113;
        R:objection=108;R:only-agg=58;R:opt=-69;R:opt-choice=272;R:outlive-deletion=95;R:own-any=-325;
        R:own-deriv-grant=-184;R:own-derived=298;R:own-limit=-541;R:own-moral=258;R:own-theirs=-114;R:own-yours=548;
        R:owner-keeps=85;R:pays=117;R:permission-extended=-71;R:perp-data=161;R:perp-noend=253;R:perp-survive=263;
        R:promise=92;R:purpose-limit=-30;R:retain-own=39;R:rf=-56;R:royalty-free=75;R:royalty-pay=193;R:sell-no=253;
        R:sell-yes=31;R:share-biz=-68;R:share-no=-172;R:share-parties=-428;R:share-tp=-201;R:share-users=126;R:sublic=214;
        R:sublicense=193;R:sublicense-no=150;R:survive=80;R:train-def=178;R:train-means=-57;R:train-model=60;
        R:train-no=-123;R:train-on-content=-113;R:train-ours=261;R:train-user=275;R:usage-collect=346;R:usage-counted=194;
        R:usage-limit=29;R:usage-use=-73;R:user-no-train=-39;R:versions-made=62;always=-2411;clear=1655;clear grant=687;
        clear neutral=76;clear once=222;clear restriction=974;clear twice=1434;grant A:TP=335;grant A:TP not=-102;
        grant A:WE=418;grant A:WE not=-236;grant A:YOU=93;grant A:YOU not=132;grant A:none=60;grant A:none not=-43;
        neutral A:TP=-83;neutral A:YOU=135;neutral A:none=257;neutral A:none not=-94;privacy text=-107;
        restriction A:TP=-153;restriction A:TP not=-61;restriction A:WE=203;restriction A:WE not=298;restriction A:YOU=408;
        restriction A:YOU not=-212;restriction A:none=398;restriction A:none not=269;said before=-185;said nearby=569;
        strong=963;
        """
}
