// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=52;A:TP not=-32;A:WE not=-65;A:YOU=106;A:YOU not=-323;A:none=264;A:none not=90;C:ABOUTLOGOS=-257;C:ACCEPT=146;
        C:AGG=211;C:AI=59;C:ALLOW=-419;C:ANALY=176;C:ANALYV=233;C:ANON=29;C:ANYPURPOSE=-112;C:ARBIT=-224;C:BINDSUSER=-36;
        C:CHANGE=-116;C:CHANGEFEAT=-128;C:CHANGEPP=-55;C:CHANGEV=-107;C:CONF=-306;C:CONTENT=230;C:CONTINUE=-8;C:DATA=376;
        C:DERIVCORE=151;C:DERIVE=252;C:DERIVEDATA=-40;C:DERIVWORK=-228;C:DEVELOP=27;C:DISCLIMIT=-106;C:DISCLOSE=30;
        C:EDU=-16;C:FEEDBACK=-75;C:FEES=-324;C:FEESCHED=-213;C:GRANT=172;C:HRESTR=-191;C:IMPROVE=285;C:IMPROVE1=131;
        C:LEGALPROC=185;C:LIABILITY=-206;C:LIC=280;C:LICIN=69;C:LICOUT=-11;C:LICOUTF=114;C:LICREF=182;C:LOGO=-334;
        C:MARKETING=-116;C:MODAL=-107;C:MODEL=34;C:MORAL=-7;C:NEG=-161;C:NEWP2=-11;C:NEWPROD=-108;C:NOTICE=121;C:NUM=207;
        C:OPT=-326;C:OPT1=-83;C:OPTNOT=-14;C:OTHERUSERS=-39;C:OURS=-93;C:OWNVERB=-172;C:PAYWORD=-111;C:PERP=351;
        C:PERPWORD=182;C:PERSONAL=11;C:PRIVOBJ=-49;C:PRIVPOL=388;C:PROMISE=181;C:PURPOSEONLY=-113;C:REMOVE=-385;
        C:REPRESENT=-61;C:RESTR=-141;C:RETRO=69;C:REVERSE=-99;C:RF=110;C:RND=108;C:ROYALTYFREE=300;C:RTI=179;C:SELL=-252;
        C:SERVICEOBJ=-115;C:SERVICESALE=-72;C:SHARE=-158;C:SHARE1=115;C:SUBLIC=256;C:SURVNARROW=-37;C:SURVSEC=56;C:TAX=-65;
        C:TERMS=-85;C:THEIRCONTENT=163;C:THISLIC=182;C:TP=-83;C:TPCORE=147;C:TRAIN=50;C:TRAP_TRAIN=-211;C:USAGE=244;
        C:USERNEG=82;C:USERSIDE=-158;C:USEVERB=196;C:WARRANT=-123;C:WE=123;C:WEMAY=62;C:WENEG=95;C:WEROLE=116;C:YOU=185;
        C:YOUMAY=-124;C:YOUNOT=-35;C:YOURUSE=-177;C:YOUSUBJ=-21;H:ACCEPT=169;H:AGG=-84;H:AI=-46;H:ALLOW=82;H:ANALY=85;
        H:ANALYV=157;H:ANON=-84;H:ARBIT=-77;H:CHANGE=-79;H:CHANGEV=-16;H:CONF=-41;H:CONTENT=-151;H:CONTINUE=-56;H:DATA=231;
        H:DERIVCORE=-9;H:DERIVEDATA=133;H:DERIVWORK=53;H:DEVELOP=7;H:DISCLOSE=-69;H:FEEDBACK=-169;H:FEES=-135;
        H:FEESCHED=-20;H:GRANT=22;H:LEGALPROC=-68;H:LIABILITY=-488;H:LIC=85;H:LOGO=-51;H:MODAL=86;H:MODEL=-34;H:NEG=80;
        H:NEWPROD=-38;H:NOTICE=-14;H:OPT=-9;H:OPT1=-9;H:OTHERUSERS=-13;H:OURS=134;H:OWNVERB=-220;H:PAYWORD=-182;
        H:PERSONAL=78;H:PRIVOBJ=10;H:PROMISE=-55;H:REMOVE=-181;H:REPRESENT=-74;H:RESTR=-191;H:REVERSE=-7;H:SERVICEOBJ=-162;
        H:SERVICESALE=-100;H:SHARE=-54;H:SHARE1=-235;H:SURVSEC=122;H:TAX=-12;H:TERMS=-85;H:THEIRCONTENT=196;H:THISLIC=78;
        H:TP=-241;H:TPCORE=-240;H:TRAIN=9;H:USAGE=-52;H:USERSIDE=163;H:USEVERB=-405;H:WE=-505;H:WEROLE=-116;H:YOU=-333;
        H:YOURUSE=-4;H:YOUSUBJ=80;M:-=-173;M:agree=180;M:can=-107;M:grant=205;M:may=95;M:must=42;M:reserve=-146;
        M:reserves=-95;M:shall=-43;M:should=-54;M:will=-125;R:adapts-for=-73;R:aggr-use=132;R:aggregate-data=115;
        R:ai-purpose=147;R:ai-use=-26;R:amended-in-writing=41;R:analyse-content=-71;R:anon-data=51;R:anon-use=96;
        R:any-purpose=-167;R:audience-measured=27;R:business-sold=54;R:change-accept=77;R:change-effect=130;
        R:change-limit=-59;R:change-limits=62;R:change-notice=-8;R:change-ours=165;R:change-terms=-25;R:client-owns=4;
        R:collect-usage=-579;R:commercial-products=71;R:consent-data=129;R:consent-share=76;R:continued-use=-159;
        R:copies-kept=-98;R:copies-remain=134;R:counts-as-sale=41;R:data-claimed=69;R:data-generated=25;
        R:data-sets-forbidden=14;R:definition=7;R:del-after=-96;R:deleted-on-request=48;R:derivative=56;R:derive-from=-33;
        R:derived-own=-178;R:devel-purpose=21;R:develop-new=-23;R:develop-ours=182;R:earns-from=-20;R:ends=16;
        R:ends-on-removal=31;R:features-extracted=18;R:frame-agreed-words=-148;R:frame-described=-57;R:frame-ends=-105;
        R:frame-kept-back=-26;R:frame-lasts=-258;R:frame-made-is-yours=8;R:frame-new-words=51;R:frame-observed=124;
        R:frame-only-for=110;R:frame-owns-made=37;R:frame-passed-on=-252;R:frame-say-no=33;R:frame-unpaid=16;
        R:improve-and-develop=12;R:improve-ours=130;R:improve-service=97;R:insight-ours=-29;R:licence-others=34;
        R:limit-share=11;R:monitors=10;R:moral=78;R:no-longer=-138;R:no-pay=133;R:no-sale=200;R:no-title-taken=35;
        R:no-tracking=11;R:nopay=-20;R:not-disclosed=60;R:not-paid=27;R:notice-collects=-69;R:notice-shares=-87;
        R:objection=20;R:only-agg=23;R:operation-and-improvement=8;R:opt=-105;R:opt-choice=134;R:opt-cond=12;
        R:others-authorised=5;R:own-any=-147;R:own-deriv-grant=-178;R:own-derived=308;R:own-limit=-160;R:own-moral=79;
        R:own-theirs=-5;R:own-yours=229;R:owner-keeps=119;R:pays=61;R:permission-extended=-104;R:permits-others=-9;
        R:perp-data=77;R:perp-licence=141;R:perp-noend=179;R:perp-survive=308;R:perpetual=94;R:personalised=54;
        R:pooled-first=6;R:promise=67;R:promise-train=101;R:purpose-limit=-20;R:purpose-only=43;R:research-done=42;
        R:retain-own=39;R:revised-terms=-54;R:rf=93;R:rights-of-persons=65;R:rights-to-data=14;R:royalty-free=-15;
        R:royalty-pay=57;R:sell=-16;R:sell-no=144;R:sell-yes=145;R:settings-choice=68;R:share-biz=47;R:share-limit=88;
        R:share-no=-52;R:share-parties=-172;R:share-tp=-69;R:share-users=46;R:sublic=142;R:sublic-no=-81;R:sublicense=243;
        R:sublicense-no=63;R:survive=98;R:train-def=49;R:train-means=-24;R:train-model=114;R:train-no=-15;
        R:train-on-content=43;R:train-ours=184;R:train-user=164;R:usage-collect=79;R:usage-counted=24;R:usage-limit=55;
        R:usage-use=-215;R:user-no-train=37;R:versions-made=25;always=-754;clear=1512;clear grant=694;clear neutral=35;
        clear once=192;clear restriction=561;clear twice=1320;clear&BINDSUSER=97;clear&DATA=137;clear&HRESTR=-39;
        clear&LICIN=113;clear&LICOUTF=-14;clear&THEIRCONTENT=325;clear&USERNEG=121;clear&WEMAY=-84;clear&WENEG=169;
        grant A:TP=156;grant A:TP not=-40;grant A:WE=275;grant A:WE not=-135;grant A:YOU=104;grant A:YOU not=-149;
        grant A:none=169;grant A:none not=-104;hint&BINDSUSER=-133;hint&DATA=239;hint&HRESTR=-152;hint&LICIN=-45;
        hint&LICOUTF=128;hint&NEG=-165;hint&THEIRCONTENT=-162;hint&USERNEG=-39;hint&WEMAY=147;hint&WENEG=-74;length=-183;
        neutral A:WE=8;neutral A:YOU=-10;neutral A:none=84;neutral A:none not=-36;restriction A:TP=-83;
        restriction A:TP not=7;restriction A:WE not=171;restriction A:YOU=419;restriction A:YOU not=-124;
        restriction A:none=51;restriction A:none not=243;said before=-266;said nearby=380;strong=618;
        with:aggregated-data=-13;with:ai-training=-20;with:compensation-waiver=174;with:data-sale=-308;
        with:derived-data=213;with:insights-analytics=-68;with:no-training-promise=-38;with:opt-out=-175;
        with:ownership-of-derivatives=191;with:product-development=-109;with:service-improvement=281;with:sublicense=60;
        with:third-party-sharing=40;with:unilateral-change=-47;with:usage-tracking=145;
        """
}
