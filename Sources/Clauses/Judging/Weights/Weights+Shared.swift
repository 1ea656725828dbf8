// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=64;A:TP not=-163;A:WE=26;A:WE not=117;A:YOU not=-298;A:none=351;A:none not=75;C:ACCEPT=242;C:AGG=236;C:AI=-35;
        C:ALLOW=-525;C:ANALY=200;C:ANALYV=145;C:ANON=124;C:ANYPURPOSE=-118;C:ARBIT=-594;C:BINDSUSER=-157;C:CHANGE=34;
        C:CHANGEFEAT=-247;C:CHANGEPP=89;C:CHANGEV=-107;C:CONF=-372;C:CONTENT=163;C:CONTINUE=134;C:DATA=764;C:DERIVCORE=231;
        C:DERIVE=395;C:DERIVEDATA=-26;C:DERIVWORK=-372;C:DEVELOP=-73;C:DISCLOSE=215;C:FEEDBACK=-38;C:FEES=-421;
        C:FEESCHED=-437;C:GRANT=194;C:HRESTR=-245;C:IMPROVE=433;C:IMPROVE1=133;C:LEGALPROC=275;C:LIABILITY=-451;C:LIC=327;
        C:LICIN=235;C:LICOUT=-186;C:LICOUTF=236;C:LICREF=310;C:LOGO=-841;C:MARKETING=-153;C:MODAL=-317;C:MODEL=130;
        C:MORAL=-154;C:NEG=-303;C:NEWP2=38;C:NEWPROD=22;C:NOTICE=221;C:NUM=323;C:OPT=-454;C:OPT1=-51;C:OPTNOT=-332;
        C:OTHERUSERS=40;C:OURS=-120;C:OWNVERB=-375;C:PERP=258;C:PERPWORD=260;C:PERSONAL=71;C:PRIVOBJ=-176;C:PRIVPOL=503;
        C:PROMISE=127;C:PURPOSEONLY=-126;C:REMOVE=-421;C:REPRESENT=-174;C:RESTR=-188;C:RETRO=107;C:REVERSE=-407;C:RF=-102;
        C:RND=48;C:ROYALTYFREE=471;C:RTI=489;C:SELL=-266;C:SERVICEOBJ=-154;C:SERVICESALE=-190;C:SHARE=-23;C:SHARE1=-92;
        C:SUBLIC=658;C:SURVNARROW=65;C:TAX=-44;C:TERMS=-111;C:THEIRCONTENT=376;C:THISLIC=310;C:TP=-239;C:TPCORE=219;
        C:TRAP_TRAIN=-271;C:USAGE=454;C:USERNEG=288;C:USERSIDE=-85;C:USEVERB=219;C:WARRANT=-74;C:WE=135;C:WEMAY=41;C:YOU=59;
        C:YOUNOT=-237;C:YOURUSE=-131;C:YOUSUBJ=-58;H:ACCEPT=153;H:AGG=-177;H:AI=-102;H:ALLOW=-268;H:ANALY=347;H:ANALYV=418;
        H:ANON=-177;H:ARBIT=-255;H:CHANGE=-200;H:CHANGEV=55;H:CONF=-76;H:CONTENT=-109;H:CONTINUE=-83;H:DATA=302;
        H:DERIVCORE=138;H:DERIVWORK=-107;H:DEVELOP=74;H:DISCLOSE=-120;H:FEEDBACK=-71;H:FEES=-107;H:FEESCHED=-267;
        H:GRANT=110;H:LEGALPROC=-114;H:LIABILITY=-635;H:LIC=-86;H:LOGO=-543;H:NEG=550;H:NEWPROD=-216;H:OTHERUSERS=-27;
        H:OWNVERB=-377;H:PAYWORD=-413;H:PERP=-319;H:PERSONAL=283;H:PRIVOBJ=102;H:PRIVPOL=-91;H:PROMISE=-70;H:REMOVE=-425;
        H:REPRESENT=-30;H:RESTR=-245;H:REVERSE=-35;H:SERVICEOBJ=-129;H:SERVICESALE=-273;H:SHARE=-114;H:SHARE1=-114;
        H:SURVSEC=41;H:TAX=-20;H:TERMS=-109;H:THEIRCONTENT=249;H:TP=-168;H:TPCORE=-168;H:USAGE=143;H:USERSIDE=174;
        H:USEVERB=-792;H:WE=-773;H:WEROLE=-101;H:YOU=-226;H:YOUSUBJ=124;M:-=-426;M:agree=210;M:can=-45;M:grant=317;
        M:may=101;M:must=201;M:reserve=-367;M:reserves=-293;M:shall=-308;M:should=30;M:will=48;R:aggr-use=177;
        R:aggregate-data=37;R:ai-purpose=72;R:analyse-content=-234;R:anon-data=23;R:anon-use=88;R:any-purpose=-284;
        R:audience-measured=208;R:business-sold=171;R:change-accept=115;R:change-effect=-198;R:change-limit=96;
        R:change-limits=275;R:change-notice=-142;R:change-ours=208;R:change-terms=78;R:collect-usage=-546;
        R:commercial-products=27;R:consent-data=222;R:consent-share=23;R:continued-use=-218;R:copies-remain=267;
        R:data-generated=30;R:del-after=-212;R:derivative=155;R:derive-from=-185;R:derived-own=-279;R:devel-purpose=24;
        R:develop-new=-42;R:develop-ours=402;R:ends-on-removal=127;R:features-extracted=140;R:improve-ours=80;
        R:improve-service=116;R:insight-ours=-105;R:licence-ends=-136;R:moral=254;R:no-longer=-98;R:no-pay=370;
        R:no-sale=283;R:no-title-taken=120;R:no-tracking=111;R:not-paid=113;R:objection=107;R:only-agg=58;R:opt=-65;
        R:opt-choice=271;R:outlive-deletion=105;R:own-any=-326;R:own-deriv-grant=-182;R:own-derived=297;R:own-limit=-538;
        R:own-moral=256;R:own-theirs=-119;R:own-yours=546;R:owner-keeps=90;R:pays=117;R:permission-extended=-70;
        R:perp-data=162;R:perp-noend=251;R:perp-survive=257;R:promise=93;R:purpose-limit=-30;R:retain-own=38;R:rf=-56;
        R:royalty-free=74;R:royalty-pay=193;R:sell-no=209;R:sell-yes=45;R:share-biz=-70;R:share-no=-167;
        R:share-parties=-430;R:share-tp=-199;R:share-users=129;R:sublic=214;R:sublicense=193;R:sublicense-no=152;
        R:survive=80;R:train-def=180;R:train-means=-57;R:train-model=59;R:train-no=-121;R:train-on-content=-114;
        R:train-ours=260;R:train-user=276;R:usage-collect=344;R:usage-counted=192;R:usage-limit=33;R:usage-use=-73;
        R:user-no-train=-38;R:versions-made=61;always=-2419;clear=1657;clear grant=684;clear neutral=76;clear once=220;
        clear restriction=980;clear twice=1437;grant A:TP=339;grant A:TP not=-103;grant A:WE=422;grant A:WE not=-248;
        grant A:YOU=97;grant A:YOU not=126;grant A:none=67;grant A:none not=-41;neutral A:TP=-83;neutral A:YOU=134;
        neutral A:none=258;neutral A:none not=-93;privacy text=-108;restriction A:TP=-151;restriction A:TP not=-62;
        restriction A:WE=194;restriction A:WE not=291;restriction A:YOU=392;restriction A:YOU not=-226;
        restriction A:none=370;restriction A:none not=269;said before=-188;said nearby=567;strong=967;
        """
}
