// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=122;A:TP not=-34;A:WE not=5;A:YOU=64;A:YOU not=-355;A:none=276;A:none not=39;C:ABOUTLOGOS=-254;C:ACCEPT=115;
        C:AGG=182;C:AI=87;C:ALLOW=-399;C:ANALY=200;C:ANALYV=223;C:ANON=41;C:ANYPURPOSE=-128;C:ARBIT=-251;C:BINDSUSER=-52;
        C:CHANGE=-114;C:CHANGEFEAT=-127;C:CHANGEPP=-46;C:CHANGEV=-111;C:CONF=-349;C:CONTENT=250;C:DATA=415;C:DERIVCORE=225;
        C:DERIVE=297;C:DERIVEDATA=-80;C:DERIVWORK=-229;C:DEVELOP=32;C:DISCLOSE=40;C:EDU=-18;C:FEEDBACK=-62;C:FEES=-391;
        C:FEESCHED=-269;C:GRANT=189;C:HRESTR=-211;C:IMPROVE=302;C:IMPROVE1=149;C:LEGALPROC=215;C:LIABILITY=-198;C:LIC=261;
        C:LICIN=130;C:LICOUTF=119;C:LICREF=217;C:LOGO=-335;C:MARKETING=-131;C:MODAL=-96;C:MODEL=56;C:MORAL=-18;C:NEG=-105;
        C:NEWP2=-48;C:NEWPROD=-97;C:NOTICE=119;C:NUM=217;C:OPT=-283;C:OPT1=-29;C:OPTNOT=-30;C:OTHERUSERS=-20;C:OURS=-20;
        C:OWNVERB=-168;C:PAYWORD=-142;C:PERP=289;C:PERPWORD=166;C:PERSONAL=-5;C:PRIVOBJ=-112;C:PRIVPOL=306;C:PROMISE=43;
        C:PURPOSEONLY=-68;C:REMOVE=-398;C:REPRESENT=-59;C:RESTR=-117;C:RETRO=69;C:REVERSE=-91;C:RF=105;C:RND=85;
        C:ROYALTYFREE=302;C:RTI=174;C:SELL=-180;C:SERVICEOBJ=-114;C:SERVICESALE=-80;C:SHARE=-182;C:SHARE1=72;C:SUBLIC=257;
        C:SURVNARROW=-39;C:SURVSEC=-13;C:TAX=-71;C:TERMS=25;C:THEIRCONTENT=168;C:THISLIC=217;C:TP=-100;C:TPCORE=120;
        C:TRAIN=49;C:TRAP_TRAIN=-197;C:USAGE=263;C:USERNEG=107;C:USERSIDE=-157;C:USEVERB=199;C:WARRANT=-115;C:WE=100;
        C:WEMAY=50;C:WENEG=37;C:WEROLE=112;C:YOU=187;C:YOUMAY=-38;C:YOUNOT=-79;C:YOURUSE=-171;C:YOUSUBJ=-32;H:ACCEPT=142;
        H:AGG=-53;H:AI=-90;H:ALLOW=17;H:ANALY=112;H:ANALYV=152;H:ANON=-53;H:ARBIT=-80;H:CHANGE=-79;H:CONF=-62;H:CONTENT=-83;
        H:CONTINUE=-60;H:DATA=217;H:DERIVCORE=12;H:DERIVEDATA=123;H:DERIVWORK=43;H:DISCLOSE=-67;H:FEEDBACK=-193;H:FEES=-142;
        H:FEESCHED=-22;H:LEGALPROC=-80;H:LIABILITY=-447;H:LIC=61;H:LOGO=-50;H:MODAL=44;H:MODEL=-34;H:NEG=92;H:NEWPROD=-91;
        H:NOTICE=-17;H:OPT=-9;H:OPT1=-9;H:OTHERUSERS=-14;H:OURS=134;H:OWNVERB=-218;H:PAYWORD=-165;H:PERP=-15;H:PERSONAL=94;
        H:PRIVOBJ=9;H:PRIVPOL=-5;H:PROMISE=-53;H:REMOVE=-198;H:REPRESENT=-77;H:RESTR=-211;H:REVERSE=-4;H:SERVICEOBJ=-127;
        H:SERVICESALE=-77;H:SHARE=-48;H:SHARE1=-225;H:SURVSEC=119;H:TAX=-12;H:TERMS=-83;H:THEIRCONTENT=240;H:THISLIC=70;
        H:TP=-214;H:TPCORE=-214;H:USAGE=-33;H:USERSIDE=134;H:USEVERB=-398;H:WE=-524;H:WEROLE=-117;H:YOU=-352;H:YOURUSE=-4;
        H:YOUSUBJ=62;M:-=-122;M:agree=119;M:can=-46;M:grant=263;M:may=70;M:must=24;M:reserve=-183;M:reserves=-129;
        M:shall=-70;M:will=-35;R:adapts-for=-69;R:aggr-use=119;R:aggregate-data=98;R:ai-purpose=147;R:ai-use=-26;
        R:amended-in-writing=41;R:analyse-content=-103;R:anon-data=36;R:anon-limit=-6;R:anon-use=85;R:any-purpose=-156;
        R:audience-measured=27;R:business-sold=65;R:change-accept=65;R:change-effect=48;R:change-limit=-90;
        R:change-limits=41;R:change-notice=-35;R:change-ours=180;R:change-terms=11;R:client-owns=5;R:collect-usage=-453;
        R:commercial-products=72;R:consent-data=113;R:consent-share=20;R:continued-use=-199;R:copies-kept=-106;
        R:copies-remain=115;R:counts-as-sale=40;R:data-claimed=69;R:data-sets-forbidden=17;R:definition=7;R:del-after=-112;
        R:deleted-on-request=46;R:derivative=25;R:derive-from=-73;R:derived-own=-221;R:devel-purpose=17;R:develop-new=-48;
        R:develop-ours=162;R:earns-from=-22;R:ends=10;R:ends-on-removal=33;R:features-extracted=16;R:improve-and-develop=10;
        R:improve-ours=112;R:improve-service=77;R:insight-ours=-63;R:licence-ends=-38;R:licence-others=32;R:limit-share=4;
        R:monitors=14;R:moral=85;R:no-longer=-148;R:no-pay=172;R:no-sale=186;R:no-title-taken=34;R:no-tracking=-26;
        R:nopay=-22;R:not-disclosed=51;R:not-paid=26;R:notice-collects=-53;R:notice-shares=-114;R:objection=21;
        R:only-agg=22;R:operation-and-improvement=8;R:opt=-65;R:opt-choice=102;R:opt-cond=8;R:others-authorised=5;
        R:outlive-deletion=-38;R:own-any=-149;R:own-deriv-grant=-203;R:own-derived=333;R:own-limit=-177;R:own-moral=86;
        R:own-theirs=-7;R:own-yours=224;R:owner-keeps=123;R:pays=56;R:permission-extended=-117;R:permits-others=43;
        R:perp-data=71;R:perp-licence=122;R:perp-noend=125;R:perp-survive=299;R:perpetual=85;R:personalised=59;
        R:pooled-first=6;R:promise=50;R:promise-train=93;R:purpose-limit=-27;R:purpose-only=29;R:research-done=41;
        R:retain-own=43;R:revised-terms=-49;R:rf=82;R:rights-of-persons=76;R:rights-to-data=13;R:royalty-free=-22;
        R:royalty-pay=49;R:sell=-38;R:sell-no=135;R:sell-yes=135;R:settings-choice=62;R:share-biz=55;R:share-limit=47;
        R:share-no=-47;R:share-parties=-278;R:share-tp=-129;R:share-users=35;R:sublic=137;R:sublic-no=-92;R:sublicense=253;
        R:sublicense-no=67;R:survive=120;R:train-def=51;R:train-means=-38;R:train-model=110;R:train-no=-22;
        R:train-on-content=40;R:train-ours=178;R:train-user=165;R:usage-collect=290;R:usage-counted=41;R:usage-limit=38;
        R:usage-use=-139;R:user-no-train=37;R:versions-made=18;always=-772;clear=1544;clear grant=724;clear neutral=31;
        clear once=321;clear restriction=578;clear twice=1224;clear&BINDSUSER=60;clear&DATA=169;clear&HRESTR=-60;
        clear&LICIN=64;clear&LICOUTF=5;clear&NEG=31;clear&THEIRCONTENT=301;clear&USERNEG=139;clear&WEMAY=-46;
        clear&WENEG=133;grant A:TP=236;grant A:TP not=-41;grant A:WE=299;grant A:WE not=-195;grant A:YOU=84;
        grant A:YOU not=-92;grant A:none=159;grant A:none not=-115;hint&BINDSUSER=-112;hint&DATA=246;hint&HRESTR=-152;
        hint&LICIN=66;hint&LICOUTF=114;hint&NEG=-136;hint&THEIRCONTENT=-133;hint&USERNEG=-32;hint&WEMAY=96;hint&WENEG=-96;
        length=-200;neutral A:TP=-40;neutral A:WE=8;neutral A:YOU=29;neutral A:none=87;neutral A:none not=-48;
        restriction A:TP=-7;restriction A:TP not=6;restriction A:WE=-23;restriction A:WE not=206;restriction A:YOU=387;
        restriction A:YOU not=-163;restriction A:none=71;restriction A:none not=205;said before=-247;said nearby=466;
        strong=725;with:aggregated-data=11;with:ai-training=-36;with:anonymised-data=30;with:compensation-waiver=171;
        with:data-sale=-262;with:derived-data=205;with:insights-analytics=-41;with:no-training-promise=-38;
        with:opt-out=-184;with:ownership-of-derivatives=158;with:perpetual-irrevocable=24;with:product-development=-144;
        with:service-improvement=310;with:sublicense=54;with:third-party-sharing=104;with:unilateral-change=-50;
        with:usage-tracking=245;
        """
}
