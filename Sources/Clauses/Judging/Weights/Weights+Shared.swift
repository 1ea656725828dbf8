// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=125;A:TP not=-26;A:WE=5;A:WE not=-25;A:YOU=97;A:YOU not=-327;A:none=248;A:none not=99;C:ABOUTLOGOS=-256;
        C:ACCEPT=152;C:AGG=213;C:AI=60;C:ALLOW=-406;C:ANALY=176;C:ANALYV=236;C:ANON=34;C:ANYPURPOSE=-110;C:ARBIT=-219;
        C:BINDSUSER=-39;C:CHANGE=-118;C:CHANGEFEAT=-129;C:CHANGEPP=-58;C:CHANGEV=-104;C:CONF=-307;C:CONTENT=233;
        C:CONTINUE=-6;C:DATA=380;C:DERIVCORE=152;C:DERIVE=253;C:DERIVEDATA=-39;C:DERIVWORK=-229;C:DEVELOP=25;
        C:DISCLIMIT=-101;C:DISCLOSE=27;C:EDU=-16;C:FEEDBACK=-70;C:FEES=-326;C:FEESCHED=-218;C:GRANT=174;C:HRESTR=-193;
        C:IMPROVE=282;C:IMPROVE1=129;C:LEGALPROC=186;C:LIABILITY=-207;C:LIC=298;C:LICIN=72;C:LICOUT=-9;C:LICOUTF=116;
        C:LICREF=188;C:LOGO=-330;C:MARKETING=-118;C:MODAL=-85;C:MODEL=39;C:MORAL=-7;C:NEG=-171;C:NEWP2=-14;C:NEWPROD=-108;
        C:NOTICE=123;C:NUM=208;C:OPT=-328;C:OPT1=-84;C:OPTNOT=-12;C:OTHERUSERS=-20;C:OURS=-89;C:OWNVERB=-178;C:PAYWORD=-113;
        C:PERP=347;C:PERPWORD=180;C:PRIVOBJ=-56;C:PRIVPOL=394;C:PROMISE=168;C:PURPOSEONLY=-111;C:REMOVE=-385;
        C:REPRESENT=-72;C:RESTR=-147;C:RETRO=69;C:REVERSE=-98;C:RF=102;C:RND=109;C:ROYALTYFREE=298;C:RTI=186;C:SELL=-266;
        C:SERVICEOBJ=-117;C:SERVICESALE=-73;C:SHARE=-159;C:SHARE1=119;C:SUBLIC=250;C:SURVNARROW=-35;C:SURVSEC=49;C:TAX=-68;
        C:TERMS=-73;C:THEIRCONTENT=165;C:THISLIC=188;C:TP=-110;C:TPCORE=95;C:TRAIN=51;C:TRAP_TRAIN=-209;C:USAGE=244;
        C:USERNEG=85;C:USERSIDE=-151;C:USEVERB=204;C:WARRANT=-134;C:WE=122;C:WEMAY=32;C:WENEG=84;C:WEROLE=130;C:YOU=178;
        C:YOUMAY=-117;C:YOUNOT=-35;C:YOURUSE=-177;C:YOUSUBJ=-18;H:ACCEPT=166;H:AGG=-83;H:AI=-48;H:ALLOW=78;H:ANALY=84;
        H:ANALYV=156;H:ANON=-83;H:ARBIT=-75;H:CHANGE=-76;H:CHANGEV=-16;H:CONF=-44;H:CONTENT=-149;H:CONTINUE=-58;H:DATA=229;
        H:DERIVCORE=-9;H:DERIVEDATA=132;H:DERIVWORK=54;H:DEVELOP=7;H:DISCLOSE=-69;H:FEEDBACK=-161;H:FEES=-136;
        H:FEESCHED=-20;H:GRANT=29;H:LEGALPROC=-66;H:LIABILITY=-483;H:LIC=81;H:LOGO=-51;H:MODAL=84;H:MODEL=-34;H:NEG=80;
        H:NEWPROD=-42;H:NOTICE=-13;H:OPT=-9;H:OPT1=-9;H:OTHERUSERS=-13;H:OURS=135;H:OWNVERB=-220;H:PAYWORD=-182;
        H:PERSONAL=74;H:PRIVOBJ=11;H:PROMISE=-55;H:REMOVE=-181;H:REPRESENT=-74;H:RESTR=-193;H:REVERSE=-10;H:SERVICEOBJ=-166;
        H:SERVICESALE=-100;H:SHARE=-58;H:SHARE1=-238;H:SURVSEC=129;H:TAX=-12;H:TERMS=-82;H:THEIRCONTENT=199;H:THISLIC=79;
        H:TP=-249;H:TPCORE=-248;H:TRAIN=9;H:USAGE=-53;H:USERSIDE=161;H:USEVERB=-406;H:WE=-501;H:WEROLE=-114;H:YOU=-340;
        H:YOURUSE=-4;H:YOUSUBJ=78;M:-=-111;M:agree=190;M:can=-96;M:grant=223;M:may=137;M:must=53;M:reserve=-139;
        M:reserves=-89;M:shall=-85;M:should=-56;M:will=-95;R:adapts-for=-73;R:aggr-use=132;R:aggregate-data=117;
        R:ai-purpose=145;R:ai-use=-24;R:amended-in-writing=39;R:analyse-content=-70;R:anon-data=54;R:anon-use=98;
        R:any-purpose=-175;R:audience-measured=27;R:business-sold=56;R:change-accept=77;R:change-effect=132;
        R:change-limit=-59;R:change-limits=61;R:change-notice=-7;R:change-ours=170;R:change-terms=-30;R:client-owns=4;
        R:collect-usage=-579;R:commercial-products=70;R:consent-data=129;R:consent-share=77;R:continued-use=-159;
        R:copies-kept=-100;R:copies-remain=132;R:counts-as-sale=41;R:data-claimed=69;R:data-generated=26;
        R:data-sets-forbidden=14;R:definition=7;R:del-after=-93;R:deleted-on-request=49;R:derivative=50;R:derive-from=-32;
        R:derived-own=-178;R:devel-purpose=22;R:develop-new=-24;R:develop-ours=183;R:earns-from=-19;R:ends=11;
        R:ends-on-removal=31;R:features-extracted=18;R:frame-agreed-words=-148;R:frame-described=-57;R:frame-ends=-112;
        R:frame-kept-back=-34;R:frame-lasts=-256;R:frame-made-is-yours=9;R:frame-new-words=51;R:frame-observed=123;
        R:frame-only-for=111;R:frame-owns-made=37;R:frame-passed-on=-252;R:frame-say-no=34;R:frame-unpaid=16;
        R:improve-and-develop=12;R:improve-ours=131;R:improve-service=97;R:insight-ours=-31;R:licence-others=33;
        R:limit-share=11;R:monitors=9;R:moral=79;R:no-longer=-138;R:no-pay=133;R:no-sale=197;R:no-title-taken=35;
        R:no-tracking=9;R:nopay=-18;R:not-disclosed=59;R:not-paid=27;R:notice-collects=-69;R:notice-shares=-93;
        R:objection=20;R:only-agg=26;R:operation-and-improvement=8;R:opt=-103;R:opt-choice=134;R:opt-cond=12;
        R:others-authorised=5;R:own-any=-151;R:own-deriv-grant=-174;R:own-derived=309;R:own-limit=-158;R:own-moral=80;
        R:own-yours=229;R:owner-keeps=120;R:pays=62;R:permission-extended=-101;R:permits-others=-5;R:perp-data=78;
        R:perp-licence=138;R:perp-noend=175;R:perp-survive=309;R:perpetual=96;R:personalised=54;R:pooled-first=7;
        R:promise=68;R:promise-train=103;R:purpose-limit=-22;R:purpose-only=42;R:research-done=42;R:retain-own=39;
        R:revised-terms=-54;R:rf=93;R:rights-of-persons=64;R:rights-to-data=14;R:royalty-free=-14;R:royalty-pay=57;
        R:sell=-21;R:sell-no=142;R:sell-yes=139;R:settings-choice=67;R:share-biz=49;R:share-limit=76;R:share-no=-66;
        R:share-parties=-179;R:share-tp=-97;R:share-users=53;R:sublic=138;R:sublic-no=-80;R:sublicense=242;
        R:sublicense-no=60;R:survive=103;R:train-def=48;R:train-means=-24;R:train-model=116;R:train-no=-15;
        R:train-on-content=42;R:train-ours=185;R:train-user=164;R:usage-collect=80;R:usage-counted=24;R:usage-limit=57;
        R:usage-use=-217;R:user-no-train=36;R:versions-made=25;always=-768;clear=1513;clear grant=701;clear neutral=36;
        clear once=196;clear restriction=550;clear twice=1317;clear&BINDSUSER=94;clear&DATA=133;clear&HRESTR=-40;
        clear&LICIN=115;clear&LICOUTF=-14;clear&NEG=-7;clear&THEIRCONTENT=330;clear&USERNEG=126;clear&WEMAY=-117;
        clear&WENEG=160;grant A:TP=246;grant A:TP not=-34;grant A:WE=274;grant A:WE not=-114;grant A:YOU=57;
        grant A:YOU not=-87;grant A:none=149;grant A:none not=-97;hint&BINDSUSER=-132;hint&DATA=247;hint&HRESTR=-152;
        hint&LICIN=-43;hint&LICOUTF=130;hint&NEG=-165;hint&THEIRCONTENT=-165;hint&USERNEG=-41;hint&WEMAY=150;hint&WENEG=-76;
        length=-193;neutral A:TP=-39;neutral A:WE=8;neutral A:YOU=28;neutral A:none=83;neutral A:none not=-35;
        restriction A:TP=-34;restriction A:TP not=7;restriction A:WE=-7;restriction A:WE not=177;restriction A:YOU=420;
        restriction A:YOU not=-129;restriction A:none=55;restriction A:none not=245;said before=-264;said nearby=382;
        strong=607;with:aggregated-data=-11;with:ai-training=-14;with:compensation-waiver=172;with:data-sale=-311;
        with:derived-data=211;with:insights-analytics=-66;with:no-training-promise=-38;with:opt-out=-177;
        with:ownership-of-derivatives=190;with:product-development=-109;with:service-improvement=281;with:sublicense=59;
        with:third-party-sharing=39;with:unilateral-change=-46;with:usage-tracking=149;
        """
}
